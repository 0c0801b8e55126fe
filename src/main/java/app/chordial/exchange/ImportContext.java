package app.chordial.exchange;

import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.mapping.Mapping;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants a file read.
 *
 * @param zone the workspace's, for moments without an offset
 * @param currency the workspace's
 * @param format null for whatever the file is recognised as
 * @param mapping for {@link Format#MAPPED}, which it implies
 */
public record ImportContext(
    ZoneId zone, Currency currency, @Nullable Format format, @Nullable Mapping mapping) {

  /** Recognise by yourself. */
  public static ImportContext of(ZoneId zone, Currency currency) {
    return new ImportContext(zone, currency, null, null);
  }

  /** The same with a mapping. */
  public ImportContext by(Mapping chosen) {
    return new ImportContext(zone, currency, Format.MAPPED, chosen);
  }

  Conventions conventions() {
    return new Conventions(zone, currency);
  }
}
