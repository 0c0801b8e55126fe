package app.chordial.audience;

import app.chordial.audience.EstimatedMail.Sent;
import app.chordial.work.Chance;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Estimates sends from answers (decision 0029). An e-mail to the list begins where the answers to a
 * message burst. Where fewer of the list answered than answer usually, it went to a part of the
 * list: to as many as usually bring so many answers. Usual is what the log's told e-mails to many
 * show, else what is published, or more where most e-mails have more.
 */
final class EstimatingMail {

  private static final int WEEK = 7 * 24 * 60;

  /** A smaller share of the list are answers to an e-mail to some few. */
  private static final double LEAST_SHARE = 0.005;

  /** So large a part of the list is a few, who may have been chosen for how they read. */
  private static final double FEW = 0.1;

  /** With so many answers to told e-mails the log itself says what is usual. */
  private static final long ANSWERS_NEEDED = 30;

  /** Of more told sends a part is looked at, which tells as much. */
  private static final long TOLD_ENOUGH = 1_000_000;

  private static final byte SENT = EventType.SENT.code();
  private static final byte OPEN = EventType.OPEN.code();
  private static final byte CLICK = EventType.CLICK.code();

  private final Audience audience;
  private final int before;

  /** By a message's index and one more, as in all that follows. */
  private final BitSet isTold = new BitSet();

  private final BitSet isAnswered = new BitSet();
  private final BitSet isOpened = new BitSet();
  private final BitSet toldWeeks = new BitSet();
  private long toldSends;

  private EstimatingMail(Audience audience, int before) {
    this.audience = audience;
    this.before = before;
  }

  /** The e-mails that answers before a minute tell of and no send of the log does. */
  static EstimatedMail asOf(Audience audience, int before) {
    return new EstimatingMail(audience, before).estimated();
  }

  private EstimatedMail estimated() {
    EventColumns events = audience.events();
    for (int row = 0; row < events.size(); row++) {
      byte type = events.typeCode(row);
      if ((type == SENT || isAnswer(type)) && events.minute(row) < before) {
        read(type, events.minute(row), events.detail(row) + 1);
      }
    }
    isTold.clear(0); // Answers that name no message are told week by week.
    BitSet isUntold = (BitSet) isAnswered.clone();
    isUntold.andNot(isTold);
    return isUntold.isEmpty() ? EstimatedMail.NONE : estimated(isUntold);
  }

  private void read(byte type, int minute, int message) {
    if (type == SENT) {
      isTold.set(message);
      toldWeeks.set(week(minute));
      toldSends++;
    } else {
      isAnswered.set(message);
      isOpened.set(message, type == OPEN || isOpened.get(message));
    }
  }

  /** Bounces, complaints and leavings also come all at once when a list is cleaned up. */
  private static boolean isAnswer(byte type) {
    return type == OPEN || type == CLICK;
  }

  private static int week(int minute) {
    return Math.max(0, minute / WEEK);
  }

  private EstimatedMail estimated(BitSet isUntold) {
    MailingList list = new MailingList(audience, before);
    List<Mailed> mailed =
        Arrays.stream(moments(isUntold, false, 1))
            .filter(Objects::nonNull)
            .flatMap(answers -> answers.bursts(before).stream())
            .map(answered -> new Mailed(answered, size(list, answered)))
            .filter(one -> one.share() >= LEAST_SHARE)
            .toList();
    List<Sent> sent =
        Stream.of(true, false)
            .flatMap(areOpened -> sent(list, mailed, areOpened))
            .sorted(Comparator.comparingInt(Sent::minute).thenComparingInt(Sent::message))
            .toList();
    return sent.isEmpty() ? EstimatedMail.NONE : new EstimatedMail(sent, list);
  }

  private boolean isOpened(Mailed one) {
    return isOpened.get(one.answered().message() + 1);
  }

