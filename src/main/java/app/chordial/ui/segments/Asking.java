package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.ui.kit.NumberReading;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** How a value of a condition is asked for; every answer makes another condition. */
sealed interface Asking {

  /**
   * One of many.
   *
   * @param label what it is called
   * @param group what it belongs to, or empty
   * @param rule the condition that choosing it makes
   */
  record Option(String label, String group, Rule rule, boolean isChosen) {}

  /** One of these, by a list that can be searched. */
  record Pick(List<Option> options) implements Asking {
    public Pick {
      options = List.copyOf(options);
    }
  }

  /** Any number of these texts, and of others that are typed. */
  record Several(List<String> known, List<String> chosen, Function<List<String>, Rule> make)
      implements Asking {
    public Several {
      known = List.copyOf(known);
      chosen = List.copyOf(chosen);
    }
  }

  /** A number within limits. */
  record Figure(double value, NumberReading reading, String unit, DoubleFunction<Rule> make)
      implements Asking {}

  /** An amount in minor units. */
  record Cash(long minor, LongFunction<Rule> make) implements Asking {}

  /** A text, typed. */
  record Written(String value, Function<String, Rule> make) implements Asking {}

  /** Two dates, each of which may be left open. */
  record Dates(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      BiFunction<@Nullable LocalDate, @Nullable LocalDate, Rule> make)
      implements Asking {}

  /** Cells from 1 to 5. */
  record Cells(Rule.Range value, Function<Rule.Range, Rule> make) implements Asking {}
}
