package app.chordial.audience;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** One statement of a source about the shop, as an importer understood it: not yet judged. */
public sealed interface Fact {

  /** The line of the source, from 1, where the statement begins. */
  long line();

  /**
   * Who somebody is. At least one of the two names must be given.
   *
   * @param externalId the shop's own number for the customer
   * @param email as written; the store normalises it
   */
  record Who(@Nullable String externalId, @Nullable String email) {}

  /**
   * What is known of a customer. What is null is not said, and leaves what is known alone.
   *
   * @param consentAt when consent was given or withdrawn; null holds for every date
   * @param knownAt from when on the attributes are known; null means the import's time
   * @param attributes name to text; dates as 2026-05-01, numbers with a point, flags true or false
   * @param tags null where the source has none
   */
  record CustomerFact(
      long line,
      Who who,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable Consent consent,
      @Nullable Instant consentAt,
      @Nullable Instant knownAt,
      SequencedMap<String, String> attributes,
      @Nullable List<String> tags)
      implements Fact {}

  /**
   * What is known of a product.
   *
   * @param key the shop's own key: handle, SKU or code
   * @param category a path such as {@code Garden > Bulbs}
   * @param priceMinor in minor units of the workspace's currency
   * @param costMinor what one costs the shop, in minor units
   * @param series the series it belongs to, such as a run of novels
   * @param volume its place in the series, from 1
   */
  record ProductFact(
      long line,
      String key,
      @Nullable String title,
      @Nullable String category,
      @Nullable String vendor,
      @Nullable List<String> tags,
      @Nullable Long priceMinor,
      @Nullable Long costMinor,
      @Nullable String series,
      @Nullable Integer volume)
      implements Fact {}

  /**
   * One dated act.
   *
   * @param id the source's own key of this event; null where it has none, then a hash of the values
   *     and the occurrence within the file stands in
   * @param at null only for a refund without a date, which takes the import's time
   * @param product the product's key
   * @param amountMinor what the whole line came to, positive also for refunds; of a refund with an
   *     id all that was given back under this id so far, of which a later statement may say more
   * @param ref the order, or the e-mail
   * @param message the id of a message or the name of a campaign
   * @param text the address viewed, the words searched, the file downloaded, the topic opted into
   * @param isGift whether the order was marked as a gift or went to another name
   */
  record EventFact(
      long line,
      @Nullable String id,
      Who who,
      EventType type,
      @Nullable Instant at,
      @Nullable String product,
      @Nullable Long amountMinor,
      int quantity,
      @Nullable String ref,
      @Nullable String message,
      @Nullable String text,
      boolean isGift)
      implements Fact {}
}
