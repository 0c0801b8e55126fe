package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.allocation.Bids;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the few e-mails that are built in one week: those that lose least, by a {@link Selection}
 * over what a sample of customers would best get.
 */
final class MarketMaking {

  /** Dense ids follow luck, so the first so many customers are a fair sample. */
  private static final int SAMPLE = 1024;

  /** Of the sample, asked piece by piece, so many proposals are usually enough (decision 0007). */
  private static final int ENOUGH = 384;

  private static final int PIECE = 128;
  private static final int PROPOSALS = 32;

  private final Planner planner;
  private final Crowd crowd;
  private final List<Integer> sendDays;

  /** When e-mails go on each of them, minutes of UTC since 1970. */
  private final int[] sendMinutes;

  private final Chance chance;

  /** How many customers were looked at, from the first. */
  private int looked;

  MarketMaking(Planner planner, Crowd crowd, List<Integer> sendDays, Chance chance) {
    this.planner = planner;
    this.crowd = crowd;
    this.sendDays = sendDays;
    sendMinutes = sendDays.stream().mapToInt(planner::sendMinute).toArray();
    this.chance = chance;
  }

  /**
   * A customer's best e-mail this week, what else would have been open on its day, and the second
   * best where draws need one.
   */
  private record Proposal(
      TwinMaking.Place place,
      Variant variant,
      double worth,
      Prospects prospects,
      @Nullable Variant second) {}

  /** What was built for the week already is there anyway, and counts. */
  Market make(Parallel parallel) {
    int most = planner.design().rhythm().cadence().distinctEmailsAWeek();
    if (most <= 0 || sendDays.isEmpty()) {
      return open(parallel);
    }
    Market built = new Market(crowd.built(sendDays.getFirst()), 0);
    List<Proposal> proposals = proposals(parallel);
    SequencedSet<Variant> all = new LinkedHashSet<>(Variant.of(built, planner.design()));
    int there = all.size();
    all.addAll(candidates(proposals));
    List<Variant> candidates = List.copyOf(all);
    List<double[]> worths = worths(proposals, candidates);
    int more = most - built.variants().size();
    List<Integer> chosen = chosen(worths, candidates, there, there + more, parallel);
    List<Composition> variants = new ArrayList<>(built.variants());
    chosen.stream().skip(there).map(candidates::get).map(this::composition).forEach(variants::add);
    if (isDrawn() && variants.size() == 1 && most > 1) {
      seconds(proposals).stream().limit(1).map(this::composition).forEach(variants::add);
    }
    double best = proposals.stream().mapToDouble(Proposal::worth).sum();
    double kept = kept(proposals, worths, candidates, chosen);
    Market market = new Market(variants, lost(best, kept));
    if (!isWild() || most < 2) {
      return market;
    }
    market = explored(market, parallel);
    if (more <= 0) {
      return market;
    }
    boolean isFull = variants.size() >= most;
    List<Integer> fewer = isFull ? chosen.subList(0, chosen.size() - 1) : chosen;
    if (isFull && (chosen.size() <= there + 1 || isWanted(candidates.get(chosen.getLast())))) {
      return market;
    }
    double keptByFewer = isFull ? kept(proposals, worths, candidates, fewer) : kept;
    double cost = kept <= 0 ? 0 : Math.max(0, 1 - keptByFewer / kept);
    List<Composition> others = isFull ? variants.subList(0, variants.size() - 1) : variants;
    Market without = market.with(others, lost(best, keptByFewer));
    return twinned(without, proposals, cost, parallel).orElse(market);
  }

  /** The market with one more e-mail, which ends with a wildcard; nothing where it is not due. */
  private Optional<Market> twinned(
      Market market, List<Proposal> proposals, double cost, Parallel parallel) {
    int day = sendDays.getFirst();
    if (!TwinMaking.isDue(planner.design().rhythm().wildcards(), cost, day)) {
      return Optional.empty();
    }
    List<TwinMaking.Place> places = proposals.stream().map(Proposal::place).toList();
    Composition twin = new TwinMaking(planner, crowd, chance).twin(market, places, day, parallel);
    if (twin == null) {
      return Optional.empty();
    }
    List<Composition> all = new ArrayList<>(market.variants());
    all.add(twin);
    return Optional.of(market.withVariants(all));
  }

  private static double lost(double best, double kept) {
    return best <= 0 ? 0 : Math.max(0, 1 - kept / best);
  }

  /**
   * Whether an e-mail was chosen for a message that has to go, or of which a least number is
   * wished.
   */
  private boolean isWanted(Variant variant) {
    return variant.messages().stream()
        .anyMatch(
            message ->
                planner.isDuty(message)
                    || planner.volumes().all().stream()
                        .anyMatch(one -> one.message() == message && one.least() > 0));
  }

  private boolean isWild() {
    return planner.design().rhythm().wildcards().isAny();
  }

