package app.chordial.simulation.backtest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.ShopTime;
import app.chordial.decision.Composition;
import app.chordial.decision.Crowd;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The span of an exported plan as a planner sees it again: what was known when it began, and of
 * each customer's mail what the log has, whatever this planner would have sent.
 */
public final class Replay implements Crowd {

  private final Planner planner;
  private final PastMail before;
  private final Map<Long, List<PlannedEmail>> lines = new HashMap<>();
  private final SequencedMap<Integer, Market> markets = new TreeMap<>();
  private int now;

  /**
   * @param planner as of the plan's first day
   * @param before what went before the plan
   * @param lines of the plan, in the order of time
   */
  public Replay(Planner planner, PastMail before, List<PlannedEmail> lines) {
    this.planner = planner;
    this.before = before;
    for (PlannedEmail line : lines) {
      this.lines.computeIfAbsent(line.storeId(), _ -> new ArrayList<>(1)).add(line);
    }
    now = planner.snapshot().minute();
  }

  /** Makes the market of every week. */
  public Replay prepared(Span span, Parallel parallel) {
    for (List<Integer> days : Planning.weeks(planner, span.from(), span.days())) {
      now = planner.sendMinute(days.getFirst());
      Market market = planner.market(this, days, span.chance(), parallel);
      for (int day : days) {
        now = planner.sendMinute(day);
        market = planner.priced(market, this, day, parallel);
      }
      markets.put(ShopTime.week(days.getFirst()), market);
    }
    return this;
  }

  public Planner planner() {
    return planner;
  }

  /** The market of the week that an epoch day lies in. */
  public Market market(int day) {
    return markets.getOrDefault(ShopTime.week(day), Market.OPEN);
  }

  /** What was known of a customer, looked at from a minute of the span. */
  @Override
  public CustomerView view(int customer, int minute) {
    return planner.snapshot().view(customer).at(minute);
  }

  /** What a customer's mail before a minute of the span means. */
  public Standing standing(int customer, int minute) {
    Standing standing = before.standing(view(customer, minute));
    long id = planner.audience().storeId(customer);
    for (PlannedEmail line : lines.getOrDefault(id, List.of())) {
      standing = line.minute() < minute ? before.after(standing, line) : standing;
    }
    return standing;
  }

  @Override
  public Standing standing(int customer) {
    return standing(customer, now);
  }

  @Override
  public int size() {
    return planner.snapshot().size();
  }

  @Override
  public void ready(int customers, Parallel parallel) {}

  @Override
  public List<Composition> built(int day) {
    return before.built(day);
  }

  @Override
  public Recollection recollection(int customer) {
    return planner.recollection();
  }
}
