package app.chordial.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.store.ConsentHistory.Change;
import app.chordial.store.ConsentHistory.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What any statements of one person's consent come to. */
@Tag("law")
class ConsentHistoryTest {

  private static final int LATEST = 6;

  /** Up to six statements of a contact list or of an event, some without a date. */
  private static List<Statement> statements(SplittableRandom random) {
    List<Statement> statements = new ArrayList<>();
    int count = random.nextInt(1, 7);
    for (int i = 0; i < count; i++) {
      int minute = random.nextInt(4) == 0 ? Integer.MIN_VALUE : random.nextInt(LATEST);
      statements.add(
          random.nextInt(4) == 0
              ? Statement.of(
                  random.nextBoolean() ? EventType.OPT_IN : EventType.UNSUBSCRIBE, minute)
              : new Statement(minute, Consent.values()[random.nextInt(3)], null));
    }
    return statements;
  }

  private static @Nullable Consent before(int minute, List<Change> changes) {
    Consent state = null;
    for (Change change : changes) {
      state = change.minute() < minute ? change.state() : state;
    }
    return state;
  }

  /** What decision 0006 says, straight from the statements of before a minute. */
  private static @Nullable Consent stated(int minute, List<Statement> statements) {
    List<Statement> known = new ArrayList<>(statements);
    known.removeIf(one -> one.minute() >= minute);
    known.sort(
        (one, other) ->
            one.minute() != other.minute()
                ? Integer.compare(one.minute(), other.minute())
                : Integer.compare(rank(one), rank(other)));
    Consent state = null;
    boolean isOverForGood = false;
    for (Statement one : known) {
      boolean isOwn = one.origin() == EventType.OPT_IN;
      if (one.state() == Consent.UNSUBSCRIBED) {
        isOverForGood |= one.minute() == Integer.MIN_VALUE;
        state = Consent.UNSUBSCRIBED;
      } else if (state != Consent.UNSUBSCRIBED || (isOwn && !isOverForGood)) {
        state = one.state();
      }
    }
    return state;
  }

  private static int rank(Statement one) {
    return List.of(Consent.SUBSCRIBED, Consent.NEVER_SUBSCRIBED, Consent.UNSUBSCRIBED)
        .indexOf(one.state());
  }

  @Test
  void atEveryMinuteTheStateIsThatOfTheStrongestStatement() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 20_000; round++) {
      List<Statement> statements = statements(random);
      List<Change> changes = ConsentHistory.of(statements).changes();
      for (int minute = -1; minute <= LATEST; minute++) {
        assertThat(before(minute, changes)).isEqualTo(stated(minute, statements));
      }
    }
  }

  @Test
  void whoNeverRefusedJoinedWithTheEarliestDatedSignUp() {
    SplittableRandom random = new SplittableRandom(6);
    int undatedToo = 0;
    for (int round = 0; round < 5_000; round++) {
      List<Statement> statements = statements(random);
      statements.removeIf(one -> one.state() != Consent.SUBSCRIBED);
      List<Integer> dated =
          statements.stream().map(Statement::minute).filter(at -> at >= 0).sorted().toList();
      List<Change> changes = ConsentHistory.of(statements).changes();
      undatedToo += !dated.isEmpty() && dated.size() < statements.size() ? 1 : 0;
      assertThat(changes.stream().map(Change::minute).filter(at -> at >= 0))
          .isEqualTo(dated.stream().limit(1).toList());
    }
    assertThat(undatedToo).isGreaterThan(500);
  }

  @Test
  void statementsSayTheSameInAnyOrder() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 2_000; round++) {
      List<Statement> statements = statements(random);
      List<Statement> turned = new ArrayList<>(statements);
      Collections.reverse(turned);
      assertThat(ConsentHistory.of(turned).changes())
          .isEqualTo(ConsentHistory.of(statements).changes());
    }
  }
}
