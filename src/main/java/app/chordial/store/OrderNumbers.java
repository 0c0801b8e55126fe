package app.chordial.store;

import java.util.HashMap;
import java.util.Map;

/** The numbers of one customer's orders, from 0 in the order in which they are met. */
final class OrderNumbers {

  private final Map<Long, Integer> numbers = new HashMap<>();
  private long lastOrder;
  private int lastNumber = -1;

  int number(long order) {
    if (lastNumber < 0 || order != lastOrder) {
      lastOrder = order;
      lastNumber = numbers.computeIfAbsent(order, _ -> numbers.size());
    }
    return lastNumber;
  }
}
