package app.chordial.simulation;

import app.chordial.decision.Planner;
import app.chordial.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Batch-and-blast: the same to everybody. The themes take turns by send day; within a theme its
 * messages that are valid then do, as many as one e-mail carries.
 */
final class Blasting {

  /** What goes on one day. */
  static final class Blast {
    final int theme;

    /** By their index in the design, for who keeps them and for who reckons with them. */
    final List<Integer> messages;

    final int[] indexes;

    Blast(int theme, List<Integer> messages) {
      this.theme = theme;
      this.messages = messages;
      indexes = messages.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private final Planner planner;

  Blasting(Planner planner) {
    this.planner = planner;
  }

  /**
   * What goes on a day, if any message is valid.
   *
   * @param day epoch day
   * @param index how many send days the horizon has before
   */
  Optional<Blast> on(int day, int index) {
    List<List<Integer>> themes = valid(day);
    if (themes.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> theme = themes.get(index % themes.size());
    int size = Math.min(theme.size(), planner.design().rhythm().cadence().messagesPerEmail());
    int turn = index / themes.size() * size;
    List<Integer> messages =
        IntStream.range(turn, turn + size).mapToObj(i -> theme.get(i % theme.size())).toList();
    return Optional.of(new Blast(planner.themeOf(messages.getFirst()), messages));
  }

  /** The messages that are valid on a day, theme by theme. */
  private List<List<Integer>> valid(int day) {
    List<Message> messages = planner.design().messages();
    List<List<Integer>> all = new ArrayList<>();
    for (var theme : planner.design().themes()) {
      List<Integer> some =
          IntStream.range(0, messages.size())
              .filter(one -> messages.get(one).theme().equals(theme.id()))
              .filter(one -> planner.isValid(one, day) && !planner.isTransactional(one))
              .boxed()
              .toList();
      if (!some.isEmpty()) {
        all.add(some);
      }
    }
    return all;
  }
}
