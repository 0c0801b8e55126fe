package app.chordial.interest;

/**
 * One thing whose events are evidence of an interest, or that a customer bears and that is evidence
 * by itself, with the strength of that evidence.
 */
public sealed interface Witness {

  /** Multiplies the evidence; 1 is usual, 0 to 1. */
  double strength();

  /**
   * Every product of a category, or of one below it: {@code Garden} holds {@code Garden > Bulbs}.
   */
  record OfCategory(String category, double strength) implements Witness {}

  /** One product. */
  record OfProduct(String key, double strength) implements Witness {}

  /** Every product with a tag. */
  record OfTag(String tag, double strength) implements Witness {}

  /** Every product of a vendor. */
  record OfVendor(String vendor, double strength) implements Witness {}

  /** Every product whose title contains a word, whatever the letters' case. */
  record OfTitle(String word, double strength) implements Witness {}

  /** Views of addresses that match a pattern; {@code *} stands for any text. */
  record OfPage(String pattern, double strength) implements Witness {}

  /** Searches that contain a word, whatever the letters' case. */
  record OfSearch(String word, double strength) implements Witness {}

  /** Downloads whose name matches a pattern; {@code *} stands for any text. */
  record OfDownload(String pattern, double strength) implements Witness {}

  /** Clicks on a message. A message's own interests are witnessed by it without being listed. */
  record OfMessage(String messageId, double strength) implements Witness {}

  /** A tag that customers bear, whatever the letters' case. */
  record OfCustomerTag(String tag, double strength) implements Witness {}

  /**
   * What is known of customers, such as {@code wants} being {@code fishing}, whatever the letters'
   * case: the whole value, or one of several divided by commas, semicolons or bars.
   */
  record OfAttribute(String attribute, String value, double strength) implements Witness {}

  /** Whether customers bear it, so that no event is needed. */
  default boolean isBorne() {
    return switch (this) {
      case OfCustomerTag _, OfAttribute _ -> true;
      case OfCategory _, OfProduct _, OfTag _, OfVendor _, OfTitle _ -> false;
      case OfPage _, OfSearch _, OfDownload _, OfMessage _ -> false;
    };
  }
}
