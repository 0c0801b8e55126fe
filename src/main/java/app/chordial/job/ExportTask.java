package app.chordial.job;

import app.chordial.decision.PlannedEmail;
import app.chordial.exchange.plan.Composition;
import app.chordial.job.PlanTask.Planned;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Plans some days and writes the files that the mail tool needs, all of them or none. */
public final class ExportTask {

  private final OpenShop shop;

  public ExportTask(OpenShop shop) {
    this.shop = shop;
  }

  /**
   * A plan that can be looked at before it is written.
   *
   * @param problems the checks; with an error among them nothing is written
   */
  public record Prepared(Planned planned, Destination destination, List<Problem> problems) {

    public boolean isAllowed() {
      return problems.stream().noneMatch(one -> one.severity() == Problem.Severity.ERROR);
    }
  }

  /**
   * What was written.
   *
   * @param people how many different customers get at least one e-mail
   */
  public record Exported(
      long run, long emails, long people, List<String> files, List<Problem> problems) {}

  /** Plans, writes and marks the plan as exported. */
  public Exported export(
      Destination destination, PlanTask.Asked asked, Path folder, Progress progress)
      throws Refusal {
    Prepared prepared = prepare(destination, asked, progress);
    return write(prepared, folder);
  }

  /** Plans and checks; the plan is kept as a draft. */
  public Prepared prepare(Destination destination, PlanTask.Asked asked, Progress progress)
      throws Refusal {
    Planned planned = new PlanTask(shop).plan(asked, progress);
    Recipients recipients = recipients(planned);
    Letters letters = new Letters(shop.design(), destination);
    SequencedSet<Composition> different = new LinkedHashSet<>();
    long[] emails = new long[1];
    planned
        .lines()
        .emails(
            email -> {
              emails[0]++;
              different.add(letters.letter(Letters.Content.of(email)));
            });
    List<Problem> problems =
        new ExportChecks(shop.design()).check(different, emails[0], recipients.mailable());
    return new Prepared(planned, destination, problems);
  }

  /** Writes what was prepared into a folder that is new or empty. */
  public Exported write(Prepared prepared, Path folder) throws Refusal {
    if (!prepared.isAllowed()) {
      Problem first =
          prepared.problems().stream()
              .filter(one -> one.severity() == Problem.Severity.ERROR)
              .findFirst()
              .orElseThrow();
      throw new Refusal(
          "This plan can't be exported: " + first.message(),
          "Nothing was written.",
          "Mend it and export again.");
    }
    Planned planned = prepared.planned();
    Recipients recipients = recipients(planned);
    refuseReplaced(planned);
    refuseChanged(planned, recipients);
    ExportWriting writing = new ExportWriting(shop, planned, recipients);
    Folders.write(folder, aside -> writing.write(prepared.destination(), aside));
    count(planned, prepared.destination(), folder);
    return new Exported(
        planned.run(), writing.emails(), writing.people(), files(folder), prepared.problems());
  }

  /** Files that nothing counts as sent would be sent twice: they go when they can't be counted. */
  private void count(Planned planned, Destination destination, Path folder) throws Refusal {
    boolean isCounted = false;
    try {
      shop.workspace()
          .runs()
          .export(
              planned.run(),
              planned.lines()::emails,
              planned.lines().unsent(),
              "plan " + planned.run() + " to " + destination.id());
      isCounted = true;
    } finally {
      if (!isCounted) {
        Folders.remove(folder);
      }
    }
  }

  /** A newer draft took this one's place. */
  private void refuseReplaced(Planned planned) throws Refusal {
    if (shop.workspace().runs().run(planned.run()).isEmpty()) {
      throw new Refusal(
          "Another plan was made since this one.",
          "Nothing was written.",
          "Plan again and export that.");
    }
  }

  /** Between planning and writing somebody may have left. */
  private void refuseChanged(Planned planned, Recipients recipients) throws Refusal {
    for (int i = 0; i < planned.lines().size(); i++) {
      PlanLines.Line line = planned.lines().line(i);
      PlannedEmail email = line.email();
      if (email != null && !recipients.isMailable(line.customer())) {
        throw new Refusal(
            "Somebody in this plan may not be mailed any more.",
            "Nothing was written.",
            "Plan again and export that.");
      }
    }
  }

  private Recipients recipients(Planned planned) throws Refusal {
    return Recipients.of(planned.outlook().planner().audience(), shop.workspace().people());
  }

  private static List<String> files(Path folder) throws Refusal {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException unreadable) {
      throw new Refusal(
          folder + " can't be read.", "The export is in it.", "Look at it by hand.", unreadable);
    }
  }
}
