package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Odds.Likely;
import app.chordial.decision.Standing.Deferral;
import app.chordial.decision.WildcardChoice.Occasion;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides one customer after the other; belongs to one thread. The answer depends on nothing but
 * the arguments and the planner: not on who was decided before.
 */
public final class Deciding {

  private final Planner planner;
  private final Calling calling;
  private final PastDeeds deeds;
  private final Answers answers;
  private final Appraisal appraisal;
  private final Candidates candidates;
  private final ChordChoice choice;
  private final VariantChoice variants;
  private final Lots lots;
  private final ScarceChoice scarce;
  private final WildcardChoice wildcards;

  /** Whether only what goes is asked for, and hardly why the rest doesn't. */
  private final boolean isTerse;

  private boolean isLimited;
  private boolean isScarce;
  private double gapDays;

  /**
   * @param isForShow whether the numbers of hindered messages are wanted too
   */
  Deciding(Planner planner, boolean isForShow) {
    this(planner, isForShow, new Lots(planner.design().rhythm().proving()));
  }

  /** With other lots than the design's. */
  Deciding(Planner planner, boolean isForShow, Lots lots) {
    this(planner, isForShow, lots, false);
  }

  private Deciding(Planner planner, boolean isForShow, Lots lots, boolean isTerse) {
    this.planner = planner;
    this.lots = lots;
    this.isTerse = isTerse;
    calling = new Calling(planner);
    deeds = new PastDeeds(planner);
    answers = new Answers(planner);
    appraisal = new Appraisal(planner);
    candidates = new Candidates(planner, deeds, appraisal, isForShow);
    choice = new ChordChoice(planner, candidates, appraisal);
    variants = new VariantChoice(planner, candidates, choice);
    scarce = new ScarceChoice(planner, candidates, choice, variants);
    wildcards = new WildcardChoice(planner, candidates, appraisal, choice);
  }

  /**
   * For who only wants to know what goes: the same e-mails go at the same moments, but why none
   * goes is told roughly.
   */
  static Deciding terse(Planner planner) {
    return new Deciding(planner, false, new Lots(planner.design().rhythm().proving()), true);
  }

  /**
   * What a customer gets at the view's minute, and its standing afterwards.
   *
   * @param market of the week that the view's minute lies in
   * @param standing after everything before the view's minute
   * @param chance for what a design leaves to luck; a choice without such a share draws nothing
   */
  public Decided decide(Market market, CustomerView view, Standing standing, Chance chance) {
    return decide(market, view, standing, chance, new Recollection(planner));
  }

  /**
   * The same, where the customer's events were read before.
   *
   * @param known from earlier views of the same columns; read on here
   */
  public Decided decide(
      Market market, CustomerView view, Standing before, Chance chance, Recollection known) {
    Standing standing = before.reached(view.minute());
    int today = view.day();
    gapDays = 0;
    wildcards.none();
    Waiting waiting = new Waiting(planner, calling, today, standing.deferrals());
    Gate gate = gate(view, standing, known);
    boolean isForDutiesOnly = gate.why() != null && gate.why() != Silence.CAPPED;
    if (isForDutiesOnly && !mayDutiesPass(gate, standing, today)) {
      return quiet(gate.why(), gate.until(), standing, waiting, null);
    }
    boolean isHeldOut = lots.isHeldOut(view);
    candidates.turnTo(view, standing, answers, known);
    if (isTerse && isOnlyOfBuilt(market)) {
      candidates.considerOnly(variants.emails(market), view, standing, answers);
    } else {
      candidates.consider(view, standing, answers);
    }
    if (candidates.hasDuty() && (isForDutiesOnly || isHeldOut || planner.isScarce())) {
      candidates.leaveDutiesOnly();
    } else if (isForDutiesOnly) {
      return quiet(gate.why(), gate.until(), standing, waiting, null);
    }
    Chord chord = choose(market, view, gate.why() != Silence.CAPPED);
    if (chord == null && isForDutiesOnly) {
      return quiet(gate.why(), gate.until(), standing, waiting, null);
    }
    if (chord == null) {
      return quiet(silence(), Integer.MIN_VALUE, standing, waiting, candidates);
    }
    if (gate.why() == Silence.CAPPED) {
      return held(chord, standing, waiting, today);
    }
    if (isHeldOut && candidates.lead() != Lead.DUTY) {
      return heldOut(view, standing, waiting);
    }
    Drawn drawn = drawn(chord, view, chance);
    if (candidates.lead() != Lead.DUTY) {
      Occasion on = new Occasion(market, view, standing, answers, chance);
      drawn = new Drawn(wildcards.ride(drawn.chord(), on), drawn.how());
    }
    return sent(drawn, view, standing, waiting);
  }

