package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.exchange.plan.Recipient;
import app.chordial.store.CustomerCard;
import app.chordial.store.People;
import app.chordial.work.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody of an audience as files speak of them, by dense id. */
final class Recipients {

  private static final int TOGETHER = 4_096;
  private static final Recipient NOBODY = new Recipient("", "", "", "");

  private final Recipient[] all;
  private final boolean[] isMailable;

  private Recipients(int size) {
    all = new Recipient[size];
    isMailable = new boolean[size];
  }

  static Recipients of(Audience audience, People people) throws Refusal {
    Recipients recipients = new Recipients(audience.size());
    for (int from = 0; from < audience.size(); from += TOGETHER) {
      recipients.read(audience, people, from, Math.min(audience.size(), from + TOGETHER));
    }
    return recipients;
  }

  private void read(Audience audience, People people, int from, int to) throws Refusal {
    long[] ids = new long[to - from];
    for (int customer = from; customer < to; customer++) {
      ids[customer - from] = audience.storeId(customer);
    }
    Map<Long, CustomerCard> cards = HashMap.newHashMap(ids.length);
    people.cards(ids).forEach(card -> cards.put(card.storeId(), card));
    for (int customer = from; customer < to; customer++) {
      CustomerCard card = cards.get(ids[customer - from]);
      all[customer] = card == null ? NOBODY : recipient(card);
      isMailable[customer] = card != null && card.isMailable() && card.email() != null;
    }
  }

  static Recipient recipient(CustomerCard card) {
    return new Recipient(
        or(card.externalId()), or(card.email()), or(card.firstName()), or(card.lastName()));
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }

  int size() {
    return all.length;
  }

  Recipient of(int customer) {
    return all[customer];
  }

  /** How many may be mailed today. */
  int mailable() {
    int count = 0;
    for (boolean one : isMailable) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** Whether mail is allowed today. */
  boolean isMailable(int customer) {
    return isMailable[customer];
  }
}
