package app.chordial.insight;

import app.chordial.audience.Snapshot;
import app.chordial.work.Parallel;
import java.util.Arrays;

/**
 * How many customers clicked more than k e-mails, ignored more than k and received more than k, for
 * each k: all that a beta-binomial likelihood needs. Whole numbers, so that the order of adding is
 * no matter.
 */
final class AnswerCounts {

  private long[] answered = new long[8];
  private long[] ignored = new long[8];
  private long[] received = new long[8];
  private long mails;
  private long clicks;
  private long estimated;

  static AnswerCounts ofChunk(Snapshot snapshot, Transactional apart, int chunk, double days) {
    AnswerCounts counts = new AnswerCounts();
    long since = snapshot.minute() - (long) Math.min(days * 24 * 60, Integer.MAX_VALUE);
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      counts.count(MailHistory.of(snapshot.view(customer), apart), since);
    }
    return counts;
  }

  private void count(MailHistory history, long since) {
    int answers = 0;
    int ignores = 0;
    for (int email = 0; email < history.emails(); email++) {
      if (history.minute(email) >= since && history.isSettled(email)) {
        clicks += history.isClicked(email) ? 1 : 0;
        answers += history.isClicked(email) ? 1 : 0;
        ignores += history.isAnswered(email) ? 0 : 1;
        boolean isCounted = history.isClicked(email) || !history.isAnswered(email);
        estimated += isCounted && history.isEstimated(email) ? 1 : 0;
      }
    }
    customer(answers, ignores);
  }

  /** Counts one customer. */
  void customer(int answers, int ignores) {
    mails += answers + ignores;
    answered = upTo(answered, answers);
    ignored = upTo(ignored, ignores);
    received = upTo(received, answers + ignores);
  }

  private static long[] upTo(long[] tails, int count) {
    long[] roomy = count > tails.length ? Arrays.copyOf(tails, count * 2) : tails;
    for (int k = 0; k < count; k++) {
      roomy[k]++;
    }
    return roomy;
  }

  void add(AnswerCounts other) {
    answered = sum(answered, other.answered);
    ignored = sum(ignored, other.ignored);
    received = sum(received, other.received);
    mails += other.mails;
    clicks += other.clicks;
    estimated += other.estimated;
  }

  private static long[] sum(long[] a, long[] b) {
    long[] sum = Arrays.copyOf(a, Math.max(a.length, b.length));
    for (int k = 0; k < b.length; k++) {
      sum[k] += b[k];
    }
    return sum;
  }

  long mails() {
    return mails;
  }

  long clicks() {
    return clicks;
  }

  /** How many of the e-mails no send is known of. */
  long estimated() {
    return estimated;
  }

  /**
   * The logarithm of the likelihood of Beta(α, β): Σ a(k)·ln(α+k) + Σ i(k)·ln(β+k) − Σ
   * r(k)·ln(α+β+k).
   */
  double logLikelihood(double alpha, double beta) {
    return logs(answered, alpha) + logs(ignored, beta) - logs(received, alpha + beta);
  }

  private static double logs(long[] tails, double from) {
    double sum = 0;
    for (int k = 0; k < tails.length && tails[k] > 0; k++) {
      sum += tails[k] * StrictMath.log(from + k);
    }
    return sum;
  }

  /** How fast the likelihood grows with the mean, at a fixed α+β; falls as the mean grows. */
  double slopeByMean(double mean, double strength) {
    return strength
        * (inverses(answered, mean * strength) - inverses(ignored, (1 - mean) * strength));
  }

  private static double inverses(long[] tails, double from) {
    double sum = 0;
    for (int k = 0; k < tails.length && tails[k] > 0; k++) {
      sum += tails[k] / (from + k);
    }
    return sum;
  }
}