  /** Any number of e-mails may be built. */
  private Market open(Parallel parallel) {
    return sendDays.isEmpty() || !isWild() ? Market.OPEN : explored(Market.OPEN, parallel);
  }

  private Market explored(Market market, Parallel parallel) {
    return market.with(WildcardTally.count(planner, crowd, sendDays.getFirst(), parallel));
  }

  private List<Proposal> proposals(Parallel parallel) {
    int most = Math.min(SAMPLE, crowd.size());
    List<Proposal> some = new ArrayList<>();
    Deciding deciding = deciding();
    while (looked < most && !isEnough(some)) {
      int from = looked;
      looked = Math.min(most, from + PIECE);
      crowd.ready(looked, parallel);
      some.addAll(proposals(from, looked, deciding));
    }
    // What goes to few may go to none of the sample; without a proposal nothing would be limited.
    if (some.isEmpty() || !isEveryDutyIn(some)) {
      addTheRest(some, parallel);
    }
    return some;
  }

  /** What is wild, wished or scarce may fit few, so for that the whole sample is asked. */
  private boolean isEnough(List<Proposal> some) {
    return some.size() >= ENOUGH && !isWild() && !planner.isScarce() && isEveryDutyIn(some);
  }

  private void addTheRest(List<Proposal> some, Parallel parallel) {
    int from = looked;
    looked = crowd.size();
    crowd.ready(looked, parallel);
    parallel.inOrder(
        (looked - from + PIECE - 1) / PIECE,
        piece -> {
          int begin = from + piece * PIECE;
          return proposals(begin, Math.min(looked, begin + PIECE), deciding());
        },
        some::addAll);
  }

  /** Whether everything mandatory that is valid this week goes to somebody. */
  private boolean isEveryDutyIn(List<Proposal> proposals) {
    return duties()
        .allMatch(
            duty -> proposals.stream().anyMatch(one -> one.variant().messages().contains(duty)));
  }

  private IntStream duties() {
    return IntStream.range(0, planner.offers().length)
        .filter(planner::isDuty)
        .filter(message -> planner.themeOf(message) >= 0)
        .filter(message -> sendDays.stream().anyMatch(day -> planner.isValid(message, day)));
  }

  private Deciding deciding() {
    return new Deciding(planner, false, Lots.NONE);
  }

  private List<Proposal> proposals(int from, int to, Deciding deciding) {
    List<Proposal> found = new ArrayList<>();
    for (int customer = from; customer < to; customer++) {
      Proposal proposal = proposal(customer, deciding);
      if (proposal != null) {
        found.add(proposal);
      }
    }
    return found;
  }

  /** What a customer would best get, on the first day on which anything would go. */
  private @Nullable Proposal proposal(int customer, Deciding deciding) {
    for (int i = 0; i < sendMinutes.length; i++) {
      CustomerView view = crowd.view(customer, sendMinutes[i]);
      Decided decided =
          deciding.decide(
              Market.OPEN, view, crowd.standing(customer), chance, crowd.recollection(customer));
      if (decided.decision() instanceof Decision.Send send) {
        Chord chord = send.chord();
        Variant variant = new Variant(chord.theme(), chord.messages());
        Prospects prospects = deciding.prospects().copy();
        Variant second = isDrawn() ? second(deciding, chord) : null;
        TwinMaking.Place place = new TwinMaking.Place(customer, sendDays.get(i));
        return new Proposal(place, variant, chord.worthMinor(), prospects, second);
      }
    }
    return null;
  }

  private boolean isDrawn() {
    return planner.design().rhythm().proving().exploreShare() > 0;
  }

  private static @Nullable Variant second(Deciding deciding, Chord best) {
    Chord second = deciding.runnerUp(best);
    return second == null ? null : new Variant(second.theme(), second.messages());
  }

