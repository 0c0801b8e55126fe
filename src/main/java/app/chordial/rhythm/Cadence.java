package app.chordial.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The mix: when e-mails may go, how many messages each carries, how many a customer may get, and
 * how often help leads.
 *
 * @param sendDays the days of the week on which e-mails go
 * @param sendHour the hour of the shop's day at which they go, 0 to 23
 * @param messagesPerEmail at most
 * @param caps rolling windows, each an upper limit
 * @param deferralDays how long a capped message waits for a free slot before it expires
 * @param distinctEmailsAWeek at most so many different e-mails are built a week; 0 for any number
 * @param helpEvery of so many e-mails running to a customer at least one is led by help, where help
 *     could go; 0 for no such rule
 * @param quiet when nothing goes
 */
public record Cadence(
    List<DayOfWeek> sendDays,
    int sendHour,
    int messagesPerEmail,
    List<Cap> caps,
    int deferralDays,
    int distinctEmailsAWeek,
    int helpEvery,
    Quiet quiet) {

  /** At most so many e-mails to one customer in any so many days running. */
  public record Cap(int emails, int days) {}

  /** One e-mail in three (§4.7). */
  public static final int HELP_EVERY = 3;

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

  /** With the usual mix, and never quiet. */
  public Cadence(
      List<DayOfWeek> sendDays,
      int sendHour,
      int messagesPerEmail,
      List<Cap> caps,
      int deferralDays,
      int distinctEmailsAWeek) {
    this(
        sendDays,
        sendHour,
        messagesPerEmail,
        caps,
        deferralDays,
        distinctEmailsAWeek,
        HELP_EVERY,
        Quiet.NEVER);
  }

  /** Whether e-mails go on a date. */
  public boolean isSendDay(LocalDate day) {
    return sendDays.contains(day.getDayOfWeek()) && !quiet.holds(day);
  }

  public Cadence withSendDays(List<DayOfWeek> other) {
    return new Cadence(
        other,
        sendHour,
        messagesPerEmail,
        caps,
        deferralDays,
        distinctEmailsAWeek,
        helpEvery,
        quiet);
  }

  public Cadence withSendHour(int other) {
    return new Cadence(
        sendDays,
        other,
        messagesPerEmail,
        caps,
        deferralDays,
        distinctEmailsAWeek,
        helpEvery,
        quiet);
  }

  public Cadence withMessagesPerEmail(int other) {
    return new Cadence(
        sendDays, sendHour, other, caps, deferralDays, distinctEmailsAWeek, helpEvery, quiet);
  }

  public Cadence withCaps(List<Cap> other) {
    return new Cadence(
        sendDays,
        sendHour,
        messagesPerEmail,
        other,
        deferralDays,
        distinctEmailsAWeek,
        helpEvery,
        quiet);
  }

  public Cadence withDeferralDays(int other) {
    return new Cadence(
        sendDays, sendHour, messagesPerEmail, caps, other, distinctEmailsAWeek, helpEvery, quiet);
  }

  public Cadence withDistinctEmailsAWeek(int other) {
    return new Cadence(
        sendDays, sendHour, messagesPerEmail, caps, deferralDays, other, helpEvery, quiet);
  }

  public Cadence withHelpEvery(int other) {
    return new Cadence(
        sendDays,
        sendHour,
        messagesPerEmail,
        caps,
        deferralDays,
        distinctEmailsAWeek,
        other,
        quiet);
  }

  public Cadence with(Quiet other) {
    return new Cadence(
        sendDays,
        sendHour,
        messagesPerEmail,
        caps,
        deferralDays,
        distinctEmailsAWeek,
        helpEvery,
        other);
  }
}
