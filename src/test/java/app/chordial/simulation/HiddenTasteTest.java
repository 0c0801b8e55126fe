package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.decision.Exploration;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.job.Threads;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Wildcards;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Wildcards among customers of whom a fifth like something that nothing they did shows. The list is
 * small here; {@code -Dwildcards.customers=100000} simulates a large one.
 */
class HiddenTasteTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int CUSTOMERS = Integer.getInteger("wildcards.customers", 3_000);
  private static final int WEEKS = 26;
  private static final HiddenTaste TOYS = new HiddenTaste("taste-0", 0.2, 0.9);

  /** Customers who received a few e-mails and answered one. */
  private static Audience audience() {
    return OddShop.mailed(TODAY, CUSTOMERS, 8, email -> email == 2).audience();
  }

  /** News for everybody, and so many interests that nobody shows, each with two messages. */
  private static Design design(int tastes, double share) {
    List<Interest> interests = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      messages.add(RandomPrograms.forEveryone("news-" + i, "news", 10));
    }
    for (int i = 0; i < tastes; i++) {
      interests.add(OddShop.taste(i));
      messages.add(strange("strange-%d-a".formatted(i), "taste-" + i));
      messages.add(strange("strange-%d-b".formatted(i), "taste-" + i));
    }
    Design design =
        Design.EMPTY
            .withInterests(interests)
            .withThemes(List.of(new Theme("news", "News", Theme.Kind.TOPICAL, "", 0)))
            .withMessages(messages);
    var cadence = design.rhythm().cadence().withDistinctEmailsAWeek(0).withMessagesPerEmail(2);
    return design.withRhythm(
        design.rhythm().with(cadence).with(Wildcards.DEFAULT.withShare(share)));
  }

  private static Message strange(String id, String interest) {
    return Draft.of(
        RandomPrograms.forEveryone(id, "news", 0),
        one -> {
          one.interests = List.of(interest);
          one.isForEveryone = false;
          one.spacingDays = 20;
        });
  }

  private static Simulation simulated(Design design, HiddenTaste hidden, Parallel parallel) {
    Planner planner = RandomPrograms.planner(design, audience());
    return Simulating.simulate(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)).with(hidden),
            List.of(Policy.DESIGN),
            new Horizon(TODAY, WEEKS, 1, 3),
            new Work(parallel, Progress.NONE))
        .getFirst();
  }

  private static double total(Simulation simulation, Metric metric) {
    return simulation.total(metric).mean();
  }

  /** The oracle knows the interest that is worth trying, and tries no other. */
  @Test
  void aWildcardThatLearnsGetsMostOfTheClicksOfOneThatKnows() throws Exception {
    try (Threads two = new Threads(2)) {
      Simulation learning = simulated(design(6, 0.05), TOYS, two);
      Simulation oracle = simulated(design(1, 0.05), TOYS, two);
      assertThat(total(learning, Metric.WILDCARD_CLICKS))
          .isGreaterThanOrEqualTo(0.6 * total(oracle, Metric.WILDCARD_CLICKS));
      assertThat(total(learning, Metric.WILDCARDS))
          .isBetween(1.0, 0.05 * total(learning, Metric.EMAILS) + 1.4 * CUSTOMERS);
    }
  }

  @Test
  void theLedgerHoldsWhatWentAndWhatWasLearned() {
    Simulation simulation = simulated(design(3, 0.05), TOYS, Parallel.SAME_THREAD);
    Exploration known = simulation.wildcards().getFirst();
    assertThat(known.sent()).isLessThanOrEqualTo((long) total(simulation, Metric.WILDCARDS));
    assertThat(known.sent()).isGreaterThan((long) (0.8 * total(simulation, Metric.WILDCARDS)));
    assertThat(known.clicked())
        .isLessThanOrEqualTo((long) total(simulation, Metric.WILDCARD_CLICKS));
    assertThat(known.left()).isLessThanOrEqualTo((long) total(simulation, Metric.WILDCARD_LEAVES));
    double byMessage =
        IntStream.range(6, 12)
            .mapToDouble(message -> simulation.messages().get(message).of(Simulation.Kind.EMAILS))
            .sum();
    assertThat(byMessage).isGreaterThanOrEqualTo(total(simulation, Metric.WILDCARDS));
  }

  @Test
  void withoutAShareNothingStrangeGoes() {
    Simulation simulation = simulated(design(3, 0), HiddenTaste.NONE, Parallel.SAME_THREAD);
    assertThat(total(simulation, Metric.WILDCARDS)).isZero();
    assertThat(total(simulation, Metric.EMAILS)).isPositive();
    assertThat(simulation.wildcards()).containsExactly(Exploration.NONE);
  }
}
