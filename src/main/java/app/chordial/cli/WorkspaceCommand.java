package app.chordial.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** A command about a workspace, be it there or not. */
abstract class WorkspaceCommand extends Command {

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "DIR",
      description = "The shop's folder.")
  Path workspace = Path.of("");

  WorkspaceCommand(Surroundings around) {
    super(around);
  }
}
