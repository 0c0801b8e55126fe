package app.chordial.decision;

import static app.chordial.decision.WildcardTwinLawTest.CHANCE;
import static app.chordial.decision.WildcardTwinLawTest.MANY;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.decision.WildcardTwinLawTest.Sent;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why e-mails end with a wildcard or don't, against a plain reading of who earned one. */
@Tag("law")
class WildcardReasonsTest {

  private final Set<WildcardVerdict> seen = EnumSet.noneOf(WildcardVerdict.class);

  @Test
  void theRuleThatIsToldIsTheFirstThatForbids() {
    for (long seed = 1; seed <= 3; seed++) {
      tell(WildcardTwinLawTest.planner(seed, 0, MANY));
      tell(WildcardTwinLawTest.planner(seed, 3, MANY));
      tell(WildcardTwinLawTest.planner(seed, 0, MANY.withShare(0.05)));
    }
    assertThat(seen)
        .contains(
            WildcardVerdict.GOES,
            WildcardVerdict.NOT_EARNED,
            WildcardVerdict.ANSWERS_TOO_LITTLE,
            WildcardVerdict.TOO_SOON,
            WildcardVerdict.BUDGET_USED,
            WildcardVerdict.FEW_ARE_BUILT,
            WildcardVerdict.NOTHING_TO_TRY);
  }

  private void tell(Planner planner) {
    Explaining explaining = new Explaining(planner);
    Saying saying = new Saying(planner.design(), "GBP");
    Map<Integer, Integer> lastWild = new HashMap<>();
    int i = 0;
    for (Sent one : WildcardTwinLawTest.sent(WildcardTwinLawTest.planned(planner))) {
      int last = lastWild.getOrDefault(one.customer(), Integer.MIN_VALUE / 2);
      if (i++ % 5 == 0) {
        Explanation why = explaining.explain(one.market(), one.view(), one.standing(), CHANCE);
        WildcardVerdict first = first(planner, one, last);
        if (first != null) {
          assertThat(why.wildcard()).isEqualTo(first);
        }
        assertThat(why.wildcard() == WildcardVerdict.GOES).isEqualTo(one.isWild());
        assertThat(saying.wildcard(why)).contains(words(why.wildcard())).endsWith(".");
        seen.add(why.wildcard());
      }
      if (one.isWild()) {
        lastWild.put(one.customer(), one.day());
      }
    }
  }

  /** Of the rules that look at no message; null where none of them forbids. */
  private static @Nullable WildcardVerdict first(Planner planner, Sent one, int lastWild) {
    MailHistory history = MailHistory.of(one.view(), Transactional.NONE);
    if (history.emails() < MANY.earnedAfter()) {
      return WildcardVerdict.NOT_EARNED;
    }
    double relative =
        planner.learned().receptivity().relative(one.view(), history, planner.forgetting());
    if (relative < 1) {
      return WildcardVerdict.ANSWERS_TOO_LITTLE;
    }
    return one.day() - lastWild < MANY.everyDays() ? WildcardVerdict.TOO_SOON : null;
  }

  private static String words(WildcardVerdict verdict) {
    return switch (verdict) {
      case NONE_WANTED, NO_EMAIL -> throw new AssertionError(verdict);
      case FEW_ARE_BUILT -> "built this week is this one with something new";
      case NOT_EARNED -> "has not received";
      case ANSWERS_TOO_LITTLE -> "less often than the average";
      case TOO_SOON -> "the last one went less than 14 days ago";
      case BUDGET_USED -> "of the e-mails may end with one";
      case NO_ROOM -> "has no room for one";
      case NOTHING_TO_TRY -> "no message is left to try";
      case GOES -> "As a wildcard: “";
    };
  }
}
