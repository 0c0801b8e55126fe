package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.decision.Hindrance.Stage;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rebuilds the reasons of one decision: the bulk path never pays for them (§4.11). */
public final class Explaining {

  private final Planner planner;
  private final Deciding deciding;

  public Explaining(Planner planner) {
    this.planner = planner;
    deciding = new Deciding(planner, true);
  }

  /** The decision that {@link Deciding#decide} makes of the same arguments, with its reasons. */
  public Explanation explain(Market market, CustomerView view, Standing standing, Chance chance) {
    Decision decision = deciding.decide(market, view, standing, chance).decision();
    if (decision instanceof Decision.Quiet quiet && quiet.why().isGate()) {
      deciding.consider(market, view, standing);
    }
    Chord runnerUp =
        decision instanceof Decision.Send send ? deciding.runnerUp(send.chord()) : null;
    List<Verdict> verdicts = verdicts();
    return new Explanation(
        view.day(),
        decision,
        rooms(verdicts),
        verdicts,
        runnerUp,
        deciding.answers().rating(view, standing),
        Arrays.stream(deciding.appraisal().affinities()).boxed().toList());
  }

  private List<Verdict> verdicts() {
    Candidates candidates = deciding.candidates();
    List<Verdict> verdicts = new ArrayList<>();
    for (Offer offer : planner.offers()) {
      int i = offer.index;
      verdicts.add(
          new Verdict(
              planner.design().messages().get(i).id(),
              candidates.hindrance(i),
              candidates.opensOn(i),
              deciding.appraisal().part(i)));
    }
    return verdicts;
  }

  private static List<Room> rooms(List<Verdict> verdicts) {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new Room(
                    stage,
                    (int)
                        verdicts.stream()
                            .filter(one -> one.hindrance().reached().compareTo(stage) >= 0)
                            .count()))
        .toList();
  }
}
