package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.ShopTime;
import app.chordial.rhythm.Wildcards;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the one e-mail of a week that is the twin of another with a wildcard at its end, where
 * only a few are built (§4.8): its message is drawn for the whole audience, by the shares with
 * which those who could get it would draw it each for itself; its twin is the e-mail of most of
 * them.
 */
final class TwinMaking {

  private static final int PIECE = 256;

  /** Which number of the purpose draws the week's wildcard; those before draw rates. */
  private static final int CHOOSING = Integer.MAX_VALUE - 1;

  private final Planner planner;
  private final Crowd crowd;
  private final Chance chance;

  /** A customer whom an e-mail could go to, and the epoch day on which it would. */
  record Place(int customer, int day) {}

  TwinMaking(Planner planner, Crowd crowd, Chance chance) {
    this.planner = planner;
    this.crowd = crowd;
    this.chance = chance;
  }

  /**
   * Whether it is a week for a twin that costs so much: so seldom that wildcards cost no larger
   * share of the worth than they may be of the e-mails.
   *
   * @param cost the share of the week's worth that is lost, 0 to 1
   * @param day an epoch day of the week
   */
  static boolean isDue(Wildcards settings, double cost, int day) {
    long every = Math.max(1, (long) Math.ceil(cost / settings.share()));
    return ShopTime.week(day) % every == 0;
  }

  /**
   * The twin, or null where nobody could get one.
   *
   * @param market with what else is built, and what is known of wildcards
   * @param places a fair sample of those whom e-mails go to
   */
  @Nullable Composition twin(Market market, List<Place> places, int day, Parallel parallel) {
    SequencedMap<Composition, Double> masses = new LinkedHashMap<>();
    parallel.inOrder(
        (places.size() + PIECE - 1) / PIECE,
        piece -> twins(market, places, piece),
        some -> some.forEach(one -> masses.merge(one.email(), one.probability(), Double::sum)));
    masses.keySet().removeAll(market.variants());
    if (masses.isEmpty()) {
      return null;
    }
    String message = drawn(byMessage(masses), day);
    return masses.entrySet().stream()
        .filter(one -> one.getKey().messages().getLast().equals(message))
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private List<Odds.Likely> twins(Market market, List<Place> places, int piece) {
    Deciding deciding = new Deciding(planner, false, Lots.NONE);
    List<Odds.Likely> all = new ArrayList<>();
    int end = Math.min(places.size(), (piece + 1) * PIECE);
    for (Place place : places.subList(piece * PIECE, end)) {
      CustomerView view = crowd.view(place.customer(), planner.sendMinute(place.day()));
      all.addAll(
          deciding.twins(
              market,
              view,
              crowd.standing(place.customer()),
              chance,
              crowd.recollection(place.customer())));
    }
    return all;
  }

  private static SequencedMap<String, Double> byMessage(SequencedMap<Composition, Double> masses) {
    SequencedMap<String, Double> byMessage = new LinkedHashMap<>();
    masses.forEach((email, mass) -> byMessage.merge(email.messages().getLast(), mass, Double::sum));
    return byMessage;
  }

  private String drawn(SequencedMap<String, Double> masses, int day) {
    double total = masses.values().stream().mapToDouble(Double::doubleValue).sum();
    double left = chance.uniform(0, ShopTime.week(day), Purpose.WILDCARD, CHOOSING) * total;
    for (Map.Entry<String, Double> one : masses.entrySet()) {
      left -= one.getValue();
      if (left < 0) {
        return one.getKey();
      }
    }
    return masses.lastEntry().getKey();
  }
}
