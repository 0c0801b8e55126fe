package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Interests that come and go with the year. */
class SeasonTest {

  private static final int YEAR = 365;

  private final TestShop shop = new TestShop();
  private final int bulb = shop.product("Bulb", "Garden");

  private double[] sums(double scale, int days) {
    Interest usual =
        new Interest(
            "garden", "Garden", List.of(new Witness.OfCategory("Garden", 1)), false, scale);
    Tastes tastes =
        Tastes.compile(
            List.of(usual.seasonal(true), usual),
            EvidenceSettings.DEFAULT,
            new LinkedHashMap<>(),
            shop.catalogue(),
            shop.time());
    Audience audience = shop.audience();
    double[] sums = new double[days];
    double[] into = new double[2];
    for (int day = 1; day < days; day++) {
      CustomerView view = audience.asOf(TestShop.START.plusDays(day)).view(0);
      tastes.affinities(view, MailHistory.of(view, Transactional.NONE), into);
      sums[day] = -Math.log1p(-into[0]) / Math.log(2);
    }
    return sums;
  }

  @Test
  void evidenceCountsAgainAYearLater() {
    shop.event(EventType.PURCHASE, 0, bulb, 100, 1);
    double[] sums = sums(1, 3 * YEAR);
    assertThat(sums[YEAR]).isCloseTo(0.5, within(1e-12));
    assertThat(sums[2 * YEAR]).isCloseTo(0.25, within(0.01));
    assertThat(sums[45]).isCloseTo(0.5, within(1e-12));
    assertThat(sums[YEAR - 45]).isCloseTo(0.25, within(1e-12));
    assertThat(sums[YEAR + 45]).isCloseTo(0.25, within(1e-12));
    assertThat(sums[YEAR / 2]).isLessThan(0.1);
  }

  @Test
  void aViewsSeasonIsAsShortAsItsOwnHalfLife() {
    shop.event(EventType.VIEW, 0, bulb, 0, -1);
    assertThat(sums(1, 40)[30]).isCloseTo(0.075, within(1e-12));
  }

  @Test
  @Tag("law")
  void nothingJumpsOnAnyDayOfTheYear() {
    shop.event(EventType.PURCHASE, 0, bulb, 100, 1);
    for (double scale : new double[] {0.3, 1, 12}) {
      double[] sums = sums(scale, 6 * YEAR);
      double most = Math.pow(2, 1 / (45 * scale)) * 1.0000001;
      for (int day = 2; day < sums.length; day++) {
        if (sums[day] > 1e-9) {
          assertThat(sums[day] / sums[day - 1]).isBetween(1 / most / most, most * most);
        }
      }
    }
  }

  /** Year by year, without a table. */
  @Test
  @Tag("law")
  void aSlowReadingAgrees() {
    shop.event(EventType.PURCHASE, 0, bulb, 100, 1);
    double[] sums = sums(1, 12 * YEAR);
    for (int day = 1; day < sums.length; day++) {
      double best = 0;
      for (int year = 0; year < 13; year++) {
        double distance = Math.abs(day - Math.rint(365.25 * year));
        best = Math.max(best, Math.pow(0.5, year) * Math.pow(2, -distance / 45));
      }
      assertThat(sums[day]).isCloseTo(best, within(1e-9));
    }
  }
}
