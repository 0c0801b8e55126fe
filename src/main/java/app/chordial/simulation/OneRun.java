package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Composition;
import app.chordial.decision.Crowd;
import app.chordial.decision.Market;
import app.chordial.decision.Recollection;
import app.chordial.decision.Standing;
import app.chordial.response.ResponseModel;
import app.chordial.simulation.ByTheHour.Hours;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One replication. Each customer lives through as many weeks at a stretch as can be: only those
 * that a week's market looks at live week by week, before everybody else.
 */
final class OneRun implements Crowd {

  private final World world;
  private final Beginning beginning;
  private final Policy policy;
  private final Horizon horizon;
  private final Chance chance;
  private final ResponseModel response;
  private final List<Week> weeks;

  /** Of the weeks so far. */
  private final List<Market> markets = new ArrayList<>();

  /** Who has begun and not come to the end. */
  private final @Nullable Simulated[] people;

  /** Of each chunk: their tallies are added in this order, whoever lives when. */
  private final List<Living> livings;

  OneRun(World world, Beginning beginning, Policy policy, Horizon horizon, int run) {
    this.world = world;
    this.beginning = beginning;
    this.policy = policy;
    this.horizon = horizon;
    chance = new Chance(horizon.seed(), run);
    response = world.response(chance);
    weeks = Week.of(world.planner(), horizon);
    people = new Simulated[world.snapshot().size()];
    livings = Stream.generate(Living::new).limit(Parallel.chunks(people.length)).toList();
  }

  Tally play(Parallel parallel, Progress progress) {
    for (Week week : weeks) {
      progress.stopIfCancelled();
      markets.add(
          switch (policy) {
            case DESIGN -> market(week, parallel);
            case BATCH_AND_BLAST -> Market.OPEN;
          });
    }
    progress.stopIfCancelled();
    ready(people.length, parallel);
    Tally total = tally();
    livings.forEach(living -> total.add(living.tally));
    total.explored(markets.getLast().exploration());
    return total;
  }

  /** The market of a week; of a later part of one, what is scarce on its first day is added. */
  private Market market(Week week, Parallel parallel) {
    return week.beginsAtSend
        ? world.planner().priced(markets.getLast(), this, week.first, parallel)
        : world.planner().market(this, week.sendDays(), chance, parallel);
  }

  /** Lets the first so many customers live through every week that has a market. */
  @Override
  public void ready(int customers, Parallel parallel) {
    parallel.inOrder(Parallel.chunks(customers), chunk -> live(chunk, customers), _ -> {});
  }

