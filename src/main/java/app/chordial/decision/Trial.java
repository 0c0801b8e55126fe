package app.chordial.decision;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of one message in some circumstances, told also where no e-mail can go at all. */
final class Trial {

  private final Circumstances now;
  private final int message;
  private final Deciding deciding;
  private final Decision decision;

  private Trial(Circumstances now, int message) {
    this.now = now;
    this.message = message;
    deciding = now.deciding(true);
    decision = deciding.decide(now.market(), now.view(), now.standing(), now.chance()).decision();
    if (decision instanceof Decision.Quiet quiet && quiet.why().isGate()) {
      deciding.consider(now.market(), now.view(), now.standing());
    }
  }

  static Trial of(Circumstances now, int message) {
    return new Trial(now, message);
  }

  Circumstances now() {
    return now;
  }

  int message() {
    return message;
  }

  Decision decision() {
    return decision;
  }

  int place() {
    return Circumstances.place(message, decision);
  }

  /** Why no e-mail can go, whatever the messages are; null where one can. */
  @Nullable Silence gate() {
    return decision instanceof Decision.Quiet quiet
            && (quiet.why().isGate()
                || quiet.why() == Silence.CAPPED
                || quiet.why() == Silence.HELD_OUT)
        ? quiet.why()
        : null;
  }

  Hindrance hindrance() {
    return deciding.candidates().hindrance(message);
  }

  /** The ids of what is mandatory and could go. */
  Stream<String> duties() {
    Planner planner = now.planner();
    Prospects prospects = deciding.prospects();
    return IntStream.range(0, prospects.isOpen.length)
        .filter(one -> prospects.isOpen[one] && planner.isDuty(one))
        .mapToObj(one -> planner.design().messages().get(one).id());
  }

  /** Whether only help may lead today. */
  boolean isLeadKept() {
    return deciding.candidates().lead() == Lead.HELP;
  }

  /** Whether an e-mail can go, and it is not too early nor too soon again for the message. */
  boolean isItsTime() {
    return gate() == null && deciding.candidates().opensOn(message) == Integer.MIN_VALUE;
  }

  /** Whether another trial of the message got past something that stops it here. */
  boolean isLiftedIn(Trial other) {
    return (gate() != null && other.gate() == null) || other.hindrance() != hindrance();
  }

  Offer offer() {
    return now.planner().offers()[message];
  }

  /** How strongly the customer shows an interest, 0 to 1. */
  double affinity(int interest) {
    return deciding.appraisal().affinities()[interest];
  }

  /** Days since a purchase that blocks the message; negative where there is none. */
  int daysSinceBought() {
    return daysSince(deciding.candidates().lastBoughtDay(message));
  }

  /** Days since the message went; negative where it never did. */
  int daysSinceSent() {
    return daysSince(deciding.candidates().lastSends().message(message));
  }

  /** Days since an e-mail under the message's theme went; negative where none did. */
  int daysSinceTheme() {
    int theme = offer().theme;
    return theme < 0 ? -1 : daysSince(deciding.candidates().lastSends().theme(theme));
  }

  private int daysSince(int day) {
    return day == LastSends.NEVER ? -1 : now.day() - day;
  }
}
