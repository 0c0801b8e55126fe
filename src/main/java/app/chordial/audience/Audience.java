package app.chordial.audience;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody the shop knows, in columns, with dense ids 0…n−1.
 *
 * <p>Dense ids follow the order of (luck, the name it is the hash of), so that they do not depend
 * on the order of import.
 */
public final class Audience {

  private final ShopTime time;
  private final String currency;
  private final Catalogue catalogue;
  private final long[] storeIds;
  private final long[] lucks;
  private final List<Attribute> attributes;
  private final ConsentLedger consents;
  private final int[] offsets;
  private final EventColumns events;
  private final String dataVersion;
  private final EstimatedMail estimated;

  /**
   * @param currency ISO code of the workspace's one currency
   * @param storeIds the store's id of each customer
   * @param lucks each customer's stored luck
   * @param offsets n + 1 first rows in {@code events}, one a customer
   * @param dataVersion changes whenever the facts do
   */
  public Audience(
      ShopTime time,
      String currency,
      Catalogue catalogue,
      long[] storeIds,
      long[] lucks,
      List<Attribute> attributes,
      ConsentLedger consents,
      int[] offsets,
      EventColumns events,
      String dataVersion) {
    this(
        time,
        currency,
        catalogue,
        storeIds,
        lucks,
        attributes,
        consents,
        offsets,
        events,
        dataVersion,
        EstimatedMail.NONE);
  }

  private Audience(
      ShopTime time,
      String currency,
      Catalogue catalogue,
      long[] storeIds,
      long[] lucks,
      List<Attribute> attributes,
      ConsentLedger consents,
      int[] offsets,
      EventColumns events,
      String dataVersion,
      EstimatedMail estimated) {
    this.time = time;
    this.currency = currency;
    this.catalogue = catalogue;
    this.storeIds = storeIds;
    this.lucks = lucks;
    this.attributes = List.copyOf(attributes);
    this.consents = consents;
    this.offsets = offsets;
    this.events = events;
    this.dataVersion = dataVersion;
    this.estimated = estimated;
  }

  /** The same audience, whose catalogue knows these messages too; present indexes stay. */
  public Audience withMessages(List<String> ids) {
    return with(catalogue.withMessages(ids), estimated);
  }

  /** The same audience, whose catalogue knows these terms too; present indexes stay. */
  public Audience withTerms(List<String> texts) {
    return with(catalogue.withTerms(texts), estimated);
  }

  private Audience with(Catalogue others, EstimatedMail mail) {
    return new Audience(
        time,
        currency,
        others,
        storeIds,
        lucks,
        attributes,
        consents,
        offsets,
        events,
        dataVersion,
        mail);
  }

  /**
   * The same audience, and behind it customers who will join and of whom nothing else is known.
   *
   * @param newLucks of each of them
   * @param minutes at which each comes to be subscribed
   */
  public Audience joinedBy(long[] newLucks, int[] minutes) {
    int all = size() + newLucks.length;
    long[] widerIds = Arrays.copyOf(storeIds, all);
    long[] widerLucks = Arrays.copyOf(lucks, all);
    int[] widerOffsets = Arrays.copyOf(offsets, all + 1);
    for (int i = 0; i < newLucks.length; i++) {
      widerIds[size() + i] = -1L - i; // No store has such an id.
      widerLucks[size() + i] = newLucks[i];
      widerOffsets[size() + 1 + i] = offsets[size()];
    }
    return new Audience(
        time,
        currency,
        catalogue,
        widerIds,
        widerLucks,
        attributes.stream().map(one -> one.ofMore(all)).toList(),
        consents.joinedBy(minutes),
        widerOffsets,
        events,
        dataVersion,
        estimated);
  }

  /** The e-mails that went by their answers alone; of a snapshot's audience those of before it. */
  public EstimatedMail estimated() {
    return estimated;
  }

  public int size() {
    return storeIds.length;
  }

  public ShopTime time() {
    return time;
  }

  public String currency() {
    return currency;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public long storeId(int customer) {
    return storeIds[customer];
  }

  /** The dense id of a store's id, or −1. */
  public int withStoreId(long storeId) {
    for (int customer = 0; customer < storeIds.length; customer++) {
      if (storeIds[customer] == storeId) {
        return customer;
      }
    }
    return -1;
  }

  public long luck(int customer) {
    return lucks[customer];
  }

  public List<Attribute> attributes() {
    return attributes;
  }

  public @Nullable Attribute attribute(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return attribute;
      }
    }
    return null;
  }

  public ConsentLedger consents() {
    return consents;
  }

  public EventColumns events() {
    return events;
  }

  /** The first event row of a customer. */
  public int from(int customer) {
    return offsets[customer];
  }

  /** The row after a customer's last event. */
  public int to(int customer) {
    return offsets[customer + 1];
  }

  public String dataVersion() {
    return dataVersion;
  }

  /** The newest minute at which anything happened, or 0 where nothing did. */
  public int newestMinute() {
    int newest = 0;
    for (int row = 0; row < events.size(); row++) {
      newest = Math.max(newest, events.minute(row));
    }
    return newest;
  }

  /** What was known before 00:00 of a date in the shop's zone. */
  public Snapshot asOf(LocalDate date) {
    EstimatedMail mail = EstimatingMail.asOf(this, time.startOf(date));
    boolean isSame = !mail.isAny() && !estimated.isAny();
    return new Snapshot(isSame ? this : with(catalogue, mail), date);
  }
}
