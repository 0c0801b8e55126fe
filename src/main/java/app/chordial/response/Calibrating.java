package app.chordial.response;

import app.chordial.insight.ReceptivityPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Learns the response model from a shop's own mail (§4.12): maximum a posteriori with normal
 * priors, 90 % intervals by Laplace's approximation.
 *
 * <p>What is learned: clicks, unsubscribes, hard bounces and complaints, each only where the log
 * holds one at all, since a file without them may come from a tool that does not tell. Opens are
 * not trusted, so opens and clicks are learned together, from which e-mails were clicked. How
 * receptivity moves opens and clicks is held by its definition: receptivity is itself worked out
 * from the same clicks, those before the e-mail in question, and what each might have had under the
 * coefficients; so the two are learned in turns. What leads to orders is not learned: e-mails go
 * out when sales are on.
 */
public final class Calibrating {

  private static final int ROUNDS = 4;
  private static final int FACTORS = Factor.values().length;

  /** A coefficient is learned where the log leaves no more than this of the prior's doubt. */
  private static final double LEARNED_BELOW = 0.9;

  private final List<Coefficient> coefficients;
  private final double[][] spread;
  private final ResponseModel start;

  /**
   * @param start where to look first
   */
  private Calibrating(ResponseModel prior, ResponseModel start) {
    this.start = start;
    coefficients = new ArrayList<>(prior.coefficients());
    spread = new double[coefficients.size()][coefficients.size()];
    for (int i = 0; i < spread.length; i++) {
      spread[i][i] = coefficients.get(i).sd();
    }
  }

  /**
   * What a list's past e-mails make of a prior. With receptivities as of each e-mail, weighed by
   * what its customer might have clicked before, residuals are a martingale, so that in many
   * e-mails no bias is left.
   *
   * @param prior whose coefficients are unsure each by itself
   * @return the prior itself where the e-mails tell nothing
   */
  public static ResponseModel calibrate(ResponseModel prior, Correspondence past) {
    if (past.emails() == 0) {
      return prior;
    }
    ResponseModel clicks = prior;
    for (int round = 1; round < ROUNDS; round++) {
      Calibrating calibrating = new Calibrating(prior, clicks);
      calibrating.learnClicks(log(past, past.expected(clicks)));
      clicks = calibrating.learned();
    }
    return calibrate(prior, clicks, log(past, past.expected(clicks)));
  }

  private static MailLog log(Correspondence past, double[] expected) {
    double alpha = Unevenness.of(past, expected);
    MailLog log = new MailLog();
    Receptive receptive = Receptive.unknown(alpha);
    for (int email = 0; email < past.emails(); email++) {
      if (past.isFirst(email)) {
        receptive = Receptive.unknown(alpha);
      }
      long met = past.situation(email);
      log.add(
          Grid.with(met, receptive.ofClicking()),
          Grid.with(met, receptive.ofLeaving()),
          past.response(email));
      if (past.isEstimated(email)) {
        log.estimate(past.response(email));
      }
      receptive = receptive.after(expected[email], past.isClicked(email));
    }
    return log;
  }

  /**
   * What e-mails to customers whose receptivity is known make of a prior.
   *
   * @param prior whose coefficients are unsure each by itself
   * @return the prior itself where the log tells nothing
   */
  static ResponseModel calibrate(ResponseModel prior, MailLog log) {
    return calibrate(prior, prior, log);
  }

  private static ResponseModel calibrate(ResponseModel prior, ResponseModel start, MailLog log) {
    Calibrating calibrating = new Calibrating(prior, start);
    calibrating.learnClicks(log);
    for (Outcome one : List.of(Outcome.UNSUBSCRIBE, Outcome.BOUNCE, Outcome.COMPLAINT)) {
      calibrating.learn(List.of(one), log.trials(one));
    }
    ResponseModel learned = calibrating.learned();
    return learned.emails() == 0 ? prior : learned;
  }

