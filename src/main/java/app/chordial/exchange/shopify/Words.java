package app.chordial.exchange.shopify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shopify's ways with words. */
final class Words {

  private static final Pattern GIFT =
      Pattern.compile("\\b(gift|geschenk|cadeau|regalo|presente?)\\b(?![ -]?(card|voucher))");

  private Words() {}

  static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Labels divided by commas. */
  static List<String> tags(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  static String flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> "true";
      case "no", "false" -> "false";
      default -> text;
    };
  }

  /** Whether a tag or note says that something is a present. */
  static boolean sayGift(String text) {
    return GIFT.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether two names are of two people; a name that isn't there is nobody's. */
  static boolean areTwoPeople(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !plain(a).equals(plain(b));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
