package app.chordial.decision;

import app.chordial.rhythm.Balance;
import java.util.Arrays;

/**
 * What messages are worth together (§4.7): of m₁, m₂ … in this order Σ U(mᵢ)·(1−r)^sᵢ·δ^(i−1),
 * where sᵢ counts the messages above that share a product or an interest, r is the redundancy and δ
 * the rank discount. Unchanging.
 */
final class ChordWorth {

  /** What each message keeps of its worth below each other. */
  private final double[][] kept;

  private final double rankDiscount;

  ChordWorth(Offer[] offers, Balance balance) {
    rankDiscount = balance.rankDiscount();
    kept = new double[offers.length][offers.length];
    for (Offer offer : offers) {
      Arrays.setAll(
          kept[offer.index],
          other -> offer.sharesWith(offers[other]) ? 1 - balance.redundancy() : 1);
    }
  }

  /** δ: what each further rank of an e-mail keeps of its worth. */
  double rankDiscount() {
    return rankDiscount;
  }

  /** U of a message below the first {@code count} of others. */
  double below(double[] worths, int message, int[] above, int count) {
    double worth = worths[message];
    for (int i = 0; i < count; i++) {
      worth *= kept[message][above[i]];
    }
    return worth;
  }

  /** What a given e-mail is worth, whatever would hinder it. */
  double of(double[] worths, int[] messages) {
    double sum = 0;
    double rank = 1;
    for (int i = 0; i < messages.length; i++) {
      sum += below(worths, messages[i], messages, i) * rank;
      rank *= rankDiscount;
    }
    return sum;
  }

  /** What a given e-mail is worth; 0 where one of its messages may not go. */
  double of(Prospects prospects, int[] messages) {
    if (!prospects.canLead[messages[0]]) {
      return 0;
    }
    for (int message : messages) {
      if (!prospects.isOpen[message]) {
        return 0;
      }
    }
    return of(prospects.worths, messages);
  }
}