  /** Whether nothing depends on messages that are in no e-mail of the week. */
  private boolean isOnlyOfBuilt(Market market) {
    return !market.variants().isEmpty()
        && !planner.hasDuties()
        && !planner.isScarce()
        && !planner.design().rhythm().wildcards().isAny();
  }

  /** What is mandatory waits neither for the gap nor for the end of a rest. */
  private boolean mayDutiesPass(Gate gate, Standing standing, int today) {
    return planner.hasDuties()
        && (gate.why() == Silence.TOO_SOON || gate.why() == Silence.RESTING)
        && !Calling.isReserved(standing, today, gapDays)
        && !calling.isCapped(standing, today);
  }

  private Decided quiet(
      @Nullable Silence why,
      int until,
      Standing standing,
      Waiting waiting,
      @Nullable Candidates funnel) {
    Decision quiet =
        new Decision.Quiet(Objects.requireNonNull(why), until, List.of(), waiting.expired());
    return new Decided(quiet, standing.withDeferrals(waiting.after(standing, gapDays, funnel)));
  }

  /** What came through the funnel in the last decision, if it got so far. */
  Prospects prospects() {
    return candidates.prospects();
  }

  /**
   * How relevant some messages are to their reader, whatever would hinder them and whatever mail
   * was ignored.
   *
   * @param known from earlier views of the same columns; read on here
   * @param messages indexes in the design
   * @return R of each, 0 to 1 (§4.2)
   */
  public double[] relevances(CustomerView view, Recollection known, int[] messages) {
    appraisal.aboutReader(view, known);
    double[] relevances = new double[messages.length];
    for (int i = 0; i < messages.length; i++) {
      relevances[i] = appraisal.relevance(planner.offers()[messages[i]]);
    }
    return relevances;
  }

  /** Whether mail that a customer ignored changes how relevant messages are taken to be. */
  public boolean heeds(Recollection known) {
    return planner.tastes().heeds(known.digest);
  }

  /** The same, sharpened by what the customer owns, as the chances of a click are foretold by. */
  double[] sharpened(CustomerView view, Recollection known) {
    appraisal.about(view, known);
    return Arrays.stream(planner.offers()).mapToDouble(appraisal::sharpened).toArray();
  }

  /**
   * Sends the messages down the funnel for a customer who gets none today, to tell what would be.
   *
   * @return the best e-mail, or null where none could go
   */
  @Nullable Chord consider(Market market, CustomerView view, Standing before) {
    Standing standing = before.reached(view.minute());
    Recollection known = new Recollection(planner);
    deeds.read(view, known);
    answers.read(view, standing, known);
    candidates.turnTo(view, standing, answers, known);
    candidates.consider(view, standing, answers);
    return choose(market, view, true);
  }

  /**
   * What the lots would draw from if an e-mail went.
   *
   * @param chance for what is learned of wildcards
   */
  Odds odds(Market market, CustomerView view, Standing before, Chance chance) {
    Standing standing = before.reached(view.minute());
    Chord best = consider(market, view, standing);
    if (best == null) {
      return Odds.NOTHING;
    }
    Chord second = second(best);
    Occasion on = new Occasion(market, view, standing, answers, chance);
    List<Likely> all = new ArrayList<>(likely(best, second == null ? 1 : 1 - lots.ofSecond(), on));
    if (second != null) {
      all.addAll(likely(second, lots.ofSecond(), on));
    }
    return new Odds(all);
  }

