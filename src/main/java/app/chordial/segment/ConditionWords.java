package app.chordial.segment;

import app.chordial.segment.Rule.Range;
import app.chordial.segment.Rule.Test;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a condition asks of somebody, or that it does not hold. */
final class ConditionWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Naming naming;
  private final Sentence.Builder out;
  private final DeedWords deeds;

  ConditionWords(Naming naming, Sentence.Builder out) {
    this.naming = naming;
    this.out = out;
    deeds = new DeedWords(naming, out);
  }

  /** A verb and what follows, such as “is in VIP”. */
  void say(Rule condition, boolean holds) {
    switch (condition) {
      case Rule.Has has -> has(has, holds);
      case Rule.Did did -> deeds.say(did, holds);
      case Rule.Leans leans -> leans(leans, holds);
      case Rule.Rfm rfm -> rfm(rfm, holds);
      case Rule.Answers(double low, double high) -> {
        out.words(holds ? "answers mail " : "does not answer mail ");
        range(low, high, 0, Double.POSITIVE_INFINITY, ConditionWords::number);
        out.words(" times as often as average");
      }
      case Rule.Paced paced ->
          out.words(holds ? "is " : "is not ")
              .value(
                  switch (paced.state()) {
                    case NEW -> "new to the shop's mail";
                    case ACTIVE -> "getting mail at the usual pace";
                    case RESTING -> "resting from mail";
                  });
      case Rule.Predicted predicted -> predicted(predicted, holds);
      case Rule.In(String segment) ->
          out.words(holds ? "is in " : "is not in ").value(naming.segment().apply(segment));
      case Rule.LookAlike alike -> lookAlike(alike, holds);
      case Rule.All _, Rule.Any _, Rule.None _ ->
          throw new IllegalArgumentException("not a condition: " + condition);
    }
  }

  private void has(Rule.Has has, boolean holds) {
    String name = has.attribute();
    String verb = holds ? "has " : "does not have ";
    switch (has.test()) {
      case Test.IsOneOf(List<String> values) -> {
        out.words(verb + name + " ");
        for (int i = 0; i < values.size(); i++) {
          out.words(i == 0 ? "" : i == values.size() - 1 ? " or " : ", ").value(values.get(i));
        }
      }
      case Test.Contains(String part) ->
          out.words(verb + name + " containing ").value("“" + part + "”");
      case Test.Between(double low, double high) -> {
        out.words(verb + name + " ");
        range(
            low, high, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, ConditionWords::number);
      }
      case Test.Dated(LocalDate from, LocalDate to) -> {
        out.words(verb + name);
        dates(out, from, to);
      }
      case Test.InTheLast(int days) ->
          out.words(verb + name + " in the last ").value(count(days, "day"));
      case Test.Anniversary(int days) -> {
        out.words(holds ? "celebrates " : "does not celebrate ").words(name);
        out.words(days == 0 ? " " : " within the next ")
            .value(days == 0 ? "today" : count(days, "day"));
      }
      case Test.Is(boolean value) ->
          out.words(holds ? "has " : "does not have ")
              .words(name + " set to ")
              .value(value ? "yes" : "no");
      case Test.Tagged(String tag) ->
          out.words(holds ? "is tagged " : "is not tagged ").value("“" + tag + "”");
      case Test.Missing() -> out.words(holds ? "has no known " : "has a known ").value(name);
    }
  }

  private void leans(Rule.Leans leans, boolean holds) {
    out.words(holds ? "leans towards " : "does not lean towards ")
        .value(naming.interest().apply(leans.interest()))
        .words(" with ");
    range(leans.atLeast(), leans.atMost(), 0, 1, ConditionWords::percent);
  }

  private void rfm(Rule.Rfm rfm, boolean holds) {
    List<String> scores =
        List.of(
            score("recency", rfm.recency()),
            score("frequency", rfm.frequency()),
            score("money", rfm.money()));
    List<String> asked = scores.stream().filter(score -> !score.isEmpty()).toList();
    if (asked.isEmpty()) {
      out.words(holds ? "has ever bought" : "has never bought");
    } else {
      out.words(holds ? "scores " : "does not score ").value(String.join(", ", asked));
    }
  }

  private static String score(String what, Range range) {
    if (range.equals(Range.ALL)) {
      return "";
    }
    return what + " " + range.low() + (range.low() == range.high() ? "" : " to " + range.high());
  }

  private void predicted(Rule.Predicted predicted, boolean holds) {
    String verb = holds ? "is expected to " : "is not expected to ";
    String least = number(predicted.atLeast());
    switch (predicted.forecast()) {
      case ORDERS ->
          out.words(verb + "order at least ")
              .value(least + (least.equals("1") ? " time" : " times"));
      case VALUE -> {
        long minor = Math.round(predicted.atLeast() * Money.minorUnits(naming.currency()));
        out.words(verb + "spend at least ").value(new Money(naming.currency()).of(minor));
      }
      case ALIVE -> {
        out.words(holds ? "is " : "is not ").value("at least " + percent(predicted.atLeast()));
        out.words(" likely to still be a customer");
        return;
      }
    }
    out.words(" in the next ").value(count(predicted.days(), "day"));
  }

  private void lookAlike(Rule.LookAlike alike, boolean holds) {
    out.words(holds ? "looks like " : "does not look like ")
        .value(naming.segment().apply(alike.segment()));
    switch (alike.reach()) {
      case Rule.Reach.Most(int customers) ->
          out.words(customers == 1 ? " as " : " among ")
              .value(customers == 1 ? "the most alike" : "the " + customers + " most alike");
      case Rule.Reach.AtLeast(double chance) ->
          out.words(" by ").value("at least " + percent(chance));
    }
  }

  private interface Format {
    String of(double value);
  }

  /** “at least 3”, “at most 5”, “3 to 5”; a side at its end is not said. */
  private void range(double low, double high, double lowest, double highest, Format format) {
    if (high >= highest) {
      out.words("at least ").value(format.of(low));
    } else if (low <= lowest) {
      out.words("at most ").value(format.of(high));
    } else {
      out.value(low == high ? format.of(low) : format.of(low) + " to " + format.of(high));
    }
  }

  /** “ since …”, “ until …” or “ between … and …”, with a space before. */
  static void dates(Sentence.Builder out, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      out.words(" between ").value(day(from)).words(" and ").value(day(to));
    } else if (from != null) {
      out.words(" since ").value(day(from));
    } else if (to != null) {
      out.words(" until ").value(day(to));
    } else {
      out.words(" on any day");
    }
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** “1 day”, “90 days”. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  static String percent(double share) {
    return number(Math.round(share * 1000) / 10.0) + " %";
  }

  /** Without needless zeros. */
  static String number(double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return value > 0 ? "any" : "none";
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
