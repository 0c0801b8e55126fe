package app.chordial.cli;

import app.chordial.job.DesignTask;
import app.chordial.job.OpenShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Writes the present design into a file. */
@CommandLine.Command(name = "export", description = "Write the design into a file.")
final class DesignExportCommand extends ShopCommand {

  @Parameters(paramLabel = "F.json", description = "The file.")
  Path file = Path.of("");

  DesignExportCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    new DesignTask(shop).write(file);
    return new Answer().line("The design is in " + file + ".").put("file", file.toString());
  }
}
