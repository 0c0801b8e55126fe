package app.chordial.simulation;

import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What simulations begin from: the moment that a planner plans from, and what is taken for true.
 */
public final class Beginning {

  private final Planner planner;
  private final PastMail past;
  private final HiddenTaste hidden;
  private final Newcomers newcomers;
  private final List<Group> groups;
  private final @Nullable Urges urges;

  private Beginning(
      Planner planner,
      PastMail past,
      HiddenTaste hidden,
      Newcomers newcomers,
      List<Group> groups,
      @Nullable Urges urges) {
    this.planner = planner;
    this.past = past;
    this.hidden = hidden;
    this.newcomers = newcomers;
    this.groups = List.copyOf(groups);
    this.urges = urges;
  }

  /** Where customers like what they show, nobody joins, and nobody's figures are told apart. */
  public static Beginning of(Planner planner, PastMail past) {
    return new Beginning(
        planner, past, HiddenTaste.NONE, Newcomers.NONE, List.of(), Urges.of(planner));
  }

  /**
   * @param other what some customers like and do not show
   */
  public Beginning with(HiddenTaste other) {
    return new Beginning(planner, past, other, newcomers, groups, urges);
  }

  /**
   * @param others whose figures are told apart
   */
  public Beginning with(List<Group> others) {
    return new Beginning(planner, past, hidden, newcomers, others, urges);
  }

  /**
   * @param others how many people join
   */
  public Beginning with(Newcomers others) {
    return new Beginning(planner, past, hidden, others, groups, urges);
  }

  public Planner planner() {
    return planner;
  }

  /** What went before and is not in the facts yet. */
  PastMail past() {
    return past;
  }

  HiddenTaste hidden() {
    return hidden;
  }

  Newcomers newcomers() {
    return newcomers;
  }

  List<Group> groups() {
    return groups;
  }

  /** What customers do besides ordering; null where no series asks for it. */
  @Nullable Urges urges() {
    return urges;
  }

  /** How often everything happens that sets the running series off or ends them. */
  public List<SeriesRate> seriesRates() {
    return urges == null ? List.of() : urges.means();
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
