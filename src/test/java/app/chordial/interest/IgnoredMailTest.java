package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import org.junit.jupiter.api.Test;

/** What ignored e-mails take from what their interests were known by. */
class IgnoredMailTest extends InAnAnglersShop {

  @Test
  void anIgnoredEmailTakesAFifthOfWhatItsInterestsWereKnownBy() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    ignored(10);
    assertThat(sum(180)).isCloseTo(0.8 * 0.5, within(1e-12));
  }

  @Test
  void anEmailYoungerThanAWeekMovesNothing() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    double before = sum(17);
    ignored(10);
    assertThat(sum(17)).isEqualTo(before);
    assertThat(sum(18)).isCloseTo(0.8 * Math.pow(2, -18 / 180.0), within(1e-12));
  }

  @Test
  void anEmailThatWasClickedTakesNothing() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    double before = sum(180);
    shop.event(0, EventType.SENT, shop.minute(10, 9, 0), NONE, 0, mail);
    shop.event(0, EventType.CLICK, shop.minute(10, 10, 0), NONE, 0, mail);
    assertThat(sum(180)).isCloseTo(before + 0.4 * Math.pow(2, -170 / 90.0), within(1e-12));
  }

  @Test
  void evidenceYoungerThanTheIgnoredEmailIsWhole() {
    ignored(10);
    shop.event(EventType.PURCHASE, 20, rod, 1000, 1);
    assertThat(sum(200)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void anIgnoredEmailAboutSomethingElseTakesNothing() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    shop.event(EventType.SENT, 10, NONE, 0, shop.message("m-other"));
    assertThat(sum(180)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void afterFiveIgnoredInARowEvidenceDrawsNoMailUntilItIsRenewed() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    ignored(10, 12, 14, 16, 18);
    assertThat(affinity(fishing(), shop.view(25))).isPositive();
    assertThat(affinity(fishing(), shop.view(26))).isZero();
    Leaning silent =
        fishing().leaning(shop.view(26), MailHistory.of(shop.view(26), Transactional.NONE), 0);
    assertThat(silent.isSilenced()).isTrue();
    assertThat(silent.ignored()).isEqualTo(5);
    assertThat(silent.evidence().getFirst().strike()).isEqualTo(Evidence.Strike.IGNORED);
    shop.event(EventType.VIEW, 30, rod, 0, NONE);
    assertThat(sum(180))
        .isCloseTo(Math.pow(0.8, 5) * 0.5 + 0.15 * Math.pow(2, -150 / 30.0), within(1e-12));
  }

  @Test
  void anAnswerBreaksTheRow() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    ignored(10, 12, 14, 16);
    shop.event(EventType.SENT, 30, NONE, 0, mail);
    shop.event(EventType.PURCHASE, 31, spade, 500, 2);
    ignored(40, 42, 44, 46);
    assertThat(sum(180)).isCloseTo(Math.pow(0.8, 8) * 0.5, within(1e-12));
  }

  @Test
  void whatWasShownIsKnownWhateverWasIgnored() {
    shop.event(EventType.PURCHASE, 0, rod, 1000, 1);
    ignored(10, 12, 14, 16, 18);
    EvidenceDigest digest = new EvidenceDigest(1);
    fishing().digest(shop.view(180), digest);
    double[] shown = new double[1];
    fishing().shown(digest, shop.view(180).day(), shown);
    assertThat(shown[0]).isCloseTo(1 - Math.pow(2, -0.5), within(1e-12));
  }
}
