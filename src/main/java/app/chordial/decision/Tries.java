package app.chordial.decision;

import app.chordial.decision.Change.OnDay;
import app.chordial.message.Message;
import app.chordial.rhythm.Proving;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of each kind that may bring one message in, and the smallest of them that does. */
final class Tries {

  /** A million of a currency with cents: nobody means more. */
  private static final long MOST_MINOR = 100_000_000;

  /** Relevance and affinity are told in hundredths, so they are tried in hundredths. */
  private static final double STEPS = 100;

  private final Trial trial;
  private final Circumstances now;
  private final Message message;
  private @Nullable Ahead ahead;

  Tries(Trial trial) {
    this.trial = trial;
    now = trial.now();
    message = now.planner().design().messages().get(trial.message());
  }

  /** The smallest change of a kind with which the message goes, or null. */
  @Nullable Change bringing(Lever lever) {
    return switch (lever) {
      case VALUE -> value();
      case INTEREST -> interest();
      case ON_DAY -> ahead().goes() == Ahead.NEVER ? null : new OnDay(ahead().goes());
      case FLOOR,
          FLOOR_AT_ANY,
          FOR_EVERYONE,
          IN_SEGMENT,
          FOR_ANY_SEGMENT,
          SENT,
          NOT_AFTER,
          BLOCK_DAYS,
          SPACING,
          THEME_SPACING,
          TOGETHER,
          MORE_MESSAGES,
          BUILT,
          NO_TURNS,
          NOT_MANDATORY,
          ACT,
          UNDRAWN ->
          first(of(lever), this::goes);
    };
  }

  /** The smallest change of a kind with which what stops the message now does so no more. */
  @Nullable Change lifting(Lever lever) {
    return first(
        of(lever),
        change ->
            lever.makesRoom() || trial.isLiftedIn(Trial.of(now.with(change), trial.message())));
  }

  private static @Nullable Change first(
      Stream<? extends Change> changes, Predicate<Change> suffices) {
    return changes.filter(suffices).findFirst().orElse(null);
  }

  private boolean goes(Change change) {
    return now.with(change).place(trial.message()) >= 0;
  }

  /** Changes of a kind, the smaller first; none of a kind of which there are too many to try. */
  private Stream<? extends Change> of(Lever lever) {
    String id = message.id();
    return switch (lever) {
      case VALUE, INTEREST -> Stream.of();
      case FLOOR -> floors().filter(one -> one.to() >= one.from() / 2);
      case FLOOR_AT_ANY -> floors();
      case FOR_EVERYONE ->
          message.isForEveryone() ? Stream.of() : Stream.of(new Change.ForEveryone(id));
      case IN_SEGMENT -> segments().map(Change.InSegment::new);
      case FOR_ANY_SEGMENT -> segments().map(one -> new Change.ForAnySegment(id, one));
      case SENT -> earlier().filter(this::isThere).map(Change.Sent::new);
      case NOT_AFTER -> earlier().map(one -> new Change.NotAfter(id, one));
      case ON_DAY ->
          Stream.of(ahead().isOpen(), ahead().canMail())
              .filter(day -> day != Ahead.NEVER)
              .map(OnDay::new);
      case BLOCK_DAYS ->
          days(trial.daysSinceBought(), message.blockDays())
              .mapToObj(days -> new Change.BlockDays(id, days));
      case SPACING ->
          days(trial.daysSinceSent(), message.spacingDays())
              .mapToObj(days -> new Change.Spacing(id, days));
      case THEME_SPACING ->
          days(trial.daysSinceTheme(), trial.offer().themeSpacing)
              .mapToObj(days -> new Change.ThemeSpacing(message.theme(), days));
      case TOGETHER -> rivals().map(one -> new Change.Together(id, one));
      case MORE_MESSAGES ->
          IntStream.rangeClosed(
                  now.planner().design().rhythm().cadence().messagesPerEmail() + 1,
                  now.planner().offers().length)
              .mapToObj(Change.MoreMessages::new);
      case BUILT -> emails().map(Change.Built::new);
      case NO_TURNS ->
          trial.isLeadKept()
              ? Stream.of(new Change.NoTurns(now.planner().design().rhythm().cadence().helpEvery()))
              : Stream.of();
      case NOT_MANDATORY -> trial.duties().map(Change.Ordinary::new);
      case ACT -> Stream.of(new Change.Act());
      case UNDRAWN -> isDrawn() ? Stream.of(new Change.Undrawn()) : Stream.of();
    };
  }

