package app.chordial.sample;

import app.chordial.audience.Product;
import org.jspecify.annotations.Nullable;

/**
 * A product, and how people buy it.
 *
 * @param index its place on the shelf
 * @param nature whether and when the same person buys it again
 * @param season the part of the year in which it sells
 * @param leaning the other department whose friends it is for, such as fishing for a book on
 *     rivers, or null
 * @param popularity 1 is usual
 */
record Ware(
    int index,
    Product product,
    Department department,
    Nature nature,
    Season season,
    @Nullable Department leaning,
    double popularity) {

  /** Whether and when the same person buys it again. */
  sealed interface Nature {
    /** Now and then, for no particular reason. */
    record Usual() implements Nature {}

    /** Once: the need is met for years. */
    record Durable() implements Nature {}

    /** When it is used up, after about so many days. */
    record Refill(int days) implements Nature {}

    /** Once, after the volume before it. */
    record Volume() implements Nature {}
  }

  /** A part of the year. */
  enum Season {
    ALL_YEAR("111111111111"),
    SPRING("358862111112"),
    SUMMER("112478763111"),
    AUTUMN("111111138951"),
    WINTER("432111113555"),
    ADVENT("100000000399");

    private final String months;

    Season(String months) {
      this.months = months;
    }

    /**
     * How well its wares sell.
     *
     * @param month 1 to 12
     */
    double strength(int month) {
      return months.charAt(month - 1) - '0';
    }
  }

  String key() {
    return product.key();
  }

  String page() {
    return "/products/" + key();
  }
}
