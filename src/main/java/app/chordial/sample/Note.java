package app.chordial.sample;

import app.chordial.audience.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One event of one life, before orders have their names.
 *
 * @param minute minutes of UTC since 1970
 * @param order the number of the order within this life, from 1; 0 for what belongs to none
 * @param ref the e-mail or the cart
 */
record Note(
    int minute,
    EventType type,
    @Nullable Ware ware,
    long amountMinor,
    int quantity,
    int order,
    @Nullable String ref,
    @Nullable String message,
    @Nullable String text,
    boolean isGift) {

  static Note saying(int minute, EventType type, @Nullable Ware ware, @Nullable String text) {
    return new Note(minute, type, ware, 0, 1, 0, null, null, text, false);
  }

  static Note mail(int minute, EventType type, String message, String ref) {
    return new Note(minute, type, null, 0, 1, 0, ref, message, null, false);
  }

  static Note cart(int minute, Basket.Line line, String ref) {
    return new Note(
        minute,
        EventType.CART,
        line.ware(),
        line.amountMinor(),
        line.quantity(),
        0,
        ref,
        null,
        null,
        false);
  }

  static Note checkout(int minute, long amountMinor, String ref) {
    return new Note(minute, EventType.CHECKOUT, null, amountMinor, 1, 0, ref, null, null, false);
  }

  static Note purchase(int minute, Basket basket, Basket.Line line) {
    return new Note(
        minute,
        EventType.PURCHASE,
        line.ware(),
        line.amountMinor(),
        line.quantity(),
        basket.number(),
        null,
        null,
        null,
        basket.isGift());
  }

  /** Money back for some of what this purchase was. */
  Note refunded(int at, long amount, int pieces) {
    return new Note(at, EventType.REFUND, ware, amount, pieces, order, null, null, null, isGift);
  }
}
