package app.chordial.ui.segments;

import app.chordial.audience.Attribute;
import app.chordial.audience.EventType;
import app.chordial.insight.PaceState;
import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Deed;
import app.chordial.segment.Rule.Times;
import app.chordial.segment.Rule.When;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The conditions and groups that can be added, by group, each with usual values. */
final class Palette {

  private static final int SHOWN_ATTRIBUTES = 8;

  private Palette() {}

  /** What a condition is about, in the order of the palette. */
  enum Kind {
    WHO,
    DID,
    MAIL,
    VALUE,
    INTEREST,
    GROUP;

    String title() {
      return Texts.text("segments.kind." + Pieces.lower(this));
    }
  }

  /**
   * One condition that can be added.
   *
   * @param isUsual whether it is shown before anything is searched for
   */
  record Entry(Kind kind, String name, Rule rule, boolean isUsual) {}

  /** Everything there is. */
  static List<Entry> of(Vocabulary words) {
    List<Entry> entries = new ArrayList<>();
    who(words, entries);
    did(words, entries);
    mail(entries);
    value(entries);
    interests(words, entries);
    entries.add(group("all", new Rule.All(List.of())));
    entries.add(group("any", new Rule.Any(List.of())));
    entries.add(group("none", new Rule.None(List.of())));
    return entries;
  }

