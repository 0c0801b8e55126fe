package app.chordial.decision;

import app.chordial.interest.Leaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a customer gets what it gets on one day.
 *
 * @param day epoch day
 * @param rooms how many messages got into each room of the funnel, the widest first
 * @param verdicts what became of every message, in the order of the design
 * @param runnerUp the second-best e-mail, or the best where the second-best goes; or null
 * @param unturned what would have gone had it not been the turn of help; null where it was not
 * @param wildcard whether the e-mail ends with a wildcard, and if not, why
 * @param answers how the customer answers mail
 * @param tastes affinity to each interest, in the order of the design
 * @param guesses affinity that is guessed from customers who look alike; 0 where more is known
 * @param reasons what others bought together that brings the e-mail's messages near
 * @param leanings what each of the tastes comes from
 */
public record Explanation(
    int day,
    Decision decision,
    List<Room> rooms,
    List<Verdict> verdicts,
    @Nullable Chord runnerUp,
    @Nullable Chord unturned,
    WildcardVerdict wildcard,
    Rating answers,
    List<Double> tastes,
    List<Double> guesses,
    List<Because> reasons,
    List<Leaning> leanings) {

  /** How many messages got into one room of the funnel. */
  public record Room(Hindrance.Stage stage, int messages) {}

  /**
   * What became of one message.
   *
   * @param opensOn the epoch day on which its hindrance ends, or {@link Integer#MIN_VALUE}
   * @param numbers what it would be worth, whatever hindered it
   * @param reorder where it sells something that is used up and was bought; else null
   */
  public record Verdict(
      String message,
      Hindrance hindrance,
      int opensOn,
      Chord.Part numbers,
      @Nullable Reorder reorder) {

    /** Of what is not used up. */
    public Verdict(String message, Hindrance hindrance, int opensOn, Chord.Part numbers) {
      this(message, hindrance, opensOn, numbers, null);
    }
  }

  /**
   * How a customer answers mail.
   *
   * @param receptivity relative to the list's mean, which is 1
   * @param low the lower end of the 90 % interval of {@code receptivity}
   * @param high its upper end
   * @param gapDays what it makes of the gap between two e-mails
   * @param lastEmail epoch day of the newest e-mail, or {@link Integer#MIN_VALUE}
   * @param estimatedEmails of how many of the customer's e-mails no send is known, only answers
   * @param reckoning why the gap pays most; null where the gap goes by receptivity
   */
  public record Rating(
      double receptivity,
      double low,
      double high,
      double gapDays,
      int lastEmail,
      int estimatedEmails,
      @Nullable Reckoning reckoning) {}

  /**
   * Why a number of e-mails a month pays most.
   *
   * @param isLeast whether it is the fewest that the widest gap allows
   * @param isMost whether it is the most that the smallest gap and the send days allow
   * @param best that number, and what comes of it
   * @param next the next higher number; {@code best} again where there is none
   */
  public record Reckoning(boolean isLeast, boolean isMost, Volume best, Volume next) {}

  /**
   * What so many e-mails a month come to, in minor units a month.
   *
   * @param emails a month
   * @param clicksMinor what their clicks are worth
   * @param leavingMinor what is lost with who unsubscribes or complains
   * @param sendingMinor what sending costs
   */
  public record Volume(
      double emails, double clicksMinor, double leavingMinor, double sendingMinor) {}

  public Explanation {
    rooms = List.copyOf(rooms);
    verdicts = List.copyOf(verdicts);
    tastes = List.copyOf(tastes);
    guesses = List.copyOf(guesses);
    reasons = List.copyOf(reasons);
    leanings = List.copyOf(leanings);
  }

  /** The verdict on a message, or null where the design has none of that id. */
  public @Nullable Verdict verdict(String message) {
    return verdicts.stream().filter(one -> one.message().equals(message)).findFirst().orElse(null);
  }
}
