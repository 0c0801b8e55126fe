package app.chordial.response;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many e-mails met which situations, and what came of them: all that {@link Calibrating} needs
 * of any number of e-mails. Whole numbers, so that the order of adding is no matter.
 */
public final class MailLog {

  private static final int SENT = 0;
  private static final int CLICKED = 1;
  private static final int UNSUBSCRIBED = 2;
  private static final int BOUNCED = 3;
  private static final int COMPLAINED = 4;
  private static final int COUNTS = 5;

  private final SortedMap<Long, long[]> cells = new TreeMap<>();

  /**
   * Adds an e-mail that had time enough to be answered. What bounced was not read, and who
   * unsubscribed did not complain too, whatever else is told of them.
   */
  public void add(Situation in, Response came) {
    long[] counts = cells.computeIfAbsent(Grid.cell(in), _ -> new long[COUNTS]);
    counts[SENT]++;
    if (came.isBounced()) {
      counts[BOUNCED]++;
      return;
    }
    counts[CLICKED] += came.isClicked() ? 1 : 0;
    if (came.isUnsubscribed()) {
      counts[UNSUBSCRIBED]++;
    } else {
      counts[COMPLAINED] += came.isComplained() ? 1 : 0;
    }
  }

  /** Adds another log's e-mails. */
  public void add(MailLog other) {
    for (Map.Entry<Long, long[]> cell : other.cells.entrySet()) {
      long[] counts = cells.computeIfAbsent(cell.getKey(), _ -> new long[COUNTS]);
      for (int i = 0; i < COUNTS; i++) {
        counts[i] += cell.getValue()[i];
      }
    }
  }

  /** How many e-mails there are. */
  public long emails() {
    return cells.values().stream().mapToLong(counts -> counts[SENT]).sum();
  }

  /** How often something happened of how often it might have. */
  Trials trials(Outcome outcome) {
    Trials trials = new Trials(cells.size());
    for (Map.Entry<Long, long[]> cell : cells.entrySet()) {
      long[] counts = cell.getValue();
      long read = counts[SENT] - counts[BOUNCED];
      double[] factors = Grid.factors(cell.getKey());
      switch (outcome) {
        case BOUNCE -> trials.add(factors, counts[SENT], counts[BOUNCED]);
        case CLICK -> trials.add(factors, read, counts[CLICKED]);
        case UNSUBSCRIBE -> trials.add(factors, read, counts[UNSUBSCRIBED]);
        case COMPLAINT -> trials.add(factors, read - counts[UNSUBSCRIBED], counts[COMPLAINED]);
        case OPEN, ORDER -> throw new IllegalArgumentException("a log does not tell: " + outcome);
      }
    }
    return trials;
  }
}
