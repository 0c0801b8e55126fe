package app.chordial.simulation.backtest;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.decision.HeldOut;
import app.chordial.decision.HoldOut;
import app.chordial.decision.PlannedEmail;
import app.chordial.simulation.backtest.Uplift.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Who took part in the hold-outs of some plans, quarter by quarter. Whoever was to get an e-mail
 * takes part from then on, whether it went or not, so that both groups are alike but for the mail.
 */
public final class Participation {

  private static final byte PURCHASE = EventType.PURCHASE.code();

  private final Audience audience;
  private final SequencedMap<Key, Start> starts = new LinkedHashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  private record Key(long customer, int quarter) {}

  private record Start(int minute, boolean isHeldOut) {

    /** Who was held out later in a quarter, as its share grew, was held out from then on. */
    Start and(Start other) {
      if (isHeldOut != other.isHeldOut) {
        return isHeldOut ? this : other;
      }
      return minute <= other.minute ? this : other;
    }
  }

  /**
   * @param audience that knows what was ordered since
   */
  public Participation(Audience audience) {
    this.audience = audience;
  }

  /**
   * Adds a plan; one that held nobody out has nothing to compare.
   *
   * @param end the minute up to which its e-mails are thought to matter
   */
  public void add(List<PlannedEmail> lines, List<HeldOut> heldOut, int end) {
    if (heldOut.isEmpty()) {
      return;
    }
    lines.forEach(line -> add(line.storeId(), new Start(line.minute(), false), end));
    heldOut.forEach(one -> add(one.storeId(), new Start(one.minute(), true), end));
  }

  private void add(long customer, Start start, int end) {
    int day = audience.time().day(start.minute());
    int quarter = HoldOut.quarter(day);
    starts.merge(new Key(customer, quarter), start, Start::and);
    ends.merge(quarter, Math.min(end, audience.time().startOf(HoldOut.end(day))), Math::max);
  }

  /** Everybody with what they ordered, as often as the quarters in which they took part. */
  public List<Participant> participants() {
    List<Participant> all = new ArrayList<>();
    starts.forEach(
        (key, start) -> {
          int customer = audience.withStoreId(key.customer());
          if (customer >= 0) {
            double revenue = revenue(customer, start.minute(), ends.getOrDefault(key.quarter(), 0));
            all.add(new Participant(key.customer(), start.isHeldOut(), revenue));
          }
        });
    return List.copyOf(all);
  }

  private double revenue(int customer, int from, int end) {
    EventColumns events = audience.events();
    double revenue = 0;
    for (int row = events.firstNotBefore(from, audience.from(customer), audience.to(customer));
        row < audience.to(customer) && events.minute(row) < end;
        row++) {
      revenue += events.typeCode(row) == PURCHASE ? events.amount(row) : 0;
    }
    return revenue;
  }
}
