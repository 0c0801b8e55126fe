package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.kit.Reading.Read;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.FORMAT, before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en-GB; 1,500; 1500",
        "en-GB; 1.5; 1.5",
        "en-GB; 1,5; 1.5",
        "en-GB; 1.; 1",
        "en-GB; .5; 0.5",
        "de-DE; 1.500; 1500",
        "de-DE; 1,5; 1.5",
        "de-DE; 1.5; 1.5",
        "de-DE; 12.500,25; 12500.25",
        "fr-FR; 1 500,5; 1500.5",
        "de-CH; 1’500.5; 1500.5",
        "tr-TR; 1.234.567; 1234567",
        "en-GB; −3; -3"
      })
  void aNumberMeansWhatTheLocaleMeansByIt(String locale, String text, double number) {
    assertThat(Numbers.parse(text, Locale.forLanguageTag(locale))).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "1.2.3", "1e5", "NaN", "Infinity", "0x10", "12 apples"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(Numbers.parse(text, Locale.UK)).isEqualTo(OptionalDouble.empty());
  }

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAgain() {
    SplittableRandom random = new SplittableRandom(7);
    MoneyReading pounds =
        new MoneyReading(Currency.getInstance("GBP"), -1_000_000_000, 1_000_000_000);
    MoneyReading yen = new MoneyReading(Currency.getInstance("JPY"), 0, 1_000_000_000);
    NumberReading plain = new NumberReading(-1e6, 1e6, 2, 1);
    for (String tag : new String[] {"en-GB", "de-DE", "tr-TR", "fr-FR", "de-CH", "en-IN"}) {
      Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag(tag));
      for (int i = 0; i < 200; i++) {
        long minor = random.nextLong(-1_000_000_000, 1_000_000_000);
        assertThat(pounds.read(pounds.write(minor))).as(tag).isEqualTo(new Read.Value<>(minor));
        assertThat(yen.read(yen.write(Math.abs(minor))))
            .isEqualTo(new Read.Value<>(Math.abs(minor)));
        double number = random.nextInt(-100_000_000, 100_000_000) / 100.0;
        assertThat(plain.read(plain.write(number))).as(tag).isEqualTo(new Read.Value<>(number));
      }
    }
  }

  @Test
  void aNumberOutsideItsLimitsIsRefusedInWords() {
    assertThat(new NumberReading(1, 5, 0, 1).read("7"))
        .isInstanceOfSatisfying(
            Read.Complaint.class, complaint -> assertThat(complaint.words()).contains("1", "5"));
  }

  @Test
  @Tag("law")
  void stepsNeverLeaveTheLimits() {
    SplittableRandom random = new SplittableRandom(11);
    NumberReading reading = new NumberReading(0.5, 60, 1, 7);
    double value = 7;
    for (int i = 0; i < 500; i++) {
      value = reading.step(value, random.nextInt(-2, 3));
      assertThat(value).isBetween(0.5, 60.0);
    }
  }
}
