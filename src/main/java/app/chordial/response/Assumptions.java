package app.chordial.response;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is assumed of how customers answer, before a shop's own mail log says better. */
final class Assumptions {

  private static final String PUBLISHED = "assumed: published e-mail benchmarks";
  private static final String CONTACTS =
      "assumed: success falls by about 0.82 with each further unanswered contact";
  private static final String VOLUME =
      "assumed: at two large networks a third fewer e-mails halved complaints";
  private static final String DEFINED = "by definition of receptivity";
  private static final String ASSUMED = "assumed: no published figure";
  private static final String CONFOUNDED =
      "assumed: a log can't tell what e-mail adds, since e-mails go out when sales are on";

  private final Map<Factor, Coefficient> row = new EnumMap<>(Factor.class);
  private final Outcome outcome;

  private Assumptions(Outcome outcome) {
    this.outcome = outcome;
    for (Factor factor : Factor.values()) {
      row.put(factor, new Coefficient(outcome, factor, 0, 0, "assumed: no effect", 0));
    }
  }

  static List<Coefficient> all() {
    List<Coefficient> all = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      all.addAll(of(outcome).row.values());
    }
    return all;
  }

  private static Assumptions of(Outcome outcome) {
    Assumptions of = new Assumptions(outcome);
    return switch (outcome) {
      case OPEN ->
          of.base(0.18, 0.13, PUBLISHED + ", 15 to 21 %")
              .with(Factor.RELEVANCE, 0.5, 0.2, ASSUMED)
              .with(Factor.RECEPTIVITY, 0.55, 0.1, DEFINED + ", with clicks")
              .with(Factor.FATIGUE, -0.1175, 0.02, CONTACTS)
              .with(Factor.INCONGRUENCE, -0.2, 0.1, ASSUMED);
      case CLICK ->
          of.base(0.0235 / 0.18, 0.06, PUBLISHED + ", 2.1 to 2.6 % of all e-mails")
              .with(Factor.RELEVANCE, 1.0, 0.35, ASSUMED)
              .with(Factor.RECEPTIVITY, 0.65, 0.1, DEFINED + ", with opens")
              .with(Factor.FATIGUE, -0.1175, 0.02, CONTACTS)
              .with(Factor.MESSAGES, 0.15, 0.08, ASSUMED)
              .with(Factor.INCONGRUENCE, -0.5, 0.2, ASSUMED);
      case ORDER ->
          of.base(0.04, 0.4, CONFOUNDED)
              .with(Factor.RELEVANCE, 0.8, 0.3, CONFOUNDED)
              .with(Factor.INCONGRUENCE, -0.3, 0.15, CONFOUNDED);
      case UNSUBSCRIBE ->
          of.base(0.0023, 0.3, PUBLISHED)
              .with(Factor.RELEVANCE, -0.8, 0.3, ASSUMED)
              .with(Factor.RECEPTIVITY, -0.3, 0.1, ASSUMED)
              .with(Factor.FATIGUE, 0.115, 0.03, VOLUME)
              .with(Factor.GAP, 0.1, 0.05, ASSUMED)
              .with(Factor.MESSAGES, 0.1, 0.05, ASSUMED)
              .with(Factor.INCONGRUENCE, 0.8, 0.3, ASSUMED);
      case BOUNCE -> of.base(0.004, 0.4, PUBLISHED).with(Factor.GAP, 0.2, 0.08, ASSUMED);
      case COMPLAINT ->
          of.base(0.00012, 0.6, PUBLISHED)
              .with(Factor.RELEVANCE, -0.8, 0.3, ASSUMED)
              .with(Factor.RECEPTIVITY, -0.3, 0.1, ASSUMED)
              .with(Factor.FATIGUE, 0.115, 0.03, VOLUME)
              .with(Factor.GAP, 0.1, 0.05, ASSUMED)
              .with(Factor.INCONGRUENCE, 0.8, 0.3, ASSUMED);
    };
  }

  private Assumptions base(double probability, double sd, String source) {
    return with(Factor.BASE, StrictMath.log(probability / (1 - probability)), sd, source);
  }

  private Assumptions with(Factor factor, double mean, double sd, String source) {
    row.put(factor, new Coefficient(outcome, factor, mean, sd, source, 0));
    return this;
  }
}
