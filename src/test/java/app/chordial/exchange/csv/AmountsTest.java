package app.chordial.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  private static final Currency EURO = Currency.getInstance("EUR");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POINT        | 12.5            | 1250
          POINT        | 12              | 1200
          POINT        | .5              | 50
          POINT        | 0.005           | 1
          POINT        | 1,234.56        | 123456
          POINT        | 1,234           | 123400
          POINT        | 12,34,567.80    | 123456780
          POINT        | $1,234.56       | 123456
          POINT        | 1,234.56 EUR    | 123456
          POINT        | (12.50)         | -1250
          POINT        | 12.50-          | -1250
          POINT        | −12.50          | -1250
          POINT        | -£3             | -300
          POINT        | Rs. 120.00      | 12000
          POINT        | CHF 1'234.50    | 123450
          COMMA        | 1.234,56        | 123456
          COMMA        | 12,5 €          | 1250
          COMMA        | 1.234           | 123400
          COMMA        | 1 234,56 €      | 123456
          COMMA        | -1.234.567,89   | -123456789
          BEYOND_DOUBT | 1.234,56        | 123456
          BEYOND_DOUBT | 1,234.56        | 123456
          BEYOND_DOUBT | 12,5            | 1250
          BEYOND_DOUBT | 12.50           | 1250
          BEYOND_DOUBT | 1.234.567       | 123456700
          BEYOND_DOUBT | 1234.567        | 123457
          BEYOND_DOUBT | 0,125           | 13
          BEYOND_DOUBT | 1200            | 120000
          """)
  void anAmountIsReadAsItIsMeant(DecimalStyle style, String text, long minor) throws BadCell {
    assertThat(new Amounts(EURO, style).minor(text)).isEqualTo(minor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POINT        | 12,34
          POINT        | 1.234,56
          POINT        | twelve
          POINT        | 1.2.3
          POINT        | --5
          COMMA        | 1,234.56
          COMMA        | 12.5
          BEYOND_DOUBT | 1,234
          BEYOND_DOUBT | 12.345
          BEYOND_DOUBT | 1,2,3
          POINT        | 99999999999999999999
          """)
  void whatIsNoAmountOrCouldBeTwoIsNotGuessed(DecimalStyle style, String text) {
    assertThatThrownBy(() -> new Amounts(EURO, style).minor(text))
        .isInstanceOf(BadCell.class)
        .hasMessageContaining(text);
  }

  @Test
  void minorUnitsAreThoseOfTheCurrency() throws BadCell {
    assertThat(new Amounts(Currency.getInstance("JPY"), DecimalStyle.POINT).minor("1,234"))
        .isEqualTo(1234);
    assertThat(new Amounts(Currency.getInstance("KWD"), DecimalStyle.POINT).minor("1.5"))
        .isEqualTo(1500);
  }

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAgain() throws BadCell {
    Random random = new Random(7);
    for (String code : new String[] {"EUR", "JPY", "KWD"}) {
      Amounts amounts = new Amounts(Currency.getInstance(code), DecimalStyle.POINT);
      for (int i = 0; i < 2000; i++) {
        long minor = random.nextLong() >> (12 + random.nextInt(50));
        assertThat(amounts.minor(amounts.text(minor))).isEqualTo(minor);
      }
    }
  }
}
