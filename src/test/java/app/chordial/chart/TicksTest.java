package app.chordial.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static final Pen PEN = pen();

  @Test
  void halfAYearIsToldInMonths() {
    assertThat(labels(182, 300)).containsExactly("Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun");
  }

  @Test
  void onASmallCardEveryThirdMonthIsEnough() {
    assertThat(labels(182, 120)).containsExactly("Dec", "Mar", "Jun");
  }

  @Test
  void aWeekIsToldInDays() {
    assertThat(labels(5, 300)).containsExactly("2 Dec", "3 Dec", "4 Dec", "5 Dec", "6 Dec");
  }

  @Test
  void amongYearsJanuaryBearsTheYear() {
    assertThat(labels(900, 900)).contains("2027", "2028", "2029").doesNotContain("Jan");
    assertThat(labels(3_000, 150)).allMatch(label -> label.startsWith("20"));
  }

  @Test
  @Tag("law")
  void datesNeverTouch() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<LocalDate> dates =
          new ArrayList<>(List.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800))));
      int count = random.nextInt(1, 300);
      int step = random.nextInt(1, 40);
      for (int i = 1; i < count; i++) {
        dates.add(dates.getLast().plusDays(1 + random.nextInt(step)));
      }
      Days days = random.nextBoolean() ? Days.inSteps(dates) : Days.byCalendar(dates);
      Range range = new Range(days.at(0) - 0.5, days.at(count - 1) + 0.5);
      double length = random.nextDouble(20, 900);
      List<Tick> ticks = new Calendar(days, Locale.UK).on(range, length, PEN);
      assertThat(ticks).as("seed %d", seed).isNotEmpty();
      for (int i = 1; i < ticks.size(); i++) {
        double pixels = (ticks.get(i).at() - ticks.get(i - 1).at()) * length / range.getLength();
        double words = PEN.width(ticks.get(i).label()) + PEN.width(ticks.get(i - 1).label());
        assertThat(pixels).as("seed %d, %s", seed, ticks).isGreaterThan(words / 2);
      }
    }
  }

  @Test
  @Tag("law")
  void numbersAreRoundFewAndWithinTheirRange() {
    for (long seed = 0; seed < 500; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double size = StrictMath.pow(10, random.nextInt(-6, 17));
      double low = random.nextDouble(-1, 1) * size;
      Range range = new Range(low, low + random.nextDouble(0.01, 1) * size);
      List<Tick> ticks =
          new NumberTicks(Unit.decimal(9), new Numerals(Locale.UK), 40).on(range, 240, PEN);
      assertThat(ticks).as("seed %d", seed).hasSizeBetween(2, 7);
      double air = range.getLength() * 1e-6;
      assertThat(ticks)
          .allMatch(tick -> tick.at() >= low - air && tick.at() <= range.getUpperBound() + air);
      assertThat(ticks.stream().map(Tick::label).distinct())
          .as("seed %d %s", seed, ticks)
          .hasSameSizeAs(ticks);
    }
  }

  @Test
  void whatIsCountedHasNoHalves() {
    List<Tick> ticks =
        new NumberTicks(Unit.COUNT, new Numerals(Locale.UK), 40).on(new Range(0, 1), 400, PEN);
    assertThat(ticks.stream().map(Tick::label)).containsExactly("0", "1");
  }

  @Test
  void numbersAreReadAsTheLocaleReadsThem() {
    Numerals british = new Numerals(Locale.UK);
    assertThat(british.full(-140, Unit.money("£", 0))).isEqualTo("\u2212£140");
    assertThat(british.full(-0.2, Unit.COUNT)).isEqualTo("0");
    assertThat(british.full(1234.5, Unit.decimal(2))).isEqualTo("1,234.50");
    assertThat(british.brief(52_100, Unit.money("£", 0))).isEqualTo("£52,100");
    assertThat(british.brief(1_520_000, Unit.money("£", 0))).isEqualTo("£1.5M");
    assertThat(british.full(20.4, Unit.DAYS)).isEqualTo("20 d");
    assertThat(new Numerals(Locale.GERMANY).full(1234.5, Unit.decimal(1))).isEqualTo("1.234,5");
  }

  @Test
  void aLongNameKeepsItsBeginning() {
    assertThat(PEN.fitted("short", 200)).isEqualTo("short");
    String fitted = PEN.fitted("a name that goes on and on and on 😀😀😀", 80);
    assertThat(fitted).startsWith("a name").endsWith("\u2026");
    assertThat(PEN.width(fitted)).isLessThanOrEqualTo(80);
  }

  private static List<String> labels(int count, double length) {
    Days days =
        Days.byCalendar(IntStream.range(0, count).mapToObj(Examples.START::plusDays).toList());
    Range range = new Range(days.at(0), days.at(count - 1));
    return new Calendar(days, Locale.UK).on(range, length, PEN).stream().map(Tick::label).toList();
  }

  private static Pen pen() {
    Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    return Pen.of(g2, new Font(Font.SANS_SERIF, Font.PLAIN, 11));
  }
}
