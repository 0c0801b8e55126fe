package app.chordial.exchange.plan;

import java.util.ArrayList;
import java.util.List;

/** How many people get which variant on which day of a week. */
public final class Tally {

  /** One e-mail to build and send, and to how many. */
  public record Campaign(SendDay day, String letter, Composition email, int people) {}

  private final List<SendDay> days;
  private final int[][] counts;
  private int people;
  private int newPeople;

  Tally(List<SendDay> days) {
    this.days = List.copyOf(days);
    counts = days.stream().map(day -> new int[day.variants().size()]).toArray(int[][]::new);
  }

  void count(Assignment assignment) {
    if (assignment.variants().size() != days.size()) {
      throw new IllegalArgumentException("a variant for each of " + days.size() + " days");
    }
    people++;
    newPeople += assignment.isKnownThere() ? 0 : 1;
    for (int day = 0; day < counts.length; day++) {
      int variant = assignment.variants().get(day);
      if (variant >= 0) {
        counts[day][variant]++;
      }
    }
  }

  /** The whole mailable audience. */
  public int people() {
    return people;
  }

  /** Those of them that the mail tool does not know yet. */
  public int newPeople() {
    return newPeople;
  }

  public List<SendDay> days() {
    return days;
  }

  /** Every variant of every day, in order, those that nobody gets included. */
  public List<Campaign> campaigns() {
    List<Campaign> campaigns = new ArrayList<>();
    for (int day = 0; day < counts.length; day++) {
      campaigns.addAll(campaigns(day));
    }
    return List.copyOf(campaigns);
  }

  private List<Campaign> campaigns(int day) {
    List<Campaign> campaigns = new ArrayList<>();
    for (int variant = 0; variant < counts[day].length; variant++) {
      Composition email = days.get(day).variants().get(variant);
      String letter = SendDay.letter(variant);
      campaigns.add(new Campaign(days.get(day), letter, email, counts[day][variant]));
    }
    return campaigns;
  }
}
