package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Decision.Decided;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Which messages meet on a day, since both could go to the same customer, and which of them goes
 * (§4.6). Messages are indexes in the design.
 */
public final class Conflicts {

  /** Dense ids follow luck, so the first so many customers are a fair sample of a long list. */
  public static final int MOST_CUSTOMERS = 4096;

  private final int[][] met;
  private final int[][] went;
  private final int[][] together;

  private Conflicts(int messages) {
    met = new int[messages][messages];
    went = new int[messages][messages];
    together = new int[messages][messages];
  }

  /**
   * Two messages that meet.
   *
   * @param customers to whom either could go
   * @param firstOnly to how many of them the first goes and the second does not
   * @param secondOnly the other way round
   * @param both to how many they go in one e-mail
   */
  public record Meeting(
      int first, int second, int customers, int firstOnly, int secondOnly, int both) {

    /** To how many of them neither goes, since something else does. */
    public int neither() {
      return customers - firstOnly - secondOnly - both;
    }
  }

  /**
   * Decides a sample again, day by day.
   *
   * @param market of the week of an epoch day
   * @param days epoch days in order
   * @return by epoch day
   */
  public static SequencedMap<Integer, Conflicts> of(
      Planner planner,
      PastMail past,
      IntFunction<Market> market,
      List<Integer> days,
      Chance chance) {
    SequencedMap<Integer, Conflicts> byDay = new TreeMap<>();
    int messages = planner.offers().length;
    days.forEach(day -> byDay.put(day, new Conflicts(messages)));
    Deciding deciding = planner.deciding();
    int customers = Math.min(MOST_CUSTOMERS, planner.snapshot().size());
    for (int customer = 0; customer < customers; customer++) {
      CustomerView view = planner.snapshot().view(customer);
      Standing standing = past.standing(view);
      Recollection known = planner.recollection();
      for (var entry : byDay.entrySet()) {
        int day = entry.getKey();
        CustomerView then = view.at(planner.sendMinute(day));
        Decided decided = deciding.decide(market.apply(day), then, standing, chance, known);
        if (decided.decision() instanceof Decision.Send) {
          entry.getValue().count(deciding.candidates());
        }
        standing = decided.next();
      }
    }
    return byDay;
  }

  private void count(Candidates candidates) {
    List<Integer> open = new ArrayList<>();
    for (int message = 0; message < met.length; message++) {
      if (candidates.hindrance(message).reached().compareTo(Hindrance.Stage.AFFORDABLE) >= 0) {
        open.add(message);
      }
    }
    for (int one : open) {
      boolean isOneSent = candidates.hindrance(one) == Hindrance.CHOSEN;
      for (int other : open) {
        boolean isOtherSent = candidates.hindrance(other) == Hindrance.CHOSEN;
        met[one][other]++;
        went[one][other] += isOneSent && !isOtherSent ? 1 : 0;
        together[one][other] += isOneSent && isOtherSent ? 1 : 0;
      }
    }
  }

  /** Two different messages; in the order that is asked for. */
  public Meeting between(int first, int second) {
    return new Meeting(
        first,
        second,
        met[first][second],
        went[first][second],
        went[second][first],
        together[first][second]);
  }

  /** Every two messages that meet, each once, those with most customers first. */
  public List<Meeting> meetings() {
    List<Meeting> all = new ArrayList<>();
    for (int first = 0; first < met.length; first++) {
      for (int second = first + 1; second < met.length; second++) {
        if (met[first][second] > 0) {
          all.add(between(first, second));
        }
      }
    }
    all.sort(Comparator.comparingInt(Meeting::customers).reversed());
    return List.copyOf(all);
  }

  /** The messages that meet most others' customers, the most first. */
  public List<Integer> busiest(int most) {
    int[] total = new int[met.length];
    for (Meeting one : meetings()) {
      total[one.first()] += one.customers();
      total[one.second()] += one.customers();
    }
    List<Integer> all = new ArrayList<>();
    for (int message = 0; message < total.length; message++) {
      if (total[message] > 0) {
        all.add(message);
      }
    }
    all.sort(Comparator.comparingInt((Integer message) -> total[message]).reversed());
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }
}
