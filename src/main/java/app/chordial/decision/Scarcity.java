package app.chordial.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What limits make of one day (§4.6): what the scarce things cost, and who at the margin gets in.
 *
 * @param day epoch day
 * @param emailMinor what an e-mail must be worth at least, minor units: one more of that day would
 *     bring so much; 0 where there are enough
 * @param prices of the messages that are limited or wished for
 * @param rulings of customers for whom the prices alone don't decide
 * @param gap the share, 0 to 1, by which anything better can exceed what this day is worth
 */
public record Scarcity(
    int day, double emailMinor, List<Price> prices, List<Ruling> rulings, double gap) {

  /**
   * What it costs that a message goes to one customer rather than to another.
   *
   * @param message id
   * @param minor minor units; below 0 where the message is wished for
   * @param missing how many customers are short of what was wished for that day
   */
  public record Price(String message, double minor, int missing) {}

  /**
   * What one customer gets, whatever it would take at the prices.
   *
   * @param storeId the store's id of the customer
   * @param email null for nothing
   */
  public record Ruling(long storeId, @Nullable Composition email) {}

  public Scarcity {
    prices = List.copyOf(prices);
    rulings = List.copyOf(rulings);
  }
}
