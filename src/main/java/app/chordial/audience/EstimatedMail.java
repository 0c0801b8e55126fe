package app.chordial.audience;

import app.chordial.work.Chance;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * The e-mails of which a log tells answers and no send, as mail tools export them that tell only of
 * opens and clicks: when each seems to have gone, and to whom (DESIGN.md §4.3).
 *
 * <p>Who answered one got it. Of the others it is taken to have gone to who was on the list then:
 * with consent, known to the shop, not gone yet; or, where it reached only a part of the list, to
 * that share of them, drawn by each customer's luck. So the number of sends is right on average,
 * and who exactly got an e-mail that went to a part is not known.
 */
public final class EstimatedMail {

  /** Of a log that tells every send. */
  public static final EstimatedMail NONE = new EstimatedMail(List.of(), new Membership.Nobody());

  /**
   * One e-mail.
   *
   * @param message index into {@link Catalogue#messages()}, or −1 where the answers name none
   * @param minute a minute before the first answer, minutes of UTC since 1970
   * @param reach the chance of who was on the list and did not answer to have got it, 0 to 1
   * @param sends about how many got it, with those who answered
   * @param answered who answered it
   */
  record Sent(int message, int minute, double reach, double sends, RoaringBitmap answered) {}

  /** Who was on the list when. */
  sealed interface Membership permits Membership.Nobody, MailingList {

    boolean isOn(int customer, int minute);

    /** The customer's luck. */
    long luck(int customer);

    /** No list. */
    record Nobody() implements Membership {

      @Override
      public boolean isOn(int customer, int minute) {
        return false;
      }

      @Override
      public long luck(int customer) {
        return 0;
      }
    }
  }

  private final List<Sent> all;
  private final Membership list;

  /**
   * @param all in the order of time
   */
  EstimatedMail(List<Sent> all, Membership list) {
    this.all = List.copyOf(all);
    this.list = list;
  }

  public boolean isAny() {
    return !all.isEmpty();
  }

  /** How many e-mails there are, each to many customers. */
  public int size() {
    return all.size();
  }

  /** When one went, in minutes of UTC since 1970; they are in this order. */
  public int minute(int email) {
    return all.get(email).minute();
  }

  /** What one carried, by its index in the catalogue, or −1. */
  public int message(int email) {
    return all.get(email).message();
  }

  /** About how many sends they are together. */
  public double sends() {
    return all.stream().mapToDouble(Sent::sends).sum();
  }

  /** Whether a customer is taken to have got one. */
  public boolean went(int customer, int email) {
    Sent sent = all.get(email);
    return sent.answered().contains(customer)
        || (list.isOn(customer, sent.minute()) && lot(customer, sent) < sent.reach());
  }

  private double lot(int customer, Sent sent) {
    long bits = Chance.mix(list.luck(customer) ^ Chance.mix(sent.minute()));
    return (bits >>> 11) * 0x1.0p-53;
  }

  /** The first that went at a minute or later. */
  public int firstNotBefore(int minute) {
    int first = 0;
    while (first < all.size() && all.get(first).minute() < minute) {
      first++;
    }
    return first;
  }

  /**
   * When a customer last got a message before a minute, in minutes of UTC since 1970; {@link
   * Integer#MIN_VALUE} for never.
   */
  public int lastBefore(int customer, int message, int minute) {
    for (int email = firstNotBefore(minute) - 1; email >= 0; email--) {
      if (all.get(email).message() == message && went(customer, email)) {
        return all.get(email).minute();
      }
    }
    return Integer.MIN_VALUE;
  }
}
