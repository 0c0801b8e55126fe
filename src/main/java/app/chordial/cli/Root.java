package app.chordial.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which does nothing without a command. */
@CommandLine.Command(
    name = "chordial",
    description = "Designs e-mail campaigns for a small shop. Nothing leaves this machine.",
    synopsisSubcommandLabel = "COMMAND")
final class Root implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Show this and stop.")
  boolean isHelp;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
