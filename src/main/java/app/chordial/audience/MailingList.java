package app.chordial.audience;

/** Who could have been sent an e-mail when, as far as it is known before a minute. */
final class MailingList implements EstimatedMail.Membership {

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int ALWAYS = Integer.MIN_VALUE;

  private final Audience audience;
  private final int before;

  /** From when on each customer was known: its first event; always where it has none. */
  private final int[] known;

  /** By which event each customer left; {@link #NEVER} for who has none, or may be mailed now. */
  private final int[] left;

  MailingList(Audience audience, int before) {
    this.audience = audience;
    this.before = before;
    known = new int[audience.size()];
    left = new int[audience.size()];
    EventColumns events = audience.events();
    for (int customer = 0; customer < known.length; customer++) {
      int from = audience.from(customer);
      int to = events.firstNotBefore(before, from, audience.to(customer));
      known[customer] = from == to ? ALWAYS : events.minute(from);
      left[customer] = audience.consents().isMailable(customer, before) ? NEVER : left(from, to);
    }
  }

  /** The last event by which somebody leaves a list; of who has none the consents tell. */
  private int left(int from, int to) {
    EventColumns events = audience.events();
    for (int row = to - 1; row >= from; row--) {
      EventType type = events.type(row);
      if (type == EventType.UNSUBSCRIBE
          || type == EventType.COMPLAINT
          || type == EventType.BOUNCE) {
        return events.minute(row);
      }
    }
    return NEVER;
  }

  /** A lone unsubscribe tells that there was consent before it, which no file may have told. */
  @Override
  public boolean isOn(int customer, int minute) {
    if (minute < known[customer] || minute > left[customer]) {
      return false;
    }
    return left[customer] != NEVER || audience.consents().isOnList(customer, minute, before);
  }

  @Override
  public long luck(int customer) {
    return audience.luck(customer);
  }
}
