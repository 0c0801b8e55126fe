package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;

/**
 * A range of numbers: which sides are closed, and where.
 *
 * @param lowest stands for an open lower side
 * @param highest stands for an open upper side
 * @param fresh what a side begins with that was open
 */
record Span(
    double low, double high, double lowest, double highest, double fresh, NumberReading reading) {

  /** Which sides of a range are closed. */
  private enum Sides {
    AT_LEAST,
    AT_MOST,
    BETWEEN
  }

  private Sides sides() {
    if (high >= highest) {
      return Sides.AT_LEAST;
    }
    return low <= lowest ? Sides.AT_MOST : Sides.BETWEEN;
  }

  List<Piece> pieces(
      DoubleFunction<String> text, String unit, BiFunction<Double, Double, Rule> make) {
    Sides sides = sides();
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        Pieces.pick(
            "sides",
            List.of(Sides.values()),
            sides,
            side -> Texts.text("segments.sides." + Pieces.lower(side)),
            side -> with(side, make)));
    if (sides != Sides.AT_MOST) {
      pieces.add(number("low", low, text, unit, value -> make.apply(value, closed(value))));
    }
    if (sides == Sides.BETWEEN) {
      pieces.add(Pieces.word("and"));
    }
    if (sides != Sides.AT_LEAST) {
      pieces.add(
          number(
              "high",
              high,
              text,
              unit,
              value -> make.apply(sides == Sides.AT_MOST ? lowest : Math.min(low, value), value)));
    }
    return pieces;
  }

  private double closed(double newLow) {
    return high >= highest ? highest : Math.max(newLow, high);
  }

  private Rule with(Sides sides, BiFunction<Double, Double, Rule> make) {
    if (sides == sides()) {
      return make.apply(low, high);
    }
    double from = low <= lowest ? fresh : low;
    double to = high >= highest ? Math.max(from, fresh) : high;
    return switch (sides) {
      case AT_LEAST -> make.apply(from, highest);
      case AT_MOST -> make.apply(lowest, to);
      case BETWEEN -> make.apply(from, to);
    };
  }

  private Piece.Slot number(
      String key,
      double value,
      DoubleFunction<String> text,
      String unit,
      DoubleFunction<Rule> make) {
    return Pieces.slot(key, text.apply(value), new Asking.Figure(value, reading, unit, make));
  }
}
