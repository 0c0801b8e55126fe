package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.HeldOut;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.design.DesignJson;
import app.chordial.job.BacktestTask.Asked;
import app.chordial.job.BacktestTask.Backtested;
import app.chordial.simulation.backtest.Finding;
import app.chordial.simulation.backtest.Measure;
import app.chordial.simulation.backtest.Occasion;
import app.chordial.simulation.backtest.Participation;
import app.chordial.simulation.backtest.Replay;
import app.chordial.simulation.backtest.Reviewed;
import app.chordial.simulation.backtest.Reviewing;
import app.chordial.simulation.backtest.Uplift;
import app.chordial.store.PlanRun;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is known today of the e-mails of exported plans, gathered plan by plan. */
final class Hindsight {

  private static final int MINUTES_A_WEEK = 7 * 24 * 60;

  /** Its numbers are for the intervals only. */
  private static final Chance CHANCE = new Chance(1, 0);

  private final OpenShop shop;
  private final Audience audience;
  private final Design design;
  private final Asked asked;
  private final ExportedMail mail;
  private final List<Reviewed> reviewed = new ArrayList<>();
  private final Participation participation;
  private int planned;

  /**
   * @param design that is asked about
   */
  Hindsight(OpenShop shop, Audience audience, Design design, Asked asked) {
    this.shop = shop;
    this.audience = audience;
    this.design = design;
    this.asked = asked;
    mail = new ExportedMail(shop.workspace());
    participation = new Participation(audience);
  }

  void add(PlanRun plan, Progress progress) throws Refusal {
    List<PlannedEmail> all = mail.sent(plan);
    List<PlannedEmail> lines = all.stream().filter(one -> isAsked(one.minute())).toList();
    List<HeldOut> heldOut =
        shop.workspace().runs().heldOut(plan.id()).stream()
            .filter(one -> isAsked(one.minute()))
            .toList();
    planned += lines.size();
    participation.add(lines, heldOut, end(plan));
    if (!lines.isEmpty()) {
      review(plan, all, lines, shop.work(progress));
    }
  }

  private boolean isAsked(int minute) {
    return asked.holds(audience.time().date(minute));
  }

  /** Up to which minute a plan's e-mails are thought to matter. */
  private int end(PlanRun plan) {
    LocalDate last = asked.to();
    LocalDate end =
        last == null || !last.isBefore(plan.made().end()) ? plan.made().end() : last.plusDays(1);
    return Math.min(audience.time().startOf(end) + MINUTES_A_WEEK, audience.newestMinute() + 1);
  }

  private void review(PlanRun plan, List<PlannedEmail> all, List<PlannedEmail> lines, Work work)
      throws Refusal {
    Snapshot snapshot = audience.asOf(plan.made().from());
    Design made = made(plan);
    Planner own = Learning.planner(made, snapshot, work);
    Planner other = Learning.planner(own, design, work);
    Replay ownReplay = replay(own, plan, all);
    Replay otherReplay = replay(other, plan, all);
    if (!design.equals(made)) {
      Span span = new Span(plan.made().from(), plan.made().days(), chance(plan));
      otherReplay.prepared(span, work.parallel());
    }
    PastMail sent = new PastMail(own, new Exported(List.of(), lines, List.of()));
    work.parallel()
        .inOrder(
            Parallel.chunks(audience.size()),
            chunk -> {
              work.progress().stopIfCancelled();
              return reviewed(new Reviewing(ownReplay, otherReplay, sent), chunk);
            },
            reviewed::addAll);
  }

  private static Chance chance(PlanRun plan) {
    return new Chance(plan.made().seed(), 0);
  }

  private Replay replay(Planner planner, PlanRun plan, List<PlannedEmail> lines) throws Refusal {
    Exported before = mail.knownThen(planner.design(), planner.snapshot(), plan);
    return new Replay(planner, new PastMail(planner, before), lines);
  }

  private List<Reviewed> reviewed(Reviewing reviewing, int chunk) {
    List<Reviewed> some = new ArrayList<>();
    int end = Math.min(audience.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      some.addAll(reviewing.of(customer));
    }
    return some;
  }

  /** The design that a plan was made with. */
  private Design made(PlanRun plan) throws Refusal {
    return shop.workspace()
        .revisions()
        .design(plan.made().revision())
        .flatMap(text -> DesignJson.read(text).ifRead())
        .orElseThrow(
            () ->
                new Refusal(
                    "The design that plan " + plan.id() + " was made with can't be read.",
                    "Nothing was changed.",
                    "Ask for days after that plan."));
  }

  Backtested backtested(List<PlanRun> plans, Parallel parallel) {
    return new Backtested(
        plans,
        planned,
        reviewed.size(),
        finding(Measure.CLICKS, parallel),
        finding(Measure.REVENUE, parallel),
        Uplift.of(participation.participants(), CHANCE, parallel));
  }

  private Finding finding(Measure measure, Parallel parallel) {
    List<Occasion> covered =
        reviewed.stream().flatMap(email -> Stream.ofNullable(measure.occasion(email))).toList();
    return Finding.of(covered, reviewed.size(), CHANCE, parallel);
  }
}
