package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.rhythm.series.Oracle.Gone;
import app.chordial.rhythm.series.Oracle.Rules;
import app.chordial.rhythm.series.Oracle.Start;
import app.chordial.rhythm.series.Oracle.Told;
import app.chordial.rhythm.series.Stream.Happening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One series from the first minute to the last. */
final class SlowClock {
  private static final int DAY = Oracle.DAY;
  private static final long NEVER = Long.MAX_VALUE;

  private final Oracle of;
  private final List<Happening> all;
  private final Rules rules;
  private final SlowEndings endings;
  private final SlowTitles titles;
  private final int index;
  private final Series series;
  private final List<Gone> higher;
  private final List<Gone> own;
  private final List<Told> told;
  private final List<Start> alarms = new ArrayList<>();
  private final List<Integer> occasions = new ArrayList<>();
  private @Nullable Start course;
  private int step;
  private int due;
  private long overSince = Long.MIN_VALUE;
  private long lastMail = Long.MIN_VALUE;
  private int searchFrom;

  /** What of the log is a step of the present course. */
  private final Set<Happening> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param higher e-mails of series of higher priority
   * @param own takes the e-mails of this one
   * @param told takes what is told of its steps
   */
  SlowClock(
      Oracle of, int index, Series series, List<Gone> higher, List<Gone> own, List<Told> told) {
    this.of = of;
    all = of.all;
    rules = of.rules;
    endings = new SlowEndings(series, all);
    titles = new SlowTitles(all);
    this.index = index;
    this.series = series;
    this.higher = higher;
    this.own = own;
    this.told = told;
  }

  void run() {
    if (series.trigger() instanceof Trigger.Joined && rules.hasConsent()) {
      int joined = Stream.START - 10;
      alarms.add(new Start(joined, joined * 32L, joined * 32L - 1, null));
    }
    for (Happening one : all) {
      upTo(Oracle.key(one));
      happens(one);
    }
    upTo(NEVER);
  }

  /** Everything that clocks set off before an event. */
  private void upTo(long key) {
    while (true) {
      Start alarm = alarms.stream().min(Comparator.comparingLong(Start::key)).orElse(null);
      long ring = alarm == null ? NEVER : alarm.key();
      long send = course == null ? NEVER : Oracle.key(due, EventType.SENT);
      if (Math.min(ring, send) > key || Math.min(ring, send) == NEVER) {
        return;
      }
      if (send <= ring) {
        send();
      } else if (alarm != null) {
        alarms.remove(alarm);
        begin(alarm);
      }
    }
  }

  private void send() {
    int sent = inLog();
    boolean isApart = rules.isTransactional(series.steps().get(step));
    String fate;
    if (sent >= 0) {
      fate = "sent " + sent;
    } else if (!isApart && !rules.hasConsent()) {
      fate = "no consent";
    } else if (!isApart
        && higher.stream().anyMatch(one -> due - one.minute() < DAY && due >= one.minute())) {
      fate = "gave way";
    } else {
      fate = due < of.heard ? "missed" : "due";
    }
    tell(fate);
    if (sent >= 0 || fate.equals("due")) {
      lastMail = sent >= 0 ? sent : due;
      searchFrom = sent >= 0 ? sent : searchFrom;
      if (due < of.until && !isApart) {
        own.add(new Gone(index, (int) lastMail));
      }
    }
    step++;
    if (step == series.steps().size()) {
      overSince = Oracle.key(due, EventType.SENT);
      course = null;
    } else {
      wait(due + (int) series.steps().get(step).after().minutes());
    }
  }

  /** Minute by minute of.until it may go. */
  private void wait(int from) {
    due = from;
    while (!rules.isTransactional(series.steps().get(step)) && rules.isQuiet(due)) {
      due++;
    }
  }

  private int inLog() {
    int message = RandomAudiences.MESSAGES.indexOf(series.steps().get(step).message());
    for (Happening one : all) {
      if (one.is(EventType.SENT)
          && one.detail() == message
          && one.minute() >= searchFrom
          && !used.contains(one)) {
        if (one.minute() > due + 2 * DAY) {
          return -1;
        }
        used.add(one);
        return one.minute();
      }
    }
    return -1;
  }

  private void tell(String fate) {
    if (due < of.until) {
      told.add(new Told(index, step, due, fate));
    }
  }

