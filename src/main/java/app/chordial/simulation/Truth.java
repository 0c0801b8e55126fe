package app.chordial.simulation;

import app.chordial.decision.Learned;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.response.ResponseModel;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Draws;

/** What customers really answer by in a run, which the planner has to find out. */
interface Truth {

  /** How e-mails are answered in a run. */
  ResponseModel response(Chance chance);

  /** ρ of a customer, of whom this much is known. */
  double receptivity(int customer, Posterior known, long luck, Chance chance);

  /** Drawn from how unsure everything is that was learned. */
  record Drawn(Learned learned) implements Truth {

    private static final double LEAST = 1e-3;

    @Override
    public ResponseModel response(Chance chance) {
      return learned.response().drawn(chance);
    }

    @Override
    public double receptivity(int customer, Posterior known, long luck, Chance chance) {
      double drawn = new Draws(chance, luck, Purpose.BAND).beta(known.alpha(), known.beta());
      return Math.max(drawn / learned.receptivity().mean(), LEAST);
    }
  }
}
