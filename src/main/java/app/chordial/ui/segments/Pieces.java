package app.chordial.ui.segments;

import app.chordial.insight.PaceState;
import app.chordial.segment.Rule;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions in pieces, each value with a way to change it. */
final class Pieces {

  private final Vocabulary words;

  private Pieces(Vocabulary words) {
    this.words = words;
  }

  /** The pieces of a condition; a group has none. */
  static List<Piece> of(Rule rule, Vocabulary words) {
    Pieces pieces = new Pieces(words);
    return switch (rule) {
      case Rule.Has has -> AttributePieces.of(has, words);
      case Rule.Did did -> DeedPieces.of(did, words);
      case Rule.Leans leans -> pieces.leans(leans);
      case Rule.Rfm rfm -> rfm(rfm);
      case Rule.Answers answers -> answers(answers);
      case Rule.Paced paced -> paced(paced);
      case Rule.Predicted predicted -> pieces.predicted(predicted);
      case Rule.In in -> pieces.in(in);
      case Rule.LookAlike alike -> pieces.lookAlike(alike);
      case Rule.All _, Rule.Any _, Rule.None _ -> List.of();
    };
  }

  static Piece.Word word(String key) {
    return new Piece.Word(Texts.text("segments.word." + key));
  }

  /** A slot whose name for those who hear it stands under its key. */
  static Piece.Slot slot(String key, String text, Asking asking) {
    String last = key.substring(key.lastIndexOf('.') + 1);
    return new Piece.Slot(key, Texts.text("segments.ask." + last), text, asking);
  }

  /** A slot for one of some values. */
  static <T> Piece.Slot pick(
      String key, List<T> values, T now, Function<T, String> label, Function<T, Rule> make) {
    List<Asking.Option> options =
        values.stream()
            .map(one -> new Asking.Option(label.apply(one), "", make.apply(one), one.equals(now)))
            .toList();
    return slot(key, label.apply(now), new Asking.Pick(options));
  }

  static Piece.Slot days(String key, int days, int least, Function<Integer, Rule> make) {
    return slot(
        key,
        Texts.text("segments.days", days),
        new Asking.Figure(
            days,
            new NumberReading(least, 3650, 0, 1),
            Texts.text("segments.unit.days"),
            value -> make.apply((int) value)));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Piece> leans(Rule.Leans leans) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(word("leans"));
    pieces.add(
        pick(
            "interest",
            List.copyOf(words.interests().keySet()),
            leans.interest(),
            id -> words.interests().getOrDefault(id, id),
            id -> new Rule.Leans(id, leans.atLeast(), leans.atMost())));
    pieces.add(word("with"));
    NumberReading percent = new NumberReading(0, 100, 0, 5);
    Span span = new Span(leans.atLeast() * 100, leans.atMost() * 100, 0, 100, 25, percent);
    pieces.addAll(
        span.pieces(
            value -> Formats.percent(value / 100),
            "%",
            (low, high) -> new Rule.Leans(leans.interest(), low / 100, high / 100)));
    return pieces;
  }

  private static List<Piece> rfm(Rule.Rfm rfm) {
    return List.of(
        word("scores"),
        word("recency"),
        cells("recency", rfm.recency(), to -> new Rule.Rfm(to, rfm.frequency(), rfm.money())),
        word("frequency"),
        cells("frequency", rfm.frequency(), to -> new Rule.Rfm(rfm.recency(), to, rfm.money())),
        word("money"),
        cells("money", rfm.money(), to -> new Rule.Rfm(rfm.recency(), rfm.frequency(), to)));
  }

  private static Piece cells(String key, Rule.Range range, Function<Rule.Range, Rule> make) {
    String text;
    if (range.equals(Rule.Range.ALL)) {
      text = Texts.text("segments.cells.any");
    } else if (range.low() == range.high()) {
      text = Formats.number(range.low());
    } else {
      text = Texts.text("segments.cells.range", range.low(), range.high());
    }
    return slot(key, text, new Asking.Cells(range, make));
  }

  private static List<Piece> answers(Rule.Answers answers) {
    double most = Double.MAX_VALUE;
    Span span =
        new Span(
            answers.atLeast(),
            Math.min(most, answers.atMost()),
            0,
            most,
            1,
            new NumberReading(0, 100, 2, 0.1));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(word("answers"));
    pieces.addAll(
        span.pieces(
            value -> Formats.number(value, 2),
            Texts.text("segments.unit.times"),
            Rule.Answers::new));
    pieces.add(word("average"));
    return pieces;
  }

