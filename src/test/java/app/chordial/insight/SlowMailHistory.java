package app.chordial.insight;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What {@link MailHistory} means, read by looking through all rows for every answer. */
final class SlowMailHistory {

  final List<Integer> emails = new ArrayList<>();
  final Set<Integer> clicked = new TreeSet<>();
  final Set<Integer> answered = new TreeSet<>();
  int lastAnswer = MailHistory.NEVER;

  private final CustomerView view;
  private final EventColumns events;

  /** E-mails that carried nothing else than what is transactional. */
  final Set<Integer> apart = new TreeSet<>();

  SlowMailHistory(CustomerView view, Transactional transactional) {
    this.view = view;
    events = view.events();
    Set<Integer> chosen = new TreeSet<>();
    for (int row = view.from(); row < view.to(); row++) {
      if (events.type(row) == EventType.SENT) {
        apart.add(events.minute(row));
        if (!transactional.isOne(events.detail(row))) {
          chosen.add(events.minute(row));
        }
      }
    }
    apart.removeAll(chosen);
    for (int row = view.from(); row < view.to(); row++) {
      int minute = events.minute(row);
      switch (events.type(row)) {
        case SENT -> {
          if (!emails.contains(minute)) {
            emails.add(minute);
          }
        }
        case PURCHASE -> answer(latestBefore(minute), minute, answered);
        case CLICK -> {
          if (isTrusted(row) && !transactional.isOne(events.detail(row))) {
            int carried = carried(row);
            int email = carried == MailHistory.NEVER ? latestBefore(minute) : carried;
            answer(email, minute, clicked);
            answer(email, minute, answered);
          }
        }
        default -> {}
      }
    }
  }

  private void answer(int email, int minute, Set<Integer> how) {
    lastAnswer = minute;
    if (email != MailHistory.NEVER && minute - email < MailHistory.ANSWER_WITHIN) {
      how.add(email);
    }
  }

  boolean isTrusted(int row) {
    int minute = events.minute(row);
    for (int other = view.from(); other < view.to(); other++) {
      boolean isAfter = other > row && events.minute(other) <= minute + 1;
      boolean isBefore = other < row && events.minute(other) == minute;
      if ((isAfter && events.type(other) == EventType.UNSUBSCRIBE)
          || (isBefore && events.type(other) == EventType.SENT)) {
        return false;
      }
    }
    return true;
  }

  /** The minute of the last send of the clicked message. */
  private int carried(int row) {
    int last = MailHistory.NEVER;
    for (int other = view.from(); other < row; other++) {
      if (events.type(other) == EventType.SENT && events.detail(other) == events.detail(row)) {
        last = events.minute(other);
      }
    }
    return last;
  }

  private int latestBefore(int minute) {
    return emails.stream()
        .filter(email -> email < minute && !apart.contains(email))
        .mapToInt(email -> email)
        .max()
        .orElse(MailHistory.NEVER);
  }
}
