package app.chordial.audience;

/** What a customer did, or what a mail did to a customer. The order is that of equal minutes. */
public enum EventType {
  VIEW,
  SEARCH,
  DOWNLOAD,
  CART,
  CHECKOUT,
  PURCHASE,
  REFUND,
  REVIEW,
  OPT_IN,
  OPT_OUT,
  SENT,
  OPEN,
  CLICK,
  BOUNCE,
  COMPLAINT,
  UNSUBSCRIBE;

  private static final EventType[] BY_CODE = values();

  /** The event of a stored code. */
  public static EventType of(int code) {
    return BY_CODE[code];
  }

  /** The code that columns and the store keep. */
  public byte code() {
    return (byte) ordinal();
  }

  public boolean isMail() {
    return ordinal() >= SENT.ordinal();
  }
}