  /**
   * What the e-mail that goes could end with if it were built, each as it would be built; nothing
   * where none goes or nothing may.
   */
  List<Likely> twins(
      Market market, CustomerView view, Standing before, Chance chance, Recollection known) {
    Standing standing = before.reached(view.minute());
    Decision decision = decide(market, view, standing, chance, known).decision();
    if (!(decision instanceof Decision.Send send) || candidates.lead() == Lead.DUTY) {
      return List.of();
    }
    Occasion on = new Occasion(market, view, standing, answers, chance);
    return wildcards.unbuilt(send.chord(), on).stream()
        .map(
            one ->
                new Likely(
                    Composition.of(planner.design(), wildcards.with(send.chord(), one)),
                    one.probability()))
        .toList();
  }

  private List<Likely> likely(Chord chord, double probability, Occasion on) {
    List<WildcardChoice.Option> options = wildcards.options(chord, on);
    if (options.isEmpty()) {
      return List.of(new Likely(Composition.of(planner.design(), chord), probability));
    }
    List<Likely> all = new ArrayList<>();
    for (WildcardChoice.Option one : options) {
      Composition email = Composition.of(planner.design(), wildcards.with(chord, one));
      all.add(new Likely(email, probability * one.probability()));
    }
    return all;
  }

  /**
   * What would have gone in the last decision had it not been the turn of help; null where it was
   * not. What became of each message is not told any more afterwards.
   */
  @Nullable Chord unturned(Market market, CustomerView view) {
    if (candidates.lead() != Lead.HELP) {
      return null;
    }
    candidates.reopen();
    candidates.freeLead();
    return choose(market, view, true);
  }

  /** Whether the last decision's e-mail ends with a wildcard, and if not, why. */
  WildcardVerdict wildcard() {
    return wildcards.verdict();
  }

  /** The first rule that says that no e-mail goes at all, or {@code why} null. */
  private record Gate(@Nullable Silence why, int until) {}

  private Gate gate(CustomerView view, Standing standing, Recollection known) {
    int today = view.day();
    if (!view.isMailable()) {
      return new Gate(Silence.NOT_MAILABLE, Integer.MIN_VALUE);
    }
    deeds.read(view, known);
    if (deeds.hasLeft()) {
      return new Gate(Silence.NOT_MAILABLE, Integer.MIN_VALUE);
    }
    if (!planner.isSendDay(today)) {
      Silence why = planner.isQuiet(today) ? Silence.QUIET_DAY : Silence.NOT_A_SEND_DAY;
      return new Gate(why, planner.sendDayFrom(today + 1));
    }
    answers.read(view, standing, known);
    gapDays = answers.gapDays();
    if (deeds.isResting(view)) {
      return new Gate(Silence.RESTING, Integer.MIN_VALUE);
    }
    int due = Calling.dueDay(standing, gapDays);
    if (today < due) {
      return new Gate(Silence.TOO_SOON, planner.sendDayFrom(due));
    }
    if (Calling.isReserved(standing, today, gapDays)) {
      int clear = Calling.clearDay(standing, today, gapDays);
      return new Gate(Silence.RESERVED, planner.sendDayFrom(clear));
    }
    if (calling.isCapped(standing, today)) {
      return new Gate(Silence.CAPPED, calling.firstFreeSlot(standing, today, gapDays));
    }
    return new Gate(null, Integer.MIN_VALUE);
  }

  /**
   * What a customer could get on a day, before anything scarce is paid for; nothing where it is not
   * its turn.
   *
   * @param known from earlier views of the same columns; read on here
   */
  List<Alternatives.Alternative> alternatives(
      Market market, CustomerView view, Standing before, Recollection known) {
    Standing standing = before.reached(view.minute());
    if (lots.isHeldOut(view) || gate(view, standing, known).why() != null) {
      return List.of();
    }
    candidates.turnTo(view, standing, answers, known);
    candidates.consider(view, standing, answers);
    return candidates.affordable() == 0 || candidates.hasDuty()
        ? List.of()
        : scarce.alternatives(market);
  }

  /**
   * Whether something mandatory goes to a customer on a day, before anything is shared out.
   *
   * @param known from earlier views of the same columns; read on here
   */
  boolean isOnDuty(Market market, CustomerView view, Standing before, Recollection known) {
    Standing standing = before.reached(view.minute());
    Gate gate = gate(view, standing, known);
    if (gate.why() != null && !mayDutiesPass(gate, standing, view.day())) {
      return false;
    }
    candidates.turnTo(view, standing, answers, known);
    candidates.consider(view, standing, answers);
    if (!candidates.hasDuty()) {
      return false;
    }
    candidates.leaveDutiesOnly();
    return !scarce.alternatives(market).isEmpty();
  }

