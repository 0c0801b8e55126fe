package app.chordial.response;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many e-mails met which situations, and what came of them: all that {@link Calibrating} needs
 * of any number of e-mails. Whole numbers, so that the order of adding is no matter.
 *
 * <p>A situation is counted twice where receptivity is not known for sure: what stands for it
 * differs between clicks and leaving ({@link Receptive}).
 */
final class MailLog {

  private static final int ALL = 0;
  private static final int CLICKED = 1;
  private static final int BOUNCED = 2;
  private static final int UNSUBSCRIBED = 1;
  private static final int COMPLAINED = 2;
  private static final int COUNTS = 3;

  /** By situation: all, clicked, bounced. */
  private final SortedMap<Long, long[]> sent = new TreeMap<>();

  /** By situation: all that were read, unsubscribed, complained. */
  private final SortedMap<Long, long[]> read = new TreeMap<>();

  /** By outcome: in how many of its trials no send of the e-mail is known. */
  private final long[] estimated = new long[Outcome.values().length];

  /** Adds an e-mail to a customer whose receptivity is known. */
  void add(Situation in, Response came) {
    add(Grid.cell(in), Grid.cell(in), came);
  }

  /** Says of an e-mail that is added that no send of it is known. */
  void estimate(Response came) {
    estimated[Outcome.BOUNCE.ordinal()]++;
    if (!came.isBounced()) {
      estimated[Outcome.CLICK.ordinal()]++;
      estimated[Outcome.UNSUBSCRIBE.ordinal()]++;
      estimated[Outcome.COMPLAINT.ordinal()] += came.isUnsubscribed() ? 0 : 1;
    }
  }

  /**
   * Adds an e-mail that had time enough to be answered. What bounced was not read, and who
   * unsubscribed did not complain too, whatever else is told of them.
   *
   * @param clicking number of the situation as it stands for clicks
   * @param leaving the same for unsubscribes and complaints
   */
  void add(long clicking, long leaving, Response came) {
    long[] answers = counts(sent, clicking);
    answers[ALL]++;
    if (came.isBounced()) {
      answers[BOUNCED]++;
      return;
    }
    answers[CLICKED] += came.isClicked() ? 1 : 0;
    long[] losses = counts(read, leaving);
    losses[ALL]++;
    if (came.isUnsubscribed()) {
      losses[UNSUBSCRIBED]++;
    } else if (came.isComplained()) {
      losses[COMPLAINED]++;
    }
  }

  private static long[] counts(SortedMap<Long, long[]> of, long cell) {
    return of.computeIfAbsent(cell, _ -> new long[COUNTS]);
  }

  /** How often something happened of how often it might have. */
  Trials trials(Outcome outcome) {
    long unknown = estimated[outcome.ordinal()];
    return switch (outcome) {
      case BOUNCE -> trials(sent, BOUNCED, -1, unknown);
      case CLICK -> trials(sent, CLICKED, BOUNCED, unknown);
      case UNSUBSCRIBE -> trials(read, UNSUBSCRIBED, -1, unknown);
      case COMPLAINT -> trials(read, COMPLAINED, UNSUBSCRIBED, unknown);
      case OPEN, ORDER -> throw new IllegalArgumentException("a log does not tell: " + outcome);
    };
  }

  /**
   * @param without what kept it from happening, or −1
   */
  private static Trials trials(SortedMap<Long, long[]> of, int what, int without, long estimated) {
    Trials trials = new Trials(of.size(), estimated);
    for (Map.Entry<Long, long[]> cell : of.entrySet()) {
      long[] counts = cell.getValue();
      long all = counts[ALL] - (without < 0 ? 0 : counts[without]);
      trials.add(Grid.factors(cell.getKey()), all, counts[what]);
    }
    return trials;
  }
}