  /** Some mail tools tell only of clicks, which are fewer than opens. */
  private Stream<Sent> sent(MailingList list, List<Mailed> all, boolean areOpened) {
    List<Mailed> mailed = all.stream().filter(one -> isOpened(one) == areOpened).toList();
    if (mailed.isEmpty()) {
      return Stream.of();
    }
    UsualAnswers told = told(list, areOpened);
    UsualAnswers usual =
        told == null
            ? UsualAnswers.untold(mailed.stream().mapToDouble(Mailed::share).toArray(), areOpened)
            : told;
    return mailed.stream().map(one -> one.sent(usual));
  }

  /** How many were on the list, or answered all the same. */
  private int size(MailingList list, Burst answered) {
    int size = 0;
    for (int customer = 0; customer < audience.size(); customer++) {
      boolean isOn = list.isOn(customer, answered.minute() - 1);
      size += isOn || answered.customers().contains(customer) ? 1 : 0;
    }
    return size;
  }

  /**
   * When which of some messages was answered, or sent, by the message's index and one more.
   *
   * @param every of so many customers one is looked at
   */
  private Moments[] moments(BitSet messages, boolean areSends, long every) {
    Moments[] moments = new Moments[messages.length()];
    messages.stream().forEach(message -> moments[message] = new Moments(message - 1));
    EventColumns events = audience.events();
    for (int customer = 0; customer < audience.size(); customer++) {
      boolean isIn = Long.remainderUnsigned(Chance.mix(audience.luck(customer)), every) == 0;
      int to = isIn ? audience.to(customer) : audience.from(customer);
      for (int row = audience.from(customer); row < to; row++) {
        byte type = events.typeCode(row);
        int message = events.detail(row) + 1;
        if ((areSends ? type == SENT : isAnswer(type))
            && events.minute(row) < before
            && messages.get(message)
            && (message > 0 || !isToldAround(events.minute(row)))) {
          moments[message].add(events.minute(row), customer);
        }
      }
    }
    messages.stream().forEach(message -> moments[message].sort());
    return moments;
  }

  private boolean isToldAround(int minute) {
    int week = week(minute);
    return toldWeeks.get(week) || (week > 0 && toldWeeks.get(week - 1));
  }

  /**
   * How the told e-mails to many were answered that were opened, or those that were not. Those to a
   * few are left out: they may be the best readers, who are no measure for the list.
   */
  private @Nullable UsualAnswers told(MailingList list, boolean areOpened) {
    BitSet messages = (BitSet) isTold.clone();
    messages.and(isAnswered);
    if (areOpened) {
      messages.and(isOpened);
    } else {
      messages.andNot(isOpened);
    }
    long every = 1 + toldSends / TOLD_ENOUGH;
    Moments[] sends = moments(messages, true, every);
    Moments[] answers = moments(messages, false, every);
    long got = 0;
    long answered = 0;
    for (int message : messages.stream().toArray()) {
      for (Burst sent : sends[message].bursts(before)) {
        if (every * sent.size() <= FEW * size(list, sent)) {
          continue;
        }
        RoaringBitmap who = answers[message].customersBetween(sent.minute(), sent.end());
        got += sent.size();
        answered += RoaringBitmap.andCardinality(sent.customers(), who);
      }
    }
    return answered >= ANSWERS_NEEDED ? UsualAnswers.told(got, answered) : null;
  }

  /** An e-mail that some of a list answered, which had so many customers then. */
  private record Mailed(Burst answered, int list) {

    double share() {
      return (double) answered.size() / list;
    }

    Sent sent(UsualAnswers usual) {
      double share = share();
      double reach = usual.reach(share, list);
      // The chance of who did not answer, so that together with who did it comes to the reach.
      double others = reach <= share ? 0 : (reach - share) / (1 - share);
      double sends = list * Math.max(reach, share);
      return new Sent(
          answered.message(), answered.minute() - 1, others, sends, answered.customers());
    }
  }
}