  private void learnClicks(MailLog log) {
    learn(List.of(Outcome.OPEN, Outcome.CLICK), log.trials(Outcome.CLICK));
  }

  private ResponseModel learned() {
    return new ResponseModel(coefficients, spread);
  }

  private void learn(List<Outcome> steps, Trials trials) {
    if (trials.happened() == 0) {
      return;
    }
    int[] places = places(steps);
    List<Coefficient> priors = IntStream.of(places).mapToObj(coefficients::get).toList();
    double[] from =
        IntStream.of(places).mapToDouble(i -> start.coefficients().get(i).mean()).toArray();
    int[] held = indexes(priors, true);
    Likeliest likeliest =
        new Likeliest(new Chain(priors, trials), priors, indexes(priors, false), held, from);
    double[] values = likeliest.values();
    RealMatrix covariance = likeliest.covariance();
    RealMatrix factor = new CholeskyDecomposition(covariance).getL();
    for (int i = 0; i < places.length; i++) {
      double narrow = StrictMath.sqrt(covariance.getEntry(i, i));
      double wider = wider(priors.get(i), narrow, trials);
      double sd = wider * narrow;
      coefficients.set(places[i], learned(priors.get(i), values[i], sd, trials));
      for (int j = 0; j <= i; j++) {
        spread[places[i]][places[j]] = wider * factor.getEntry(i, j);
      }
    }
  }

  /**
   * By how much more unsure a coefficient is where sends are estimated: as if each such e-mail told
   * as little as {@link ReceptivityPrior#ESTIMATED_COUNTS} of one, but never more than its prior.
   */
  private static double wider(Coefficient prior, double sd, Trials trials) {
    double estimated = (double) trials.estimated() / trials.all();
    double told = 1 - estimated * (1 - ReceptivityPrior.ESTIMATED_COUNTS);
    return isDefined(prior) || estimated == 0
        ? 1
        : Math.max(1, Math.min(1 / StrictMath.sqrt(told), prior.sd() / sd));
  }

  private Coefficient learned(Coefficient prior, double mean, double sd, Trials trials) {
    if (isDefined(prior)) {
      return prior;
    }
    return sd > LEARNED_BELOW * prior.sd()
        ? prior.unlearned(mean, sd, prior.source() + "; your e-mails tell little more")
        : prior.learned(mean, sd, source(prior, trials), trials);
  }

  /** How many e-mails tell it, and how many of them are estimated. */
  private static String source(Coefficient prior, Trials trials) {
    boolean areAllEstimated = trials.estimated() == trials.all();
    String how = areAllEstimated ? "estimated from %,d e-mails" : "learned from %,d e-mails";
    String emails = String.format(Locale.UK, how, trials.all());
    String byClicks = prior.outcome() == Outcome.OPEN ? emails + ", by clicks" : emails;
    if (trials.estimated() == 0) {
      return byClicks;
    }
    return areAllEstimated
        ? byClicks + ": your mail tool exports no sends"
        : String.format(
            Locale.UK,
            "%s; %,d of them estimated: their sends were not imported",
            byClicks,
            trials.estimated());
  }

  /** Where the coefficients of some outcomes stand that have an effect. */
  private int[] places(List<Outcome> outcomes) {
    return IntStream.range(0, coefficients.size())
        .filter(i -> outcomes.contains(Outcome.values()[i / FACTORS]))
        .filter(i -> coefficients.get(i).sd() > 0)
        .toArray();
  }

  private static int[] indexes(List<Coefficient> of, boolean areHeld) {
    return IntStream.range(0, of.size()).filter(i -> isDefined(of.get(i)) == areHeld).toArray();
  }

  private static boolean isDefined(Coefficient one) {
    return one.factor() == Factor.RECEPTIVITY
        && (one.outcome() == Outcome.OPEN || one.outcome() == Outcome.CLICK);
  }
}
