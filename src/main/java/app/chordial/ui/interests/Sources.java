package app.chordial.ui.interests;

import app.chordial.audience.Catalogue;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** Everything in a shop that can witness an interest, with how often it was seen. */
final class Sources {

  private final Catalogue catalogue;
  private final int[] items;
  private final int[][] details;

  private Sources(Snapshot snapshot) {
    catalogue = snapshot.audience().catalogue();
    items = new int[catalogue.products().size()];
    details = new int[EventType.values().length][];
    int most = Math.max(catalogue.terms().size(), catalogue.messages().size());
    for (EventType type : EventType.values()) {
      details[type.ordinal()] = new int[most];
    }
    count(snapshot);
  }

  /** Every source, sort by sort: categories by path, the others by how often they were seen. */
  static List<Source> of(Snapshot snapshot, List<Message> messages) {
    Sources sources = new Sources(snapshot);
    List<Source> all = new ArrayList<>(sources.categories());
    all.addAll(sources.products());
    all.addAll(sources.tags());
    all.addAll(sources.vendors());
    all.addAll(sources.terms(EventType.VIEW));
    all.addAll(sources.terms(EventType.SEARCH));
    all.addAll(sources.terms(EventType.DOWNLOAD));
    all.addAll(sources.messages(messages));
    all.addAll(BorneSources.of(snapshot));
    return all;
  }

  private void count(Snapshot snapshot) {
    EventColumns events = snapshot.audience().events();
    for (int customer = 0; customer < snapshot.size(); customer++) {
      for (int row = snapshot.audience().from(customer); row < snapshot.to(customer); row++) {
        EventType type = events.type(row);
        if (events.item(row) >= 0 && !type.isMail()) {
          items[events.item(row)]++;
        }
        if (events.detail(row) >= 0 && speaks(type)) {
          details[type.ordinal()][events.detail(row)]++;
        }
      }
    }
  }

  private static boolean speaks(EventType type) {
    return switch (type) {
      case VIEW, SEARCH, DOWNLOAD, CLICK -> true;
      case CART, CHECKOUT, PURCHASE, REFUND, REVIEW, OPT_IN, OPT_OUT -> false;
      case SENT, OPEN, BOUNCE, COMPLAINT, UNSUBSCRIBE -> false;
    };
  }

  private List<Source> categories() {
    SequencedMap<String, Integer> counts = new TreeMap<>();
    List<Product> products = catalogue.products();
    for (int item = 0; item < items.length; item++) {
      for (String path : paths(products.get(item).category())) {
        counts.merge(path, items[item], Integer::sum);
      }
    }
    List<Source> found = new ArrayList<>();
    counts.forEach(
        (path, count) -> {
          int depth = path.split(" > ", -1).length - 1;
          String name = path.substring(path.lastIndexOf('>') + 1).strip();
          found.add(
              new Source(
                  Source.Kind.CATEGORIES, name, depth, count, new Witness.OfCategory(path, 1)));
        });
    return found;
  }

  /** A category's path and the paths above it. */
  static List<String> paths(String category) {
    List<String> paths = new ArrayList<>();
    String path = "";
    for (String level : category.split(">", -1)) {
      if (!level.isBlank()) {
        path = path.isEmpty() ? level.strip() : path + " > " + level.strip();
        paths.add(path);
      }
    }
    return paths;
  }

  private List<Source> products() {
    List<Source> found = new ArrayList<>();
    for (int item = 0; item < items.length; item++) {
      Product product = catalogue.products().get(item);
      String name = product.title().isEmpty() ? product.key() : product.title();
      Witness witness = new Witness.OfProduct(product.key(), 1);
      found.add(new Source(Source.Kind.PRODUCTS, name, 0, items[item], witness));
    }
    return byFrequency(found);
  }

  private List<Source> tags() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int item = 0; item < items.length; item++) {
      SequencedSet<String> tags = new LinkedHashSet<>(catalogue.products().get(item).tags());
      for (String tag : tags) {
        counts.merge(tag, items[item], Integer::sum);
      }
    }
    List<Source> found = new ArrayList<>();
    counts.forEach(
        (tag, count) ->
            found.add(new Source(Source.Kind.TAGS, tag, 0, count, new Witness.OfTag(tag, 1))));
    return byFrequency(found);
  }

  private List<Source> vendors() {
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    for (int item = 0; item < items.length; item++) {
      String vendor = catalogue.products().get(item).vendor().strip();
      if (!vendor.isEmpty()) {
        counts.merge(vendor, items[item], Integer::sum);
      }
    }
    List<Source> found = new ArrayList<>();
    counts.forEach(
        (vendor, count) -> {
          Witness witness = new Witness.OfVendor(vendor, 1);
          found.add(new Source(Source.Kind.VENDORS, vendor, 0, count, witness));
        });
    return byFrequency(found);
  }

  private List<Source> terms(EventType type) {
    List<Source> found = new ArrayList<>();
    int[] counts = details[type.ordinal()];
    for (int term = 0; term < catalogue.terms().size(); term++) {
      if (counts[term] > 0) {
        String text = catalogue.terms().get(term);
        Witness witness =
            type == EventType.VIEW
                ? new Witness.OfPage(text, 1)
                : type == EventType.SEARCH
                    ? new Witness.OfSearch(text, 1)
                    : new Witness.OfDownload(text, 1);
        found.add(new Source(Source.Kind.of(witness), text, 0, counts[term], witness));
      }
    }
    return byFrequency(found);
  }

  private List<Source> messages(List<Message> messages) {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    catalogue.messages().forEach(id -> names.put(id, id));
    messages.forEach(message -> names.put(message.id(), message.name()));
    List<Source> found = new ArrayList<>();
    int[] clicks = details[EventType.CLICK.ordinal()];
    names.forEach(
        (id, name) -> {
          int index = catalogue.message(id);
          int count = index < 0 ? 0 : clicks[index];
          found.add(new Source(Source.Kind.MESSAGES, name, 0, count, new Witness.OfMessage(id, 1)));
        });
    return byFrequency(found);
  }

  static List<Source> byFrequency(List<Source> sources) {
    return sources.stream()
        .sorted(Comparator.comparingInt(Source::events).reversed().thenComparing(Source::name))
        .toList();
  }
}
