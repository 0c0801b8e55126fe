package app.chordial.cli;

import app.chordial.work.Refusal;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** All commands, and how each ends: 0 done, 1 the user's or the world's matter, 2 wrong usage. */
public final class CommandLineProgram {

  private static final int REFUSED = 1;
  private static final int WRONG_USAGE = 2;

  private final Surroundings around;

  public CommandLineProgram(Surroundings around) {
    this.around = around;
  }

  /** Runs a command; returns the exit code of the process. */
  public int run(String... args) {
    CommandLine line = line();
    return line.execute(args);
  }

  private CommandLine line() {
    CommandLine line = new CommandLine(new Root());
    Commands.addTo(line, around);
    line.setOut(around.terminal().out());
    line.setErr(around.terminal().err());
    line.registerConverter(LocalDate.class, dates());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, _) -> wrongUsage(wrong));
    line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    return line;
  }

  private static ITypeConverter<LocalDate> dates() {
    return text -> {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException invalid) {
        throw new TypeConversionException("“" + text + "” is not a date. Write it as 2026-12-01.");
      }
    };
  }

  private int wrongUsage(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    complain(wrong.getMessage() + " (" + command + " --help shows how it is used.)");
    return WRONG_USAGE;
  }

  private int failed(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      complain(refusal.getMessage());
    } else if (failure instanceof CancellationException) {
      complain("Stopped. Nothing was changed.");
    } else {
      Bug bug = Bug.of(failure);
      String where = bug.writeTo(around.log(), around.clock().instant());
      complain(
          "Chordial made a mistake ("
              + bug.code()
              + "). What was saved before is safe. "
              + where
              + " Please report it with this code.");
    }
    return REFUSED;
  }

  /** One line, whatever the message. */
  private void complain(String message) {
    PrintWriter err = around.terminal().err();
    err.println(message.strip().replaceAll("\\s*\\R\\s*", " "));
    err.flush();
  }
}
