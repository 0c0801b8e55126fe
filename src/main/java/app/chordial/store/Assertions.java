package app.chordial.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What different batches said of one thing at different times, and which of it holds. */
final class Assertions {

  /** A value, known from a second on. */
  record Assertion(long second, String value) {}

  private static final Comparator<Assertion> OLDEST_FIRST =
      Comparator.comparingLong(Assertion::second).thenComparing(Assertion::value);

  private final TreeMap<String, List<Assertion>> byName = new TreeMap<>();

  void add(String name, long second, String value) {
    byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Assertion(second, value));
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * The newest value, known since it was first said without another one after it; null where
   * nothing was said.
   */
  @Nullable Assertion holding(String name) {
    List<Assertion> all = byName.get(name);
    if (all == null) {
      return null;
    }
    all.sort(OLDEST_FIRST);
    int since = all.size() - 1;
    while (since > 0 && all.get(since - 1).value().equals(all.getLast().value())) {
      since--;
    }
    return all.get(since);
  }
}
