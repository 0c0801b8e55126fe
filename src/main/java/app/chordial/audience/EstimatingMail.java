package app.chordial.audience;

import app.chordial.audience.EstimatedMail.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Estimates sends from answers (decision 0029). An e-mail to the list begins where the answers to a
 * message jump: within a day come three times as many as in the day before, and at least five. Its
 * answers are those of a week, or until the next begins; most come within two days, else it is a
 * series, which is answered all the time. Where fewer of the list answered than answer usually, it
 * went to a part of the list: to as many as usually bring so many answers. Usual is what the log's
 * told e-mails show, else what is published.
 */
final class EstimatingMail {

  private static final int DAY = 24 * 60;

  /** As long as an e-mail can be answered. */
  private static final int WEEK = 7 * DAY;

  private static final int SOON = 2 * DAY;

  /** So many times the answers of the day before begin an e-mail. */
  private static final int JUMP = 3;

  /** The least share of the answers that come soon; earlier it can't be told. */
  private static final double SOON_SHARE = 0.6;

  private static final int TELLS_AFTER = 2 * SOON;

  /** Fewer, or a smaller share of the list, are answers to an e-mail to some few. */
  private static final int LEAST_ANSWERERS = 5;

  private static final double LEAST_SHARE = 0.005;

  /**
   * The lower ends of what is published: 15 to 21 % of e-mails are opened, 2.1 to 2.6 % clicked.
   */
  private static final double PUBLISHED_OPENS = 0.15;

  private static final double PUBLISHED_CLICKS = 0.021;

  /** With so many told e-mails the log itself says what is usual. */
  private static final long TOLD_NEEDED = 1000;

  private static final byte SENT = EventType.SENT.code();
  private static final byte OPEN = EventType.OPEN.code();
  private static final byte CLICK = EventType.CLICK.code();

  private final Audience audience;
  private final int before;
  private final BitSet isTold = new BitSet();
  private final BitSet toldWeeks = new BitSet();
  private long toldSends;
  private boolean hasOpens;

  private EstimatingMail(Audience audience, int before) {
    this.audience = audience;
    this.before = before;
  }

  /** The e-mails that answers before a minute tell of and no send of the log does. */
  static EstimatedMail asOf(Audience audience, int before) {
    return new EstimatingMail(audience, before).estimated();
  }

  private EstimatedMail estimated() {
    BitSet isAnswered = new BitSet();
    EventColumns events = audience.events();
    for (int row = 0; row < events.size(); row++) {
      byte type = events.typeCode(row);
      if ((type == SENT || isAnswer(type)) && events.minute(row) < before) {
        int message = events.detail(row) + 1;
        (type == SENT ? isTold : isAnswered).set(message);
        hasOpens |= type == OPEN;
        if (type == SENT) {
          toldSends += message > 0 ? 1 : 0; // Of those only the answers are counted, too.
          toldWeeks.set(week(events.minute(row)));
        }
      }
    }
    if (toldWeeks.isEmpty()) {
      isTold.clear();
    } else {
      isTold.clear(0); // Answers that name no message are told week by week.
    }
    BitSet isUntold = (BitSet) isAnswered.clone();
    isUntold.andNot(isTold);
    return isUntold.isEmpty() ? EstimatedMail.NONE : estimated(isAnswered);
  }

  /** Bounces, complaints and leavings also come all at once when a list is cleaned up. */
  private static boolean isAnswer(byte type) {
    return type == OPEN || type == CLICK;
  }

  private static int week(int minute) {
    return Math.max(0, minute / WEEK);
  }

  private EstimatedMail estimated(BitSet messages) {
    MailingList list = new MailingList(audience, before);
    List<Answers> answers = answers(messages);
    double usual = usual(answers);
    List<Sent> sent =
        answers.stream()
            .filter(one -> !isTold.get(one.message + 1))
            .flatMap(one -> one.sent(list, usual).stream())
            .sorted(Comparator.comparingInt(Sent::minute).thenComparingInt(Sent::message))
            .toList();
    return sent.isEmpty() ? EstimatedMail.NONE : new EstimatedMail(sent, list);
  }