  /**
   * What a search finds, every word of it somewhere in the name or the group; all that is usual,
   * for none.
   */
  static List<Entry> found(List<Entry> entries, String search) {
    List<String> wanted =
        Arrays.stream(search.strip().toLowerCase(Formats.locale()).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Stream<Entry> found =
        wanted.isEmpty()
            ? entries.stream().filter(Entry::isUsual)
            : entries.stream().filter(entry -> wanted.stream().allMatch(text(entry)::contains));
    return found.toList();
  }

  private static String text(Entry entry) {
    return (entry.name() + " " + entry.kind().title()).toLowerCase(Formats.locale());
  }

  private static void who(Vocabulary words, List<Entry> entries) {
    for (Attribute attribute : words.attributes()) {
      Rule rule = new Rule.Has(attribute.name(), AttributePieces.tests(attribute).getFirst());
      String label = AttributePieces.label(attribute.name());
      String name = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
      entries.add(new Entry(Kind.WHO, name, rule, entries.size() < SHOWN_ATTRIBUTES));
    }
  }

  private static void did(Vocabulary words, List<Entry> entries) {
    When recently = new When.Last(90);
    add(entries, Kind.DID, "bought", deed(EventType.PURCHASE, Times.ONCE, recently));
    add(entries, Kind.DID, "viewed", deed(EventType.VIEW, Times.ONCE, new When.Last(30)));
    add(entries, Kind.DID, "searched", deed(EventType.SEARCH, Times.ONCE, new When.Last(30)));
    add(entries, Kind.DID, "downloaded", deed(EventType.DOWNLOAD, Times.ONCE, recently));
    add(entries, Kind.DID, "cart", deed(EventType.CART, Times.ONCE, new When.Last(7)));
    seldom(entries, "checkout", deed(EventType.CHECKOUT, Times.ONCE, new When.Last(7)));
    seldom(entries, "never-bought", deed(EventType.PURCHASE, Times.NEVER, new When.Ever()));
    seldom(entries, "returned", deed(EventType.REFUND, Times.ONCE, recently));
    seldom(entries, "reviewed", deed(EventType.REVIEW, Times.ONCE, recently));
    seldom(entries, "opted-in", deed(EventType.OPT_IN, Times.ONCE, new When.Ever()));
    seldom(entries, "opted-out", deed(EventType.OPT_OUT, Times.ONCE, new When.Ever()));
    for (String category : words.categories()) {
      Deed bought = new Deed(EventType.PURCHASE, null, category, null, null, null, null);
      String name = Texts.text("segments.palette.bought-from", category);
      entries.add(new Entry(Kind.DID, name, new Rule.Did(bought, Times.ONCE, recently), false));
    }
  }

  private static void mail(List<Entry> entries) {
    When recently = new When.Last(30);
    add(entries, Kind.MAIL, "opened", deed(EventType.OPEN, Times.ONCE, recently));
    add(entries, Kind.MAIL, "clicked", deed(EventType.CLICK, Times.ONCE, recently));
    entries.add(
        new Entry(
            Kind.MAIL,
            Texts.text("segments.palette.sent"),
            deed(EventType.SENT, Times.ONCE, recently),
            false));
    add(entries, Kind.MAIL, "answers", new Rule.Answers(1, Double.POSITIVE_INFINITY));
    add(entries, Kind.MAIL, "pace", new Rule.Paced(PaceState.ACTIVE));
    for (EventType type : List.of(EventType.BOUNCE, EventType.COMPLAINT, EventType.UNSUBSCRIBE)) {
      String name = Texts.text("segments.palette." + Pieces.lower(type));
      entries.add(new Entry(Kind.MAIL, name, deed(type, Times.ONCE, new When.Ever()), false));
    }
  }

  private static void value(List<Entry> entries) {
    Times spent = new Times(Rule.Measure.SUM, Rule.Comparison.AT_LEAST, 10_000);
    add(entries, Kind.VALUE, "spent", deed(EventType.PURCHASE, spent, new When.Last(365)));
    Rule.Range top = new Rule.Range(4, 5);
    add(entries, Kind.VALUE, "rfm", new Rule.Rfm(top, top, top));
    add(entries, Kind.VALUE, "orders", Pieces.usual(Rule.Forecast.ORDERS));
    add(entries, Kind.VALUE, "worth", Pieces.usual(Rule.Forecast.VALUE));
    add(entries, Kind.VALUE, "alive", Pieces.usual(Rule.Forecast.ALIVE));
  }

  private static void interests(Vocabulary words, List<Entry> entries) {
    words
        .interests()
        .forEach(
            (id, name) -> {
              Rule rule = new Rule.Leans(id, 0.25, 1);
              boolean isFirst = id.equals(words.interests().firstEntry().getKey());
              String any = Texts.text("segments.palette.leans");
              if (isFirst) {
                entries.add(new Entry(Kind.INTEREST, any, rule, true));
              }
              String one = Texts.text("segments.palette.leans-towards", name);
              entries.add(new Entry(Kind.INTEREST, one, rule, false));
            });
    words
        .segments()
        .forEach(
            (id, name) -> {
              boolean isFirst = id.equals(words.segments().firstEntry().getKey());
              if (isFirst) {
                String any = Texts.text("segments.palette.in");
                entries.add(new Entry(Kind.INTEREST, any, new Rule.In(id), true));
                String alike = Texts.text("segments.palette.looks-like");
                entries.add(new Entry(Kind.INTEREST, alike, usualLookAlike(id), true));
              }
              String one = Texts.text("segments.palette.in-segment", name);
              entries.add(new Entry(Kind.INTEREST, one, new Rule.In(id), false));
            });
  }

  private static Rule usualLookAlike(String segment) {
    return new Rule.LookAlike(segment, new Rule.Reach.Most(500));
  }

  private static Entry group(String key, Rule rule) {
    return new Entry(Kind.GROUP, Texts.text("segments.group." + key), rule, true);
  }

  private static void add(List<Entry> entries, Kind kind, String key, Rule rule) {
    entries.add(new Entry(kind, Texts.text("segments.palette." + key), rule, true));
  }

  private static void seldom(List<Entry> entries, String key, Rule rule) {
    entries.add(new Entry(Kind.DID, Texts.text("segments.palette." + key), rule, false));
  }

  private static Rule deed(EventType type, Times times, When when) {
    return new Rule.Did(Deed.of(type), times, when);
  }
}
