package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.exploring.Arm;
import app.chordial.decision.exploring.Thompson;
import app.chordial.rhythm.Wildcards;
import app.chordial.work.Chance;
import app.chordial.work.Chance.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The choice of the message outside a customer's known interests that an e-mail ends with (§4.8).
 * Reused from customer to customer; belongs to one thread.
 */
final class WildcardChoice {

  /** An interest that a customer shows so strongly is known, and needs no trying. */
  static final double KNOWN = 0.1;

  private static final int[] NOTHING = {};
  private static final Chance ALWAYS = new Chance(0, 0);

  /** Which number of the purpose draws the choice; those before draw rates. */
  private static final int CHOOSING = Integer.MAX_VALUE;

  private final Planner planner;
  private final Wildcards settings;
  private final Candidates candidates;
  private final Appraisal appraisal;
  private final ChordChoice choice;
  private final boolean[] isMatter;
  private Exploration known = Exploration.NONE;
  private boolean[] stoppedInterests = {};
  private boolean[] stoppedMessages = {};
  private int drawnFor = Integer.MIN_VALUE;
  private @Nullable Chance drawnBy;
  private @Nullable Thompson thompson;
  private final List<Arm> untried;
  private WildcardVerdict verdict = WildcardVerdict.NONE_WANTED;

  WildcardChoice(Planner planner, Candidates candidates, Appraisal appraisal, ChordChoice choice) {
    this.planner = planner;
    this.candidates = candidates;
    this.appraisal = appraisal;
    this.choice = choice;
    settings = planner.design().rhythm().wildcards();
    untried = planner.design().interests().stream().map(one -> new Arm(one.id(), 0, 0, 0)).toList();
    isMatter = new boolean[planner.offers().length];
    for (int i = 0; i < isMatter.length; i++) {
      isMatter[i] = settings.mattersToUs().contains(planner.design().messages().get(i).id());
    }
  }

  /** A message that may be the wildcard, and with which probability it is. */
  record Option(int message, double probability) {}

  /** A moment of a customer's that an e-mail goes at. */
  record Occasion(
      Market market, CustomerView view, Standing standing, Answers answers, Chance chance) {}

  /** Whether the last e-mail asked about ends with one, and if not, why. */
  WildcardVerdict verdict() {
    return verdict;
  }

  /** No e-mail goes. */
  void none() {
    verdict = settings.isAny() ? WildcardVerdict.NO_EMAIL : WildcardVerdict.NONE_WANTED;
  }

  /** The e-mail with a wildcard at its end, where one may go; hindrances are settled by it. */
  Chord ride(Chord chord, Occasion on) {
    List<Option> options = options(chord, on);
    if (options.isEmpty()) {
      return chord;
    }
    double u = on.chance().uniform(on.view().luck(), on.view().day(), Purpose.WILDCARD, CHOOSING);
    Option drawn = drawn(options, u);
    int instead = isFull(chord) ? chord.parts().getLast().message() : -1;
    candidates.ride(drawn.message(), instead);
    return with(chord, drawn);
  }

  /** An e-mail with one of the {@link #options} at its end. */
  Chord with(Chord chord, Option option) {
    List<Integer> messages = with(chord, option.message());
    Wildcard.Kind kind =
        isMatter[option.message()] ? Wildcard.Kind.MATTERS_TO_US : Wildcard.Kind.EXPLORES;
    return choice
        .chord(chord.theme(), messages.stream().mapToInt(Integer::intValue).toArray())
        .with(new Wildcard(kind, option.probability()));
  }

  private List<Integer> with(Chord chord, int message) {
    List<Integer> messages = new ArrayList<>(chord.messages());
    if (isFull(chord)) {
      messages.removeLast();
    }
    messages.add(message);
    return messages;
  }

  private static Option drawn(List<Option> options, double u) {
    double sum = 0;
    for (Option option : options) {
      sum += option.probability();
      if (u < sum) {
        return option;
      }
    }
    return options.getLast();
  }

