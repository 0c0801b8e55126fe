package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import app.chordial.decision.SeriesOutlook.Lane;
import app.chordial.design.SeriesPreset;
import app.chordial.sample.SampleShop;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Newcomers;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who joined the sample shop's list: its customers' export calls them subscribed without a date,
 * its sign-up form says since when.
 */
class SampleJoinsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2027-03-01T08:00:00Z"));
  private static final int WEEKS = 52;

  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() throws Refusal {
    SampleWorkspace.copyTo(folder.resolve("shop"));
    shop = OpenShop.open(folder.resolve("shop"), CLOCK, Parallel.SAME_THREAD);
  }

  @AfterAll
  static void close() throws Refusal {
    shop.close();
  }

  /** How many of a year's new customers agreed to mail, whatever became of them. */
  private static final class Agreed extends Listening {
    private int count;

    @Override
    void customer(CustomerFact customer) {
      LocalDate joined = LocalDate.parse(customer.attributes().getOrDefault("joined", ""));
      boolean isOfYear = !joined.isBefore(SampleTask.tomorrow().minusWeeks(WEEKS));
      count += isOfYear && customer.consent() != Consent.NEVER_SUBSCRIBED ? 1 : 0;
    }
  }

  @Test
  void theLearnedRateIsNearThatOfWhichTheShopWasMade() throws Refusal {
    Agreed agreed = new Agreed();
    new SampleShop(GenerateTask.SAMPLE_SEED).tell(agreed);
    Newcomers learned =
        new SimulateTask(shop)
            .newcomers(new Horizon(SampleTask.tomorrow(), 12, 1, 1), Progress.NONE);
    assertThat(learned.learnedFrom()).isGreaterThan(500);
    assertThat(learned.aWeek() * WEEKS / agreed.count).isCloseTo(1, within(0.1));
    assertThat(learned.season()).isNotEmpty();
  }

  @Test
  void aWelcomeSeriesIsUnderWayForWhoJoinedLately() throws Refusal {
    SeriesTask series = new SeriesTask(shop);
    series.add(SeriesPreset.WELCOME, new SeriesPreset.About(null, null), List.of());
    Lane welcome = series.outlook(SampleTask.tomorrow(), 7, Progress.NONE).lanes().getFirst();
    assertThat(welcome.underWay()).isBetween(5L, 60L);
    assertThat(welcome.reserved()).isPositive();
  }

  /** An undated yes still holds for every date (decision 0006). */
  @Test
  void whoSignedUpLatelyMayStillBeMailedBefore() throws Refusal {
    Snapshot snapshot = shop.snapshot(SampleTask.tomorrow(), Progress.NONE);
    ConsentLedger consents = snapshot.audience().consents();
    int first = ShopTime.minute(SampleShop.FIRST_DAY.atStartOfDay(SampleShop.ZONE).toInstant());
    int later = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      int since = consents.subscribedSince(customer, snapshot.minute());
      if (since >= first && consents.isMailable(customer, snapshot.minute())) {
        later++;
        assertThat(consents.isMailable(customer, first)).isTrue();
      }
    }
    assertThat(later).isGreaterThan(1_000);
  }
}
