package app.chordial.interest;

import java.util.Arrays;

/**
 * Which of a customer's e-mails drew on which interests, in the order of time. What a day added can
 * be taken back, to be read again with more of the day.
 */
final class Draws {

  private static final int NEVER = Integer.MIN_VALUE;
  private static final int[] NOTHING = {};

  private int[] interests = NOTHING;
  private int[] days = NOTHING;
  private int[] emails = NOTHING;
  private int size;

  /** How many e-mails there were, whatever they were about. */
  private int count;

  private int lastMinute = NEVER;
  private int sealedSize;
  private int sealedCount;
  private int sealedMinute = NEVER;

  Draws copy() {
    Draws copy = new Draws();
    copy.interests = interests.clone();
    copy.days = days.clone();
    copy.emails = emails.clone();
    copy.size = size;
    copy.count = count;
    copy.lastMinute = lastMinute;
    copy.sealedSize = sealedSize;
    copy.sealedCount = sealedCount;
    copy.sealedMinute = sealedMinute;
    return copy;
  }

  void clear() {
    size = 0;
    count = 0;
    lastMinute = NEVER;
    seal();
  }

  /** What was added so far stays. */
  void seal() {
    sealedSize = size;
    sealedCount = count;
    sealedMinute = lastMinute;
  }

  /** Takes back what was added since. */
  void takeBack() {
    size = sealedSize;
    count = sealedCount;
    lastMinute = sealedMinute;
  }

  /** A message went; those of one minute are one e-mail. */
  void sent(int minute) {
    count += minute == lastMinute ? 0 : 1;
    lastMinute = minute;
  }

  /** The message that was {@link #sent} last drew on an interest. */
  void on(int interest, int day) {
    int email = count - 1;
    for (int i = size - 1; i >= 0 && emails[i] == email; i--) {
      if (interests[i] == interest) {
        return;
      }
    }
    if (size == emails.length) {
      int capacity = Math.max(16, size * 2);
      interests = Arrays.copyOf(interests, capacity);
      days = Arrays.copyOf(days, capacity);
      emails = Arrays.copyOf(emails, capacity);
    }
    interests[size] = interest;
    days[size] = day;
    emails[size++] = email;
  }

  int size() {
    return size;
  }

  int interest(int draw) {
    return interests[draw];
  }

  int day(int draw) {
    return days[draw];
  }

  int email(int draw) {
    return emails[draw];
  }
}
