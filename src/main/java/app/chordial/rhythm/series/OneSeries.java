package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.rhythm.series.Course.Stop;
import app.chordial.rhythm.series.Ending.End;
import app.chordial.segment.RuleContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One series made ready: finds all its courses of a customer. */
final class OneSeries {

  private static final byte SENT = EventType.SENT.code();

  /** How much later than due a step may be in the log: a tool sends when it can. */
  private static final int LATE = 2 * 24 * 60;

  /** So soon after an e-mail of a series of higher priority a step gives way. */
  private static final int CLOSE = 24 * 60;

  private final Series series;
  private final Triggering triggering;
  private final Ending ending;

  /** Of each step: its message's index in the catalogue, or −1. */
  private final int[] messages;

  /** Of each step: whether it is transactional. */
  private final boolean[] isApart;

  private final Hours hours;

  OneSeries(Series series, Conduct conduct, Titles titles, RuleContext context) {
    this.series = series;
    hours = conduct.hours();
    isApart = new boolean[series.steps().size()];
    for (int step = 0; step < isApart.length; step++) {
      isApart[step] = conduct.isTransactional().test(series.steps().get(step).message());
    }
    triggering = new Triggering(series.trigger(), titles, context);
    ending = new Ending(series.exits(), titles, context);
    messages =
        series.steps().stream()
            .mapToInt(step -> context.catalogue().message(step.message()))
            .toArray();
  }

  boolean isTransactional(int step) {
    return isApart[step];
  }

