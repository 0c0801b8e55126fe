package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.decision.Crowd;
import app.chordial.decision.Market;
import app.chordial.decision.Planner;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

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
    Answering answering = new Answering(world, chance);
    for (int week = 0; week < horizon.weeks(); week++) {
      progress.stopIfCancelled();
      Week days = week(week);
      Market market =
          switch (policy) {
            case DESIGN -> world.planner().market(this, days.sendDays(), chance, parallel);
            case BATCH_AND_BLAST -> Market.OPEN;
          };
      parallel.inOrder(
          Parallel.chunks(people.length),
          chunk -> live(chunk, days, market, answering),
          total::add);
    }
    return total;
  }

  /**
   * One week of the horizon: epoch days, those of them on which e-mails go, and for each of its
   * days the minute at which they would.
   */
  private record Week(int first, List<Integer> sendDays, List<Integer> sendMinutes) {}

  private Week week(int week) {
    LocalDate from = horizon.from().plusWeeks(week);
    int first = (int) from.toEpochDay();
    Planner planner = world.planner();
    return new Week(
        first,
        IntStream.range(first, first + 7).filter(planner::isSendDay).boxed().toList(),
        IntStream.range(first, first + 7).map(planner::sendMinute).boxed().toList());
  }

  private Tally live(int chunk, Week week, Market market, Answering answering) {
    Tally tally = tally();
    Sending sending = new Sending(world.planner(), policy, market, chance);
    int begin = (int) horizon.from().toEpochDay();
    int end = Math.min(people.length, (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      Simulated one = people[customer];
      for (int day = week.first(); day < week.first() + 7; day++) {
        Today today = new Today(customer, day, day - begin, tally);
        boolean isSendDay = week.sendDays().contains(day) && !one.isLost;
        int noon = answering.minuteOfOwnOrder(today);
        int send = week.sendMinutes().get(day - week.first());
        if (noon < send) {
          answering.ownOrder(one, today, noon);
        }
        if (isSendDay) {
          CustomerView view = view(customer, send);
          sending
              .send(view, one, day - begin)
              .ifPresent(email -> answering.answer(one, today, email, view));
          one.standing = sending.next();
        }
        if (noon >= send) {
          answering.ownOrder(one, today, noon);
        }
      }
    }
    return tally;
  }

  /**
   * One customer's day.
   *
   * @param day epoch day
   * @param index of the day in the horizon
   */
  record Today(int customer, int day, int index, Tally tally) {}

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
