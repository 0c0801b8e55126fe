package app.chordial.cli;

import app.chordial.audience.Snapshot;
import app.chordial.job.OpenShop;
import app.chordial.job.SegmentTask;
import app.chordial.segment.Counting.Count;
import app.chordial.segment.Rule;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Counts who is in a segment. */
@CommandLine.Command(name = "count", description = "Count who is in a segment.")
final class SegmentCountCommand extends ShopCommand {

  /** Which rule: exactly one of the two. */
  static final class Which {
    @Option(names = "--rule", paramLabel = "R.json", description = "A rule in a file.")
    @Nullable Path rule;

    @Option(
        names = "--name",
        paramLabel = "NAME",
        description = "A segment of the design, by its name or id.")
    @Nullable String name;
  }

  @ArgGroup(multiplicity = "1")
  Which which = new Which();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "What was known before this day; usually the day after the newest event.")
  @Nullable LocalDate asOf;

  SegmentCountCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    SegmentTask task = new SegmentTask(shop);
    Rule rule = which.rule == null ? task.named(String.valueOf(which.name)) : task.read(which.rule);
    LocalDate date = asOf == null ? shop.newest(progress) : asOf;
    Snapshot snapshot = shop.snapshot(date, progress);
    Count count = task.count(rule, snapshot, progress);
    String sentence = task.sentence(rule, snapshot, progress);
    Answer answer = new Answer().line(sentence).line(figures(count, date));
    count.problems().forEach(problem -> answer.line("  " + problem.message()));
    List<String> likenesses = task.likenesses(rule, snapshot, progress);
    likenesses.forEach(answer::line);
    return answer
        .put("sentence", sentence)
        .put("asOf", date.toString())
        .put("everybody", count.everybody())
        .put("customers", count.customers())
        .put("mailable", count.mailable())
        .put("likenesses", likenesses)
        .put("problems", count.problems().stream().map(Problem::message).toList());
  }

  private static String figures(Count count, LocalDate date) {
    return count.everybody() == 0
        ? "The shop has no customers yet."
        : "%s of %s, %s of them may be mailed, as of %s."
            .formatted(
                Figures.number(count.customers()),
                Figures.count(count.everybody(), "customer"),
                Figures.number(count.mailable()),
                date);
  }
}
