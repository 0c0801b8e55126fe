package app.chordial.interest;

import java.util.Arrays;

/**
 * What each of a customer's orders witnessed, in the order of time, to tell the one that is unlike
 * all others. What a day added can be taken back, to be read again with more of the day.
 */
final class Orders {

  /** So many other orders at least have to agree that one is unlike them. */
  static final int OTHERS = 3;

  private static final int NONE = -1;
  private static final int[] NOTHING = {};

  /** An order's number, which is its own for a day, and its place among all orders. */
  private int[] numbers = NOTHING;

  private int[] places = NOTHING;
  private int[] interests = NOTHING;
  private boolean[] gifts = {};
  private int size;
  private int count;
  private int sealedSize;
  private int sealedCount;

  /** The order whose interests were worked out last for so many entries; −1 for none. */
  private int unlike = NONE;

  private int knownSize;

  Orders copy() {
    Orders copy = new Orders();
    copy.numbers = numbers.clone();
    copy.places = places.clone();
    copy.interests = interests.clone();
    copy.gifts = gifts.clone();
    copy.size = size;
    copy.count = count;
    copy.sealedSize = sealedSize;
    copy.sealedCount = sealedCount;
    copy.unlike = unlike;
    copy.knownSize = knownSize;
    return copy;
  }

  void clear() {
    size = 0;
    count = 0;
    seal();
    forget();
  }

  /** What was added so far stays. */
  void seal() {
    sealedSize = size;
    sealedCount = count;
  }

  /** Takes back what was added since. */
  void takeBack() {
    if (size > sealedSize) {
      forget();
    }
    size = sealedSize;
    count = sealedCount;
  }

  private void forget() {
    unlike = NONE;
    knownSize = 0;
  }

  /** An order of the day witnessed an interest. A gift is one of the others, and never unlike. */
  void add(int number, int interest, boolean isGift) {
    int place = NONE;
    for (int i = sealedSize; i < size; i++) {
      if (numbers[i] == number) {
        place = places[i];
        if (interests[i] == interest) {
          return;
        }
      }
    }
    if (size == numbers.length) {
      int capacity = Math.max(8, size * 2);
      numbers = Arrays.copyOf(numbers, capacity);
      places = Arrays.copyOf(places, capacity);
      interests = Arrays.copyOf(interests, capacity);
      gifts = Arrays.copyOf(gifts, capacity);
    }
    gifts[size] = isGift;
    numbers[size] = number;
    places[size] = place == NONE ? count++ : place;
    interests[size++] = interest;
  }

  /** Works out which order is unlike the others, where something was added. */
  void settle(Akin akin, int interestCount) {
    if (knownSize == size) {
      return;
    }
    knownSize = size;
    unlike = count > OTHERS ? find(akin, interestCount) : NONE;
  }

  private int find(Akin akin, int interestCount) {
    int[] ordersOf = new int[interestCount];
    for (int i = 0; i < size; i++) {
      ordersOf[interests[i]]++;
    }
    boolean[] isShared = new boolean[count];
    for (int i = 0; i < size; i++) {
      isShared[places[i]] |=
          gifts[i] || ordersOf[interests[i]] > 1 || isAkinToOthers(i, ordersOf, akin);
    }
    int found = NONE;
    for (int place = 0; place < count; place++) {
      if (!isShared[place]) {
        if (found != NONE) {
          return NONE;
        }
        found = place;
      }
    }
    return found;
  }

  /** Whether an interest of one order is akin to one that other orders witnessed. */
  private boolean isAkinToOthers(int entry, int[] ordersOf, Akin akin) {
    for (int other = 0; other < ordersOf.length; other++) {
      if (ordersOf[other] > 0
          && akin.are(interests[entry], other)
          && !isOf(places[entry], other, ordersOf)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody but an order witnessed an interest. */
  private boolean isOf(int place, int interest, int[] ordersOf) {
    if (ordersOf[interest] > 1) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (interests[i] == interest) {
        return places[i] == place;
      }
    }
    return false;
  }

  /** Whether an interest was bought for in the unlike order, and so in no other. */
  boolean isUnlike(int interest) {
    for (int i = 0; unlike != NONE && i < size; i++) {
      if (places[i] == unlike && interests[i] == interest) {
        return true;
      }
    }
    return false;
  }

  boolean hasUnlike() {
    return unlike != NONE;
  }
}
