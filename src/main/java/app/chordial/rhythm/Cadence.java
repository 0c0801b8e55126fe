package app.chordial.rhythm;

import java.time.DayOfWeek;
import java.util.List;

/**
 * The mix: when e-mails may go, how many messages each carries, and how many a customer may get.
 *
 * @param sendDays the days of the week on which e-mails go
 * @param sendHour the hour of the shop's day at which they go, 0 to 23
 * @param messagesPerEmail at most
 * @param caps rolling windows, each an upper limit
 * @param deferralDays how long a capped message waits for a free slot before it expires
 * @param distinctEmailsAWeek at most so many different e-mails are built a week; 0 for any number
 */
public record Cadence(
    List<DayOfWeek> sendDays,
    int sendHour,
    int messagesPerEmail,
    List<Cap> caps,
    int deferralDays,
    int distinctEmailsAWeek) {

  /** At most so many e-mails to one customer in any so many days running. */
  public record Cap(int emails, int days) {}

  public static final Cadence DEFAULT =
      new Cadence(
          List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
          9,
          4,
          List.of(new Cap(2, 7), new Cap(6, 30)),
          21,
          3);

  public Cadence {
    sendDays = List.copyOf(sendDays);
    caps = List.copyOf(caps);
  }

  public Cadence withSendDays(List<DayOfWeek> other) {
    return new Cadence(other, sendHour, messagesPerEmail, caps, deferralDays, distinctEmailsAWeek);
  }

  public Cadence withSendHour(int other) {
    return new Cadence(sendDays, other, messagesPerEmail, caps, deferralDays, distinctEmailsAWeek);
  }

  public Cadence withMessagesPerEmail(int other) {
    return new Cadence(sendDays, sendHour, other, caps, deferralDays, distinctEmailsAWeek);
  }

  public Cadence withCaps(List<Cap> other) {
    return new Cadence(
        sendDays, sendHour, messagesPerEmail, other, deferralDays, distinctEmailsAWeek);
  }

  public Cadence withDeferralDays(int other) {
    return new Cadence(sendDays, sendHour, messagesPerEmail, caps, other, distinctEmailsAWeek);
  }

  public Cadence withDistinctEmailsAWeek(int other) {
    return new Cadence(sendDays, sendHour, messagesPerEmail, caps, deferralDays, other);
  }
}
