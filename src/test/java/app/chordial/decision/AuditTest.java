package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Audit.Tally;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.job.Threads;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.rhythm.Pace;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);
  private static final AuditSaying SAYING = new AuditSaying("GBP");

  private final OneCustomer customer = new OneCustomer();

  private Audit audit(boolean isForEveryone) {
    return audit(
        OneCustomer.design(
            List.of(OneCustomer.screens(true)),
            List.of(OneCustomer.television(List.of("screens"), isForEveryone))));
  }

  private Audit audit(Design design) {
    Pace pace = Pace.DEFAULT.withRestAfterMails(12);
    Planner planner = customer.planner(design.withRhythm(design.rhythm().with(pace)));
    return Auditing.audit(planner, RandomAudiences.TODAY.minusYears(2), WORK);
  }

  @Test
  void whatWasJustBoughtIsNotToBeOfferedAgain() {
    customer.daysAgo(32, EventType.PURCHASE, 1, 900).offered(30);
    customer.daysAgo(29, EventType.UNSUBSCRIBE);
    Audit audit = audit(true);
    assertThat(audit.of(Fault.JUST_BOUGHT))
        .isEqualTo(new Tally(1, 1, 0, 1, audit.all().leftWorthMinor()));
    assertThat(audit.of(Fault.JUST_BOUGHT).leftWorthMinor()).isPositive();
    assertThat(audit.fitting().emails()).isZero();
    assertThat(SAYING.sentence(audit, Fault.JUST_BOUGHT))
        .isEqualTo("1 e-mail, to 1 customer, sold what the customer had just bought.");
  }

  @Test
  void whatWasGivenBackMayBe() {
    customer.daysAgo(33, EventType.PURCHASE, 1, 900).daysAgo(32, EventType.REFUND, 1, 900);
    customer.offered(30);
    Audit audit = audit(true);
    assertThat(audit.of(Fault.JUST_BOUGHT)).isEqualTo(Tally.NONE);
    assertThat(audit.fitting().emails()).isEqualTo(1);
  }

  @Test
  void whatWasBoughtLaterIsNoFault() {
    customer.offered(30).daysAgo(29, EventType.PURCHASE, 1, 900);
    assertThat(audit(true).of(Fault.JUST_BOUGHT)).isEqualTo(Tally.NONE);
  }

  @Test
  void anEmailThatNobodyAskedForIsNotRelevant() {
    customer.offered(30);
    assertThat(audit(false).of(Fault.NOT_RELEVANT).emails()).isEqualTo(1);
    assertThat(audit(true).of(Fault.NOT_RELEVANT).emails()).isZero();
  }

  @Test
  void emailsDayAfterDayAreTooSoonAndBeyondTheLimits() {
    for (int days = 40; days > 34; days--) {
      customer.offered(days);
    }
    Audit audit = audit(true);
    assertThat(audit.all().emails()).isEqualTo(6);
    assertThat(audit.all().customers()).isEqualTo(1);
    assertThat(audit.of(Fault.TOO_SOON).emails()).isEqualTo(5);
    assertThat(audit.of(Fault.OVER_CAP).emails()).isEqualTo(4);
  }

  /** No plan chose it, so it is neither a fault nor in the way of what follows. */
  @Test
  void whatIsTransactionalCountsInNothing() {
    Design plain =
        OneCustomer.design(
            List.of(OneCustomer.screens(true)),
            List.of(OneCustomer.television(List.of("screens"), true)));
    Message confirmation =
        Draft.of(plain.messages().getFirst(), terms -> terms.duty = Message.Duty.TRANSACTIONAL);
    Design design = plain.withMessages(List.of(confirmation));
    customer.daysAgo(60, EventType.SENT);
    for (int days = 44; days > 40; days--) {
      customer.offered(days);
    }
    customer.daysAgo(40, EventType.SENT);
    Audit audit = audit(design);
    assertThat(audit.all().emails()).isEqualTo(2);
    assertThat(audit.fitting().emails()).isEqualTo(2);
    assertThat(audit(plain).of(Fault.TOO_SOON).emails()).isEqualTo(4);
    assertThat(audit(plain).of(Fault.OVER_CAP).emails()).isPositive();
  }

  @Test
  void whoWasSilentForLongShouldBeLeftInPeace() {
    for (int week = 60; week > 5; week--) {
      customer.offered(7 * week);
    }
    Audit audit = audit(true);
    assertThat(audit.of(Fault.RESTING).emails()).isEqualTo(29);
    assertThat(audit.forgotten().customers()).isZero();
  }

  @Test
  void whoHadNothingForLongWasForgotten() {
    customer.daysAgo(100, EventType.PURCHASE, 1, 900).offered(90);
    Audit audit = audit(false);
    assertThat(audit.forgotten().customers()).isEqualTo(1);
    assertThat(audit.forgotten().days()).isEqualTo(60);
    assertThat(SAYING.all(audit))
        .anyMatch(one -> one.startsWith("1 customer may be mailed and had nothing for more than"));
  }

  @Test
  void anEmailOfThisWeekIsNotJudgedYet_andWithoutAnyItIsSaid() {
    customer.offered(5);
    Audit audit = audit(true);
    assertThat(audit.all()).isEqualTo(Tally.NONE);
    assertThat(SAYING.all(audit).getFirst()).startsWith("No e-mail of the days from");
  }

  @ParameterizedTest
  @EnumSource
  void whatFollowedIsMeasuredAgainstFittingEmails(Fault fault) {
    List<Tally> faulty = new ArrayList<>();
    for (Fault each : Fault.values()) {
      faulty.add(each == fault ? new Tally(1_000, 400, 10, 9, 90_000) : Tally.NONE);
    }
    Tally fitting = new Tally(2_000, 500, 50, 4, 40_000);
    Audit audit =
        new Audit(20_000, 20_365, fitting, fitting, faulty, 7, 0, new Audit.Forgotten(0, 60, 0));
    assertThat(audit.moreLeft(fault)).isCloseTo(7, within(1e-12));
    assertThat(audit.moreLeftMinor(fault)).isCloseTo(70_000, within(1e-9));
    assertThat(audit.fewerClicks(fault)).isCloseTo(15, within(1e-12));
    assertThat(SAYING.sentence(audit, fault))
        .startsWith("1,000 e-mails, to 400 customers, ")
        .contains("1.0 % of them were clicked, of fitting ones 2.5 %")
        .contains("7 customers more left")
        .contains("£700");
  }

  @Tag("law")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void restingAndGapsAreWhatAPlainReadingSays(long seed) {
    Planner planner =
        RandomPrograms.planner(RandomPrograms.of(seed), RandomAudiences.of(seed, 300));
    LocalDate from = LocalDate.of(2025, 11, 22);
    Audit audit = Auditing.audit(planner, from, WORK);
    long resting = 0;
    long tooSoon = 0;
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      CustomerView view = planner.snapshot().view(customer);
      MailHistory history = MailHistory.of(view, Transactional.NONE);
      for (int email = 0; email < history.emails(); email++) {
        int minute = history.minute(email);
        boolean hadItsTime = planner.snapshot().minute() - minute >= MailHistory.ANSWER_WITHIN;
        if (planner.audience().time().day(minute) >= from.toEpochDay() && hadItsTime) {
          resting += isResting(planner, LoggedMail.before(view, minute)) ? 1 : 0;
          tooSoon += isTooSoon(planner, view, history, email) ? 1 : 0;
        }
      }
    }
    assertThat(audit.of(Fault.RESTING).emails()).isEqualTo(resting).isPositive();
    assertThat(audit.of(Fault.TOO_SOON).emails()).isEqualTo(tooSoon).isPositive();
    try (Threads two = new Threads(2)) {
      assertThat(Auditing.audit(planner, from, new Work(two, Progress.NONE))).isEqualTo(audit);
    }
  }

  private static boolean isResting(Planner planner, CustomerView then) {
    int since = Integer.MIN_VALUE;
    Set<Integer> mails = new HashSet<>();
    for (int row = then.from(); row < then.to(); row++) {
      EventType type = then.events().type(row);
      int minute = then.events().minute(row);
      boolean isAct =
          !type.isMail() || (type == EventType.CLICK && MailHistory.isTrusted(then, row));
      if (isAct) {
        since = minute;
        mails.clear();
      } else if (type == EventType.SENT) {
        since = since == Integer.MIN_VALUE ? minute : since;
        mails.add(minute);
      }
    }
    Pace pace = planner.design().rhythm().pace();
    return since != Integer.MIN_VALUE
        && then.day() - planner.audience().time().day(since) >= pace.restAfterDays()
        && mails.size() >= pace.restAfterMails();
  }

  private static boolean isTooSoon(
      Planner planner, CustomerView view, MailHistory history, int email) {
    if (email == 0) {
      return false;
    }
    CustomerView then = LoggedMail.before(view, history.minute(email));
    double relative =
        planner
            .learned()
            .receptivity()
            .relative(then, MailHistory.of(then, Transactional.NONE), planner.forgetting());
    long gap = Math.max(1, (long) Math.rint(planner.design().rhythm().pace().gapDays(relative)));
    return then.day() - planner.audience().time().day(history.minute(email - 1)) < gap;
  }
}
