package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.RandomAudiences;
import app.chordial.rhythm.series.Stream.Happening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What should become of series, told by a clock that runs through everything that happens, as a
 * mail tool would do it: slowly, and without any of the code under test.
 */
final class Oracle {

  private static final int DAY = 24 * 60;
  private static final long NEVER = Long.MAX_VALUE;

  private final List<Happening> all;
  private final int heard;
  private final int until;
  private final Rules rules;

  /**
   * What steps heed.
   *
   * @param fromHour of the quiet, UTC
   * @param toHour of its end; the same for none
   * @param quietDay the first of two quiet epoch days, or −1
   * @param transactional messages
   * @param hasConsent whether the customer has said yes
   */
  record Rules(
      int fromHour, int toHour, int quietDay, List<String> transactional, boolean hasConsent) {

    static final Rules FREE = new Rules(0, 0, -1, List.of(), true);

    boolean isQuiet(int minute) {
      int day = minute / DAY;
      int hour = minute / 60 % 24;
      boolean isQuietDay = quietDay >= 0 && (day == quietDay || day == quietDay + 1);
      boolean isQuietHour =
          fromHour <= toHour
              ? hour >= fromHour && hour < toHour
              : hour >= fromHour || hour < toHour;
      return isQuietDay || isQuietHour;
    }

    boolean isTransactional(Series.Step step) {
      return transactional.contains(step.message());
    }
  }

  Oracle(Stream stream, int heard, int until, Rules rules) {
    this.rules = rules;
    all = new ArrayList<>(stream.happenings());
    all.sort(
        Comparator.comparingLong(Happening::key)
            .thenComparingInt(Happening::item)
            .thenComparingInt(Happening::detail));
    this.heard = heard;
    this.until = until;
  }

  /** What is told of one step, such as “0 cart 1 @29000100 due”. */
  record Told(int series, int step, int minute, String fate) {}

  /** An e-mail that goes. */
  private record Gone(int series, int minute) {}

  /** A moment at which a trigger fires. */
  private record Start(int minute, long key, long since, @Nullable Happening about) {}

