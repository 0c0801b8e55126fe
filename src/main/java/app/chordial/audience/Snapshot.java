package app.chordial.audience;

import java.time.LocalDate;

/**
 * An audience as of a date: nothing at or after 00:00 of that date, in the shop's zone, is seen.
 */
public final class Snapshot {

  private final Audience audience;
  private final LocalDate date;
  private final int minute;
  private final int[] ends;

  Snapshot(Audience audience, LocalDate date) {
    this.audience = audience;
    this.date = date;
    minute = audience.time().startOf(date);
    ends = new int[audience.size()];
    for (int customer = 0; customer < ends.length; customer++) {
      ends[customer] =
          audience.events().firstNotBefore(minute, audience.from(customer), audience.to(customer));
    }
  }

  public Audience audience() {
    return audience;
  }

  public LocalDate date() {
    return date;
  }

  /** The first minute that is not seen. */
  public int minute() {
    return minute;
  }

  public int size() {
    return audience.size();
  }

  /** The row after the last event seen of a customer. */
  public int to(int customer) {
    return ends[customer];
  }

  public CustomerView view(int customer) {
    return new CustomerView(
        audience, customer, audience.events(), audience.from(customer), ends[customer], minute);
  }
}
