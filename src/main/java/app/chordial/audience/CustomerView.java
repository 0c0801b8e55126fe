package app.chordial.audience;

/**
 * One customer as of a minute: the rows {@code from} to before {@code to} of some event columns,
 * the audience's own or a simulation's copy with what happened there.
 */
public final class CustomerView {

  private final Audience audience;
  private final int customer;
  private final EventColumns events;
  private final int from;
  private final int to;
  private final int minute;
  private final int day;
  private final int knownBefore;

  /** A view at a minute that knows everything before it; no row may be at or after it. */
  public CustomerView(
      Audience audience, int customer, EventColumns events, int from, int to, int minute) {
    this(audience, customer, events, from, to, minute, minute);
  }

  private CustomerView(
      Audience audience,
      int customer,
      EventColumns events,
      int from,
      int to,
      int minute,
      int knownBefore) {
    this.audience = audience;
    this.customer = customer;
    this.events = events;
    this.from = from;
    this.to = to;
    this.minute = minute;
    day = audience.time().day(minute);
    this.knownBefore = knownBefore;
  }

  /** The same knowledge, looked at from a later minute. */
  public CustomerView at(int laterMinute) {
    return new CustomerView(audience, customer, events, from, to, laterMinute, knownBefore);
  }

  public Audience audience() {
    return audience;
  }

  public int customer() {
    return customer;
  }

  public EventColumns events() {
    return events;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Now: what ages and windows are counted from. */
  public int minute() {
    return minute;
  }

  /** The first minute of which nothing is known. */
  public int knownBefore() {
    return knownBefore;
  }

  /** The epoch day of {@link #minute()} in the shop's zone. */
  public int day() {
    return day;
  }

  public long luck() {
    return audience.luck(customer);
  }

  public boolean isMailable() {
    return audience.consents().isMailable(customer, knownBefore);
  }
}