  Ahead ahead() {
    Ahead known = ahead;
    if (known == null) {
      known = Ahead.of(now, trial.message());
      ahead = known;
    }
    return known;
  }

  /** The least amount by which one minor unit less does not do. */
  private @Nullable Change value() {
    if (!goes(value(MOST_MINOR))) {
      return null;
    }
    long low = 0;
    long high = 1;
    while (!goes(value(high))) {
      low = high;
      high = Math.min(MOST_MINOR, 2 * high);
    }
    while (high - low > 1) {
      long middle = (low + high) / 2;
      if (goes(value(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return value(high);
  }

  private Change value(long addedMinor) {
    return new Change.Value(message.id(), addedMinor);
  }

  /** Every hundredth below the floor. */
  private Stream<Change.Floor> floors() {
    double from = now.planner().design().rhythm().balance().relevanceFloor();
    int highest = (int) Math.ceil(from * STEPS) - 1;
    return IntStream.rangeClosed(0, highest)
        .mapToObj(below -> new Change.Floor(from, (highest - below) / STEPS));
  }

  /** Of the interests that the message speaks to, the one that lacks least. */
  private @Nullable Change interest() {
    return Arrays.stream(trial.offer().interests)
        .distinct()
        .mapToObj(this::stronger)
        .flatMap(tries -> tries.filter(this::goes).limit(1))
        .min(Comparator.comparingDouble(one -> one.affinity() - one.from()))
        .orElse(null);
  }

  /** Every hundredth above how strongly an interest is shown. */
  private Stream<Change.Interest> stronger(int interest) {
    double from = trial.affinity(interest);
    String id = now.planner().tastes().id(interest);
    return IntStream.rangeClosed((int) Math.floor(from * STEPS) + 1, (int) STEPS)
        .mapToObj(step -> new Change.Interest(id, from, step / STEPS));
  }

  private Stream<String> segments() {
    return Stream.ofNullable(message.audience());
  }

  private Stream<String> earlier() {
    return Stream.ofNullable(message.onlyAfter());
  }

  private boolean isThere(String other) {
    return now.planner().design().message(other) != null;
  }

  /** The number of days that passed, where it is fewer than those asked for. */
  private static IntStream days(int passed, int asked) {
    return passed >= 0 && passed < asked ? IntStream.of(passed) : IntStream.empty();
  }

  private boolean isDrawn() {
    return !now.planner().design().rhythm().proving().equals(Proving.DEFAULT);
  }

  /** Messages of the e-mail that goes which must not meet this one. */
  private Stream<String> rivals() {
    return trial.decision() instanceof Decision.Send send
        ? send.chord().messages().stream()
            .filter(one -> trial.offer().excludes(now.planner().offers()[one]))
            .map(one -> now.planner().design().messages().get(one).id())
        : Stream.of();
  }

  /** The message by itself, and the beginning of the e-mail that would go if all were built. */
  private Stream<Composition> emails() {
    if (now.market().variants().isEmpty()) {
      return Stream.of();
    }
    List<Composition> emails = new ArrayList<>();
    emails.add(new Composition(message.theme(), List.of(message.id())));
    Circumstances free = now.in(_ -> Market.OPEN);
    if (Trial.of(free, trial.message()).decision() instanceof Decision.Send send) {
      int place = Circumstances.place(trial.message(), send);
      List<Integer> upToIt = send.chord().messages().subList(0, place + 1);
      if (!upToIt.isEmpty()) {
        emails.add(composition(upToIt));
      }
    }
    emails.removeAll(now.market().variants());
    return emails.stream().distinct();
  }

  private Composition composition(List<Integer> messages) {
    return new Composition(
        message.theme(),
        messages.stream().map(one -> now.planner().design().messages().get(one).id()).toList());
  }
}
