package app.chordial.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of the texts met lately, as many as memory allows. */
final class RecentCodes extends LinkedHashMap<String, Integer> {

  private static final long serialVersionUID = 1;
  private static final int KEPT = 100_000;

  RecentCodes() {
    super(1_024, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
    return size() > KEPT;
  }
}
