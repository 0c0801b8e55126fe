package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Audit.Forgotten;
import app.chordial.decision.Audit.Tally;
import app.chordial.decision.Planning.Work;
import app.chordial.insight.MailHistory;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.Purchases;
import app.chordial.response.Response;
import app.chordial.rhythm.Cadence.Cap;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Looks through past mail with the eyes of a design: each e-mail by what was known just before it
 * went, never by what came later. Reads one customer after the other; belongs to one thread.
 */
public final class Auditing {

  private static final int YEAR_DAYS = 365;
  private static final int AHEAD_DAYS = 90;
  private static final int FAULTS = Fault.values().length;

  private final Planner planner;
  private final LoggedMail logged;
  private final PastDeeds deeds;
  private final Answers answers;
  private final Appraisal appraisal;
  private final int from;
  private final int to;
  private final Sum sum = new Sum();

  private Auditing(Planner planner, int from, int to) {
    this.planner = planner;
    this.from = from;
    this.to = to;
    logged = new LoggedMail(planner);
    deeds = new PastDeeds(planner);
    answers = new Answers(planner);
    appraisal = new Appraisal(planner);
  }

  /** What is counted on the way. */
  private static final class Sum {
    Tally all = Tally.NONE;
    Tally fitting = Tally.NONE;
    final List<Tally> faulty = new ArrayList<>(Collections.nCopies(FAULTS, Tally.NONE));
    long unknown;
    long estimated;
    long forgotten;
    double forgottenMinor;

    void add(Sum other) {
      all = all.and(other.all);
      fitting = fitting.and(other.fitting);
      for (int fault = 0; fault < FAULTS; fault++) {
        faulty.set(fault, faulty.get(fault).and(other.faulty.get(fault)));
      }
      unknown += other.unknown;
      estimated += other.estimated;
      forgotten += other.forgotten;
      forgottenMinor += other.forgottenMinor;
    }
  }

  /**
   * Audits the e-mails of some days.
   *
   * @param planner of the design, as of the day after the last
   * @param from the first day
   */
  public static Audit audit(Planner planner, LocalDate from, Work work) {
    Snapshot snapshot = planner.snapshot();
    int first = (int) from.toEpochDay();
    int end = planner.audience().time().day(snapshot.minute());
    Sum sum = new Sum();
    work.progress().at(0, 1, "Looking through past e-mails");
    work.parallel()
        .inOrder(
            Parallel.chunks(snapshot.size()),
            chunk -> {
              work.progress().stopIfCancelled();
              return new Auditing(planner, first, end).chunk(snapshot, chunk);
            },
            sum::add);
    work.progress().at(1, 1, "Looking through past e-mails");
    int days = forgottenAfter(planner);
    return new Audit(
        first,
        end,
        sum.all,
        sum.fitting,
        sum.faulty,
        sum.unknown,
        sum.estimated,
        new Forgotten(sum.forgotten, days, sum.forgottenMinor));
  }

  /** The widest gap that anybody should have, in whole days. */
  private static int forgottenAfter(Planner planner) {
    return (int) Math.ceil(planner.design().rhythm().pace().maxGapDays());
  }

