package app.chordial.simulation;

import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;

/** What one customer will do about e-mails that it has, in the order of time. */
final class Underway {

  /** What {@link #next} is where nothing is on its way: later than any minute. */
  static final int NEVER = Integer.MAX_VALUE;

  private EventColumns acts = new EventColumns(0);

  /** The first that has not happened. */
  private int first;

  int next() {
    return first == acts.size() ? NEVER : acts.minute(first);
  }

  /** Whether the customer is about to order. */
  boolean hasOrder() {
    for (int row = first; row < acts.size(); row++) {
      if (acts.type(row) == EventType.PURCHASE) {
        return true;
      }
    }
    return false;
  }

  void add(EventType type, int minute, int item, int amount, int detail) {
    EventColumns all = new EventColumns(acts.size() - first + 1);
    int row = first;
    while (row < acts.size() && acts.minute(row) <= minute) {
      copy(row++, all);
    }
    all.append(type, minute, item, amount, detail);
    while (row < acts.size()) {
      copy(row++, all);
    }
    acts = all;
    first = 0;
  }

  /** Lets the next happen: adds it to what the customer did. */
  EventType happen(EventColumns done) {
    copy(first, done);
    return acts.type(first++);
  }

  private void copy(int row, EventColumns to) {
    to.append(acts.type(row), acts.minute(row), acts.item(row), acts.amount(row), acts.detail(row));
  }
}
