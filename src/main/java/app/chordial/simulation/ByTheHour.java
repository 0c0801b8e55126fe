package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.decision.Booked;
import app.chordial.decision.Planner;
import app.chordial.response.Intent;
import app.chordial.response.Situation;
import app.chordial.rhythm.series.Course;
import app.chordial.rhythm.series.Course.Stop;
import app.chordial.simulation.OneRun.Today;
import app.chordial.simulation.Urges.Act;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets customers live through days minute by minute, where series ask for it: what they do, what
 * series send from the mail tool, and the regular e-mail, each in its turn. Belongs to one thread.
 */
final class ByTheHour {

  private static final int STEPS = 32;

  private final World world;
  private final Planner planner;
  private final Urges urges;
  private final Answering answering;
  private final Sending sending;
  private final Playing playing;
  private final Booked booked;

  ByTheHour(World world, Urges urges, Answering answering, Sending sending, Playing playing) {
    this.world = world;
    this.urges = urges;
    this.answering = answering;
    this.sending = sending;
    this.playing = playing;
    planner = world.planner();
    booked = world.past().booked();
  }

  /**
   * How a run is played.
   *
   * @param until steps due at or after this minute are looked at by nobody
   */
  record Playing(Policy policy, Chance chance, int until) {}

  /** A step that is to go. */
  record Pending(Course course, Stop stop) {}

  /**
   * A part of one customer's day.
   *
   * @param begin the first minute
   * @param end the minute after the last
   * @param send when the regular e-mail goes; beyond {@code end} where none does
   */
  record Hours(int begin, int end, int send) {}

  /**
   * Lives through some hours.
   *
   * @param noon when the customer orders by itself, or {@link Answering#NO_ORDER}
   */
  void live(Simulated one, Today today, Hours hours, int noon, int weekday) {
    int start = planner.audience().time().startOf(today.day());
    long luck = planner.audience().luck(today.customer());
    List<Act> acts = urges.on(today.customer(), luck, start, today.day(), playing.chance());
    acts.removeIf(act -> act.minute() < hours.begin || act.minute() >= hours.end);
    int order = noon >= hours.begin && noon < hours.end ? noon : Integer.MAX_VALUE;
    int send = hours.send < hours.end ? hours.send : Integer.MAX_VALUE;
    while (true) {
      Pending step = pending(one, today);
      int due = step == null ? Integer.MAX_VALUE : step.stop().minute();
      int act = acts.isEmpty() ? Integer.MAX_VALUE : acts.getFirst().minute();
      int answer = one.answers.next();
      int fact = Math.min(Math.min(order, act), answer);
      int next = Math.min(Math.min(fact, due), send);
      if (next >= hours.end) {
        return;
      }
      if (fact == next) {
        if (answer == next) {
          one.arrive(next + 1);
        } else if (order == next) {
          answering.ownOrder(one, today, order);
          order = Integer.MAX_VALUE;
        } else {
          Act done = acts.removeFirst();
          urges.append(done, one.events, Math.max(done.minute(), one.lastMinute()));
        }
      } else if (step != null && due == next) {
        send(one, today, step);
      } else {
        regular(one, today, send, weekday);
        send = Integer.MAX_VALUE;
      }
    }
  }

  private void regular(Simulated one, Today today, int minute, int weekday) {
    if (one.isLost) {
      return;
    }
    CustomerView view = view(one, today, Math.max(minute, one.lastMinute()));
    Email email = sending.send(view, one, weekday);
    if (email != null) {
      answering.answer(one, today, email, view);
    }
    one.standing = sending.next();
  }

  /** The next step of any series, as everything so far has it; null where nothing is to go. */
  private @Nullable Pending pending(Simulated one, Today today) {
    if (playing.policy() != Policy.DESIGN || (one.isLost && !one.isReachable)) {
      return null;
    }
    if (one.walkedTo != one.events.size()) {
      walk(one, today);
    }
    return one.pending.isEmpty() ? null : one.pending.getFirst();
  }

  private void walk(Simulated one, Today today) {
    EventColumns events = one.events;
    int now = Math.max(planner.snapshot().minute(), one.heard);
    CustomerView view = view(one, today, now);
    List<Course> courses = planner.walking().walk(view, now, playing.until());
    List<Pending> all = new ArrayList<>();
    for (Course course : courses) {
      for (Stop stop : course.stops()) {
        Pending step = new Pending(course, stop);
        if (stop.isDue() && message(step) >= 0) {
          all.add(step);
        }
      }
    }
    all.sort(Comparator.comparingInt(step -> step.stop().minute()));
    one.pending = all;
    one.walkedTo = events.size();
    one.standing = one.standing.withBooked(booked.bookings(courses));
  }

  private void send(Simulated one, Today today, Pending step) {
    Course course = step.course();
    int minute = Math.max(step.stop().minute(), one.lastMinute());
    // Not the minute after: what else is due in this one goes too, and what went is in the log.
    one.heard = step.stop().minute();
    CustomerView view = view(one, today, minute);
    Today keyed = today.keyed(course.start(), 2 * (step.stop().step() + STEPS * course.series()));
    int message = message(step);
    Email email = email(one, view, step, message);
    if (planner.isTransactional(message)) {
      answering.receive(one, keyed, email, view);
    } else {
      answering.answer(one, keyed, email, view);
      one.standing =
          one.standing
              .withBooked(List.of())
              .after(minute, today.day(), planner.themeOf(message), List.of(message));
    }
  }

  private int message(Pending step) {
    var series = planner.walking().series().get(step.course().series());
    return planner.messageIndex(series.steps().get(step.stop().step()).message());
  }

  /** What a series says is about what set it off: it is no less relevant than the average. */
  private Email email(Simulated one, CustomerView view, Pending step, int message) {
    int[] messages = {message};
    int row = step.course().row();
    EventType act = row < 0 ? EventType.SENT : one.events.type(row);
    double intent =
        Intent.of(act, step.stop().minute() - step.course().start(), step.stop().step());
    // Who is about to order what is in the cart does not order it twice.
    return new Email(planner.themeOf(message), messages, () -> apt(one, view, messages))
        .meant(one.answers.hasOrder() ? 0 : intent);
  }

  private double[] apt(Simulated one, CustomerView view, int[] messages) {
    double[] relevances = sending.relevances(view, one.known, messages);
    relevances[0] = Math.max(relevances[0], Situation.AVERAGE.relevance());
    return relevances;
  }

  private CustomerView view(Simulated one, Today today, int minute) {
    return world.view(today.customer(), one, minute);
  }
}
