package app.chordial.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about one thing, such as {@code design show} and {@code design check}. */
@CommandLine.Command
final class Group implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @Option(names = "--help", usageHelp = true, description = "Show this and stop.")
  boolean isHelp;

  private Group() {}

  static CommandLine of(String name, String description, List<Command> commands) {
    CommandLine line = new CommandLine(new Group());
    line.setCommandName(name);
    line.getCommandSpec().usageMessage().description(description);
    commands.forEach(line::addSubcommand);
    return line;
  }

  @Override
  public void run() {
    String known = String.join(", ", spec.subcommands().keySet());
    throw new ParameterException(spec.commandLine(), "Say what to do: " + known + ".");
  }
}