  boolean hasTransactional() {
    for (boolean one : isApart) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /**
   * How far a walk knows, and how far it looks; see {@link Walking#walk}.
   *
   * @param isMailable whether the customer has said yes to marketing
   */
  record Reach(int heard, int until, boolean isMailable) {}

  /** When each step is due, and when it goes if it is not transactional and the time is quiet. */
  private final class Times {
    private final int[] due = new int[isApart.length];
    private final int[] minute = new int[isApart.length];

    Times(int start) {
      long before = start;
      for (int step = 0; step < due.length; step++) {
        long at = before + series.steps().get(step).after().minutes();
        due[step] = (int) Math.min(Hours.NEVER, at);
        boolean isWaiting = due[step] < Hours.NEVER && !isApart[step];
        minute[step] = isWaiting ? hours.next(due[step]) : due[step];
        before = minute[step];
      }
    }

    /** When the last step goes, or the trigger fires where there is none. */
    int last(int start) {
      return minute.length == 0 ? start : minute[minute.length - 1];
    }
  }

  /**
   * @param higher courses of series of a higher priority
   */
  List<Course> walk(int index, Happenings all, Reach reach, List<Course> higher) {
    List<Course> courses = new ArrayList<>();
    List<Cue> cues = triggering.cues(all);
    cues.sort(Comparator.comparingLong((Cue cue) -> cue.key()).thenComparingLong(Cue::since));
    int[] logged = logged(all);
    long busyUntil = Long.MIN_VALUE;
    long lastMail = Long.MIN_VALUE;
    for (Cue cue : cues) {
      if (cue.minute() >= reach.until()) {
        break;
      }
      if (cue.key() > busyUntil && mayBegin(all, logged, cue, lastMail)) {
        Walked walked = new Way(all, reach, higher).walk(index, cue);
        courses.add(walked.course());
        busyUntil = walked.endKey();
        lastMail = Math.max(lastMail, walked.lastMail());
      }
    }
    return courses;
  }

  /**
   * A course, and what the next needs of it.
   *
   * @param endKey its place in the order of everything at which it is over
   * @param lastMail the minute of its last e-mail, or {@link Long#MIN_VALUE}
   */
  private record Walked(Course course, long endKey, long lastMail) {}

  /** What counts are e-mails: who entered and bought in time has had nothing. */
  private boolean mayBegin(Happenings all, int[] logged, Cue cue, long lastMail) {
    return switch (series.reEntry()) {
      case ReEntry.EachTime() -> true;
      case ReEntry.Never() -> Math.max(lastMail, lastLogged(all, logged, cue)) == Long.MIN_VALUE;
      case ReEntry.AfterDays(int days) -> {
        long last = Math.max(lastMail, lastLogged(all, logged, cue));
        yield last == Long.MIN_VALUE || cue.minute() >= last + days * 24L * 60;
      }
    };
  }

  /** The rows of the log that are e-mails of this series, as far as anything asks for them. */
  private int[] logged(Happenings all) {
    return series.reEntry() instanceof ReEntry.EachTime
        ? new int[0]
        : IntStream.range(all.from, all.to)
            .filter(row -> all.events.typeCode(row) == SENT && isOwn(all.events.detail(row)))
            .toArray();
  }

  /** When the log has the last e-mail of this series up to a cue. */
  private static long lastLogged(Happenings all, int[] logged, Cue cue) {
    int end = all.firstAfter(cue.key());
    int place = Arrays.binarySearch(logged, end);
    int before = (place >= 0 ? place : -place - 1) - 1;
    return before < 0 ? Long.MIN_VALUE : all.events.minute(logged[before]);
  }

  private boolean isOwn(int message) {
    for (int own : messages) {
      if (message >= 0 && own == message) {
        return true;
      }
    }
    return false;
  }

  /** The way of one course, step by step. */
  private final class Way {
    private final Happenings all;
    private final Reach reach;
    private final List<Course> higher;
    private final List<Stop> stops = new ArrayList<>();

    /** Rows of the log that are steps: steps that waited for one minute don't share one. */
    private final List<Integer> found = new ArrayList<>();

    private long lastMail = Long.MIN_VALUE;

    Way(Happenings all, Reach reach, List<Course> higher) {
      this.all = all;
      this.reach = reach;
      this.higher = higher;
    }

    Walked walk(int index, Cue cue) {
      Times times = new Times(cue.minute());
      int last = times.last(cue.minute());
      long lastKey = Cue.key(last, SENT);
      End end = ending.of(all, cue, lastKey);
      int searched = cue.minute();
      for (int step = 0; step < messages.length; step++) {
        int due = times.due[step];
        int minute = times.minute[step];
        if (minute >= reach.until()) {
          break;
        }
        if (end != null && end.key() < Cue.key(minute, SENT)) {
          stops.add(new Stop(step, due, minute, end.fate()));
          break;
        }
        int sent = sent(step, searched, minute);
        Fate fate = fate(step, minute, sent);
        stops.add(new Stop(step, due, minute, fate));
        searched = sent >= 0 ? sent : searched;
        if (fate instanceof Fate.Sent || fate instanceof Fate.Due) {
          lastMail = sent >= 0 ? sent : minute;
        }
      }
      int over = end == null ? last : Math.max(cue.minute(), end.minute());
      long overKey = end == null ? lastKey : Math.max(cue.key(), end.key());
      return new Walked(new Course(index, cue.minute(), cue.row(), over, stops), overKey, lastMail);
    }

    private Fate fate(int step, int minute, int sent) {
      if (sent >= 0) {
        return new Fate.Sent(sent);
      }
      if (!isApart[step] && !reach.isMailable()) {
        return new Fate.NoConsent();
      }
      int other = isApart[step] ? -1 : givesWay(minute);
      if (other >= 0) {
        return new Fate.GaveWay(other);
      }
      return minute < reach.heard() ? new Fate.Missed() : new Fate.Due();
    }

    private int givesWay(int minute) {
      for (Course course : higher) {
        for (Stop stop : course.stops()) {
          int since = minute - sentAt(stop);
          if (since >= 0 && since < CLOSE) {
            return course.series();
          }
        }
      }
      return -1;
    }

    private static int sentAt(Stop stop) {
      return switch (stop.fate()) {
        case Fate.Sent(int minute) -> minute;
        case Fate.Due() -> stop.minute();
        case Fate.Missed _, Fate.NoConsent _, Fate.Exited _, Fate.Left _, Fate.GaveWay _ ->
            Integer.MAX_VALUE;
      };
    }

    /** When the log has a step that was due at a minute, or −1. */
    private int sent(int step, int from, int due) {
      if (messages[step] < 0) {
        return -1;
      }
      int row = all.firstAfter(Cue.key(from, SENT) - 1);
      for (; row < all.to && all.events.minute(row) <= due + LATE; row++) {
        if (all.events.typeCode(row) == SENT
            && all.events.detail(row) == messages[step]
            && !found.contains(row)) {
          found.add(row);
          return all.events.minute(row);
        }
      }
      return -1;
    }
  }
}
