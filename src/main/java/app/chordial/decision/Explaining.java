package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Explanation.Rating;
import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.decision.Hindrance.Stage;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rebuilds the reasons of one decision: the bulk path never pays for them (§4.11). */
public final class Explaining {

  private final Planner planner;
  private final Deciding deciding;

  public Explaining(Planner planner) {
    this.planner = planner;
    deciding = new Deciding(planner, true);
  }

  /** The decision that {@link Deciding#decide} makes of the same arguments, with its reasons. */
  public Explanation explain(Market market, CustomerView view, Standing before, Chance chance) {
    Standing standing = before.reached(view.minute());
    Decision decision = deciding.decide(market, view, standing, chance).decision();
    WildcardVerdict wildcard = deciding.wildcard();
    if (decision instanceof Decision.Quiet quiet && quiet.why().isGate()) {
      deciding.consider(market, view, standing);
    }
    Chord runnerUp = decision instanceof Decision.Send send ? other(send) : null;
    List<Verdict> verdicts = verdicts();
    Rating rating = deciding.answers().rating(view, standing);
    Chord unturned = decision instanceof Decision.Send ? deciding.unturned(market, view) : null;
    return new Explanation(
        view.day(),
        decision,
        rooms(decision, verdicts),
        verdicts,
        runnerUp,
        unturned,
        wildcard,
        rating,
        Arrays.stream(deciding.appraisal().affinities()).boxed().toList(),
        Arrays.stream(deciding.appraisal().guessed()).boxed().toList(),
        reasons(decision, view),
        planner.tastes().leanings(view, planner.mail(view)));
  }

  private List<Because> reasons(Decision decision, CustomerView view) {
    return decision instanceof Decision.Send send
        ? new AlsoBuying(planner, deciding.appraisal()).of(send.chord(), view)
        : List.of();
  }

  private @Nullable Chord other(Decision.Send send) {
    Chord drawn = send.draw().other();
    return drawn == null ? deciding.runnerUp(send.chord()) : drawn;
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
              deciding.appraisal().part(i),
              candidates.reorder(i)));
    }
    return verdicts;
  }

  /** Where nothing goes, nothing is chosen, however far it would have come. */
  private static List<Room> rooms(Decision decision, List<Verdict> verdicts) {
    List<Room> rooms = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      boolean isOpen = stage != Stage.CHOSEN || decision instanceof Decision.Send;
      long there =
          verdicts.stream().filter(one -> one.hindrance().reached().compareTo(stage) >= 0).count();
      rooms.add(new Room(stage, isOpen ? (int) there : 0));
    }
    return rooms;
  }
}
