package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.DecimalStyle;
import java.util.Currency;
import java.util.List;

/** Which decimal sign reads all of some samples. */
final class NumberGuess {

  private static final Currency ANY = Currency.getInstance("XXX");

  private NumberGuess() {}

  /** The one style that reads them all; where both do or neither, what is beyond doubt counts. */
  static DecimalStyle style(List<String> samples) {
    boolean isPoint = readsAll(DecimalStyle.POINT, samples);
    boolean isComma = readsAll(DecimalStyle.COMMA, samples);
    if (isPoint == isComma) {
      return DecimalStyle.BEYOND_DOUBT;
    }
    return isPoint ? DecimalStyle.POINT : DecimalStyle.COMMA;
  }

  private static boolean readsAll(DecimalStyle style, List<String> samples) {
    Amounts amounts = new Amounts(ANY, style);
    try {
      for (String sample : samples) {
        amounts.number(sample);
      }
      return true;
    } catch (BadCell unfit) {
      return false;
    }
  }
}