  /**
   * The second-best e-mails, those of most customers first: where all would best get the same
   * e-mail, there is nothing to draw unless one of these is built too.
   */
  private List<Variant> seconds(List<Proposal> proposals) {
    SequencedMap<Variant, Integer> counts = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      if (proposal.second() != null) {
        counts.merge(proposal.second(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Variant, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> composition(entry.getKey()).toString()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The proposals worth most in all, and their beginnings, which more customers can be sent. */
  private List<Variant> candidates(List<Proposal> proposals) {
    SequencedMap<Variant, Double> totals = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      totals.merge(proposal.variant(), proposal.worth(), Double::sum);
    }
    SequencedSet<Variant> all = new LinkedHashSet<>();
    totals.entrySet().stream()
        .sorted(
            Map.Entry.<Variant, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> composition(entry.getKey()).toString()))
        .limit(PROPOSALS)
        .forEach(
            entry -> {
              List<Integer> messages = entry.getKey().messages();
              for (int size = messages.size(); size >= 1; size--) {
                all.add(new Variant(entry.getKey().theme(), messages.subList(0, size)));
              }
            });
    duties().forEach(duty -> all.add(new Variant(planner.themeOf(duty), List.of(duty))));
    for (Volumes.Volume volume : planner.volumes().all()) {
      int theme = planner.themeOf(volume.message());
      if (volume.least() > 0 && theme >= 0) {
        all.add(new Variant(theme, List.of(volume.message())));
      }
    }
    return List.copyOf(all);
  }

  /** For each proposal's customer, what each candidate would be worth on that day. */
  private List<double[]> worths(List<Proposal> proposals, List<Variant> candidates) {
    ChordWorth worth = planner.chordWorth();
    List<int[]> messages = candidates.stream().map(Variant::toArray).toList();
    List<double[]> rows = new ArrayList<>();
    for (Proposal proposal : proposals) {
      double[] worths = new double[messages.size()];
      for (int i = 0; i < worths.length; i++) {
        worths[i] = worth.of(proposal.prospects(), messages.get(i));
      }
      rows.add(worths);
    }
    return rows;
  }

  /**
   * The first {@code there} candidates, one with each message that has to be wished for, and of the
   * rest those that add most, {@code most} in all. What is scarce is paid for.
   */
  private List<Integer> chosen(
      List<double[]> worths, List<Variant> candidates, int there, int most, Parallel parallel) {
    List<int[]> uses =
        candidates.stream().map(one -> planner.volumes().uses(one.messages())).toList();
    double[] prices = prices(worths, uses, parallel);
    Selection selection =
        new Selection(worths.stream().map(row -> paid(row, uses, prices)).toList());
    IntStream.range(0, there).forEach(selection::choose);
    for (int resource = 1; resource < prices.length; resource++) {
      int wished = resource;
      boolean isThere =
          selection.chosen().stream().anyMatch(one -> contains(uses.get(one), wished));
      if (prices[resource] < 0 && !isThere && selection.chosen().size() < most) {
        selection.chooseBest(
            there, candidates.size(), candidate -> contains(uses.get(candidate), wished));
      }
    }
    int kept = selection.chosen().size();
    boolean isMore = true;
    while (isMore && selection.chosen().size() < most) {
      isMore = selection.chooseBest(there, candidates.size(), _ -> true);
    }
    selection.exchange(kept, there, candidates.size());
    return selection.chosen();
  }

  private static boolean contains(int[] uses, int resource) {
    return Arrays.stream(uses).anyMatch(one -> one == resource);
  }

  /** What the scarce things cost when the sample gets its share of them; nothing where none is. */
  private double[] prices(List<double[]> worths, List<int[]> uses, Parallel parallel) {
    if (!planner.isScarce()) {
      return new double[1 + planner.volumes().all().size()];
    }
    Bids bids = new Bids();
    for (double[] row : worths) {
      bids.nextCustomer();
      for (int i = 0; i < row.length; i++) {
        if (row[i] > 0) {
          bids.add(row[i], uses.get(i));
        }
      }
    }
    crowd.ready(crowd.size(), parallel);
    double part = part(crowd, looked);
    return Pricing.sampled(planner, crowd, sendDays, bids, part, parallel);
  }

  /** The share of those who are there that the first so many customers are; all are ready. */
  static double part(Crowd crowd, int customers) {
    return crowd.present(customers) / Math.max(1.0, crowd.present(crowd.size()));
  }

  private static double[] paid(double[] row, List<int[]> uses, double[] prices) {
    double[] paid = row.clone();
    for (int i = 0; i < paid.length; i++) {
      for (int resource : uses.get(i)) {
        paid[i] -= row[i] > 0 ? prices[resource] : 0;
      }
    }
    return paid;
  }

  /** What the sample gets; whose turn of help finds no e-mail that help leads gets another. */
  private double kept(
      List<Proposal> proposals,
      List<double[]> worths,
      List<Variant> candidates,
      List<Integer> chosen) {
    double sum = 0;
    for (int i = 0; i < proposals.size(); i++) {
      double best = best(worths.get(i), chosen);
      if (best >= Prospects.FIRST / 2) {
        best = proposals.get(i).worth();
      }
      if (best == 0 && proposals.get(i).prospects().isLeadKept()) {
        best = unturned(proposals.get(i).prospects(), candidates, chosen);
      }
      sum += best;
    }
    return sum;
  }

  private double unturned(Prospects of, List<Variant> candidates, List<Integer> chosen) {
    Prospects free = of.copy();
    free.freeLead();
    return chosen.stream()
        .mapToDouble(one -> planner.chordWorth().of(free, candidates.get(one).toArray()))
        .max()
        .orElse(0);
  }

  private static double best(double[] row, List<Integer> chosen) {
    return chosen.stream().mapToDouble(candidate -> row[candidate]).max().orElse(0);
  }

  private Composition composition(Variant variant) {
    return Composition.of(planner.design(), variant.theme(), variant.messages());
  }
}
