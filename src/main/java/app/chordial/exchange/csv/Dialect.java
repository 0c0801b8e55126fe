package app.chordial.exchange.csv;

import java.nio.charset.Charset;

/**
 * How a file of rows is written.
 *
 * @param delimiter what divides its cells
 * @param charset how its letters are coded
 * @param isPacked whether it is compressed with gzip
 */
public record Dialect(char delimiter, Charset charset, boolean isPacked) {

  /** The dialect as a person would say it. */
  public String sentence() {
    return "Cells divided by "
        + delimiterName()
        + ", letters coded as "
        + charset.name()
        + (isPacked ? ", packed with gzip." : ".");
  }

  private String delimiterName() {
    return switch (delimiter) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      case '\t' -> "tabs";
      case '|' -> "bars";
      default -> "“" + delimiter + "”";
    };
  }
}
