package app.chordial.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's own past mail means for the next.
 *
 * @param newest the newest e-mail, from which the older ones follow, or null
 * @param deferrals messages that a cap held back, waiting for their slot
 * @param booked what series are to send from the mail tool, in the order of time
 */
public record Standing(@Nullable PastEmail newest, List<Deferral> deferrals, List<Booking> booked) {

  /** What stands for the wildcard of an e-mail that had none. */
  public static final int NO_WILDCARD = -1;

  /** Of somebody who was never mailed. */
  public static final Standing NONE = new Standing(null, List.of(), List.of());

  /**
   * One e-mail that went, or is planned to go.
   *
   * @param day epoch day in the shop's zone
   * @param theme index in the design, −1 for a campaign of no theme
   * @param messages indexes in the design, the lead first where that is known; messages that it
   *     does not have are left out
   * @param wildcard the index of the one that was a wildcard, −1 where none was
   * @param older the one before, or null
   */
  public record PastEmail(
      int minute,
      int day,
      int theme,
      List<Integer> messages,
      int wildcard,
      @Nullable PastEmail older) {

    /** The index of the message that led it, or −1 where it carried none that is known. */
    int lead() {
      return messages.isEmpty() ? -1 : messages.getFirst();
    }
  }

  /**
   * One e-mail of a series that is to go from the mail tool unless something happens before.
   *
   * @param day epoch day in the shop's zone
   * @param theme index in the design, −1 for none
   * @param message index in the design
   */
  public record Booking(int minute, int day, int theme, int message) {}

  /**
   * A message that a cap held back.
   *
   * @param message index in the design
   * @param since the epoch day on which it would have gone
   * @param slot the first epoch day on which a slot is free for it
   * @param expires the last epoch day on which it may still go
   * @param losses what happened to it since, the oldest first
   */
  public record Deferral(int message, int since, int slot, int expires, List<Loss> losses) {

    /** A day on which it competed and did not go, and why. */
    public record Loss(int day, Hindrance why) {}

    /** Where it never competed, no slot came in time. */
    Deferral withAReason() {
      return losses.isEmpty() ? losing(expires, Hindrance.NO_SLOT, slot) : this;
    }

    Deferral losing(int day, Hindrance why, int nextSlot) {
      List<Loss> more = new java.util.ArrayList<>(losses);
      more.add(new Loss(day, why));
      return new Deferral(message, since, nextSlot, expires, List.copyOf(more));
    }
  }

  public Standing {
    deferrals = deferrals.isEmpty() ? List.of() : List.copyOf(deferrals);
    booked = booked.isEmpty() ? List.of() : List.copyOf(booked);
  }

  /** The same after an e-mail without a wildcard; deferrals are the caller's to settle. */
  public Standing after(int minute, int day, int theme, List<Integer> messages) {
    return after(minute, day, theme, messages, NO_WILDCARD);
  }

  /**
   * The same after an e-mail.
   *
   * @param wildcard the index of the message that was one, or {@link #NO_WILDCARD}
   */
  public Standing after(int minute, int day, int theme, List<Integer> messages, int wildcard) {
    return new Standing(
        new PastEmail(minute, day, theme, messages, wildcard, newest), deferrals, booked);
  }

  Standing withDeferrals(List<Deferral> changed) {
    return changed.isEmpty() && deferrals.isEmpty() ? this : new Standing(newest, changed, booked);
  }

  /** The same with other e-mails of series to come. */
  public Standing withBooked(List<Booking> changed) {
    return changed.isEmpty() && booked.isEmpty() ? this : new Standing(newest, deferrals, changed);
  }

  /** The same at a minute: what was booked for it or before has gone. */
  Standing reached(int minute) {
    Standing now = this;
    while (!now.booked.isEmpty() && now.booked.getFirst().minute() <= minute) {
      Booking next = now.booked.getFirst();
      List<Booking> later = now.booked.subList(1, now.booked.size());
      now =
          new Standing(now.newest, now.deferrals, later)
              .after(next.minute(), next.day(), next.theme(), List.of(next.message()));
    }
    return now;
  }

  /**
   * How many e-mails lie on the {@code days} days that end with {@code day}, both ends included;
   * those that are booked count.
   */
  int emailsWithin(int day, int days) {
    int count = 0;
    for (PastEmail email = newest;
        email != null && email.day() > day - days;
        email = email.older()) {
      if (email.day() <= day) {
        count++;
      }
    }
    for (Booking one : booked) {
      count += one.day() > day - days && one.day() <= day ? 1 : 0;
    }
    return count;
  }

  /** The epoch day of the newest e-mail, or {@link Integer#MIN_VALUE}. */
  int newestDay() {
    return newest == null ? Integer.MIN_VALUE : newest.day();
  }
}
