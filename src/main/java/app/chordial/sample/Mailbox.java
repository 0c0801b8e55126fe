package app.chordial.sample;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One person's inbox: what the shop's mail does to them and what they do with it. */
final class Mailbox {

  private static final double FATIGUE_HALF_LIFE_DAYS = 14;
  private static final double HARD_BOUNCE = 0.0016;
  private static final double COMPLAINT = 0.0001;

  private final Person person;
  private final Calendar calendar;
  private final Agenda agenda;
  private final Consumer<Note> diary;
  private final Dice dice;
  private boolean isReachable;
  private int consentMinute;
  private Consent consent;
  private double fatigue;
  private int fatigueMinute;

  Mailbox(Person person, Calendar calendar, Agenda agenda, Dice dice, Consumer<Note> diary) {
    this.person = person;
    this.calendar = calendar;
    this.agenda = agenda;
    this.diary = diary;
    this.dice = dice;
    isReachable = person.isSubscribed();
    consent = person.isSubscribed() ? Consent.SUBSCRIBED : Consent.NEVER_SUBSCRIBED;
    consentMinute = calendar.someMinute(person.joinedDay(), dice);
    fatigueMinute = calendar.startMinute();
  }

  boolean isReachable() {
    return isReachable;
  }

  Consent consent() {
    return consent;
  }

  /** When the consent became what it is. */
  int consentMinute() {
    return consentMinute;
  }

  /**
   * Receives a mail now.
   *
   * @param about the department that it is about, or null
   * @param clicked what a click leads to
   */
  void receive(String message, String ref, @Nullable Department about, Runnable clicked) {
    if (!isReachable) {
      return;
    }
    Mail mail = new Mail(message, ref, agenda.now());
    mail.note(EventType.SENT, mail.sent);
    if (dice.chance(HARD_BOUNCE)) {
      isReachable = false;
      mail.noteLater(EventType.BOUNCE, 1);
      return;
    }
    tire(mail.sent);
    machines(mail);
    if (!person.isSilent(calendar.time().day(mail.sent))) {
      read(mail, about, clicked);
    }
  }

  private void tire(int minute) {
    double days = (minute - fatigueMinute) / (24.0 * 60);
    fatigue = fatigue * StrictMath.pow(2, -days / FATIGUE_HALF_LIFE_DAYS) + 1;
    fatigueMinute = minute;
  }

  private void machines(Mail mail) {
    if (person.hasPrivacyProxy() && dice.chance(0.45)) {
      mail.noteLater(EventType.OPEN, dice.between(0, 1));
    }
    if (person.hasScanner() && dice.chance(0.4)) {
      mail.noteLater(EventType.CLICK, 0);
    }
  }

  private void read(Mail mail, @Nullable Department about, Runnable clicked) {
    double taste = about == null ? 0.5 : person.taste().of(about);
    Temper temper = person.temper();
    boolean isLeaving = dice.chance(temper.leave(fatigue));
    boolean isClicking = dice.chance(temper.clickOfOpen(fatigue) * (0.4 + 1.2 * taste));
    if (!isLeaving && !dice.chance(temper.open(fatigue) * (0.75 + 0.5 * taste))) {
      return;
    }
    int opened = mail.sent + openedAfter();
    agenda.at(
        opened,
        () -> {
          mail.note(EventType.OPEN, opened);
          int next = opened + dice.between(1, 6);
          if (isLeaving) {
            agenda.at(next, () -> leave(mail, next));
          } else if (isClicking) {
            agenda.at(next, () -> click(mail, next, clicked));
          }
        });
  }

  /**
   * Minutes until a person opens a mail: log-normal in hours, no later than a week, and seldom at
   * night.
   */
  private int openedAfter() {
    double hours = StrictMath.min(168, dice.logNormal(StrictMath.exp(1.274), 2.424));
    int after = 2 + (int) (hours * 60);
    int at = agenda.now() + after;
    int hour = (at - calendar.time().startOf(calendar.time().day(at))) / 60;
    return hour < 6 && dice.chance(0.9) ? after + 7 * 60 : after;
  }

  private void click(Mail mail, int minute, Runnable clicked) {
    mail.note(EventType.CLICK, minute);
    agenda.at(minute + 1, clicked);
  }

  private void leave(Mail mail, int minute) {
    if (consent != Consent.SUBSCRIBED) {
      return;
    }
    boolean isCross = dice.chance(COMPLAINT / person.temper().leave(1));
    mail.note(isCross ? EventType.COMPLAINT : EventType.UNSUBSCRIBE, minute);
    isReachable = false;
    consent = Consent.UNSUBSCRIBED;
    consentMinute = minute;
  }

  /** One mail in this box. */
  private final class Mail {
    private final String message;
    private final String ref;
    private final int sent;

    private Mail(String message, String ref, int sent) {
      this.message = message;
      this.ref = ref;
      this.sent = sent;
    }

    void note(EventType type, int minute) {
      diary.accept(Note.mail(minute, type, message, ref));
    }

    void noteLater(EventType type, int minutes) {
      int minute = sent + minutes;
      agenda.at(minute, () -> note(type, minute));
    }
  }
}
