package app.chordial.cli;

import app.chordial.job.BackupTask;
import app.chordial.job.OpenShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Writes a backup. */
@CommandLine.Command(
    name = "backup",
    description = "Write the whole workspace into one file, and prove that it opens.")
final class BackupCommand extends ShopCommand {

  @Parameters(paramLabel = "F.zip", description = "The file.")
  Path file = Path.of("");

  BackupCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    BackupTask.backup(shop, file);
    return new Answer()
        .line("Everything is in " + file + ", and it was opened once to make sure.")
        .put("file", file.toString());
  }
}
