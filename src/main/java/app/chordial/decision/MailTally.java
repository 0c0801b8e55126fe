package app.chordial.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The e-mails of one customer, each counted once: those of the log, and exported lines that the log
 * doesn't have. An e-mail of the log stands for the nearest line within some days that shares a
 * message with it or, where the log names no message that is known, for any.
 */
final class MailTally {

  /** Who presses the button does so some days later, or a day early. */
  private static final int DAYS_OFF = 3;

  /** One e-mail; messages and theme by their index in the design, the theme −1 for none. */
  static final class Email {
    private final int minute;
    private final int day;
    private final NavigableSet<Integer> messages = new TreeSet<>();
    private List<Integer> inOrder = List.of();
    private int theme = -1;
    private int wildcard = Standing.NO_WILDCARD;
    private @Nullable Email found;

    Email(int minute, int day) {
      this.minute = minute;
      this.day = day;
    }

    int minute() {
      return minute;
    }

    int day() {
      return day;
    }

    int theme() {
      return theme;
    }

    /** As a line has them, the lead first; those that only the log has follow by their index. */
    List<Integer> messages() {
      List<Integer> all = new ArrayList<>(inOrder);
      messages.stream().filter(one -> !inOrder.contains(one)).forEach(all::add);
      return List.copyOf(all);
    }

    /** The e-mail of the log that this line was found to be; null where it was not. */
    @Nullable Email found() {
      return found;
    }

    void carries(int message) {
      messages.add(message);
    }

    /** It carries these, the lead first. */
    void carries(List<Integer> line) {
      messages.addAll(line);
      inOrder = List.copyOf(line);
    }

    /** The index of the message that is a wildcard, or {@link Standing#NO_WILDCARD}. */
    int wildcard() {
      return wildcard;
    }

    void endsWith(int wildcard) {
      this.wildcard = wildcard;
    }

    void isOf(int theme) {
      this.theme = theme;
    }

    private void isThat(Email line) {
      carries(line.messages());
      theme = line.theme;
      wildcard = line.wildcard;
    }

    private boolean shares(Email line) {
      return line.messages.stream().anyMatch(messages::contains);
    }
  }

  private final List<Email> free;
  private final List<Email> all;

  /**
   * @param logged in the order of time
   */
  MailTally(List<Email> logged) {
    free = new ArrayList<>(logged);
    all = new ArrayList<>(logged);
  }

  /**
   * Finds lines in the log.
   *
   * @param lines in the order of time
   * @return those that the log doesn't have
   */
  List<Email> missing(List<Email> lines) {
    List<Email> unnamed = new ArrayList<>();
    for (Email line : lines) {
      if (!isFound(line, nearest(line, true))) {
        unnamed.add(line);
      }
    }
    List<Email> missing = new ArrayList<>();
    for (Email line : unnamed) {
      if (!isFound(line, nearest(line, false))) {
        missing.add(line);
      }
    }
    return missing;
  }

  private boolean isFound(Email line, @Nullable Email logged) {
    if (logged == null) {
      return false;
    }
    logged.isThat(line);
    line.found = logged;
    free.remove(logged);
    return true;
  }

  private @Nullable Email nearest(Email line, boolean isNamed) {
    return free.stream()
        .filter(one -> isNamed ? one.shares(line) : one.messages.isEmpty())
        .filter(one -> Math.abs(one.day - line.day) <= DAYS_OFF)
        .min(Comparator.comparingInt(one -> Math.abs(one.minute - line.minute)))
        .orElse(null);
  }

  void add(List<Email> lines) {
    all.addAll(lines);
  }

  /** Everything counted, in the order of time. */
  List<Email> emails() {
    return all.stream().sorted(Comparator.comparingInt(Email::minute)).toList();
  }
}
