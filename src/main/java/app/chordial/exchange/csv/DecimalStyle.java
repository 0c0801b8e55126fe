package app.chordial.exchange.csv;

/** Which sign divides whole numbers from their fractions. */
public enum DecimalStyle {
  /** {@code 1,234.56}. */
  POINT("1,234.56"),
  /** {@code 1.234,56}. */
  COMMA("1.234,56"),
  /** Whatever is beyond doubt; {@code 1,234} alone is not, and is refused. */
  BEYOND_DOUBT("");

  private final String sample;

  DecimalStyle(String sample) {
    this.sample = sample;
  }

  /** How a mapping file writes this style. */
  public String sample() {
    return sample;
  }
}
