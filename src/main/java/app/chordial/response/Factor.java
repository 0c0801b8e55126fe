package app.chordial.response;

import java.util.Arrays;

/** What an outcome depends on, each zero in {@link Situation#AVERAGE}. */
public enum Factor {
  BASE("base rate", "log-odds of an average customer, a week after the last e-mail"),
  RELEVANCE("relevance", "per unit of relevance"),
  RECEPTIVITY("receptivity", "per factor e of receptivity"),
  FATIGUE("fatigue", "per unanswered e-mail not yet forgotten"),
  GAP("gap", "per factor e of days since the last e-mail"),
  MESSAGES("messages", "per factor e of messages in the e-mail"),
  INCONGRUENCE("incongruence", "from all in context to nothing in context");

  private final String title;
  private final String unit;

  Factor(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  public String title() {
    return title;
  }

  public String unit() {
    return unit;
  }

  private static final double LEAST_RECEPTIVITY = 0.01;
  private static final double LEAST_GAP_DAYS = 0.5;
  private static final double MOST_GAP_DAYS = 365;

  /** Of whole days, as nearly all gaps are. */
  private static final double[] GAPS = gaps();

  /** How far a situation is from the average in this respect; 1 for the base rate. */
  double of(Situation in) {
    Situation average = Situation.AVERAGE;
    return switch (this) {
      case BASE -> 1;
      case RELEVANCE -> ofRelevance(in.relevance());
      case RECEPTIVITY -> ofReceptivity(in.receptivity());
      case FATIGUE -> in.fatigue() - average.fatigue();
      case GAP -> ofGap(Math.clamp(in.gapDays(), LEAST_GAP_DAYS, MOST_GAP_DAYS));
      case MESSAGES -> StrictMath.log(Math.max(1, in.messages()) / (double) average.messages());
      case INCONGRUENCE -> ofIncongruence(in.incongruence());
    };
  }

  private static double ofGap(double days) {
    int whole = (int) days;
    return whole == days ? GAPS[whole] : logOfGap(days);
  }

  private static double logOfGap(double days) {
    return StrictMath.log(days / Situation.AVERAGE.gapDays());
  }

  private static double[] gaps() {
    double[] gaps = new double[(int) MOST_GAP_DAYS + 1];
    Arrays.setAll(gaps, Factor::logOfGap);
    return gaps;
  }

  static double ofRelevance(double relevance) {
    return relevance - Situation.AVERAGE.relevance();
  }

  static double ofReceptivity(double receptivity) {
    return StrictMath.log(Math.max(LEAST_RECEPTIVITY, receptivity));
  }

  static double ofIncongruence(double incongruence) {
    return incongruence - Situation.AVERAGE.incongruence();
  }
}
