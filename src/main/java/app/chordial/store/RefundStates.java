package app.chordial.store;

import app.chordial.audience.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refunds that their source names, as it stated them at different times: each says what was given
 * back so far. What they come to does not ask which file was read first: an amount was given back
 * by the time at which it, or a larger one, was first known.
 */
final class RefundStates {

  /**
   * One statement.
   *
   * @param source whose names these are
   * @param of what the statements on one refund share
   */
  record State(int source, long of, Refund refund) {

    private boolean isOfTheSameAs(State other) {
      return source == other.source
          && of == other.of
          && refund.customer() == other.refund.customer();
    }
  }

  /**
   * What was given back.
   *
   * @param amount in minor units
   * @param order what the source calls the order
   */
  record Refund(int customer, int minute, int item, int amount, @Nullable String order) {

    private Refund with(int otherMinute, int otherAmount) {
      return new Refund(customer, otherMinute, item, otherAmount, order);
    }
  }

  private static final Comparator<State> SMALLEST_FIRST =
      Comparator.comparingInt(State::source)
          .thenComparingLong(State::of)
          .thenComparingInt(state -> state.refund().customer())
          .thenComparingInt(state -> state.refund().amount())
          .thenComparing(Comparator.comparingInt((State state) -> state.refund().minute()))
          .thenComparingInt(state -> state.refund().item());

  private final List<State> states = new ArrayList<>();

  void add(State state) {
    states.add(state);
  }

  /** Adds what each statement brings beyond those before it. */
  void into(EventRows rows) {
    states.sort(SMALLEST_FIRST);
    for (int from = 0; from < states.size(); ) {
      int to = from + 1;
      while (to < states.size() && states.get(to).isOfTheSameAs(states.get(from))) {
        to++;
      }
      for (Refund refund : differences(states.subList(from, to))) {
        rows.addOfOrder(
            refund.customer(),
            refund.minute(),
            EventType.REFUND.code(),
            refund.item(),
            refund.amount(),
            refund.order());
      }
      from = to;
    }
  }

  /** The refunds that statements on one refund, the smallest first, come to; the latest first. */
  static List<Refund> differences(List<State> ofOne) {
    List<Refund> refunds = new ArrayList<>();
    int known = Integer.MAX_VALUE;
    @Nullable Refund later = null;
    for (State state : ofOne.reversed()) {
      Refund refund = state.refund();
      if (later == null) {
        later = refund.with(refund.minute(), refund.amount());
      } else if (refund.minute() < known && refund.amount() < later.amount()) {
        refunds.add(later.with(known, later.amount() - refund.amount()));
        later = refund;
      }
      known = Math.min(known, refund.minute());
    }
    if (later != null) {
      refunds.add(later.with(known, later.amount()));
    }
    return refunds;
  }
}
