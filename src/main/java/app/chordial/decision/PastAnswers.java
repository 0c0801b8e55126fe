package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EstimatedMail;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planning.Work;
import app.chordial.insight.MailHistory;
import app.chordial.response.Correspondence;
import app.chordial.response.Fatigue;
import app.chordial.response.Response;
import app.chordial.response.Situation;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.stream.IntStream;

/**
 * What customers met in the e-mails that they got, as it was known when each went, and what came of
 * it: what the response model is calibrated on. Reads one customer after the other; belongs to one
 * thread.
 */
public final class PastAnswers {

  private static final byte SENT = EventType.SENT.code();
  private static final byte BOUNCE = EventType.BOUNCE.code();
  private static final byte COMPLAINT = EventType.COMPLAINT.code();
  private static final byte UNSUBSCRIBE = EventType.UNSUBSCRIBE.code();

  /** Of one customer, the latest: whoever gets thousands is a machine. */
  private static final int MOST_OF_ONE = 400;

  /** With more, a share of the customers tells the coefficients to a hundredth. */
  private static final long MOST = 500_000;

  private final Planner planner;
  private final Appraisal appraisal;
  private final LoggedMail logged;
  private final Correspondence past = new Correspondence();

  private PastAnswers(Planner planner) {
    this.planner = planner;
    logged = new LoggedMail(planner);
    appraisal = new Appraisal(planner);
  }

  /**
   * Reads the settled e-mails of a snapshot: those that had seven days to be answered.
   *
   * @param planner made for the snapshot's audience; how it thinks mail is answered is no matter
   */
  public static Correspondence read(Planner planner, Snapshot snapshot, Work work) {
    Correspondence past = new Correspondence();
    EstimatedMail estimated = snapshot.audience().estimated();
    long emails = emails(snapshot, work);
    if (emails == 0 && !estimated.isAny()) {
      return past;
    }
    double most = emails + estimated.sends();
    double share = MOST / Math.max(MOST, most);
    work.parallel()
        .inOrder(
            Parallel.chunks(snapshot.size()),
            chunk -> {
              work.progress().stopIfCancelled();
              return new PastAnswers(planner).chunk(snapshot, chunk, share);
            },
            past::add);
    return past;
  }

  private static long emails(Snapshot snapshot, Work work) {
    long[] sum = new long[1];
    work.parallel()
        .inOrder(
            Parallel.chunks(snapshot.size()),
            chunk -> emails(snapshot, chunk),
            emails -> sum[0] += emails);
    return sum[0];
  }

  private static long emails(Snapshot snapshot, int chunk) {
    EventColumns events = snapshot.audience().events();
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    long emails = 0;
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      for (int row = snapshot.audience().from(customer); row < snapshot.to(customer); row++) {
        emails += events.typeCode(row) == SENT ? 1 : 0;
      }
    }
    return emails;
  }

  private Correspondence chunk(Snapshot snapshot, int chunk, double share) {
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      CustomerView view = snapshot.view(customer);
      double lot = (Chance.mix(view.luck()) >>> 11) * 0x1.0p-53;
      if (lot < share) {
        read(view);
      }
    }
    return past;
  }

  private void read(CustomerView view) {
    MailHistory history = planner.mail(view);
    int[] emails = chosen(history);
    if (emails.length == 0) {
      return;
    }
    past.nextCustomer();
    Recollection known = new Recollection(planner);
    for (int i = Math.max(0, emails.length - MOST_OF_ONE); i < emails.length; i++) {
      int sent = history.minute(emails[i]);
      if (view.minute() - sent >= MailHistory.ANSWER_WITHIN) {
        int before = i == 0 ? MailHistory.NEVER : history.minute(emails[i - 1]);
        int next = i + 1 < emails.length ? history.minute(emails[i + 1]) : Integer.MAX_VALUE;
        boolean isClicked = history.isClicked(emails[i]);
        Situation met = situation(view, sent, before, known);
        Response came = response(view, sent, next, isClicked);
        if (history.isEstimated(emails[i])) {
          past.addEstimated(met, came);
        } else {
          past.add(met, came);
        }
      }
    }
  }

  /** The e-mails of a history that were not transactional, the earliest first. */
  static int[] chosen(MailHistory history) {
    return IntStream.range(0, history.emails())
        .filter(email -> !history.isTransactional(email))
        .toArray();
  }

  /** What an e-mail met, by what had happened before it. */
  private Situation situation(CustomerView view, int sent, int before, Recollection known) {
    CustomerView then = LoggedMail.before(view, sent);
    known.mail.readOn(then);
    double fatigue = Fatigue.of(then, known.mail);
    double gapDays =
        before == MailHistory.NEVER
            ? Situation.AVERAGE.gapDays()
            : then.day() - view.audience().time().day(before);
    return situation(relevances(view, then, known), fatigue, gapDays);
  }

  /** Of an e-mail whose messages are not known, as of another tool's, an average one is thought. */
  private static Situation situation(double[] relevances, double fatigue, double gapDays) {
    Situation average = Situation.AVERAGE;
    return relevances.length > 0
        ? Situation.of(relevances, average.receptivity(), fatigue, gapDays)
        : new Situation(
            average.relevance(),
            average.receptivity(),
            fatigue,
            gapDays,
            average.messages(),
            average.incongruence());
  }

  /** R of each message that went in the minute of {@code then} and that the design knows. */
  private double[] relevances(CustomerView view, CustomerView then, Recollection known) {
    int[] messages = logged.messages(view, then);
    double[] relevances = new double[messages.length];
    if (messages.length > 0) {
      appraisal.aboutReader(then, known);
      for (int i = 0; i < messages.length; i++) {
        relevances[i] = appraisal.relevance(planner.offers()[messages[i]]);
      }
    }
    return relevances;
  }

  /** What happened within seven days, and before the next e-mail. */
  static Response response(CustomerView view, int sent, int next, boolean isClicked) {
    EventColumns events = view.events();
    int last = Math.min(next, sent + MailHistory.ANSWER_WITHIN);
    int from = events.firstNotBefore(sent, view.from(), view.to());
    int to = events.firstNotBefore(last, from, view.to());
    boolean isUnsubscribed = false;
    boolean isBounced = false;
    boolean isComplained = false;
    for (int row = from; row < to; row++) {
      byte type = events.typeCode(row);
      isUnsubscribed |= type == UNSUBSCRIBE;
      isBounced |= type == BOUNCE;
      isComplained |= type == COMPLAINT;
    }
    // A bounce after which mail still may go is no hard one.
    return new Response(isClicked, isUnsubscribed, isBounced && !view.isMailable(), isComplained);
  }
}
