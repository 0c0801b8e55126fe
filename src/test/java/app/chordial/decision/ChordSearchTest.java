package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Rhythm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The best messages together are those that trying everything finds. */
@Tag("law")
@Tag("numbers")
class ChordSearchTest {

  private static final List<String> INTERESTS = List.of("a", "b", "c", "d", "e");

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  /** One theme's messages, what they are worth to one customer, and the answer of the search. */
  private static final class Puzzle {
    final Planner planner;
    final Prospects prospects;
    final int most;
    final int[] order;
    final ChordSearch search;
    final double worth;

    Puzzle(int seed, int messages) {
      Random random = new Random(seed);
      most = 1 + random.nextInt(4);
      planner =
          RandomPrograms.planner(design(random, messages, most), RandomAudiences.of(seed, 20));
      prospects = new Prospects(messages);
      for (int i = 0; i < messages; i++) {
        prospects.isOpen[i] = true;
        prospects.canLead[i] = random.nextInt(4) > 0;
        prospects.worths[i] = 1 + random.nextInt(40);
      }
      order =
          IntStream.range(0, messages)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> -prospects.worths[i]))
              .mapToInt(i -> i)
              .toArray();
      search = new ChordSearch(planner, prospects);
      worth = search.search(0, order, messages);
    }

    private static Design design(Random random, int messages, int most) {
      List<Message> all = new ArrayList<>();
      for (int i = 0; i < messages; i++) {
        List<String> interests =
            INTERESTS.stream().filter(_ -> random.nextInt(3) == 0).limit(2).toList();
        List<String> neverWith =
            random.nextInt(3) == 0 ? List.of("m" + random.nextInt(messages)) : List.of();
        all.add(message("m" + i, interests, neverWith));
      }
      Rhythm rhythm = Rhythm.DEFAULT;
      return RandomPrograms.of(1)
          .withThemes(List.of(new Theme("t", "T", Theme.Kind.TOPICAL, "", 0)))
          .withMessages(all)
          .withRhythm(
              rhythm
                  .with(rhythm.cadence().withMessagesPerEmail(most).withDistinctEmailsAWeek(0))
                  .with(
                      rhythm
                          .balance()
                          .withRankDiscount(random.nextDouble())
                          .withRedundancy(random.nextDouble())));
    }

    private static Message message(String id, List<String> interests, List<String> neverWith) {
      return Draft.of(
          RandomPrograms.forEveryone(id, "t", 50),
          one -> {
            one.interests = interests;
            one.neverWith = neverWith;
          });
    }

    List<Integer> answer() {
      return Arrays.stream(search.messages()).boxed().toList();
    }

    boolean isAllowed(List<Integer> messages) {
      Offer[] offers = planner.offers();
      return prospects.canLead[messages.getFirst()]
          && messages.stream()
              .noneMatch(
                  one ->
                      messages.stream()
                          .anyMatch(
                              other -> !one.equals(other) && offers[one].excludes(offers[other])));
    }

    double worth(List<Integer> messages) {
      return planner
          .chordWorth()
          .of(prospects.worths, messages.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The most that any order of any messages behind some comes to. */
    double most(List<Integer> begun) {
      double best = begun.isEmpty() || !isAllowed(begun) ? 0 : worth(begun);
      if (begun.size() < most) {
        for (int message : order) {
          if (!begun.contains(message)) {
            List<Integer> longer = new ArrayList<>(begun);
            longer.add(message);
            best = Math.max(best, most(longer));
          }
        }
      }
      return best;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void upToTwelveMessagesItIsWhatTryingEverythingFinds(int seed) {
    Puzzle puzzle = new Puzzle(seed, 1 + seed % ChordSearch.EXACT);
    assertThat(puzzle.worth).isCloseTo(puzzle.most(List.of()), within(1e-9));
    if (!puzzle.answer().isEmpty()) {
      assertThat(puzzle.isAllowed(puzzle.answer())).isTrue();
      assertThat(puzzle.worth(puzzle.answer())).isCloseTo(puzzle.worth, within(1e-9));
    }
  }

  /** Exchanges are no proof; on these sixty puzzles they lose little. */
  @ParameterizedTest
  @MethodSource("seeds")
  void beyondItIsAllowedAndLosesLittle(int seed) {
    Puzzle puzzle = new Puzzle(seed, 14);
    assertThat(puzzle.worth)
        .isBetween(0.99 * puzzle.most(List.of()), puzzle.most(List.of()) + 1e-9);
    assertThat(puzzle.isAllowed(puzzle.answer())).isTrue();
    assertThat(puzzle.worth(puzzle.answer())).isCloseTo(puzzle.worth, within(1e-9));
  }
}