  /** The answers to each of some messages. */
  private List<Answers> answers(BitSet messages) {
    Answers[] byMessage = new Answers[messages.length()];
    for (int message = messages.nextSetBit(0);
        message >= 0;
        message = messages.nextSetBit(message + 1)) {
      byMessage[message] = new Answers(message - 1);
    }
    EventColumns events = audience.events();
    for (int customer = 0; customer < audience.size(); customer++) {
      for (int row = audience.from(customer); row < audience.to(customer); row++) {
        int message = events.detail(row) + 1;
        if (isAnswer(events.typeCode(row))
            && events.minute(row) < before
            && messages.get(message)
            && (message > 0 || !isToldAround(events.minute(row)))) {
          byMessage[message].add(events.minute(row), customer);
        }
      }
    }
    return Arrays.stream(byMessage).filter(one -> one != null).toList();
  }

  private boolean isToldAround(int minute) {
    int week = week(minute);
    return toldWeeks.get(week) || (week > 0 && toldWeeks.get(week - 1));
  }

  /** The share of those who got an e-mail that usually answer it. */
  private double usual(List<Answers> answers) {
    long answered = 0;
    for (Answers one : answers) {
      answered += isTold.get(one.message + 1) ? one.customers(0, one.size).getCardinality() : 0;
    }
    if (toldSends >= TOLD_NEEDED) {
      return Math.min(1, (double) answered / toldSends);
    }
    return hasOpens ? PUBLISHED_OPENS : PUBLISHED_CLICKS;
  }

  /** The answers to one message. */
  private final class Answers {
    private final int message;
    private long[] moments = new long[64];
    private int size;

    Answers(int message) {
      this.message = message;
    }

    void add(int minute, int customer) {
      if (size == moments.length) {
        moments = Arrays.copyOf(moments, size * 2);
      }
      moments[size++] = ((long) minute << 32) | customer;
    }

    List<Sent> sent(MailingList list, double usual) {
      Arrays.sort(moments, 0, size);
      List<Sent> sent = new ArrayList<>();
      int from = begin(0);
      while (from < size) {
        int next = begin(after(from, minute(from) + SOON));
        int to = Math.min(next, after(from, minute(from) + WEEK));
        RoaringBitmap answered = customers(from, to);
        int soon = customers(from, after(from, minute(from) + SOON)).getCardinality();
        if (isEmail(minute(from), answered.getCardinality(), soon)) {
          add(sent, new Sent(message, minute(from) - 1, 1, answered), list, usual);
        }
        from = next;
      }
      return sent;
    }

    /** The first answer, from one on, with which an e-mail begins. */
    private int begin(int from) {
      int dayBefore = 0;
      int dayAfter = from;
      for (int index = from; index < size; index++) {
        while (minute(dayBefore) < minute(index) - DAY) {
          dayBefore++;
        }
        dayAfter = after(dayAfter, minute(index) + DAY);
        int more = dayAfter - index;
        if (more >= LEAST_ANSWERERS && more >= JUMP * (index - dayBefore)) {
          return index;
        }
      }
      return size;
    }

    private boolean isEmail(int first, int answerers, int soon) {
      return answerers >= LEAST_ANSWERERS
          && soon >= SOON_SHARE * answerers
          && before - first >= TELLS_AFTER;
    }

    private void add(List<Sent> sent, Sent one, MailingList list, double usual) {
      int all = 0;
      for (int customer = 0; customer < audience.size(); customer++) {
        boolean isOn = list.isOn(customer, one.minute());
        all += isOn || one.answered().contains(customer) ? 1 : 0;
      }
      double share = (double) one.answered().getCardinality() / all;
      if (share >= LEAST_SHARE) {
        double reach = usual == 0 ? 1 : Math.min(1, share / usual);
        sent.add(new Sent(message, one.minute(), others(reach, share), one.answered()));
      }
    }

    /** The chance of who did not answer, so that together with who did it comes to the reach. */
    private static double others(double reach, double share) {
      return reach <= share ? 0 : (reach - share) / (1 - share);
    }

    private int minute(int index) {
      return (int) (moments[index] >> 32);
    }

    private int after(int from, int minute) {
      int to = from;
      while (to < size && minute(to) < minute) {
        to++;
      }
      return to;
    }

    private RoaringBitmap customers(int from, int to) {
      RoaringBitmap customers = new RoaringBitmap();
      for (int index = from; index < to; index++) {
        customers.add((int) moments[index]);
      }
      return customers;
    }
  }
}
