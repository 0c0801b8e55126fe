package app.chordial.simulation;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Chord;
import app.chordial.decision.Deciding;
import app.chordial.decision.Decision;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Market;
import app.chordial.decision.Planner;
import app.chordial.decision.Standing;
import app.chordial.message.Message;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the e-mails of a simulation by its policy; belongs to one thread. */
final class Sending {

  private final Planner planner;
  private final Policy policy;
  private final Market market;
  private final Chance chance;
  private final Deciding deciding;
  private final List<List<Integer>> byTheme;
  private final Map<Integer, List<List<Integer>>> validByDay = new HashMap<>();
  private Standing next = Standing.NONE;

  Sending(Planner planner, Policy policy, Market market, Chance chance) {
    this.planner = planner;
    this.policy = policy;
    this.market = market;
    this.chance = chance;
    deciding = planner.deciding();
    byTheme = byTheme(planner);
  }

  private static List<List<Integer>> byTheme(Planner planner) {
    List<List<Integer>> all = new ArrayList<>();
    List<Message> messages = planner.design().messages();
    for (var theme : planner.design().themes()) {
      List<Integer> some = new ArrayList<>();
      for (int i = 0; i < messages.size(); i++) {
        if (messages.get(i).theme().equals(theme.id())) {
          some.add(i);
        }
      }
      if (!some.isEmpty()) {
        all.add(some);
      }
    }
    return all;
  }

  /**
   * The e-mail that goes at the view's minute, if any.
   *
   * @param index of the day in the horizon
   */
  Optional<Chord> send(CustomerView view, Simulated one, int index) {
    return switch (policy) {
      case DESIGN -> decided(deciding.decide(market, view, one.standing, chance, one.known));
      case BATCH_AND_BLAST -> blasted(view, one, index);
    };
  }

  private Optional<Chord> decided(Decided decided) {
    next = decided.next();
    return switch (decided.decision()) {
      case Decision.Send send -> Optional.of(send.chord());
      case Decision.Quiet quiet -> Optional.empty();
    };
  }

  /**
   * The themes take turns by day; within a theme its messages that are valid then do, as many as
   * one e-mail carries.
   */
  private Optional<Chord> blasted(CustomerView view, Simulated one, int index) {
    next = one.standing;
    List<List<Integer>> valid = valid(view.day());
    if (valid.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> theme = valid.get(index % valid.size());
    int size = Math.min(theme.size(), planner.design().rhythm().cadence().messagesPerEmail());
    List<Integer> messages = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      messages.add(theme.get((index / valid.size() * size + i) % theme.size()));
    }
    int held = planner.themeOf(messages.getFirst());
    next = one.standing.after(view.minute(), view.day(), held, List.copyOf(messages));
    return Optional.of(deciding.regardless(view, one.standing, one.known, held, messages));
  }

  /** The messages that are valid on a day, by theme; worked out once a day. */
  private List<List<Integer>> valid(int day) {
    return validByDay.computeIfAbsent(
        day,
        _ ->
            byTheme.stream()
                .map(theme -> theme.stream().filter(one -> planner.isValid(one, day)).toList())
                .filter(theme -> !theme.isEmpty())
                .toList());
  }

  /** The standing after the last {@link #send}. */
  Standing next() {
    return next;
  }
}