  List<Told> tell(List<Series> series) {
    List<Told> told = new ArrayList<>();
    List<Gone> gone = new ArrayList<>();
    for (int priority = 3; priority >= 0; priority--) {
      List<Gone> same = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        boolean isFor =
            rules.hasConsent || series.get(i).steps().stream().anyMatch(rules::isTransactional);
        if (isFor && series.get(i).priority() == priority) {
          new Clock(i, series.get(i), gone, same, told).run();
        }
      }
      gone.addAll(same);
    }
    return told;
  }

  private static long key(int minute, EventType type) {
    return minute * 32L + type.ordinal() + 1;
  }

  private static long key(Happening one) {
    return key(one.minute(), one.type());
  }

  /** One series from the first minute to the last. */
  private final class Clock {
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

    Clock(int index, Series series, List<Gone> higher, List<Gone> own, List<Told> told) {
      this.index = index;
      this.series = series;
      this.higher = higher;
      this.own = own;
      this.told = told;
    }

    void run() {
      if (series.trigger() instanceof Trigger.Joined && rules.hasConsent) {
        int joined = Stream.START - 10;
        alarms.add(new Start(joined, joined * 32L, joined * 32L - 1, null));
      }
      for (Happening one : all) {
        upTo(key(one));
        happens(one);
      }
      upTo(NEVER);
    }

    /** Everything that clocks set off before an event. */
    private void upTo(long key) {
      while (true) {
        Start alarm = alarms.stream().min(Comparator.comparingLong(Start::key)).orElse(null);
        long ring = alarm == null ? NEVER : alarm.key();
        long send = course == null ? NEVER : key(due, EventType.SENT);
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
      } else if (!isApart && !rules.hasConsent) {
        fate = "no consent";
      } else if (!isApart
          && higher.stream().anyMatch(one -> due - one.minute < DAY && due >= one.minute)) {
        fate = "gave way";
      } else {
        fate = due < heard ? "missed" : "due";
      }
      tell(fate);
      if (sent >= 0 || fate.equals("due")) {
        lastMail = sent >= 0 ? sent : due;
        searchFrom = sent >= 0 ? sent : searchFrom;
        if (due < until && !isApart) {
          own.add(new Gone(index, (int) lastMail));
        }
      }
      step++;
      if (step == series.steps().size()) {
        overSince = key(due, EventType.SENT);
        course = null;
      } else {
        wait(due + (int) series.steps().get(step).after().minutes());
      }
    }

    /** Minute by minute until it may go. */
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
      if (due < until) {
        told.add(new Told(index, step, due, fate));
      }
    }

    private void happens(Happening one) {
      if (course != null && key(one) > course.since()) {
        String end = end(one, course.about());
        if (end != null) {
          tell(end);
          overSince = key(one);
          course = null;
        }
      }
      forget(one);
      switch (series.trigger()) {
        case Trigger.Did(var deed) -> {
          if (Stream.isDeed(deed, one)) {
            begin(new Start(one.minute(), key(one), key(one), one));
          }
        }
        case Trigger.Fulfilled(var deed, int days) -> {
          if (Stream.isDeed(deed, one)) {
            int at = one.minute() + days * DAY;
            alarms.add(
                days == 0
                    ? new Start(at, key(one), key(one), one)
                    : new Start(at, at * 32L, key(one), one));
          }
        }
        case Trigger.Silent(int days) -> {
          boolean isFirstMail = one.is(EventType.SENT) && isFirstOf(one);
          if (isAct(one) || isFirstMail) {
            int at = one.minute() + days * DAY;
            alarms.add(new Start(at, at * 32L, key(one), null));
          }
        }
        case Trigger.ReorderDue due -> occasion(due, one);
        case Trigger.NextTitle(String run) -> {
          if (one.is(EventType.PURCHASE) && isNext(one, run)) {
            begin(new Start(one.minute(), key(one), key(one), one));
          }
        }
        case Trigger.Joined() -> {}
      }
    }

    /** An act, or the next order, makes an alarm void that was set for then or later. */
    private void forget(Happening one) {
      boolean isVoid =
          switch (series.trigger()) {
            case Trigger.Silent _ -> isAct(one);
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
          alarms.add(new Start(at, at * 32L, key(one), one));
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
      return isAct(one) || one.is(EventType.SENT);
    }

    private static boolean isAct(Happening one) {
      return one.type().ordinal() < EventType.SENT.ordinal();
    }

    private void begin(Start start) {
      boolean isFree = course == null && start.key() > overSince;
      if (!isFree || start.minute() >= until || !mayHaveIt(start)) {
        return;
      }
      step = 0;
      wait(start.minute() + (int) series.steps().getFirst().after().minutes());
      searchFrom = start.minute();
      used.clear();
      String before = before(start);
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
        if (isOwn && key(one) <= start.key()) {
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

    /** What had ended it before it began. */
    private @Nullable String before(Start start) {
      Happening about = start.about();
      boolean isCart = about != null && (about.is(EventType.CART) || about.is(EventType.CHECKOUT));
      for (Happening one : all) {
        boolean isEarlier = key(one) < start.key();
        boolean isItsOrder =
            isCart
                && about != null
                && isEarlier
                && about.detail() >= 0
                && one.is(EventType.PURCHASE)
                && one.detail() == about.detail();
        String exit = isItsOrder ? exit(one, about) : null;
        if (exit != null) {
          return exit.replaceFirst("@\\d+", "@" + start.minute());
        }
      }
      for (Happening one : all) {
        if (key(one) > start.since() && key(one) < start.key()) {
          String end = end(one, about);
          if (end != null) {
            return end;
          }
        }
      }
      return null;
    }

    private @Nullable String end(Happening one, @Nullable Happening about) {
      return one.is(EventType.UNSUBSCRIBE) ? "left @" + one.minute() : exit(one, about);
    }

    private @Nullable String exit(Happening one, @Nullable Happening about) {
      for (int i = 0; i < series.exits().size(); i++) {
        boolean isIt =
            switch (series.exits().get(i)) {
              case Exit.Did(var deed) -> Stream.isDeed(deed, one);
              case Exit.Acted() -> isAct(one);
              case Exit.Returned() ->
                  one.is(EventType.REFUND) && about != null && isBack(one, about);
              case Exit.Bought(Exit.Scope scope) ->
                  one.is(EventType.PURCHASE) && isMeant(scope, one, about);
            };
        if (isIt) {
          return "exited @" + one.minute() + " by " + i;
        }
      }
      return null;
    }
  }

  private static boolean isBack(Happening refund, Happening about) {
    boolean isItem = refund.item() < 0 || refund.item() == about.item();
    boolean isOrder =
        refund.detail() < 0 || about.detail() < 0 || refund.detail() == about.detail();
    return isItem && isOrder;
  }

  private static boolean isMeant(Exit.Scope scope, Happening one, @Nullable Happening about) {
    if (scope == Exit.Scope.ANY) {
      return true;
    }
    if (about == null || about.item() < 0 || one.item() < 0) {
      return false;
    }
    Product bought = RandomAudiences.products().get(one.item());
    Product before = RandomAudiences.products().get(about.item());
    return switch (scope) {
      case ANY -> true;
      case SAME_PRODUCT -> bought.equals(before);
      case SAME_INTEREST ->
          List.of("fishing", "garden").stream()
              .anyMatch(
                  interest ->
                      Stream.isOf(bought.category(), interest)
                          && Stream.isOf(before.category(), interest));
      case NEXT_TITLE ->
          before.series() != null
              && before.series().equals(bought.series())
              && bought.volume() == before.volume() + 1;
    };
  }

  private boolean isNext(Happening bought, @Nullable String run) {
    if (bought.item() < 0) {
      return false;
    }
    List<Product> products = RandomAudiences.products();
    Product title = products.get(bought.item());
    String own = title.series();
    if (own == null || (run != null && !run.equals(own))) {
      return false;
    }
    List<Integer> owned = new ArrayList<>();
    for (Happening one : all) {
      boolean isTitle =
          one.is(EventType.PURCHASE) && one.item() >= 0 && one.minute() <= bought.minute();
      if (isTitle && own.equals(products.get(one.item()).series())) {
        owned.add(products.get(one.item()).volume());
      }
    }
    boolean isThere =
        products.stream()
            .anyMatch(one -> own.equals(one.series()) && one.volume() == title.volume() + 1);
    boolean hasAll = true;
    for (int volume = 1; volume < title.volume(); volume++) {
      hasAll &= owned.contains(volume);
    }
    return isThere && hasAll && !owned.contains(title.volume() + 1);
  }
}