  /**
   * @param isDue whether an e-mail may go, so that it has to be paid for
   */
  private @Nullable Chord choose(Market market, CustomerView view, boolean isDue) {
    isScarce = false;
    isLimited = !market.variants().isEmpty();
    if (candidates.affordable() == 0) {
      return null;
    }
    Scarcity scarcity = isDue ? market.on(view.day()) : null;
    if (scarcity != null) {
      isScarce = true;
      return scarce.best(market, scarcity, view.audience().storeId(view.customer()));
    }
    return isLimited ? variants.best(market) : choice.bestSettled();
  }

  /** The e-mail that goes, and how it was chosen. */
  private record Drawn(Chord chord, Decision.Draw how) {}

  private Drawn drawn(Chord best, CustomerView view, Chance chance) {
    Chord second = second(best);
    if (second == null) {
      return new Drawn(best, Decision.Draw.NONE);
    }
    if (!lots.isSecond(view, chance)) {
      return new Drawn(best, new Decision.Draw(1 - lots.ofSecond(), false, second));
    }
    settle(second);
    return new Drawn(second, new Decision.Draw(lots.ofSecond(), true, best));
  }

  /** What is drawn against the best; only what takes no more of anything scarce, and no less. */
  private @Nullable Chord second(Chord best) {
    Chord second = lots.areDrawn() ? runnerUp(best) : null;
    Volumes volumes = planner.volumes();
    boolean isAlike =
        second != null
            && Arrays.equals(volumes.uses(best.messages()), volumes.uses(second.messages()));
    return isAlike ? second : null;
  }

  private void settle(Chord drawn) {
    candidates.reopen();
    if (isScarce) {
      scarce.settle(drawn);
    } else if (isLimited) {
      variants.settle(drawn);
    } else {
      choice.settle(drawn);
    }
  }

  /** What was to go goes to others: who is held out shows what they would have done without it. */
  private Decided heldOut(CustomerView view, Standing standing, Waiting waiting) {
    int end = HoldOut.end(view.day());
    double share = planner.design().rhythm().proving().holdOutShare();
    boolean isAgain = HoldOut.holds(view.luck(), end, share);
    int until = isAgain ? Integer.MIN_VALUE : planner.sendDayFrom(end);
    return quiet(Silence.HELD_OUT, until, standing, waiting, null);
  }

  /** The second-best e-mail of the last decision that chose one, or null. */
  @Nullable Chord runnerUp(Chord winner) {
    if (isScarce) {
      return scarce.runnerUp();
    }
    return isLimited ? variants.runnerUp() : choice.runnerUp(winner.theme());
  }

  /** The chord would go, but a cap is used up: its messages wait for the first free slot. */
  private Decided held(Chord chord, Standing standing, Waiting waiting, int today) {
    int slot = calling.firstFreeSlot(standing, today, gapDays);
    List<Deferral> held = waiting.held(chord, slot);
    List<Deferral> all = new ArrayList<>(waiting.after(standing, gapDays, null));
    all.addAll(held);
    int until = calling.isCapped(standing, slot) ? Integer.MIN_VALUE : slot;
    Decision quiet = new Decision.Quiet(Silence.CAPPED, until, held, waiting.expired());
    return new Decided(quiet, standing.withDeferrals(all));
  }

  private Silence silence() {
    return isScarce && scarce.isCrowdedOut() ? Silence.CROWDED_OUT : candidates.silence(isLimited);
  }

  private Decided sent(Drawn drawn, CustomerView view, Standing standing, Waiting waiting) {
    Chord chord = drawn.chord();
    List<Integer> messages = chord.messages();
    Standing next =
        standing.after(view.minute(), view.day(), chord.theme(), messages, chord.wildcardMessage());
    Decision send = new Decision.Send(view.minute(), chord, drawn.how(), waiting.expired());
    return new Decided(
        send, next.withDeferrals(waiting.after(next, gapDays, candidates, messages)));
  }

  Appraisal appraisal() {
    return appraisal;
  }

  Candidates candidates() {
    return candidates;
  }

  Answers answers() {
    return answers;
  }
}
