package app.chordial.cli;

import app.chordial.job.Destination;
import app.chordial.job.ExportTask;
import app.chordial.job.ExportTask.Exported;
import app.chordial.job.OpenShop;
import app.chordial.job.PlanTask;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plans some days and writes what the mail tool needs. */
@CommandLine.Command(
    name = "export",
    description = "Plan some days and write the files for the mail tool.")
final class ExportCommand extends ShopCommand {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DEST",
      description = "generic (CSV and JSON Lines), log (every decision), or mailchimp.")
  String to = "";

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day.")
  LocalDate from = LocalDate.EPOCH;

  @Option(names = "--days", required = true, paramLabel = "N", description = "How many days.")
  int days;

  @Option(names = "--seed", paramLabel = "S", description = "What luck hangs on; usually 1.")
  long seed = 1;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A folder that is new or empty.")
  Path out = Path.of("");

  ExportCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    Destination destination = Destination.of(to);
    if (destination == null) {
      String known =
          Arrays.stream(Destination.values())
              .map(Destination::id)
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          spec.commandLine(), "“" + to + "” is no destination. There are: " + known + ".");
    }
    ExportTask task = new ExportTask(shop);
    Exported exported =
        task.export(destination, new PlanTask.Asked(from, days, seed), out, progress);
    Answer answer =
        new Answer()
            .line(
                "Plan %d: %s to %s, written to %s: %s."
                    .formatted(
                        exported.run(),
                        Figures.count(exported.emails(), "e-mail"),
                        Figures.count(exported.people(), "person", "people"),
                        out,
                        String.join(", ", exported.files())));
    exported.problems().forEach(problem -> answer.line("  " + problem.message()));
    return answer
        .put("plan", exported.run())
        .put("to", destination.id())
        .put("emails", exported.emails())
        .put("people", exported.people())
        .put("folder", out.toString())
        .put("files", exported.files())
        .put("problems", exported.problems().stream().map(Problem::message).toList());
  }
}