  private static List<Piece> paced(Rule.Paced paced) {
    return List.of(
        word("is"),
        pick(
            "pace",
            List.of(PaceState.values()),
            paced.state(),
            state -> Texts.text("segments.pace." + lower(state)),
            Rule.Paced::new));
  }

  private List<Piece> predicted(Rule.Predicted now) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        pick(
            "forecast",
            List.of(Rule.Forecast.values()),
            now.forecast(),
            forecast -> Texts.text("segments.forecast." + lower(forecast)),
            forecast -> forecast == now.forecast() ? now : usual(forecast)));
    pieces.add(word("at-least"));
    Function<Double, Rule> make = value -> new Rule.Predicted(now.forecast(), now.days(), value);
    switch (now.forecast()) {
      case ORDERS ->
          pieces.add(
              slot(
                  "orders",
                  Texts.text("segments.orders", now.atLeast(), Formats.number(now.atLeast(), 2)),
                  new Asking.Figure(
                      now.atLeast(),
                      new NumberReading(0, 1000, 2, 1),
                      Texts.text("segments.unit.orders"),
                      make::apply)));
      case VALUE ->
          pieces.add(
              slot(
                  "worth",
                  new Amount(words.currency()).whole(now.atLeast()),
                  new Asking.Figure(
                      now.atLeast(),
                      new NumberReading(0, 1e7, 2, 10),
                      words.currency(),
                      make::apply)));
      case ALIVE ->
          pieces.add(
              slot(
                  "chance",
                  Formats.percent(now.atLeast()),
                  new Asking.Figure(
                      now.atLeast() * 100,
                      new NumberReading(0, 100, 0, 5),
                      "%",
                      value -> make.apply(value / 100))));
    }
    if (now.forecast() != Rule.Forecast.ALIVE) {
      pieces.add(word("in-the-next"));
      pieces.add(
          days(
              "days",
              now.days(),
              1,
              days -> new Rule.Predicted(now.forecast(), days, now.atLeast())));
    }
    return pieces;
  }

  /** A forecast with usual numbers: those of another kind would mean nothing. */
  static Rule.Predicted usual(Rule.Forecast forecast) {
    return switch (forecast) {
      case ORDERS -> new Rule.Predicted(forecast, 90, 1);
      case VALUE -> new Rule.Predicted(forecast, 365, 100);
      case ALIVE -> new Rule.Predicted(forecast, 0, 0.5);
    };
  }

  private List<Piece> in(Rule.In in) {
    return List.of(word("is-in"), segment(in.segment(), Rule.In::new));
  }

  private Piece.Slot segment(String now, Function<String, Rule> make) {
    List<String> all =
        Stream.concat(words.segments().keySet().stream(), Stream.of(now)).distinct().toList();
    return pick("segment", all, now, id -> words.segments().getOrDefault(id, id), make);
  }

  private List<Piece> lookAlike(Rule.LookAlike now) {
    return List.of(
        word("looks-like"),
        segment(now.segment(), id -> new Rule.LookAlike(id, now.reach())),
        pick(
            "reach",
            List.of(new Rule.Reach.Most(500), new Rule.Reach.AtLeast(0.2)).stream()
                .map(usual -> usual.getClass() == now.reach().getClass() ? now.reach() : usual)
                .toList(),
            now.reach(),
            Pieces::reachWords,
            reach -> new Rule.LookAlike(now.segment(), reach)),
        reach(now));
  }

  private static String reachWords(Rule.Reach reach) {
    return switch (reach) {
      case Rule.Reach.Most _ -> Texts.text("segments.reach.most");
      case Rule.Reach.AtLeast _ -> Texts.text("segments.reach.at-least");
    };
  }

  private static Piece reach(Rule.LookAlike now) {
    return switch (now.reach()) {
      case Rule.Reach.Most(int customers) ->
          slot(
              "most",
              Formats.number(customers),
              new Asking.Figure(
                  customers,
                  new NumberReading(1, 10_000_000, 0, 100),
                  Texts.text("segments.unit.customers"),
                  value -> new Rule.LookAlike(now.segment(), new Rule.Reach.Most((int) value))));
      case Rule.Reach.AtLeast(double chance) ->
          slot(
              "likeness",
              Formats.percent(chance),
              new Asking.Figure(
                  chance * 100,
                  new NumberReading(0, 100, 0, 5),
                  "%",
                  value -> new Rule.LookAlike(now.segment(), new Rule.Reach.AtLeast(value / 100))));
    };
  }
}
