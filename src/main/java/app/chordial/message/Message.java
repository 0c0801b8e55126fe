package app.chordial.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say.
 *
 * @param subject Liquid
 * @param preheader Liquid
 * @param body Liquid in HTML: the block that this message is in an e-mail
 * @param link where the one call to action leads; empty where there is none
 * @param callToAction what it says
 * @param interests ids of the interests that it speaks to
 * @param theme the id of the theme that it belongs to
 * @param products keys of what it sells; a purchase of one of them blocks it (§4.5)
 * @param valueMinor the marketer's own weight for the business: what one received is worth to it
 *     beyond its orders, in minor units, may be negative
 * @param discount 0 to 1, taken off the price of what is bought through it
 * @param from the first day on which it may be sent, or null
 * @param to the last day on which it may be sent, or null
 * @param audience the id of the segment that may get it, or null for everybody with consent
 * @param isForEveryone it needs no interest: to all but who opted out of one of its own it is at
 *     least as relevant as the average e-mail
 * @param spacingDays the least number of days before one customer gets it again
 * @param blockDays for how long a purchase of what it sells blocks it
 * @param neverWith ids of messages that must not share an e-mail with it
 * @param onlyAfter the id of a message that the customer must have been sent before, or null
 * @param duty how much of a choice it is
 */
public record Message(
    String id,
    String name,
    Purpose purpose,
    String subject,
    String preheader,
    String body,
    String link,
    String callToAction,
    List<String> interests,
    String theme,
    List<String> products,
    long valueMinor,
    double discount,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String audience,
    boolean isForEveryone,
    int spacingDays,
    int blockDays,
    List<String> neverWith,
    @Nullable String onlyAfter,
    Duty duty) {

  /** What it is for. */
  public enum Purpose {
    SELL,
    HELP,
    NEWS,
    ASK
  }

  /** How much of a choice it is whether it goes (§4.6). */
  public enum Duty {
    /** It goes where it is worth most. */
    ORDINARY,
    /**
     * It goes to everybody who may get it, before what is worth more: neither the gap nor a rest
     * nor a hold-out keeps it back; consent, its time, blocks and caps do.
     */
    MANDATORY,
    /**
     * It goes when something happens, such as an order, and no plan chooses it: it counts in no cap
     * and no gap.
     */
    TRANSACTIONAL
  }

  /** An ordinary one. */
  public Message(
      String id,
      String name,
      Purpose purpose,
      String subject,
      String preheader,
      String body,
      String link,
      String callToAction,
      List<String> interests,
      String theme,
      List<String> products,
      long valueMinor,
      double discount,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String audience,
      boolean isForEveryone,
      int spacingDays,
      int blockDays,
      List<String> neverWith,
      @Nullable String onlyAfter) {
    this(
        id,
        name,
        purpose,
        subject,
        preheader,
        body,
        link,
        callToAction,
        interests,
        theme,
        products,
        valueMinor,
        discount,
        from,
        to,
        audience,
        isForEveryone,
        spacingDays,
        blockDays,
        neverWith,
        onlyAfter,
        Duty.ORDINARY);
  }

  public Message {
    interests = List.copyOf(interests);
    products = List.copyOf(products);
    neverWith = List.copyOf(neverWith);
  }
}
