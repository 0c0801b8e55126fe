package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to bring a message in does, and nothing less of its kind does. */
@Tag("law")
@Tag("numbers")
class CounterfactualLawTest {

  /** A seed so much higher is the same design and audience where guesses count. */
  private static final int GUESSING = 100;

  private static final Chance CHANCE = new Chance(7, 0);
  private static final int CUSTOMERS = 3;
  private static final Map<Long, List<Asked>> ASKED = new ConcurrentHashMap<>();

  /** One question: why not this message to this customer on this day. */
  private record Asked(Circumstances now, int message, Counterfactual answer) {

    Message asked() {
      return now.planner().design().messages().get(message);
    }

    /**
     * The place of the message when the day is decided again with some changes, by planners made
     * anew; −1 where it does not go.
     */
    int placeWith(List<Change> changes) {
      Circumstances then = now;
      for (Change change : changes) {
        then =
            change instanceof Change.OfDesign of
                ? by(then, of.in(then.planner().design()))
                : then.with(change);
      }
      Decision decision =
          then.deciding(false)
              .decide(then.market(), then.view(), then.standing(), CHANCE)
              .decision();
      return decision instanceof Decision.Send send ? send.chord().messages().indexOf(message) : -1;
    }

    private static Circumstances by(Circumstances then, Design design) {
      Planner was = then.planner();
      Planner planner = new Planner(design, was.learned(), was.snapshot());
      return new Circumstances(
          planner, then.markets(), then.view(), then.standing(), CHANCE, then.supposed());
    }
  }

  /** Some of the messages of some customers on some of the days of a plan. */
  private static List<Asked> asked(long seed) {
    return ASKED.computeIfAbsent(seed, CounterfactualLawTest::ask);
  }

  /** The same where guesses count. */
  private static Planned guessing(long seed) {
    Design design = RandomPrograms.of(seed);
    Design guessing = design.withEvidence(design.evidence().guessing(0.9));
    return Planned.of(
        RandomPrograms.planner(guessing, RandomAudiences.of(seed, 300)), Parallel.SAME_THREAD);
  }

  private static List<Asked> ask(long seed) {
    Planned planned = seed > GUESSING ? guessing(seed - GUESSING) : Planned.of(seed);
    Planner planner = planned.planner();
    IntFunction<Market> markets = day -> planned.market(Math.min(day, planned.lastDay()));
    PastMail past = new PastMail(planner, Exported.NONE);
    List<Asked> all = new ArrayList<>();
    int[] mailable =
        IntStream.range(0, planner.snapshot().size())
            .filter(one -> planner.snapshot().view(one).isMailable())
            .toArray();
    for (int i = 0; i < mailable.length; i += mailable.length / CUSTOMERS) {
      int customer = mailable[i];
      Standing standing = past.standing(planner.snapshot().view(customer));
      for (Planned.Line line : planned.of(customer)) {
        CustomerView view = planner.snapshot().view(customer).at(planner.sendMinute(line.day()));
        var now = new Circumstances(planner, markets, view, standing, CHANCE, null);
        if (Math.floorMod(line.day() + customer, 7) == 0) {
          for (int message = line.day() % 4; message < planner.offers().length; message += 4) {
            all.add(new Asked(now, message, Counterfactuals.of(now, message)));
          }
        }
        standing = planner.deciding().decide(now.market(), view, standing, CHANCE).next();
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 103})
  void whatIsSaidToBringAMessageInDoes_andNothingLessOfItsKindDoes(long seed) {
    int brought = 0;
    for (Asked asked : asked(seed)) {
      if (asked.answer() instanceof Would(List<Change> changes, int place, boolean _)) {
        brought++;
        assertThat(asked.placeWith(changes))
            .as(asked.asked().id() + changes)
            .isEqualTo(place)
            .isNotNegative();
        for (List<Change> less : less(asked, changes)) {
          assertThat(asked.placeWith(less)).as(changes + " against " + less).isNegative();
        }
      }
    }
    assertThat(brought).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 103})
  void whereTwoChangesOrNoneAreSaid_noSingleOneWouldDo(long seed) {
    int tried = 0;
    for (Asked asked : asked(seed)) {
      if (isMoreThanOne(asked.answer())) {
        tried++;
        for (Change change : singles(asked).toList()) {
          assertThat(asked.placeWith(List.of(change)))
              .as(asked.asked().id() + change + " against " + asked.answer())
              .isNegative();
        }
      }
    }
    assertThat(tried).isPositive();
  }

