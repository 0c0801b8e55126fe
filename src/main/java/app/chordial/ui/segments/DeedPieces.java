package app.chordial.ui.segments;

import static app.chordial.ui.segments.Pieces.lower;
import static app.chordial.ui.segments.Pieces.pick;
import static app.chordial.ui.segments.Pieces.slot;
import static app.chordial.ui.segments.Pieces.word;

import app.chordial.audience.EventType;
import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Deed;
import app.chordial.segment.Rule.Times;
import app.chordial.segment.Rule.When;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Conditions on what was done in pieces: the deed with its filters, how often, and when. */
final class DeedPieces {

  private static final double MOST_TIMES = 1_000;

  private DeedPieces() {}

  static List<Piece> of(Rule.Did did, Vocabulary words) {
    List<Piece> pieces = new ArrayList<>();
    boolean isNever = did.times().equals(Times.NEVER);
    if (isNever) {
      pieces.add(often(did));
    }
    pieces.addAll(
        DeedFilters.pieces(
            "", did.deed(), words, deed -> new Rule.Did(deed, did.times(), did.when())));
    if (!isNever) {
      pieces.add(often(did));
      pieces.addAll(number(did, words));
    }
    pieces.addAll(when(did, words));
    return pieces;
  }

  /** How often, or how much in all. */
  private enum Often {
    NEVER,
    AT_LEAST,
    AT_MOST,
    EXACTLY,
    SUM_AT_LEAST,
    SUM_AT_MOST,
    SUM_EXACTLY;

    static Often of(Times times) {
      if (times.equals(Times.NEVER)) {
        return NEVER;
      }
      boolean isSum = times.measure() == Rule.Measure.SUM;
      return switch (times.comparison()) {
        case AT_LEAST -> isSum ? SUM_AT_LEAST : AT_LEAST;
        case AT_MOST -> isSum ? SUM_AT_MOST : AT_MOST;
        case EXACTLY -> isSum ? SUM_EXACTLY : EXACTLY;
      };
    }

