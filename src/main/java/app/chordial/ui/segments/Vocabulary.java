package app.chordial.ui.segments;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.Product;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.segment.Naming;
import app.chordial.segment.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * What conditions can speak of: a shop's attributes, products, categories and messages, and a
 * design's interests and segments; ids with their names, in the order in which they are offered.
 */
record Vocabulary(
    List<Attribute> attributes,
    SequencedMap<String, String> products,
    List<String> categories,
    SequencedMap<String, String> interests,
    SequencedMap<String, String> segments,
    SequencedMap<String, String> messages,
    String currency) {

  static final Vocabulary EMPTY =
      new Vocabulary(
          List.of(),
          new LinkedHashMap<>(),
          List.of(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          "EUR");

  static Vocabulary of(Audience audience, Design design) {
    SequencedMap<String, String> products = new LinkedHashMap<>();
    TreeSet<String> categories = new TreeSet<>();
    for (Product product : audience.catalogue().products()) {
      products.put(product.key(), product.title().isEmpty() ? product.key() : product.title());
      addPath(product.category(), categories);
    }
    SequencedMap<String, String> interests = new LinkedHashMap<>();
    design.interests().forEach(interest -> interests.put(interest.id(), interest.name()));
    SequencedMap<String, String> segments = new LinkedHashMap<>();
    design.segments().forEach(segment -> segments.put(segment.id(), segment.name()));
    SequencedMap<String, String> messages = new LinkedHashMap<>();
    design.messages().forEach(message -> messages.put(message.id(), name(message)));
    audience.catalogue().messages().forEach(id -> messages.putIfAbsent(id, id));
    return new Vocabulary(
        audience.attributes(),
        products,
        List.copyOf(categories),
        interests,
        segments,
        messages,
        audience.currency());
  }

  /** A category and those that it is in. */
  private static void addPath(String category, TreeSet<String> categories) {
    StringBuilder path = new StringBuilder();
    for (String level : category.split(">", -1)) {
      if (!level.isBlank()) {
        path.append(path.isEmpty() ? "" : " > ").append(level.strip());
        categories.add(path.toString());
      }
    }
  }

  private static String name(Message message) {
    return message.name().isEmpty() ? message.id() : message.name();
  }

  /** The same without one segment, which can't be in itself. */
  Vocabulary without(String segment) {
    SequencedMap<String, String> others = new LinkedHashMap<>(segments);
    others.remove(segment);
    return new Vocabulary(attributes, products, categories, interests, others, messages, currency);
  }

  Naming naming() {
    return new Naming(
        id -> interests.getOrDefault(id, id),
        key -> products.getOrDefault(key, key),
        id -> segments.getOrDefault(id, id),
        id -> messages.getOrDefault(id, id),
        currency);
  }

  List<Attribute.Date> dates() {
    List<Attribute.Date> dates = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute instanceof Attribute.Date date) {
        dates.add(date);
      }
    }
    return dates;
  }

  static String name(List<Segment> segments, String id) {
    return segments.stream()
        .filter(segment -> segment.id().equals(id))
        .map(Segment::name)
        .findFirst()
        .orElse(id);
  }
}