  private Sum chunk(Snapshot snapshot, int chunk) {
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      read(snapshot.view(customer));
    }
    return sum;
  }

  private void read(CustomerView view) {
    Past past = new Past(planner.mail(view));
    Recollection known = new Recollection(planner);
    boolean[] hasGot = new boolean[FAULTS];
    boolean hasFitting = false;
    boolean hasAny = false;
    for (int email = 0; email < past.size(); email++) {
      int day = planner.audience().time().day(past.minute(email));
      boolean hadItsTime =
          planner.snapshot().minute() - past.minute(email) >= MailHistory.ANSWER_WITHIN;
      if (day >= from && day < to && hadItsTime) {
        CustomerView then = LoggedMail.before(view, past.minute(email));
        Set<Fault> faults = faults(view, then, past, email, known);
        Tally one = tally(view, then, past, email);
        sum.all = sum.all.and(counting(one, !hasAny));
        hasAny = true;
        sum.estimated += past.isEstimated(email) ? 1 : 0;
        if (faults.isEmpty()) {
          sum.fitting = sum.fitting.and(counting(one, !hasFitting));
          hasFitting = true;
        }
        for (Fault fault : faults) {
          int i = fault.ordinal();
          sum.faulty.set(i, sum.faulty.get(i).and(counting(one, !hasGot[i])));
          hasGot[i] = true;
        }
      }
    }
    forget(view, past, known);
  }

  /**
   * What is audited: what no plan chose, as an order confirmation, is no fault and counts in none.
   */
  private static final class Past {
    private final MailHistory history;

    /** Those that were not transactional. */
    private final int[] emails;

    Past(MailHistory history) {
      this.history = history;
      emails = PastAnswers.chosen(history);
    }

    int size() {
      return emails.length;
    }

    int minute(int email) {
      return history.minute(emails[email]);
    }

    boolean isClicked(int email) {
      return history.isClicked(emails[email]);
    }

    boolean isEstimated(int email) {
      return history.isEstimated(emails[email]);
    }
  }

  private static Tally counting(Tally one, boolean isFirst) {
    return isFirst ? one : one.and(new Tally(0, -1, 0, 0, 0));
  }

  private Tally tally(CustomerView view, CustomerView then, Past past, int email) {
    int next = email + 1 < past.size() ? past.minute(email + 1) : Integer.MAX_VALUE;
    Response response = PastAnswers.response(view, past.minute(email), next, past.isClicked(email));
    boolean hasLeft = response.isUnsubscribed() || response.isComplained();
    return new Tally(
        1, 1, response.isClicked() ? 1 : 0, hasLeft ? 1 : 0, hasLeft ? worth(then, YEAR_DAYS) : 0);
  }

  private double worth(CustomerView then, int days) {
    PurchaseModel model = planner.learned().purchases();
    return model.expectedValueMinor(Purchases.of(then), days);
  }

  private Set<Fault> faults(
      CustomerView view, CustomerView then, Past past, int email, Recollection known) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    deeds.read(then, known);
    answers.read(then, Standing.NONE, known);
    if (deeds.isResting(then)) {
      faults.add(Fault.RESTING);
    }
    if (isOverCap(past, email)) {
      faults.add(Fault.OVER_CAP);
    }
    if (isTooSoon(then, past, email)) {
      faults.add(Fault.TOO_SOON);
    }
    int[] messages = logged.messages(view, then);
    if (messages.length == 0) {
      sum.unknown++;
      return faults;
    }
    if (Arrays.stream(messages).anyMatch(message -> isJustBought(then, message))) {
      faults.add(Fault.JUST_BOUGHT);
    }
    appraisal.about(then, known);
    if (Arrays.stream(messages).noneMatch(this::isRelevant)) {
      faults.add(Fault.NOT_RELEVANT);
    }
    return faults;
  }

  private boolean isJustBought(CustomerView then, int message) {
    int item = deeds.lastItem(message);
    return item >= 0
        && then.day() - deeds.lastBoughtDay(message)
            < planner.consumables().blockDays(planner.offers()[message], item);
  }

  private boolean isRelevant(int message) {
    Offer offer = planner.offers()[message];
    double floor = planner.design().rhythm().balance().relevanceFloor();
    return appraisal.isForAnybody(offer) || appraisal.relevance(offer) >= floor;
  }

  private boolean isTooSoon(CustomerView then, Past past, int email) {
    if (email == 0) {
      return false;
    }
    int last = planner.audience().time().day(past.minute(email - 1));
    return then.day() < Calling.dueDay(last, answers.gapDays());
  }

  private boolean isOverCap(Past past, int email) {
    int day = planner.audience().time().day(past.minute(email));
    for (Cap cap : planner.design().rhythm().cadence().caps()) {
      int within = 0;
      for (int earlier = email - 1; earlier >= 0 && within < cap.emails(); earlier--) {
        if (planner.audience().time().day(past.minute(earlier)) <= day - cap.days()) {
          break;
        }
        within++;
      }
      if (within >= cap.emails()) {
        return true;
      }
    }
    return false;
  }

  /** At the end, who may be mailed, is not resting, and had nothing for longer than any gap. */
  private void forget(CustomerView view, Past past, Recollection known) {
    int last = past.size() == 0 ? firstSeen(view) : lastDay(past);
    if (!view.isMailable() || last == Integer.MIN_VALUE || to - last <= forgottenAfter(planner)) {
      return;
    }
    deeds.read(view, known);
    if (deeds.isResting(view)) {
      return;
    }
    appraisal.about(view, known);
    for (Offer offer : planner.offers()) {
      if (!planner.isTransactional(offer.index)
          && planner.isValid(offer.index, to)
          && isRelevant(offer.index)) {
        sum.forgotten++;
        sum.forgottenMinor += worth(view, AHEAD_DAYS);
        return;
      }
    }
  }

  private int lastDay(Past past) {
    return planner.audience().time().day(past.minute(past.size() - 1));
  }

  /** The day of a customer's first event; {@link Integer#MIN_VALUE} where there is none. */
  private int firstSeen(CustomerView view) {
    return view.from() == view.to()
        ? Integer.MIN_VALUE
        : planner.audience().time().day(view.events().minute(view.from()));
  }
}