  private Living live(int chunk, int customers) {
    Living living = livings.get(chunk);
    int end = Math.min(customers, (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      living.tally.turnTo(beginning.groupsOf(customer));
      living.live(customer);
    }
    return living;
  }

  /** Lets a chunk's customers live through their days; belongs to one thread at a time. */
  private final class Living {
    private final Tally tally = tally();
    private final Answering answering;
    private final Sending sending;
    private final @Nullable ByTheHour hours;

    Living() {
      answering = new Answering(world, chance, response, tally);
      sending = new Sending(world.planner(), policy, chance);
      hours = byTheHour();
    }

    private @Nullable ByTheHour byTheHour() {
      Urges urges = world.urges();
      if (urges == null) {
        return null;
      }
      int until =
          world.planner().audience().time().startOf(horizon.from().plusDays(horizon.days()));
      return new ByTheHour(
          world, urges, answering, sending, new ByTheHour.Playing(policy, chance, until));
    }

    /** Through every week that has a market. */
    void live(int customer) {
      Simulated begun = people[customer];
      Simulated one = begun == null ? world.begin(customer, chance) : begun;
      while (one.weeks < markets.size()) {
        Week week = weeks.get(one.weeks);
        sending.turnTo(week, markets.get(one.weeks));
        for (int weekday = 0; weekday < week.days(); weekday++) {
          if (!one.isThere && !joins(customer, one, week, weekday)) {
            continue;
          }
          if (hours == null) {
            liveByTheDay(customer, one, week, weekday);
          } else {
            live(one, week, weekday, today(customer, week, weekday), hours);
          }
        }
        one.weeks++;
      }
      people[customer] = one.weeks == weeks.size() ? null : one;
    }

    private static Today today(int customer, Week week, int weekday) {
      return new Today(customer, week.first + weekday, week.index + weekday);
    }

    /** Whether somebody joins on a day, or on the part of it that the week has. */
    private boolean joins(int customer, Simulated one, Week week, int weekday) {
      int end = week.isCut(weekday) ? week.sendMinute(weekday) : startOf(week.first + weekday + 1);
      if (one.joins >= end) {
        return false;
      }
      world.join(customer, one);
      tally.count(Metric.JOINS, week.index + weekday, 1);
      return true;
    }

    private void live(Simulated one, Week week, int weekday, Today today, ByTheHour hours) {
      boolean isBegun = week.isBegun(weekday);
      one.noon =
          isBegun ? one.noon : answering.minuteOfOwnOrder(one, today.customer(), today.day());
      int send = week.sendMinute(weekday);
      int begin = isBegun ? send : startOf(today.day());
      int end = week.isCut(weekday) ? send : startOf(today.day() + 1);
      boolean isSendDay = week.isSendDay(weekday) && !one.isLost && send > one.joins;
      int since = Math.max(begin, one.joins + 1);
      hours.live(one, today, new Hours(since, end, isSendDay ? send : end), one.noon, weekday);
    }

    /** Nothing happens on most days, which takes no memory. */
    private void liveByTheDay(int customer, Simulated one, Week week, int weekday) {
      int send = week.sendMinute(weekday);
      int day = week.first + weekday;
      boolean isBegun = week.isBegun(weekday);
      int own = isBegun ? one.noon : answering.minuteOfOwnOrder(one, customer, day);
      int noon = own > one.joins ? own : Answering.NO_ORDER;
      one.noon = noon;
      if (noon < send && !isBegun) {
        one.arrive(noon);
        answering.ownOrder(one, today(customer, week, weekday), noon);
      }
      one.arrive(send);
      if (week.isCut(weekday)) {
        return;
      }
      if (week.isSendDay(weekday) && !one.isLost && send > one.joins) {
        send(one, send, weekday, today(customer, week, weekday));
      }
      if (noon >= send && noon != Answering.NO_ORDER) {
        one.arrive(noon);
        answering.ownOrder(one, today(customer, week, weekday), noon);
      }
      if (weekday == week.days() - 1) {
        one.arrive(startOf(day + 1));
      }
    }

    private void send(Simulated one, int minute, int weekday, Today today) {
      CustomerView view = view(today.customer(), one, minute);
      Email email = sending.send(view, one, weekday);
      if (email != null) {
        answering.answer(one, today, email, view);
      }
      one.standing = sending.next();
    }

    private int startOf(int day) {
      return world.planner().audience().time().startOf(day);
    }
  }

  /**
   * One customer's day.
   *
   * @param day epoch day
   * @param index of the day in the horizon
   * @param hour by which its numbers are drawn: the day, or for what a series sends the minute at
   *     which it was set off, so that its answers share their luck whatever its delays
   * @param first which of that hour's numbers is its first
   */
  record Today(int customer, int day, int index, long hour, int first) {

    Today(int customer, int day, int index) {
      this(customer, day, index, day, 0);
    }

    Today keyed(long otherHour, int otherFirst) {
      return new Today(customer, day, index, otherHour, otherFirst);
    }
  }

  private Tally tally() {
    return new Tally(
        horizon.days(),
        world.planner().design().messages().size(),
        world.planner().design().themes().size(),
        beginning.groups().size());
  }

  @Override
  public int size() {
    return people.length;
  }

  @Override
  public int present(int customers) {
    return (int) IntStream.range(0, customers).filter(one -> person(one).isThere).count();
  }

  @Override
  public List<Composition> built(int day) {
    return world.past().built(day);
  }

  @Override
  public CustomerView view(int customer, int minute) {
    return view(customer, person(customer), minute);
  }

  private CustomerView view(int customer, Simulated one, int minute) {
    return world.view(customer, one, minute);
  }

  @Override
  public Standing standing(int customer) {
    return person(customer).standing;
  }

  @Override
  public Recollection recollection(int customer) {
    return person(customer).known;
  }

  private Simulated person(int customer) {
    return Objects.requireNonNull(people[customer], "asked for before it was made ready");
  }
}
