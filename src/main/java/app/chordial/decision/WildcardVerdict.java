package app.chordial.decision;

/** Whether an e-mail ends with a wildcard, or the first rule that says that it does not. */
public enum WildcardVerdict {
  /** Nobody asked for any. */
  NONE_WANTED,
  /** No e-mail goes. */
  NO_EMAIL,
  /** Only some e-mails are built this week, and none is this one with a wildcard at its end. */
  FEW_ARE_BUILT,
  /** The customer received too few e-mails. */
  NOT_EARNED,
  /** The customer answers mail less than the average. */
  ANSWERS_TOO_LITTLE,
  /** The customer's last one went too lately. */
  TOO_SOON,
  /** The customer had its share of them. */
  BUDGET_USED,
  /** The e-mail carries one message, or its last is one that is scarce. */
  NO_ROOM,
  /** No message is left that could be one. */
  NOTHING_TO_TRY,
  GOES
}