  /**
   * What an e-mail may end with, those with a probability above 0; none where nothing may. Where
   * only a few e-mails are built, it must be one of them that ends so.
   */
  List<Option> options(Chord chord, Occasion on) {
    boolean isLimited = planner.design().rhythm().cadence().distinctEmailsAWeek() > 0;
    int[] open = welcome(chord, on);
    if (open.length == 0) {
      return List.of();
    }
    int[] built = isLimited || !on.market().variants().isEmpty() ? built(open, chord, on) : open;
    if (built.length == 0) {
      verdict = WildcardVerdict.FEW_ARE_BUILT;
      return List.of();
    }
    return decided(weighed(built, on));
  }

  /** The same, as if any number of e-mails were built. */
  List<Option> unbuilt(Chord chord, Occasion on) {
    int[] open = welcome(chord, on);
    return open.length == 0 ? List.of() : decided(weighed(open, on));
  }

  private List<Option> decided(List<Option> options) {
    verdict = options.isEmpty() ? WildcardVerdict.NOTHING_TO_TRY : WildcardVerdict.GOES;
    return options;
  }

  /** The messages that the customer could get as a wildcard at the end of an e-mail. */
  private int[] welcome(Chord chord, Occasion on) {
    verdict = earned(on);
    if (verdict != WildcardVerdict.GOES) {
      return NOTHING;
    }
    WildcardPast past = WildcardPast.of(planner, on.view(), on.standing());
    verdict = affordable(chord, on, past);
    if (verdict != WildcardVerdict.GOES) {
      return NOTHING;
    }
    turnTo(on.market().exploration());
    int[] open = open(chord, past);
    verdict = open.length == 0 ? WildcardVerdict.NOTHING_TO_TRY : WildcardVerdict.GOES;
    return open;
  }

  private int[] built(int[] open, Chord chord, Occasion on) {
    List<Composition> variants = on.market().variants();
    return IntStream.of(open)
        .filter(
            message ->
                variants.contains(
                    Composition.of(planner.design(), chord.theme(), with(chord, message))))
        .toArray();
  }

  private WildcardVerdict earned(Occasion on) {
    if (!settings.isAny()) {
      return WildcardVerdict.NONE_WANTED;
    }
    if (on.answers().emails() < settings.earnedAfter()) {
      return WildcardVerdict.NOT_EARNED;
    }
    return on.answers().relative() < 1 ? WildcardVerdict.ANSWERS_TOO_LITTLE : WildcardVerdict.GOES;
  }

  private WildcardVerdict affordable(Chord chord, Occasion on, WildcardPast past) {
    if (past.isWithin(settings.everyDays(), on.view().day())) {
      return WildcardVerdict.TOO_SOON;
    }
    double u = ALWAYS.uniform(on.view().luck(), 0, Purpose.WILDCARD, 0);
    if (!settings.affords(u, past.emails(), past.wildcards().size())) {
      return WildcardVerdict.BUDGET_USED;
    }
    boolean isRoom =
        !isFull(chord)
            || (chord.parts().size() > 1 && !isLimited(chord.parts().getLast().message()));
    return isRoom ? WildcardVerdict.GOES : WildcardVerdict.NO_ROOM;
  }

  private boolean isFull(Chord chord) {
    return chord.parts().size() >= planner.design().rhythm().cadence().messagesPerEmail();
  }

  private boolean isLimited(int message) {
    return planner.volumes().all().stream().anyMatch(volume -> volume.message() == message);
  }

  private void turnTo(Exploration exploration) {
    if (!known.equals(exploration)) {
      known = exploration;
      stoppedInterests = Exploration.stopped(exploration.interests(), settings);
      stoppedMessages = Exploration.stopped(exploration.messages(), settings);
      thompson = null;
    }
  }

