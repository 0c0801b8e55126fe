package app.chordial.decision;

import app.chordial.decision.WildcardPast.Answer;
import app.chordial.decision.WildcardPast.One;
import app.chordial.decision.exploring.Arm;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts what became of all customers' wildcards, by interest and by message. */
final class WildcardTally {

  private final Planner planner;
  private final int[][] interests;
  private final int[][] messages;

  private WildcardTally(Planner planner) {
    this.planner = planner;
    interests = new int[planner.tastes().size()][3];
    messages = new int[planner.offers().length][3];
  }

  /**
   * What a crowd's wildcards tell.
   *
   * @param day the epoch day up to which it is known
   */
  static Exploration count(Planner planner, Crowd crowd, int day, Parallel parallel) {
    crowd.ready(crowd.size(), parallel);
    WildcardTally total = new WildcardTally(planner);
    int minute = planner.sendMinute(day);
    parallel.inOrder(
        Parallel.chunks(crowd.size()),
        chunk -> {
          WildcardTally own = new WildcardTally(planner);
          int end = Math.min(crowd.size(), (chunk + 1) * Parallel.CHUNK);
          for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
            own.add(
                WildcardPast.of(planner, crowd.view(customer, minute), crowd.standing(customer)));
          }
          return own;
        },
        total::add);
    return total.exploration();
  }

  private void add(WildcardPast past) {
    for (One one : past.wildcards()) {
      if (one.isSettled()) {
        count(messages[one.message()], one);
        Arrays.stream(planner.offers()[one.message()].interests)
            .distinct()
            .forEach(interest -> count(interests[interest], one));
      }
    }
  }

  private static void count(int[] counts, One one) {
    counts[0]++;
    counts[1] += one.answer() == Answer.CLICKED ? 1 : 0;
    counts[2] += one.isLeft() ? 1 : 0;
  }

  private void add(WildcardTally other) {
    add(interests, other.interests);
    add(messages, other.messages);
  }

  private static void add(int[][] to, int[][] from) {
    for (int row = 0; row < to.length; row++) {
      for (int column = 0; column < to[row].length; column++) {
        to[row][column] += from[row][column];
      }
    }
  }

  private Exploration exploration() {
    List<Arm> ofInterests = new ArrayList<>();
    for (int i = 0; i < interests.length; i++) {
      ofInterests.add(arm(planner.tastes().id(i), interests[i]));
    }
    List<Arm> ofMessages = new ArrayList<>();
    for (int i = 0; i < messages.length; i++) {
      ofMessages.add(arm(planner.design().messages().get(i).id(), messages[i]));
    }
    return new Exploration(ofInterests, ofMessages);
  }

  private static Arm arm(String id, int[] counts) {
    return new Arm(id, counts[0], counts[1], counts[2]);
  }
}