  private static boolean isMoreThanOne(Counterfactual answer) {
    return switch (answer) {
      case Would would -> would.changes().size() > 1;
      case None(Reason why) -> why != Reason.GOES;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 103})
  void nothingIsToBeChangedExactlyWhereTheMessageGoes(long seed) {
    for (Asked asked : asked(seed)) {
      assertThat(asked.answer().equals(new None(Reason.GOES)))
          .isEqualTo(asked.placeWith(List.of()) >= 0);
    }
  }

  /** Without one of the changes, and with less of the last. */
  private static List<List<Change>> less(Asked asked, List<Change> changes) {
    List<List<Change>> all = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      List<Change> others = new ArrayList<>(changes);
      others.remove(i);
      all.add(others);
    }
    less(asked, changes.getLast())
        .forEach(
            less -> {
              List<Change> smaller = new ArrayList<>(changes.subList(0, changes.size() - 1));
              smaller.add(less);
              all.add(smaller);
            });
    return all;
  }

  private static Stream<? extends Change> less(Asked asked, Change change) {
    return switch (change) {
      case Change.Value(String message, long added) ->
          LongStream.of(1, added / 2, added - 2, added - 1)
              .filter(less -> less > 0 && less < added)
              .mapToObj(less -> new Change.Value(message, less));
      case Change.Floor(double from, double to) ->
          Stream.of(new Change.Floor(from, to + 0.01)).filter(one -> one.to() < from);
      case Change.Interest(String interest, double from, double affinity) ->
          Stream.of(new Change.Interest(interest, from, affinity - 0.01))
              .filter(one -> one.affinity() > from);
      case Change.BlockDays(String message, int days) ->
          Stream.of(new Change.BlockDays(message, days + 1));
      case Change.Spacing(String message, int days) ->
          Stream.of(new Change.Spacing(message, days + 1));
      case Change.ThemeSpacing(String theme, int days) ->
          Stream.of(new Change.ThemeSpacing(theme, days + 1));
      case Change.MoreMessages(int perEmail) -> Stream.of(new Change.MoreMessages(perEmail - 1));
      case Change.OnDay(int day) -> days(asked, Math.max(asked.now().day() + 1, day - 7), day);
      case Change.ForEveryone _,
          Change.InSegment _,
          Change.ForAnySegment _,
          Change.NotAfter _,
          Change.Together _,
          Change.Built _,
          Change.Sent _,
          Change.Undrawn _,
          Change.NoTurns _,
          Change.Ordinary _,
          Change.Act _ ->
          Stream.of();
    };
  }

  private static Stream<Change.OnDay> days(Asked asked, int from, int end) {
    return IntStream.range(from, end)
        .filter(asked.now().planner()::isSendDay)
        .mapToObj(Change.OnDay::new);
  }

  /** As much as can be of every single change, found without looking at what hinders. */
  private static Stream<Change> singles(Asked asked) {
    Message message = asked.asked();
    String id = message.id();
    Design design = asked.now().planner().design();
    int today = asked.now().day();
    Stream<Change> ofTheMessage =
        Stream.of(
            new Change.Value(id, 10),
            new Change.Value(id, 1_000),
            new Change.Value(id, 1_000_000),
            new Change.Floor(1, 0),
            new Change.ForEveryone(id),
            new Change.ForAnySegment(id, ""),
            new Change.NotAfter(id, ""),
            new Change.BlockDays(id, 0),
            new Change.Spacing(id, 0),
            new Change.ThemeSpacing(message.theme(), 0),
            new Change.MoreMessages(design.messages().size()),
            new Change.Act());
    Stream<Change> ofOthers =
        Stream.of(
                Stream.ofNullable(message.audience()).map(Change.InSegment::new),
                message.neverWith().stream().map(one -> new Change.Together(id, one)),
                Stream.ofNullable(message.onlyAfter())
                    .filter(one -> design.message(one) != null)
                    .map(Change.Sent::new),
                message.interests().stream().map(one -> new Change.Interest(one, 0, 1)),
                days(asked, today + 1, today + 8))
            .flatMap(stream -> stream);
    return Stream.concat(ofTheMessage, ofOthers);
  }
}
