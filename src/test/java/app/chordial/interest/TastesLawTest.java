package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for whatever a customer does. */
@Tag("law")
class TastesLawTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void copiedColumnsGiveTheSameBits(long seed) {
    Story story = new Story(seed, true);
    Audience audience = story.shop.audience();
    for (int day = 0; day <= Story.DAYS; day += 5) {
      CustomerView view = audience.asOf(TestShop.START.plusDays(day)).view(0);
      EventColumns copy = view.events().copy(view.from(), view.to(), 10);
      copy.append(EventType.PURCHASE, view.minute() + 1, 0, 1, -1);
      CustomerView copied =
          new CustomerView(audience, 0, copy, 0, view.to() - view.from(), view.minute());
      assertThat(story.affinities(copied)).isEqualTo(story.affinities(view));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void aSlowReadingOfTheRulesAgrees(long seed) {
    Story story = new Story(seed, false);
    CustomerView view = story.shop.view(Story.DAYS);
    for (int interest = 0; interest < 3; interest++) {
      if (story.tastes.stated(view, interest) == Stated.NOTHING) {
        double sum = SlowTastes.sum(story.tastes, view, interest, Story.interests().get(interest));
        assertThat(story.shown(view)[interest]).isCloseTo(1 - Math.pow(2, -sum), within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void whatComesLaterIsNotSeen(long seed) {
    Story story = new Story(seed, true);
    double[] before = story.affinities(story.shop.view(20));
    story.shop.event(EventType.PURCHASE, 20, 0, 100, 99).event(EventType.REFUND, 21, 0, 100, 1);
    assertThat(story.affinities(story.shop.view(20))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void evidenceNeverLowersAnAffinityAndRefundsNeverRaiseOne(long seed) {
    Story story = new Story(seed, true);
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      double[] before = story.affinities(story.shop.view(Story.DAYS));
      EventType type = List.of(EventType.VIEW, EventType.CART, EventType.DOWNLOAD).get(i % 3);
      boolean isRefund = i % 5 == 4;
      story.shop.event(
          isRefund ? EventType.REFUND : type,
          random.nextInt(Story.DAYS),
          random.nextInt(6),
          100,
          random.nextInt(6));
      double[] after = story.affinities(story.shop.view(Story.DAYS));
      for (int interest = 0; interest < after.length; interest++) {
        double change = after[interest] - before[interest];
        assertThat(isRefund ? -change : change).isGreaterThanOrEqualTo(-1e-15);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42})
  void theOrderOfTheInterestsIsNoMatter(long seed) {
    Story story = new Story(seed, true);
    Tastes reversed = Story.tastes(story.shop, Story.interests().reversed());
    double[] into = new double[3];
    reversed.affinities(
        story.shop.view(Story.DAYS),
        MailHistory.of(story.shop.view(Story.DAYS), Transactional.NONE),
        into);
    double[] affinities = story.affinities(story.shop.view(Story.DAYS));
    assertThat(List.of(into[2], into[1], into[0]))
        .containsExactly(affinities[0], affinities[1], affinities[2]);
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64})
  void readingOnIsTheSameAsReadingAfresh(long seed) {
    Story story = Story.mailed(seed);
    EvidenceDigest digest = new EvidenceDigest(3);
    MailHistory mail = new MailHistory(Transactional.NONE);
    double[] into = new double[3];
    Audience audience = story.shop.audience();
    for (int row = 0; row <= audience.to(0); row++) {
      int minute =
          row == audience.to(0) ? story.shop.minute(150, 0, 0) : audience.events().minute(row) + 1;
      int to = audience.events().firstNotBefore(minute, 0, audience.to(0));
      for (int later = 0; later < 15; later += 7) {
        int now = minute + later * 24 * 60;
        if (to == audience.to(0) || audience.events().minute(to) >= now) {
          CustomerView view = new CustomerView(audience, 0, audience.events(), 0, to, now);
          story.tastes.digest(view, digest);
          mail.readOn(view);
          story.tastes.affinities(digest, view.day(), mail, into);
          assertThat(into).isEqualTo(story.affinities(view));
        }
      }
    }
  }
}