    Times times(Times before) {
      boolean wasSum = before.measure() == Rule.Measure.SUM;
      long count = wasSum ? 1 : Math.max(1, before.number());
      long sum = wasSum ? before.number() : 10_000;
      return switch (this) {
        case NEVER -> Times.NEVER;
        case AT_LEAST -> new Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, count);
        case AT_MOST -> new Times(Rule.Measure.COUNT, Rule.Comparison.AT_MOST, count);
        case EXACTLY -> new Times(Rule.Measure.COUNT, Rule.Comparison.EXACTLY, count);
        case SUM_AT_LEAST -> new Times(Rule.Measure.SUM, Rule.Comparison.AT_LEAST, sum);
        case SUM_AT_MOST -> new Times(Rule.Measure.SUM, Rule.Comparison.AT_MOST, sum);
        case SUM_EXACTLY -> new Times(Rule.Measure.SUM, Rule.Comparison.EXACTLY, sum);
      };
    }
  }

  private static Piece often(Rule.Did did) {
    Often now = Often.of(did.times());
    List<Often> offered = new ArrayList<>(List.of(Often.NEVER, Often.AT_LEAST));
    offered.addAll(List.of(Often.AT_MOST, Often.EXACTLY));
    if (DeedFilters.hasAmount(did.deed().type()) || did.times().measure() == Rule.Measure.SUM) {
      offered.addAll(List.of(Often.SUM_AT_LEAST, Often.SUM_AT_MOST, Often.SUM_EXACTLY));
    }
    return pick(
        "often",
        offered,
        now,
        often -> Texts.text("segments.often." + lower(often)),
        often -> new Rule.Did(did.deed(), often.times(did.times()), did.when()));
  }

  private static List<Piece> number(Rule.Did did, Vocabulary words) {
    Times times = did.times();
    Function<Long, Rule> make =
        number ->
            new Rule.Did(
                did.deed(), new Times(times.measure(), times.comparison(), number), did.when());
    return switch (times.measure()) {
      case COUNT ->
          List.of(
              slot(
                  "times",
                  Texts.text("segments.times", times.number()),
                  new Asking.Figure(
                      times.number(),
                      new NumberReading(0, MOST_TIMES, 0, 1),
                      Texts.text("segments.unit.times"),
                      value -> make.apply((long) value))));
      case SUM ->
          List.of(
              slot(
                  "sum",
                  Formats.money(times.number(), words.currency()),
                  new Asking.Cash(times.number(), make::apply)));
    };
  }

  /** Within which time, as one chooses it. */
  private static List<Piece> when(Rule.Did did, Vocabulary words) {
    Function<When, Rule> make = when -> new Rule.Did(did.deed(), did.times(), when);
    When now = did.when();
    List<When> offered = new ArrayList<>();
    for (When when : usual(did, words)) {
      offered.add(when.getClass().equals(now.getClass()) ? now : when);
    }
    if (!offered.contains(now)) {
      offered.add(now);
    }
    List<Piece> pieces = new ArrayList<>();
    Piece.Slot whens =
        pick("when", offered, now, when -> Texts.text("segments.when." + key(when)), make);
    boolean isNear = now instanceof When.Before || now instanceof When.After;
    pieces.add(isNear ? slot("when", Texts.text("segments.within"), whens.asking()) : whens);
    switch (now) {
      case When.Ever() -> {}
      case When.Last(int days) ->
          pieces.add(Pieces.days("days", days, 1, to -> make.apply(new When.Last(to))));
      case When.Between(LocalDate from, LocalDate to) ->
          pieces.add(
              slot(
                  "dates",
                  AttributePieces.dates(from, to),
                  new Asking.Dates(from, to, (a, b) -> make.apply(new When.Between(a, b)))));
      case When.Before(Deed other, int days) -> {
        pieces.add(Pieces.days("days", days, 1, to -> make.apply(new When.Before(other, to))));
        pieces.add(word("before-they"));
        pieces.addAll(
            DeedFilters.pieces(
                "other.", other, words, deed -> make.apply(new When.Before(deed, days))));
      }
      case When.After(Deed other, int days) -> {
        pieces.add(Pieces.days("days", days, 1, to -> make.apply(new When.After(other, to))));
        pieces.add(word("after-they"));
        pieces.addAll(
            DeedFilters.pieces(
                "other.", other, words, deed -> make.apply(new When.After(deed, days))));
      }
      case When.InMonthOf(String attribute) ->
          pieces.add(
              pick(
                  "date",
                  dates(words, attribute),
                  attribute,
                  AttributePieces::label,
                  name -> make.apply(new When.InMonthOf(name))));
    }
    return pieces;
  }

  private static List<String> dates(Vocabulary words, String now) {
    List<String> names = new ArrayList<>(words.dates().stream().map(date -> date.name()).toList());
    if (!names.contains(now)) {
      names.addFirst(now);
    }
    return names;
  }

  private static List<When> usual(Rule.Did did, Vocabulary words) {
    EventType other =
        did.deed().type() == EventType.PURCHASE ? EventType.CLICK : EventType.PURCHASE;
    List<When> usual = new ArrayList<>();
    usual.add(new When.Ever());
    usual.add(new When.Last(90));
    usual.add(new When.Between(null, null));
    usual.add(new When.Before(Deed.of(other), 30));
    usual.add(new When.After(Deed.of(other), 30));
    if (!words.dates().isEmpty()) {
      usual.add(new When.InMonthOf(words.dates().getFirst().name()));
    }
    return usual;
  }

  private static String key(When when) {
    return switch (when) {
      case When.Ever _ -> "ever";
      case When.Last _ -> "last";
      case When.Between _ -> "between";
      case When.Before _ -> "before";
      case When.After _ -> "after";
      case When.InMonthOf _ -> "in-month-of";
    };
  }
}
