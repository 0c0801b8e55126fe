package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Audit;
import app.chordial.decision.Auditing;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looks through past mail with the eyes of the present design. */
public final class AuditTask {

  private final OpenShop shop;

  public AuditTask(OpenShop shop) {
    this.shop = shop;
  }

  /**
   * Audits the e-mails of some days.
   *
   * @param from the first day; a year before {@code to} where null
   * @param to the day after the last; the day after the newest event where null
   */
  public Audit audit(@Nullable LocalDate from, @Nullable LocalDate to, Progress progress)
      throws Refusal {
    LocalDate end = to == null ? shop.newest(progress) : to;
    LocalDate first = from == null ? end.minusYears(1) : from;
    if (!first.isBefore(end)) {
      throw new Refusal(
          "An audit must begin before it ends: %s is not before %s.".formatted(first, end),
          "Nothing was changed.",
          "Ask for other days.");
    }
    Design design = shop.present().design();
    SoundDesign.refuseUnsound(design);
    Snapshot snapshot = shop.snapshot(end, progress);
    Work work = shop.work(progress);
    Planner planner = shop.planners().planner(design, snapshot, work);
    return Auditing.audit(planner, first, work);
  }
}
