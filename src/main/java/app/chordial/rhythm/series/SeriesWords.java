package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.segment.Naming;
import app.chordial.segment.Rule;
import app.chordial.segment.Rule.Deed;
import app.chordial.segment.RuleSentence;
import java.util.Locale;

/** Series in plain English, as a shop owner says them. */
public final class SeriesWords {

  /** What {@link Triggering#isAct} takes for an act. */
  private static final String ACT =
      "a visit, search, download, cart, checkout, order, return or review, a yes to an interest, or"
          + " a click on an e-mail other than to unsubscribe";

  private static final String NO_ACT =
      "no visit, search, download, cart, checkout, order, return or review, no yes or no to an"
          + " interest, and no click on an e-mail; an open is none";

  private final Naming naming;

  public SeriesWords(Naming naming) {
    this.naming = naming;
  }

  /** When it begins, such as “A customer put anything in the cart”. */
  public String trigger(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Did(Deed deed) -> "A customer " + deed(deed);
      case Trigger.Fulfilled(Deed deed, int _) ->
          "The order of a customer who " + deed(deed) + " has been sent out";
      case Trigger.Silent(int days) ->
          "A customer has done nothing for " + count(days, "day") + ": " + NO_ACT;
      case Trigger.ReorderDue(Deed deed, int orders, int daysBefore) ->
          "A customer who "
              + deed(deed)
              + " at least "
              + orders
              + " times is "
              + (daysBefore == 0 ? "" : count(daysBefore, "day") + " short of being ")
              + "as long past the last of them as usually lies between two";
      case Trigger.NextTitle(String run) ->
          "A customer bought a title of "
              + (run == null ? "a run" : "“" + run + "”")
              + ", has every one before it, and the next is there";
      case Trigger.Joined() -> "A customer has just said yes to your e-mails";
    };
  }

  /** What ends it, such as “the customer bought anything”. */
  public String exit(Exit exit) {
    return switch (exit) {
      case Exit.Bought(Exit.Scope scope) ->
          switch (scope) {
            case ANY -> "the customer bought anything";
            case SAME_PRODUCT -> "the customer bought that product";
            case SAME_INTEREST -> "the customer bought something of the same interest";
            case NEXT_TITLE -> "the customer bought the next title";
          };
      case Exit.Did(Deed deed) -> "the customer " + deed(deed);
      case Exit.Acted() -> "the customer did something (" + ACT + ")";
      case Exit.Returned() -> "the order was given back";
    };
  }

  /** Whether somebody may be in it again. */
  public static String reEntry(ReEntry reEntry) {
    return switch (reEntry) {
      case ReEntry.Never() -> "Nobody who had an e-mail of it gets it again.";
      case ReEntry.AfterDays(int days) ->
          "Nobody gets it again within " + count(days, "day") + " of its last e-mail.";
      case ReEntry.EachTime() -> "It may begin again each time, once the time before is over.";
    };
  }

  /** Such as “1 hour”; “at once” for none. */
  public static String delay(Delay delay) {
    String unit = delay.unit().name().toLowerCase(Locale.ROOT);
    String one = unit.substring(0, unit.length() - 1);
    return delay.amount() == 0 ? "at once" : count(delay.amount(), one);
  }

  /** A time in minutes in the largest unit that says it exactly. */
  public static String time(long minutes) {
    if (minutes != 0 && minutes % (24 * 60) == 0) {
      return count(minutes / (24 * 60), "day");
    }
    return minutes != 0 && minutes % 60 == 0
        ? count(minutes / 60, "hour")
        : count(minutes, "minute");
  }

  private String deed(Deed deed) {
    if (deed.equals(Deed.of(EventType.CHECKOUT))) {
      return "began to check out";
    }
    Rule did = new Rule.Did(deed, Rule.Times.ONCE, new Rule.When.Ever());
    return RuleSentence.phrase(did, naming).text();
  }

  static String count(long number, String one) {
    return String.format(Locale.UK, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }
}
