package app.chordial.ui.segments;

import static app.chordial.ui.segments.Pieces.lower;
import static app.chordial.ui.segments.Pieces.pick;
import static app.chordial.ui.segments.Pieces.slot;
import static app.chordial.ui.segments.Pieces.word;

import app.chordial.audience.EventType;
import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Deed;
import app.chordial.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A deed in pieces: its verb, each filter that is set, and a way to set another. Filters that make
 * no sense of a verb are not offered.
 */
final class DeedFilters {

  private final String prefix;
  private final Deed deed;
  private final Vocabulary words;
  private final Function<Deed, Rule> make;

  private DeedFilters(String prefix, Deed deed, Vocabulary words, Function<Deed, Rule> make) {
    this.prefix = prefix;
    this.deed = deed;
    this.words = words;
    this.make = make;
  }

  /**
   * @param prefix of the keys of the slots
   * @param make the condition with another deed
   */
  static List<Piece> pieces(String prefix, Deed deed, Vocabulary words, Function<Deed, Rule> make) {
    return new DeedFilters(prefix, deed, words, make).pieces();
  }

  static boolean hasAmount(EventType type) {
    return switch (type) {
      case CART, CHECKOUT, PURCHASE, REFUND -> true;
      case VIEW, SEARCH, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT -> false;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> false;
    };
  }

  private static boolean hasText(EventType type) {
    return switch (type) {
      case VIEW, SEARCH, DOWNLOAD, OPT_IN, OPT_OUT -> true;
      case CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> false;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> false;
    };
  }

  private static boolean hasProduct(EventType type) {
    return switch (type) {
      case VIEW, CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> true;
      case SEARCH, DOWNLOAD, OPT_IN, OPT_OUT -> false;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> false;
    };
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        pick(
            prefix + "verb",
            List.of(EventType.values()),
            deed.type(),
            type -> Texts.text("segments.verb." + lower(type)),
            type -> make.apply(of(type))));
    if (deed.category() != null) {
      pieces.add(named("category", deed.category(), categories(), this::withCategory));
    }
    if (deed.product() != null) {
      pieces.add(named("product", deed.product(), words.products(), this::withProduct));
    }
    if (deed.interest() != null) {
      pieces.add(word("about"));
      pieces.add(named("interest", deed.interest(), words.interests(), this::withInterest));
    }
    if (deed.message() != null) {
      pieces.add(named("message", deed.message(), words.messages(), this::withMessage));
    }
    String text = deed.text();
    if (text != null) {
      pieces.add(word("with"));
      pieces.add(
          slot(
              prefix + "text",
              AttributePieces.quoted(text),
              new Asking.Written(text, to -> make.apply(withText(to.isEmpty() ? null : to)))));
    }
    Long least = deed.atLeastMinor();
    if (least != null) {
      pieces.add(word("for-at-least"));
      pieces.add(
          slot(
              prefix + "amount",
              new Amount(words.currency()).minor(least),
              new Asking.Cash(least, to -> make.apply(withAmount(to == 0 ? null : to)))));
    }
    List<Asking.Option> more = more();
    if (!more.isEmpty()) {
      boolean isBare = deed.equals(Deed.of(deed.type()));
      String what = isBare ? "segments.anything." + lower(deed.type()) : "segments.filter";
      pieces.add(slot(prefix + "filter", Texts.text(what), new Asking.Pick(more)));
    }
    return pieces;
  }

  /** The same filters on another verb, as far as they make sense there. */
  private Deed of(EventType type) {
    if (type == deed.type()) {
      return deed;
    }
    return new Deed(
        type,
        hasProduct(type) ? deed.product() : null,
        hasProduct(type) ? deed.category() : null,
        deed.interest(),
        hasAmount(type) ? deed.atLeastMinor() : null,
        type.isMail() ? deed.message() : null,
        hasText(type) ? deed.text() : null);
  }

  private Map<String, String> categories() {
    java.util.LinkedHashMap<String, String> same = new java.util.LinkedHashMap<>();
    words.categories().forEach(category -> same.put(category, category));
    return same;
  }

  /** A filter that is set: another value, or none. */
  private Piece named(
      String key, String now, Map<String, String> names, Function<@Nullable String, Deed> with) {
    List<Asking.Option> options = new ArrayList<>();
    options.add(
        new Asking.Option(
            Texts.text("segments.any." + key), "", make.apply(with.apply(null)), false));
    names.forEach(
        (id, name) ->
            options.add(new Asking.Option(name, "", make.apply(with.apply(id)), id.equals(now))));
    return slot(prefix + key, names.getOrDefault(now, now), new Asking.Pick(options));
  }

  /** The filters that can be added, all in one list to search. */
  private List<Asking.Option> more() {
    List<Asking.Option> more = new ArrayList<>();
    EventType type = deed.type();
    if (hasAmount(type) && deed.atLeastMinor() == null) {
      add(
          more,
          "amount",
          Map.of("", Texts.text("segments.filter.amount")),
          (_, _) -> withAmount(5_000L));
    }
    if (hasText(type) && deed.text() == null) {
      add(more, "text", Map.of("", Texts.text("segments.filter.text")), (_, _) -> withText("a"));
    }
    if (hasProduct(type) && deed.category() == null) {
      add(more, "category", categories(), (id, _) -> withCategory(id));
    }
    if (deed.interest() == null) {
      add(more, "interest", words.interests(), (id, _) -> withInterest(id));
    }
    if (type.isMail() && deed.message() == null) {
      add(more, "message", words.messages(), (id, _) -> withMessage(id));
    }
    if (hasProduct(type) && deed.product() == null) {
      add(more, "product", words.products(), (id, _) -> withProduct(id));
    }
    return more;
  }

  private void add(
      List<Asking.Option> more,
      String key,
      Map<String, String> names,
      BiFunction<String, String, Deed> with) {
    String group = Texts.text("segments.ask." + key);
    names.forEach(
        (id, name) ->
            more.add(new Asking.Option(name, group, make.apply(with.apply(id, name)), false)));
  }

  private Deed withProduct(@Nullable String key) {
    return new Deed(
        deed.type(),
        key,
        deed.category(),
        deed.interest(),
        deed.atLeastMinor(),
        deed.message(),
        deed.text());
  }

  private Deed withCategory(@Nullable String path) {
    return new Deed(
        deed.type(),
        deed.product(),
        path,
        deed.interest(),
        deed.atLeastMinor(),
        deed.message(),
        deed.text());
  }

  private Deed withInterest(@Nullable String id) {
    return new Deed(
        deed.type(),
        deed.product(),
        deed.category(),
        id,
        deed.atLeastMinor(),
        deed.message(),
        deed.text());
  }

  private Deed withAmount(@Nullable Long minor) {
    return new Deed(
        deed.type(),
        deed.product(),
        deed.category(),
        deed.interest(),
        minor,
        deed.message(),
        deed.text());
  }

  private Deed withMessage(@Nullable String id) {
    return new Deed(
        deed.type(),
        deed.product(),
        deed.category(),
        deed.interest(),
        deed.atLeastMinor(),
        id,
        deed.text());
  }

  private Deed withText(@Nullable String part) {
    return new Deed(
        deed.type(),
        deed.product(),
        deed.category(),
        deed.interest(),
        deed.atLeastMinor(),
        deed.message(),
        part);
  }
}
