package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.decision.Composition;
import app.chordial.decision.Crowd;
import app.chordial.decision.Market;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.response.ResponseModel;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;

/** One replication: everybody, day by day, week by week. */
final class OneRun implements Crowd {

  private final World world;
  private final Policy policy;
  private final Horizon horizon;
  private final Chance chance;
  private final Simulated[] people;

  OneRun(World world, Policy policy, Horizon horizon, int run) {
    this.world = world;
    this.policy = policy;
    this.horizon = horizon;
    chance = new Chance(horizon.seed(), run);
    people = new Simulated[world.snapshot().size()];
    for (int customer = 0; customer < people.length; customer++) {
      people[customer] = world.begin(customer, chance);
    }
  }

  Tally play(Parallel parallel, Progress progress) {
    Tally total = tally();
    ResponseModel response = world.response(chance);
    for (Week days : Week.of(world.planner(), horizon)) {
      progress.stopIfCancelled();
      Market market =
          switch (policy) {
            case DESIGN -> world.planner().market(this, days.sendDays(), chance, parallel);
            case BATCH_AND_BLAST -> Market.OPEN;
          };
      parallel.inOrder(
          Parallel.chunks(people.length), chunk -> live(chunk, days, market, response), total::add);
    }
    return total;
  }

  private Tally live(int chunk, Week week, Market market, ResponseModel response) {
    Tally tally = tally();
    Answering answering = new Answering(world, chance, response, tally);
    Sending sending = new Sending(world.planner(), policy, market, chance, week.blasts);
    int end = Math.min(people.length, (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      live(customer, week, sending, answering);
    }
    return tally;
  }

  private void live(int customer, Week week, Sending sending, Answering answering) {
    Simulated one = people[customer];
    for (int weekday = 0; weekday < week.days(); weekday++) {
      Today today = new Today(customer, week.first + weekday, week.index + weekday);
      boolean isSendDay = week.isSendDay(weekday) && !one.isLost;
      int send = week.sendMinute(weekday);
      int noon = answering.minuteOfOwnOrder(one, today);
      if (noon < send) {
        answering.ownOrder(one, today, noon);
      }
      if (isSendDay) {
        CustomerView view = view(customer, send);
        Email email = sending.send(view, one, weekday);
        if (email != null) {
          answering.answer(one, today, email, view);
        }
        one.standing = sending.next();
      }
      if (noon >= send && noon != Answering.NO_ORDER) {
        answering.ownOrder(one, today, noon);
      }
    }
  }

  /**
   * One customer's day.
   *
   * @param day epoch day
   * @param index of the day in the horizon
   */
  record Today(int customer, int day, int index) {}

  private Tally tally() {
    return new Tally(
        horizon.days(),
        world.planner().design().messages().size(),
        world.planner().design().themes().size());
  }

  @Override
  public int size() {
    return people.length;
  }

  @Override
  public List<Composition> built(int day) {
    return world.past().built(day);
  }

  @Override
  public CustomerView view(int customer, int minute) {
    Audience audience = world.planner().audience();
    Simulated one = people[customer];
    int known = world.snapshot().minute();
    return new CustomerView(audience, customer, one.events, 0, one.events.size(), known).at(minute);
  }

  @Override
  public Standing standing(int customer) {
    return people[customer].standing;
  }

  @Override
  public Recollection recollection(int customer) {
    return people[customer].known;
  }
}
