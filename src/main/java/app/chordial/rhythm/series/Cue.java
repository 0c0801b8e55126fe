package app.chordial.rhythm.series;

import app.chordial.audience.EventType;

/**
 * One moment at which a trigger fires for one customer.
 *
 * @param minute when
 * @param key its place in the order of everything, facts of a minute before its mail
 * @param since the key after which an exit counts
 * @param row the event that it is about, or −1
 */
record Cue(int minute, long key, long since, int row) {

  /** What a clock tells comes before what happens in the same minute. */
  private static final int BY_CLOCK = 0;

  static Cue at(int minute, EventType type, int row) {
    long key = key(minute, type.code());
    return new Cue(minute, key, key, row);
  }

  /** A while after an event. */
  static Cue later(int minute, long since, int row) {
    return new Cue(minute, Math.max(since + 1, ((long) minute << 5) | BY_CLOCK), since, row);
  }

  /** The place of an event: its minute, then its type, as {@link EventType} orders them. */
  static long key(int minute, byte type) {
    return ((long) minute << 5) | (type + 1);
  }
}
