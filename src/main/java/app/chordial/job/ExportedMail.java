package app.chordial.job;

import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.HeldBack;
import app.chordial.decision.PlannedEmail;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.store.PlanRun;
import app.chordial.store.Workspace;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What exported plans mean for the next one. Where two of them have the same day, the newer one was
 * sent.
 */
public final class ExportedMail {

  /** Longer than any gap or cap looks back. */
  private static final int MOST_DAYS = 400;

  private static final int MINUTES_A_DAY = 24 * 60;

  private final Workspace workspace;

  public ExportedMail(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What is known of exported plans when the next is made with a design as of a snapshot. */
  public Exported known(Design design, Snapshot snapshot) throws Refusal {
    int minute = snapshot.minute();
    return new Exported(
        before(minute), settled(live(), design, minute), heldBack(design, snapshot.date()));
  }

  /**
   * What was known when a plan was made, but for what caps had held back: then the results of the
   * plans before it were perhaps still to come.
   */
  Exported knownThen(Design design, Snapshot snapshot, PlanRun plan) throws Refusal {
    List<PlanRun> then = new ArrayList<>();
    for (PlanRun run : live()) {
      if (run.id() < plan.id()) {
        boolean isLater = run.changedAt().isAfter(plan.createdAt());
        then.add(isLater ? run.in(PlanRun.State.EXPORTED) : run);
      }
    }
    int minute = snapshot.minute();
    return new Exported(open(then, minute), settled(then, design, minute), List.of());
  }

  /** The e-mails of a plan, without those of days for which a newer one was exported. */
  List<PlannedEmail> sent(PlanRun plan) throws Refusal {
    List<PlanRun> newer = live().stream().filter(run -> run.id() > plan.id()).toList();
    List<PlannedEmail> lines = new ArrayList<>();
    workspace
        .runs()
        .lines(
            plan.id(),
            line -> {
              if (!isIn(newer, date(line))) {
                lines.add(line);
              }
            });
    return lines;
  }

  /**
   * What caps held back before a date and no plan could list as expired yet: a plan lists on a send
   * day what expired before it.
   */
  private List<HeldBack> heldBack(Design design, LocalDate date) throws Refusal {
    List<PlanRun> live = live();
    List<HeldBack> all = new ArrayList<>();
    LocalDate decided = LocalDate.MIN;
    for (int i = live.size() - 1; i >= 0; i--) {
      PlanRun run = live.get(i);
      LocalDate last = lastSendDay(design, run.made(), date);
      decided = last.isAfter(decided) ? last : decided;
      List<PlanRun> newer = live.subList(i + 1, live.size());
      int expires = (int) Math.max(0, decided.toEpochDay());
      for (HeldBack one : workspace.runs().heldBack(run.id(), (int) date.toEpochDay(), expires)) {
        if (!isIn(newer, LocalDate.ofEpochDay(one.since()))) {
          all.add(one);
        }
      }
    }
    all.sort(Comparator.comparingInt(HeldBack::since));
    return all;
  }

  /** The last send day of a plan before a date, or the far past. */
  private static LocalDate lastSendDay(Design design, PlanRun.Made made, LocalDate date) {
    LocalDate end = made.end().isBefore(date) ? made.end() : date;
    for (LocalDate day = end.minusDays(1); !day.isBefore(made.from()); day = day.minusDays(1)) {
      if (design.rhythm().cadence().isSendDay(day)) {
        return day;
      }
    }
    return LocalDate.MIN;
  }

  /** Those whose results are to come, of before a minute, the oldest plan's first. */
  public List<PlannedEmail> before(int minute) throws Refusal {
    return open(live(), minute);
  }

  private List<PlannedEmail> open(List<PlanRun> live, int minute) throws Refusal {
    return lines(live, PlanRun.State.EXPORTED, minute - MOST_DAYS * MINUTES_A_DAY, minute);
  }

  private List<PlannedEmail> settled(List<PlanRun> live, Design design, int minute) throws Refusal {
    int from = minute - lookback(design) * MINUTES_A_DAY;
    return lines(live, PlanRun.State.SETTLED, from, minute);
  }

  /** For how many days what a settled e-mail said still matters. */
  private static int lookback(Design design) {
    boolean isEver = design.messages().stream().anyMatch(one -> one.onlyAfter() != null);
    IntStream spacings =
        IntStream.concat(
            design.messages().stream().mapToInt(Message::spacingDays),
            design.themes().stream().mapToInt(Theme::spacingDays));
    return isEver ? MOST_DAYS : Math.clamp(spacings.max().orElse(0), 0, MOST_DAYS);
  }

  private List<PlannedEmail> lines(List<PlanRun> live, PlanRun.State state, int from, int to)
      throws Refusal {
    List<PlannedEmail> lines = new ArrayList<>();
    for (int i = 0; i < live.size(); i++) {
      PlanRun run = live.get(i);
      List<PlanRun> newer = live.subList(i + 1, live.size());
      if (run.state() == state) {
        workspace
            .runs()
            .lines(
                run.id(),
                from,
                to,
                line -> {
                  if (!isIn(newer, date(line))) {
                    lines.add(line);
                  }
                });
      }
    }
    return lines;
  }

  /** Plans that were given to the mail tool and not taken back, the oldest first. */
  List<PlanRun> live() throws Refusal {
    return workspace.runs().all().reversed().stream()
        .filter(
            run ->
                switch (run.state()) {
                  case EXPORTED, SETTLED -> true;
                  case DRAFT, SUPERSEDED -> false;
                })
        .toList();
  }

  private LocalDate date(PlannedEmail line) {
    return LocalDate.ofInstant(ShopTime.instant(line.minute()), workspace.shop().zone());
  }

  private static boolean isIn(List<PlanRun> runs, LocalDate date) {
    return runs.stream()
        .map(PlanRun::made)
        .anyMatch(made -> !date.isBefore(made.from()) && date.isBefore(made.end()));
  }
}
