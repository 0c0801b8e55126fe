package app.chordial.decision;

/** Why a customer gets nothing on a day: the first rule that said no. */
public enum Silence {
  /** E-mails do not go on this day of the week. */
  NOT_A_SEND_DAY,
  /** E-mails go on this day of the week, but the shop is quiet on this date. */
  QUIET_DAY,
  /** No consent, or suppressed. */
  NOT_MAILABLE,
  /** Left in peace after long silence. */
  RESTING,
  /** The last e-mail is closer than the customer's gap. */
  TOO_SOON,
  /** A rolling cap is used up; what would have gone is deferred. */
  CAPPED,
  /** No message is open to this customer. */
  NOTHING_ELIGIBLE,
  /** Messages are open, but it is not their time: validity, spacing, or just bought. */
  NOTHING_TIMELY,
  /** Messages are timely, but none is relevant enough. */
  NOTHING_RELEVANT,
  /** Messages are relevant, but none is worth more than it costs. */
  NOTHING_AFFORDABLE,
  /** Good e-mails are left, but none of the few that are built this week. */
  NO_VARIANT,
  /** An e-mail would go, but the customer is one of those held out to see what mail adds. */
  HELD_OUT,
  /** There is not enough for everybody, and what there is goes where it is worth more. */
  CROWDED_OUT,
  /** An e-mail of a series is to go from the mail tool, and its room is kept. */
  RESERVED;

  /** Whether no message is looked at. */
  boolean isGate() {
    return switch (this) {
      case NOT_A_SEND_DAY, QUIET_DAY, NOT_MAILABLE, RESTING, TOO_SOON, RESERVED -> true;
      case CAPPED,
          NOTHING_ELIGIBLE,
          NOTHING_TIMELY,
          NOTHING_RELEVANT,
          NOTHING_AFFORDABLE,
          NO_VARIANT,
          HELD_OUT,
          CROWDED_OUT ->
          false;
    };
  }
}
