package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.rhythm.series.Exit.Scope;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.segment.Rule.Deed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The usual series, each made of the messages it sends. */
public final class Presets {

  private static final List<Exit> BOUGHT = List.of(new Exit.Bought(Scope.ANY));

  private Presets() {}

  /** Reminders one hour and 24 hours after something was left in the cart. */
  public static Series cartAfterAnHour(String first, String second) {
    return cart("cart", "Cart, after 1 hour", 1, first, second);
  }

  /** The same after four hours and 24: a later first reminder brings fewer orders. */
  public static Series cartAfterFourHours(String first, String second) {
    return cart("cart-later", "Cart, after 4 hours", 4, first, second);
  }

  private static Series cart(String id, String name, int hours, String first, String second) {
    Step again = new Step(Delay.hours(24 - hours), second);
    Trigger left = new Trigger.Did(Deed.of(EventType.CART));
    List<Step> steps = List.of(new Step(Delay.hours(hours), first), again);
    return new Series(id, name, left, steps, BOUGHT, new ReEntry.AfterDays(7), 60, true);
  }

  /** A day after a product page was looked at, at most once a month. */
  public static Series browse(String message) {
    Trigger viewed = new Trigger.Did(Deed.of(EventType.VIEW));
    List<Exit> exits = List.of(new Exit.Bought(Scope.ANY), new Exit.Did(Deed.of(EventType.CART)));
    List<Step> steps = List.of(new Step(Delay.days(1), message));
    return new Series(
        "browse", "Browse follow-up", viewed, steps, exits, new ReEntry.AfterDays(30), 10, true);
  }

  /**
   * What goes with a purchase, three days after it was bought.
   *
   * @param interest the id of the interest of the purchase, or null for any
   */
  public static Series inspired(@Nullable String interest, String message) {
    Deed bought = new Deed(EventType.PURCHASE, null, null, interest, null, null, null);
    List<Exit> exits = List.of(new Exit.Bought(Scope.ANY), new Exit.Returned());
    List<Step> steps = List.of(new Step(Delay.days(3), message));
    return new Series(
        "inspired",
        "Inspired by your purchase",
        new Trigger.Did(bought),
        steps,
        exits,
        new ReEntry.AfterDays(30),
        20,
        true);
  }

  /** A request for a review, ten days after the order was sent out. */
  public static Series review(String message) {
    Trigger sentOut = new Trigger.Fulfilled(Deed.of(EventType.PURCHASE), 2);
    List<Exit> exits = List.of(new Exit.Did(Deed.of(EventType.REVIEW)), new Exit.Returned());
    List<Step> steps = List.of(new Step(Delay.days(10), message));
    return new Series(
        "review", "Review request", sentOut, steps, exits, new ReEntry.AfterDays(60), 30, true);
  }

  /**
   * The next title of a run, two weeks after the one before it, for who has all the earlier ones.
   *
   * @param run the name of the run of titles, or null for any
   */
  public static Series nextTitle(@Nullable String run, String message) {
    List<Exit> exits = List.of(new Exit.Bought(Scope.NEXT_TITLE), new Exit.Returned());
    List<Step> steps = List.of(new Step(Delay.days(14), message));
    return new Series(
        "next-title",
        "Next title",
        new Trigger.NextTitle(run),
        steps,
        exits,
        new ReEntry.EachTime(),
        35,
        true);
  }

  /** Three e-mails in a week for who has just joined: at once, after two days and after a week. */
  public static Series welcome(String first, String second, String third) {
    List<Step> steps =
        List.of(
            new Step(Delay.minutes(0), first),
            new Step(Delay.days(2), second),
            new Step(Delay.days(5), third));
    return new Series(
        "welcome",
        "Welcome",
        new Trigger.Joined(),
        steps,
        List.of(),
        new ReEntry.Never(),
        50,
        true);
  }

  /**
   * Two e-mails, a week apart, for who has long done nothing: it reaches the resting too.
   *
   * @param days of silence; those of the pace, after which customers rest
   */
  public static Series winBack(int days, String first, String second) {
    List<Step> steps = List.of(new Step(Delay.minutes(0), first), new Step(Delay.days(7), second));
    return new Series(
        "win-back",
        "Win-back",
        new Trigger.Silent(days),
        steps,
        List.of(new Exit.Acted()),
        new ReEntry.AfterDays(365),
        40,
        true);
  }

  /**
   * A reminder three days before a customer's own time to buy something again comes round.
   *
   * @param bought what is bought again and again
   */
  public static Series replenishment(Deed bought, String message) {
    Trigger due = new Trigger.ReorderDue(bought, 3, 3);
    List<Step> steps = List.of(new Step(Delay.minutes(0), message));
    return new Series(
        "replenishment",
        "Replenishment",
        due,
        steps,
        List.of(new Exit.Did(bought)),
        new ReEntry.EachTime(),
        45,
        true);
  }
}
