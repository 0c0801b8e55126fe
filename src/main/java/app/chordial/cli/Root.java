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
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class)
final class Root implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Show this and stop.")
  boolean isHelp;

  @Option(names = "--version", versionHelp = true, description = "Say which version this is.")
  boolean isVersion;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }
}
