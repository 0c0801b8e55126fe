package app.chordial.cli;

import app.chordial.job.DesignTask;
import app.chordial.job.OpenShop;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Says what is wrong with the present design. */
@CommandLine.Command(
    name = "check",
    description = "Say what is wrong with the design; fails where something must be mended.")
final class DesignCheckCommand extends ShopCommand {

  DesignCheckCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    List<Problem> problems = new DesignTask(shop).check(progress);
    long errors = problems.stream().filter(one -> one.severity() == Problem.Severity.ERROR).count();
    Answer answer = new Answer().put("errors", errors).put("problems", problems);
    for (Problem problem : problems) {
      String severity = problem.severity().name().toLowerCase(Locale.ROOT);
      answer.line(severity + ": " + problem.message());
    }
    if (errors > 0) {
      return answer.failing(
          "The design has " + Figures.count(errors, "error") + " that must be mended.");
    }
    return answer.line(problems.isEmpty() ? "Nothing is wrong with the design." : "No errors.");
  }
}
