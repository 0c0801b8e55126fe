package app.chordial.design;

import app.chordial.message.Message;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Checks what messages refer to, and whether each can reach anybody. */
record MessageChecks(Design design, Findings findings) {

  void check() {
    findings.identities(
        design.messages(), "message", Where.Place.MESSAGES, Message::id, Message::name);
    for (Message message : design.messages()) {
      Where where = Where.at(Where.Place.MESSAGES, message.id());
      references(message, where);
      numbers(message, where);
      reach(message, where);
      asking(message, where);
      duty(message, where);
    }
    duties();
  }

  private void references(Message message, Where where) {
    findings.wrongIf(
        design.theme(message.theme()) == null,
        where,
        called(message) + " belongs to the theme “" + message.theme() + "”, which is not there.");
    for (String interest : message.interests()) {
      findings.wrongIf(
          design.interest(interest) == null,
          where,
          called(message) + " speaks to the interest “" + interest + "”, which is not there.");
    }
    String audience = message.audience();
    findings.wrongIf(
        audience != null && design.segment(audience) == null,
        where,
        called(message) + " is for the segment “" + audience + "”, which is not there.");
    for (String other : message.neverWith()) {
      findings.wrongIf(
          design.message(other) == null,
          where,
          called(message) + " must not go with “" + other + "”, which is not there.");
      findings.doubtfulIf(
          other.equals(message.id()), where, called(message) + " must not go with itself.");
    }
    after(message, where);
  }

  private void after(Message message, Where where) {
    String before = message.onlyAfter();
    if (before == null) {
      return;
    }
    Message earlier = design.message(before);
    findings.wrongIf(
        earlier == null,
        where,
        called(message) + " may only follow “" + before + "”, which is not there.");
    findings.wrongIf(
        waitsForItself(message),
        where,
        called(message)
            + " waits for itself: the messages that it may only follow lead back to it.");
    findings.doubtfulIf(
        earlier != null && isBefore(message.to(), earlier.from()),
        where,
        called(message) + " ends before “" + before + "”, which it may only follow, begins.");
  }

  private boolean waitsForItself(Message message) {
    SequencedSet<String> seen = new LinkedHashSet<>();
    Message next = message;
    while (next != null) {
      String before = next.onlyAfter();
      if (before == null || !seen.add(before)) {
        return false;
      }
      if (before.equals(message.id())) {
        return true;
      }
      next = design.message(before);
    }
    return false;
  }

  private void numbers(Message message, Where where) {
    findings.wrongIf(
        !InterestChecks.isShare(message.discount()),
        where,
        called(message) + " has a discount that is not from 0 to 100 %.");
    findings.wrongIf(
        message.spacingDays() < 0 || message.blockDays() < 0,
        where,
        called(message) + " has a negative number of days.");
  }

  private void reach(Message message, Where where) {
    findings.wrongIf(
        isBefore(message.to(), message.from()),
        where,
        called(message) + " ends before it begins, so nobody can get it.");
    findings.doubtfulIf(
        isForNobody(message),
        where,
        called(message)
            + " speaks to no interest, sells no product and is not for everyone, so nobody would"
            + " get it.");
  }

  private boolean isForNobody(Message message) {
    boolean isInSeries =
        design.rhythm().series().stream()
            .flatMap(series -> series.steps().stream())
            .anyMatch(step -> step.message().equals(message.id()));
    return message.interests().isEmpty()
        && message.products().isEmpty()
        && !message.isForEveryone()
        && !isInSeries;
  }

  private void duty(Message message, Where where) {
    boolean isLimited =
        design.rhythm().limits().volumes().stream()
            .anyMatch(volume -> volume.message().equals(message.id()) && volume.most() > 0);
    findings.doubtfulIf(
        message.duty() == Message.Duty.MANDATORY && isLimited,
        where,
        called(message) + " is mandatory, so that it goes beyond the limit set for it.");
  }

  /** With few e-mails built a week each takes a place. */
  private void duties() {
    int built = design.rhythm().cadence().distinctEmailsAWeek();
    List<Message> all =
        design.messages().stream()
            .filter(message -> message.duty() == Message.Duty.MANDATORY)
            .toList();
    findings.doubtfulIf(
        built > 0 && all.size() > built,
        Where.at(Where.Place.MESSAGES),
        "%d messages are mandatory, and %d different e-mails are built a week: some have to wait."
            .formatted(all.size(), built));
  }

  private void asking(Message message, Where where) {
    findings.doubtfulIf(
        message.purpose() == Message.Purpose.ASK
            && !message.interests().isEmpty()
            && message.link().isBlank(),
        where,
        called(message)
            + " asks, but has no link: each of its interests would become one, to be clicked by who"
            + " has it.");
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static String called(Message message) {
    return "“" + message.name() + "”";
  }
}
