package app.chordial.job;

import app.chordial.decision.Chord;
import app.chordial.decision.Composition;
import app.chordial.decision.Decision;
import app.chordial.decision.HeldBack;
import app.chordial.decision.HeldOut;
import app.chordial.decision.Market;
import app.chordial.decision.PlanSink;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Silence;
import app.chordial.decision.Standing.Deferral;
import app.chordial.decision.Unsent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every decision of a plan in its order, packed: who, when, and the e-mail or why there is none.
 */
public final class PlanLines implements PlanSink {

  /**
   * One decision.
   *
   * @param customer dense id
   * @param email null where nothing goes
   * @param silence null where an e-mail goes
   */
  public record Line(
      int customer, LocalDate day, @Nullable PlannedEmail email, @Nullable Silence silence) {}

  private final Planner planner;
  private final SequencedMap<LocalDate, Market> markets = new LinkedHashMap<>();
  private final Map<Composition, Composition> same = new HashMap<>();
  private final List<@Nullable PlannedEmail> emails = new ArrayList<>();
  private final List<HeldBack> heldBack = new ArrayList<>();
  private final SequencedMap<Long, HeldOut> heldOut = new LinkedHashMap<>();
  private int[] customers = new int[1024];
  private int[] days = new int[1024];
  private byte[] silences = new byte[1024];

  PlanLines(Planner planner) {
    this.planner = planner;
  }

  @Override
  public void week(int firstDay, Market market) {
    markets.put(LocalDate.ofEpochDay(firstDay), market);
  }

  @Override
  public void decided(int customer, int day, Decision decision) {
    int at = emails.size();
    if (at == customers.length) {
      customers = Arrays.copyOf(customers, 2 * at);
      days = Arrays.copyOf(days, 2 * at);
      silences = Arrays.copyOf(silences, 2 * at);
    }
    customers[at] = customer;
    days[at] = day;
    switch (decision) {
      case Decision.Send send -> emails.add(email(customer, send));
      case Decision.Quiet quiet -> {
        quiet.deferred().forEach(one -> heldBack.add(heldBack(customer, one)));
        if (quiet.why() == Silence.HELD_OUT) {
          holdOut(customer, day);
        }
        silences[at] = (byte) quiet.why().ordinal();
        emails.add(null);
      }
    }
  }

  private void holdOut(int customer, int day) {
    long id = planner.audience().storeId(customer);
    heldOut.putIfAbsent(id, new HeldOut(id, planner.sendMinute(day)));
  }

  private HeldBack heldBack(int customer, Deferral one) {
    return new HeldBack(
        planner.audience().storeId(customer),
        planner.design().messages().get(one.message()).id(),
        one.since(),
        one.slot(),
        one.expires());
  }

  /** Few different e-mails go to many: their texts are kept once. */
  private PlannedEmail email(int customer, Decision.Send send) {
    Composition email = composition(send.chord());
    Chord other = send.draw().other();
    return new PlannedEmail(
        planner.audience().storeId(customer),
        send.minute(),
        email.theme(),
        email.messages(),
        send.propensity(),
        send.chord().worthMinor(),
        other == null ? null : composition(other),
        send.chord().wildcard() != null);
  }

  private Composition composition(Chord chord) {
    return same.computeIfAbsent(Composition.of(planner.design(), chord), one -> one);
  }

  /** How many decisions there are. */
  public int size() {
    return emails.size();
  }

  public Line line(int index) {
    PlannedEmail email = emails.get(index);
    LocalDate day = LocalDate.ofEpochDay(days[index]);
    Silence silence = email == null ? Silence.values()[silences[index]] : null;
    return new Line(customers[index], day, email, silence);
  }

  /** Hands over the e-mails in their order. */
  void emails(Consumer<PlannedEmail> taker) {
    for (PlannedEmail email : emails) {
      if (email != null) {
        taker.accept(email);
      }
    }
  }

  /** What caps held back, and who is held out. */
  Unsent unsent() {
    return new Unsent(heldBack, List.copyOf(heldOut.values()));
  }

  /** The market of each week, by its first send day. */
  SequencedMap<LocalDate, Market> markets() {
    return markets;
  }
}
