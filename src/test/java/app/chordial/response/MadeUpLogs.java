package app.chordial.response;

import java.util.SplittableRandom;

/** Logs of e-mails that nobody got, to customers who answer exactly by some response model. */
final class MadeUpLogs {

  private final SplittableRandom random;

  MadeUpLogs(long seed) {
    random = new SplittableRandom(seed);
  }

  /** So many e-mails in each of so many situations. */
  MailLog of(ResponseModel truth, int situations, int emails) {
    MailLog log = new MailLog();
    for (int i = 0; i < situations; i++) {
      Situation in = situation();
      Encounter met = truth.meet(in);
      for (int email = 0; email < emails; email++) {
        log.add(in, response(met));
      }
    }
    return log;
  }

  /**
   * One to four messages, the later less relevant; often mailed, tired; seldom answering, tired.
   */
  Situation situation() {
    double[] relevances = new double[1 + random.nextInt(4)];
    double relevance = random.nextDouble() < 0.3 ? 0.3 : random.nextDouble();
    for (int i = 0; i < relevances.length; i++) {
      relevances[i] = relevance;
      relevance *= random.nextDouble();
    }
    double receptivity = StrictMath.exp(0.7 * random.nextGaussian() - 0.25);
    double gapDays = 2 + random.nextInt(random.nextInt(4) == 0 ? 60 : 9);
    double share = random.nextDouble() < 0.2 / (1 + receptivity) ? 1 : random.nextDouble();
    return Situation.of(relevances, receptivity, share * Fatigue.steady(gapDays), gapDays);
  }

  Response response(Encounter met) {
    if (happens(met, Outcome.BOUNCE)) {
      return new Response(false, false, true, false);
    }
    boolean isClicked = happens(met, Outcome.OPEN) && happens(met, Outcome.CLICK);
    boolean isUnsubscribed = happens(met, Outcome.UNSUBSCRIBE);
    boolean isComplained = !isUnsubscribed && happens(met, Outcome.COMPLAINT);
    return new Response(isClicked, isUnsubscribed, false, isComplained);
  }

  private boolean happens(Encounter met, Outcome outcome) {
    return met.happens(outcome, random.nextDouble());
  }
}