  private void happens(Happening one) {
    if (course != null && Oracle.key(one) > course.since()) {
      String end = endings.end(one, course.about());
      if (end != null) {
        tell(end);
        overSince = Oracle.key(one);
        course = null;
      }
    }
    forget(one);
    switch (series.trigger()) {
      case Trigger.Did(var deed) -> {
        if (Stream.isDeed(deed, one)) {
          begin(new Start(one.minute(), Oracle.key(one), Oracle.key(one), one));
        }
      }
      case Trigger.Fulfilled(var deed, int days) -> {
        if (Stream.isDeed(deed, one)) {
          int at = one.minute() + days * DAY;
          alarms.add(
              days == 0
                  ? new Start(at, Oracle.key(one), Oracle.key(one), one)
                  : new Start(at, at * 32L, Oracle.key(one), one));
        }
      }
      case Trigger.Silent(int days) -> {
        boolean isFirstMail = one.is(EventType.SENT) && isFirstOf(one);
        if (SlowEndings.isAct(one) || isFirstMail) {
          int at = one.minute() + days * DAY;
          alarms.add(new Start(at, at * 32L, Oracle.key(one), null));
        }
      }
      case Trigger.ReorderDue due -> occasion(due, one);
      case Trigger.NextTitle(String run) -> {
        if (one.is(EventType.PURCHASE) && titles.isNext(one, run)) {
          begin(new Start(one.minute(), Oracle.key(one), Oracle.key(one), one));
        }
      }
      case Trigger.Joined() -> {}
    }
  }

  /** An act, or the next order, makes an alarm void that was set for then or later. */
  private void forget(Happening one) {
    boolean isVoid =
        switch (series.trigger()) {
          case Trigger.Silent _ -> SlowEndings.isAct(one);
          case Trigger.ReorderDue due -> Stream.isDeed(due.deed(), one) && isOccasion(one);
          case Trigger.Did _, Trigger.Fulfilled _, Trigger.NextTitle _, Trigger.Joined _ -> false;
        };
    if (isVoid) {
      alarms.removeIf(alarm -> alarm.minute() >= one.minute());
    }
  }

  private boolean isOccasion(Happening one) {
    return occasions.isEmpty() || one.minute() - occasions.getLast() >= DAY;
  }

  private void occasion(Trigger.ReorderDue due, Happening one) {
    if (!Stream.isDeed(due.deed(), one) || !isOccasion(one)) {
      return;
    }
    occasions.add(one.minute());
    if (occasions.size() >= Math.max(2, due.atLeastOrders())) {
      List<Integer> gaps = new ArrayList<>();
      for (int i = 1; i < occasions.size(); i++) {
        gaps.add(occasions.get(i) - occasions.get(i - 1));
      }
      gaps.sort(null);
      int gap = (gaps.get((gaps.size() - 1) / 2) + gaps.get(gaps.size() / 2)) / 2;
      int at = one.minute() + gap - due.daysBefore() * DAY;
      if (at > one.minute()) {
        alarms.add(new Start(at, at * 32L, Oracle.key(one), one));
      }
    }
  }

  private boolean isFirstOf(Happening mail) {
    return all.stream().filter(one -> one.key() < mail.key()).noneMatch(one -> isKnown(one))
        && all.indexOf(mail)
            == all.indexOf(
                all.stream().filter(one -> one.is(EventType.SENT)).findFirst().orElseThrow());
  }

  private static boolean isKnown(Happening one) {
    return SlowEndings.isAct(one) || one.is(EventType.SENT);
  }

  private void begin(Start start) {
    boolean isFree = course == null && start.key() > overSince;
    if (!isFree || start.minute() >= of.until || !mayHaveIt(start)) {
      return;
    }
    step = 0;
    wait(start.minute() + (int) series.steps().getFirst().after().minutes());
    searchFrom = start.minute();
    used.clear();
    String before = endings.before(start);
    if (before == null) {
      course = start;
    } else {
      tell(before);
      overSince = start.key();
    }
  }

  private boolean mayHaveIt(Start start) {
    long last = lastMail;
    for (Happening one : all) {
      boolean isOwn =
          one.is(EventType.SENT)
              && series.steps().stream().anyMatch(s -> s.message().equals(message(one.detail())));
      if (isOwn && Oracle.key(one) <= start.key()) {
        last = Math.max(last, one.minute());
      }
    }
    return switch (series.reEntry()) {
      case ReEntry.EachTime() -> true;
      case ReEntry.Never() -> last == Long.MIN_VALUE;
      case ReEntry.AfterDays(int days) ->
          last == Long.MIN_VALUE || start.minute() - last >= days * (long) DAY;
    };
  }

  private static String message(int index) {
    return RandomAudiences.MESSAGES.get(index);
  }
}
