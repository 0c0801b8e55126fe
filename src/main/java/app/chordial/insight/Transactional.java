package app.chordial.insight;

import java.util.BitSet;

/**
 * Which messages of a catalogue the shop's own system sends when something happens, such as an
 * order confirmation: no plan chooses them, and how they are answered tells nothing of who wants to
 * hear more (decision 0027). Immutable.
 */
public final class Transactional {

  public static final Transactional NONE = new Transactional(new BitSet());

  private final BitSet messages;

  private Transactional(BitSet messages) {
    this.messages = messages;
  }

  /** By indexes in the catalogue; those below 0 are left out. */
  public static Transactional of(int... messages) {
    BitSet set = new BitSet();
    for (int message : messages) {
      if (message >= 0) {
        set.set(message);
      }
    }
    return set.isEmpty() ? NONE : new Transactional(set);
  }

  /** Whether a message of the catalogue is one; −1, which is no message, isn't. */
  public boolean isOne(int message) {
    return this != NONE && message >= 0 && messages.get(message);
  }
}
