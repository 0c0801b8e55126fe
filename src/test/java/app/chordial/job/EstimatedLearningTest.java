package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.decision.Audit;
import app.chordial.decision.AuditSaying;
import app.chordial.decision.Auditing;
import app.chordial.decision.Explaining;
import app.chordial.decision.Explanation;
import app.chordial.decision.Exported;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.Standing;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.MailedList;
import app.chordial.insight.Transactional;
import app.chordial.response.Coefficient;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EstimatedLearningTest {

  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);
  private static final MailedList LIST = MailedList.ofAYear(21, 500);

  private static Planner planner(Audience audience) {
    return Learning.planner(Design.EMPTY, audience.asOf(MailedList.TODAY), WORK);
  }

  private static List<Coefficient> learned(ResponseModel model) {
    return model.coefficients().stream().filter(Coefficient::isLearned).toList();
  }

  @Test
  @Tag("law")
  void whatIsLearnedWithoutSendsIsMarkedEstimatedAndNearlyTheSame() {
    ResponseModel told = planner(LIST.told()).learned().response();
    ResponseModel estimated = planner(LIST.untold()).learned().response();
    assertThat(told.isEstimated()).isFalse();
    assertThat(learned(estimated)).isNotEmpty().allMatch(Coefficient::isEstimated);
    assertThat(learned(estimated))
        .allMatch(one -> one.source().contains("your mail tool exports no sends"));
    double clicks = told.meet(Situation.AVERAGE).click();
    assertThat(estimated.meet(Situation.AVERAGE).click() / clicks).isCloseTo(1, within(0.15));
  }

  @Test
  @Tag("law")
  void whereSomeSendsAreKnownItIsSaidOfHowManyEmailsNot() {
    Planner planner = planner(LIST.untold("for some"));
    ResponseModel some = planner.learned().response();
    long known = 0;
    long all = 0;
    for (int customer = 0; customer < 500; customer++) {
      CustomerView view = planner.snapshot().view(customer);
      MailHistory history = MailHistory.of(view, Transactional.NONE);
      for (int email = 0; email < history.emails(); email++) {
        if (view.minute() - history.minute(email) >= MailHistory.ANSWER_WITHIN) {
          all++;
          known += history.isEstimated(email) ? 0 : 1;
        }
      }
    }
    assertThat(some.emails()).isEqualTo(all);
    assertThat(some.estimatedEmails()).isEqualTo(all - known).isBetween(100L, 400L);
    assertThat(base(some).source())
        .isEqualTo(
            "learned from %s e-mails, by clicks; %s of them estimated: their sends were not imported"
                .formatted(grouped(all), grouped(all - known)));
    assertThat(base(some).sd())
        .isLessThan(1.1 * base(planner(LIST.told()).learned().response()).sd());
  }

  private static String grouped(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  @Test
  void anExplanationSaysOfHowManyEmailsNoSendWasImported() {
    assertThat(rating(planner(LIST.told())).estimatedEmails()).isZero();
    Planner untold = planner(LIST.untold());
    int emails = MailHistory.of(untold.snapshot().view(3), Transactional.NONE).emails();
    assertThat(rating(untold).estimatedEmails()).isEqualTo(emails).isPositive();
  }

  private static Explanation.Rating rating(Planner planner) {
    Chance chance = new Chance(1, 0);
    return new Explaining(planner)
        .explain(Market.OPEN, planner.snapshot().view(3), Standing.NONE, chance)
        .answers();
  }

  @Test
  void whatIsEstimatedIsLessSure() {
    Coefficient told = base(planner(LIST.told()).learned().response());
    Coefficient estimated = base(planner(LIST.untold()).learned().response());
    assertThat(estimated.sd()).isGreaterThan(1.2 * told.sd());
    assertThat(estimated.sd()).isLessThan(base(ResponseModel.ASSUMED).sd());
  }

  private static Coefficient base(ResponseModel of) {
    return of.coefficients().stream()
        .filter(one -> one.outcome() == Outcome.OPEN)
        .findFirst()
        .orElseThrow();
  }

  /** A week-old e-mail of the list's, as a plan would have it. */
  private static PastMail past(Planner planner, CustomerView view) {
    int minute = MailHistory.of(view, Transactional.NONE).minute(3);
    long id = planner.audience().storeId(view.customer());
    PlannedEmail line = new PlannedEmail(id, minute, "", List.of("week 3"), 0.5, 1);
    return new PastMail(planner, new Exported(List.of(), List.of(line), List.of()));
  }

  @Test
  void whatIsEstimatedCountsAsSentButIsNoResultToLookBackOn() {
    Planner told = planner(LIST.told());
    Planner untold = planner(LIST.untold());
    for (int customer = 0; customer < 500; customer += 29) {
      CustomerView known = told.snapshot().view(customer);
      CustomerView estimated = untold.snapshot().view(customer);
      assertThat(past(told, known).went(known)).hasSize(1);
      assertThat(past(untold, estimated).went(estimated)).isEmpty();
      assertThat(past(untold, estimated).standing(estimated).newest()).isNotNull();
    }
  }

  @Test
  void anAuditSaysWhatIsEstimated() {
    Audit told = Auditing.audit(planner(LIST.told()), MailedList.FIRST, WORK);
    assertThat(told.estimated()).isZero();
    Audit audit = Auditing.audit(planner(LIST.untold()), MailedList.FIRST, WORK);
    assertThat(audit.estimated()).isEqualTo(audit.all().emails()).isPositive();
    assertThat(new AuditSaying("EUR").all(audit))
        .anyMatch(one -> one.contains("are estimated, since no sends of them were imported"));
  }
}
