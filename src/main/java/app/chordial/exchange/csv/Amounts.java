package app.chordial.exchange.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Reads numbers and amounts of money as people and shops write them. */
public final class Amounts {

  private final Currency currency;
  private final DecimalStyle style;

  public Amounts(Currency currency, DecimalStyle style) {
    this.currency = currency;
    this.style = style;
  }

  /** An amount in minor units, halves rounded away from zero. */
  public long minor(String text) throws BadCell {
    return minor(number(text), text);
  }

  /** A number of major units in minor units, halves rounded away from zero. */
  public long minor(BigDecimal major, String text) throws BadCell {
    BigDecimal minor = major.movePointRight(fractionDigits()).setScale(0, RoundingMode.HALF_UP);
    if (minor.unscaledValue().bitLength() > 53) {
      throw new BadCell("The amount “" + text + "” is too large.");
    }
    return minor.longValueExact();
  }

  /** An amount as a file of ours says it: a point, no grouping, all fraction digits. */
  public String text(long minor) {
    return BigDecimal.valueOf(minor, fractionDigits()).toPlainString();
  }

  /**
   * A number. Currency signs and letters around it are ignored; a minus may stand before or after
   * it, or brackets around it.
   */
  public BigDecimal number(String text) throws BadCell {
    return isPlain(text) ? new BigDecimal(text) : NumberText.read(text, style);
  }

  private int fractionDigits() {
    return Math.max(0, currency.getDefaultFractionDigits());
  }

  /** Digits only, or with a point where that is the style: what nearly every cell is. */
  private boolean isPlain(String text) {
    boolean isPoint = style == DecimalStyle.POINT;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '.' && isPoint) {
        points++;
      } else if (letter < '0' || letter > '9') {
        return false;
      }
    }
    return points <= 1 && text.length() > points && text.length() < 16;
  }
}
