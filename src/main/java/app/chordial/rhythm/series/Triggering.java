package app.chordial.rhythm.series;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.segment.DeedFilter;
import app.chordial.segment.RuleContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the moments at which one trigger fires, in the order of time. */
final class Triggering {

  private static final int MINUTES_A_DAY = 24 * 60;
  private static final byte PURCHASE = EventType.PURCHASE.code();
  private static final byte SENT = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();

  private final Trigger trigger;
  private final @Nullable DeedFilter filter;
  private final Titles titles;
  private final RuleContext context;

  Triggering(Trigger trigger, Titles titles, RuleContext context) {
    this.trigger = trigger;
    this.titles = titles;
    this.context = context;
    filter =
        switch (trigger) {
          case Trigger.Did did -> DeedFilter.of(did.deed(), context);
          case Trigger.Fulfilled fulfilled -> DeedFilter.of(fulfilled.deed(), context);
          case Trigger.ReorderDue due -> DeedFilter.of(due.deed(), context);
          case Trigger.Silent _, Trigger.NextTitle _, Trigger.Joined _ -> null;
        };
  }

  /** Every moment, those after the last event too if nothing else happens. */
  List<Cue> cues(Happenings all) {
    List<Cue> cues = new ArrayList<>();
    switch (trigger) {
      case Trigger.Did _ -> events(all, 0, cues);
      case Trigger.Fulfilled fulfilled -> events(all, fulfilled.days() * MINUTES_A_DAY, cues);
      case Trigger.Silent silent -> silences(all, silent.days() * MINUTES_A_DAY, cues);
      case Trigger.ReorderDue due -> reorders(all, due, cues);
      case Trigger.NextTitle next -> titles(all, next.run(), cues);
      case Trigger.Joined() -> joined(all, cues);
    }
    return cues;
  }

  private boolean passes(Happenings all, int row) {
    return filter != null && filter.passes(all.events, row);
  }

  private void events(Happenings all, int later, List<Cue> cues) {
    EventColumns events = all.events;
    for (int row = all.from; row < all.to; row++) {
      if (passes(all, row)) {
        cues.add(
            later == 0
                ? Cue.at(events.minute(row), events.type(row), row)
                : Cue.later(events.minute(row) + later, all.key(row), row));
      }
    }
  }

  /** Each time between two acts that is long enough, and the one since the last. */
  private void silences(Happenings all, int minutes, List<Cue> cues) {
    long last = Long.MIN_VALUE;
    int lastMinute = 0;
    for (int row = all.from; row < all.to; row++) {
      boolean isAct = isAct(all, row);
      boolean isFirstMail = last == Long.MIN_VALUE && all.events.typeCode(row) == SENT;
      if (isAct && last != Long.MIN_VALUE) {
        silence(lastMinute, last, all.events.minute(row), minutes, cues);
      }
      if (isAct || isFirstMail) {
        last = all.key(row);
        lastMinute = all.events.minute(row);
      }
    }
    if (last != Long.MIN_VALUE) {
      silence(lastMinute, last, Integer.MAX_VALUE, minutes, cues);
    }
  }

  private static void silence(int from, long key, int until, int minutes, List<Cue> cues) {
    if (from + minutes < until) {
      cues.add(Cue.later(from + minutes, key, -1));
    }
  }

  /** All but mail is one, and a person's click that does not go on to unsubscribe. */
  static boolean isAct(Happenings all, int row) {
    byte type = all.events.typeCode(row);
    return type < SENT || (type == CLICK && MailHistory.isTrusted(all.view, row));
  }

  /** Purchases of one day are one. */
  private void reorders(Happenings all, Trigger.ReorderDue due, List<Cue> cues) {
    List<Integer> rows = new ArrayList<>();
    for (int row = all.from; row < all.to; row++) {
      if (passes(all, row) && (rows.isEmpty() || isDayLater(all, rows.getLast(), row))) {
        rows.add(row);
      }
    }
    for (int i = Math.max(1, due.atLeastOrders() - 1); i < rows.size(); i++) {
      int row = rows.get(i);
      int gap = median(all, rows.subList(0, i + 1)) - due.daysBefore() * MINUTES_A_DAY;
      int at = all.events.minute(row) + gap;
      boolean isBoughtBefore = i + 1 < rows.size() && all.events.minute(rows.get(i + 1)) <= at;
      if (gap > 0 && !isBoughtBefore) {
        cues.add(Cue.later(at, all.key(row), row));
      }
    }
  }

  private static boolean isDayLater(Happenings all, int row, int later) {
    return all.events.minute(later) - all.events.minute(row) >= MINUTES_A_DAY;
  }

  private static int median(Happenings all, List<Integer> rows) {
    int[] gaps = new int[rows.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = all.events.minute(rows.get(i + 1)) - all.events.minute(rows.get(i));
    }
    Arrays.sort(gaps);
    int upper = gaps[gaps.length / 2];
    int lower = gaps[(gaps.length - 1) / 2];
    return lower + (upper - lower) / 2;
  }

  private void titles(Happenings all, @Nullable String run, List<Cue> cues) {
    for (int row = all.from; row < all.to; row++) {
      int item = all.events.item(row);
      if (all.events.typeCode(row) == PURCHASE && item >= 0) {
        String of = context.catalogue().products().get(item).series();
        if ((run == null || run.equals(of)) && titles.isNextWanted(all, row)) {
          cues.add(Cue.at(all.events.minute(row), EventType.PURCHASE, row));
        }
      }
    }
  }

  private void joined(Happenings all, List<Cue> cues) {
    int known = all.view.knownBefore();
    int since = all.view.audience().consents().subscribedSince(all.view.customer(), known);
    if (since != Integer.MIN_VALUE) {
      cues.add(Cue.later(since, ((long) since << 5) - 1, -1));
    }
  }
}
