package app.chordial.simulation;

import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import java.util.Arrays;
import java.util.List;

/**
 * What simulations begin from: the moment that a planner plans from, and what is taken for true.
 *
 * @param past what went before and is not in the facts yet
 * @param hidden what some customers like and do not show
 * @param newcomers how many people join
 * @param groups whose figures are told apart
 */
public record Beginning(
    Planner planner, PastMail past, HiddenTaste hidden, Newcomers newcomers, List<Group> groups) {

  public Beginning {
    groups = List.copyOf(groups);
  }

  /** Where customers like what they show, nobody joins, and nobody's figures are told apart. */
  public static Beginning of(Planner planner, PastMail past) {
    return new Beginning(planner, past, HiddenTaste.NONE, Newcomers.NONE, List.of());
  }

  public Beginning with(HiddenTaste other) {
    return new Beginning(planner, past, other, newcomers, groups);
  }

  public Beginning with(List<Group> others) {
    return new Beginning(planner, past, hidden, newcomers, others);
  }

  public Beginning with(Newcomers others) {
    return new Beginning(planner, past, hidden, others, groups);
  }

  /** The places of the groups that a customer is in. */
  int[] groupsOf(int customer) {
    int[] found = new int[groups.size()];
    int count = 0;
    for (int group = 0; group < found.length; group++) {
      if (groups.get(group).customers().contains(customer)) {
        found[count++] = group;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }
}
