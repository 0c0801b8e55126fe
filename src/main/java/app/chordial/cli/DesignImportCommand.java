package app.chordial.cli;

import app.chordial.job.DesignTask;
import app.chordial.job.OpenShop;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Puts the design of a file in the place of the present one. */
@CommandLine.Command(
    name = "import",
    description = "Take the design of a file; undo in the window brings the former one back.")
final class DesignImportCommand extends ShopCommand {

  @Parameters(paramLabel = "F.json", description = "The file.")
  Path file = Path.of("");

  DesignImportCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    List<Problem> problems = new DesignTask(shop).read(file);
    Answer answer =
        new Answer()
            .line("The design of %s is the present one now.".formatted(file.getFileName()))
            .put("file", file.toString())
            .put("problems", problems.stream().map(Problem::message).toList());
    for (Problem problem : problems) {
      String severity = problem.severity().name().toLowerCase(Locale.ROOT);
      answer.line("  " + severity + ": " + problem.message());
    }
    if (problems.stream().anyMatch(one -> one.severity() == Problem.Severity.ERROR)) {
      answer.line("Nothing can be planned with it before the errors are mended.");
    }
    return answer;
  }
}
