package app.chordial.store;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What everything that was said of one person's consent comes to.
 *
 * <p>The most restrictive statement wins. After an unsubscribe only a later opt-in of the person's
 * own counts; after a complaint, a hard bounce or an unsubscribe without a date nothing does.
 *
 * @param changes in order of time; a yes without a date is followed by the first that has one
 * @param left that the person must not be mailed any more; null where that isn't so
 */
record ConsentHistory(List<Change> changes, @Nullable Left left) {

  /**
   * That somebody left.
   *
   * @param minute after which an own opt-in counts; {@link Integer#MIN_VALUE} for good
   */
  record Left(Suppressions.Reason reason, int minute) {}

  /**
   * From a minute on, a state.
   *
   * @param minute {@link Integer#MIN_VALUE} where the change has no date
   */
  record Change(int minute, Consent state) {}

  /**
   * One statement.
   *
   * @param origin the event that says so; null where a contact list does
   */
  record Statement(int minute, Consent state, @Nullable EventType origin) {

    static Statement of(EventType origin, int minute) {
      Consent state = origin == EventType.OPT_IN ? Consent.SUBSCRIBED : Consent.UNSUBSCRIBED;
      return new Statement(minute, state, origin);
    }

    /** What is known of somebody who left, when the import that said so is gone. */
    static Statement left(int minute) {
      return new Statement(minute, Consent.UNSUBSCRIBED, null);
    }

    private boolean isForever() {
      return state == Consent.UNSUBSCRIBED
          && (minute == Integer.MIN_VALUE
              || origin == EventType.COMPLAINT
              || origin == EventType.BOUNCE);
    }
  }

  static ConsentHistory of(List<Statement> statements) {
    List<Statement> inOrder = new ArrayList<>(statements);
    inOrder.sort(
        Comparator.comparingInt(Statement::minute)
            .thenComparingInt(statement -> restriction(statement.state())));
    List<Change> changes = new ArrayList<>();
    boolean hasLeft = false;
    boolean isForever = false;
    int leftAt = Integer.MIN_VALUE;
    for (Statement statement : inOrder) {
      boolean counts =
          switch (statement.state()) {
            case UNSUBSCRIBED -> true;
            case NEVER_SUBSCRIBED -> !hasLeft;
            case SUBSCRIBED -> !hasLeft || (statement.origin() != null && !isForever);
          };
      if (counts) {
        hasLeft = statement.state() == Consent.UNSUBSCRIBED;
        isForever = isForever || statement.isForever();
        leftAt = hasLeft ? statement.minute() : leftAt;
        add(changes, statement);
      }
    }
    return new ConsentHistory(
        List.copyOf(changes),
        hasLeft ? new Left(reason(statements), isForever ? Integer.MIN_VALUE : leftAt) : null);
  }

  private static void add(List<Change> changes, Statement statement) {
    if (changes.isEmpty()
        || changes.getLast().state() != statement.state()
        || isSignUp(statement, changes.getLast())) {
      changes.add(new Change(statement.minute(), statement.state()));
    }
  }

  /** The first date of a yes that holds for every date: it tells when somebody joined. */
  private static boolean isSignUp(Statement statement, Change last) {
    return statement.state() == Consent.SUBSCRIBED
        && statement.minute() != Integer.MIN_VALUE
        && last.minute() == Integer.MIN_VALUE;
  }

  private static int restriction(Consent state) {
    return switch (state) {
      case SUBSCRIBED -> 0;
      case NEVER_SUBSCRIBED -> 1;
      case UNSUBSCRIBED -> 2;
    };
  }

  private static Suppressions.Reason reason(List<Statement> statements) {
    Suppressions.Reason reason = Suppressions.Reason.UNSUBSCRIBED;
    for (Statement statement : statements) {
      if (statement.origin() == EventType.COMPLAINT) {
        return Suppressions.Reason.COMPLAINED;
      }
      if (statement.origin() == EventType.BOUNCE) {
        reason = Suppressions.Reason.BOUNCED;
      }
    }
    return reason;
  }

  boolean isSubscribed() {
    return !changes.isEmpty() && changes.getLast().state() == Consent.SUBSCRIBED;
  }
}