  /** The messages that could be the wildcard of an e-mail. */
  private int[] open(Chord chord, WildcardPast past) {
    List<Integer> carried = chord.messages();
    List<Integer> staying = isFull(chord) ? carried.subList(0, carried.size() - 1) : carried;
    return IntStream.range(0, isMatter.length)
        .filter(candidates::isOnlyIncongruent)
        .filter(message -> appraisal.isStrange(planner.offers()[message]))
        .filter(message -> planner.themeOf(message) >= 0 && !isLimited(message))
        .filter(message -> isWelcome(planner.offers()[message], past))
        .filter(
            message ->
                staying.stream()
                    .noneMatch(one -> planner.offers()[one].excludes(planner.offers()[message])))
        .toArray();
  }

  /** Neither stopped for all, nor opted out of by this customer, nor resting for it. */
  private boolean isWelcome(Offer offer, WildcardPast past) {
    if (isStopped(stoppedMessages, offer.index)
        || past.isTiredOf(one -> one == offer.index, settings.restsAfter())) {
      return false;
    }
    for (int interest : offer.interests) {
      WildcardPast.Mark alike = one -> Offer.contains(planner.offers()[one].interests, interest);
      if (isStopped(stoppedInterests, interest)
          || appraisal.isOptedOut(interest)
          || past.isTiredOf(alike, settings.restsAfter())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStopped(boolean[] stopped, int index) {
    return index < stopped.length && stopped[index];
  }

  /** The probability of each message; only those above 0. */
  private List<Option> weighed(int[] open, Occasion on) {
    double[] explored = explored(open, on);
    int matter = best(IntStream.of(open).filter(one -> isMatter[one]));
    double ofMatter = matter < 0 ? 0 : explored.length == 0 ? 1 : settings.mattersShare();
    List<Option> options = new ArrayList<>();
    for (int message : open) {
      double probability = explored.length == 0 ? 0 : (1 - ofMatter) * explored[message];
      probability += message == matter ? ofMatter : 0;
      if (probability > 0) {
        options.add(new Option(message, probability));
      }
    }
    return options;
  }

  /**
   * By message: the sum of the shares of the interests that it is the best message of; empty where
   * there is no interest to be explored.
   */
  private double[] explored(int[] open, Occasion on) {
    double[] affinities = appraisal.shown();
    int[] interests =
        IntStream.range(0, affinities.length)
            .filter(interest -> affinities[interest] < KNOWN)
            .filter(interest -> best(interest, open) >= 0)
            .toArray();
    if (interests.length == 0) {
      return new double[0];
    }
    double[] shares = thompson(on).shares(interests);
    double[] explored = new double[isMatter.length];
    for (int i = 0; i < interests.length; i++) {
      explored[best(interests[i], open)] += shares[i];
    }
    return explored;
  }

  private Thompson thompson(Occasion on) {
    Thompson drawn = thompson;
    if (drawn == null || drawnFor != on.view().day() || !on.chance().equals(drawnBy)) {
      List<Arm> arms = known.equals(Exploration.NONE) ? untried : known.interests();
      drawn = new Thompson(arms, on.view().day(), on.chance());
      thompson = drawn;
      drawnFor = on.view().day();
      drawnBy = on.chance();
    }
    return drawn;
  }

  private int best(int interest, int[] open) {
    return best(
        IntStream.of(open)
            .filter(one -> Offer.contains(planner.offers()[one].interests, interest)));
  }

  /** The message that is worth most; of equals the one sent longest ago, then the first by id. */
  private int best(IntStream messages) {
    return messages.reduce((best, next) -> isBefore(next, best) ? next : best).orElse(-1);
  }

  private boolean isBefore(int one, int other) {
    int byWorth = Double.compare(appraisal.worth(one), appraisal.worth(other));
    if (byWorth != 0) {
      return byWorth > 0;
    }
    LastSends last = candidates.lastSends();
    int byAge = Integer.compare(last.message(one), last.message(other));
    return byAge != 0 ? byAge < 0 : planner.idRank(one) < planner.idRank(other);
  }
}
