package app.chordial.audience;

/** Whether a customer may be mailed. Only {@link #SUBSCRIBED} may. */
public enum Consent {
  SUBSCRIBED,
  UNSUBSCRIBED,
  NEVER_SUBSCRIBED
}
