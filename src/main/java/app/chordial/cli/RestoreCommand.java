package app.chordial.cli;

import app.chordial.job.BackupTask;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Makes a workspace of a backup. */
@CommandLine.Command(name = "restore", description = "Make a new workspace of a backup.")
final class RestoreCommand extends WorkspaceCommand {

  @Parameters(paramLabel = "F.zip", description = "The backup.")
  Path file = Path.of("");

  RestoreCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(Progress progress) throws Refusal {
    BackupTask.restore(file, workspace, around.clock());
    return new Answer()
        .line("%s is restored into %s.".formatted(file.getFileName(), workspace))
        .put("workspace", workspace.toString());
  }
}
