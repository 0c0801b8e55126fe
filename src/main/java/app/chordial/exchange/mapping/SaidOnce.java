package app.chordial.exchange.mapping;

import app.chordial.audience.Fact.Who;
import app.chordial.work.Chance;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What was said last of each customer, so that a file of order lines does not say on every line
 * where somebody lives. Something is worth saying when it is new, or known earlier than before.
 *
 * <p>Only 64-bit fingerprints are kept: a million customers take about 100 MB.
 */
public final class SaidOnce {

  private record Said(long what, long sinceSecond) {}

  private final Map<Long, Said> latest = new HashMap<>();

  /** Whether this is worth saying; if it is, it counts as said. */
  public boolean isNews(Who who, String what, Instant since) {
    long name = fingerprint(who.externalId() + "\n" + who.email());
    long statement = fingerprint(what);
    long second = since.getEpochSecond();
    Said before = latest.get(name);
    if (before != null && before.what() == statement && second >= before.sinceSecond()) {
      return false;
    }
    latest.put(name, new Said(statement, second));
    return true;
  }

  private static long fingerprint(String text) {
    long print = text.length();
    for (int i = 0; i < text.length(); i++) {
      print = Chance.mix(print ^ text.charAt(i));
    }
    return print;
  }
}
