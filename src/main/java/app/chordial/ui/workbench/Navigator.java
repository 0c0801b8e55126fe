package app.chordial.ui.workbench;

import app.chordial.work.Where;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Takes the user to a place, and back. */
public final class Navigator {

  private final List<Consumer<Where>> openers = new ArrayList<>();
  private final Deque<Where> past = new ArrayDeque<>();
  private final Deque<Where> undone = new ArrayDeque<>();
  private Where where = Where.at(Where.Place.HOME);

  /** The place that is open. */
  public Where where() {
    return where;
  }

  /** Opens a place, even if it is open already. */
  public void open(Where next) {
    if (!next.equals(where)) {
      past.push(where);
      undone.clear();
    }
    go(next);
  }

  public void open(Where.Place place) {
    open(Where.at(place));
  }

  /** Opens the place before, if there is one. */
  public void back() {
    Where before = past.poll();
    if (before != null) {
      undone.push(where);
      go(before);
    }
  }

  /** Opens the place that back came from, if there is one. */
  public void forward() {
    Where next = undone.poll();
    if (next != null) {
      past.push(where);
      go(next);
    }
  }

  /** Is told of every place that is opened. */
  public void onOpen(Consumer<Where> opener) {
    openers.add(opener);
  }

  private void go(Where next) {
    where = next;
    openers.forEach(opener -> opener.accept(next));
  }
}
