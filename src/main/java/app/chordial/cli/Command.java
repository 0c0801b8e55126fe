package app.chordial.cli;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** A command of the command line: it works, then says what came of it. */
abstract class Command implements Callable<Integer> {

  final Surroundings around;

  @Option(names = "--json", description = "Answer with one JSON document.")
  boolean isJson;

  @Option(names = "--help", usageHelp = true, description = "Show this and stop.")
  boolean isHelp;

  Command(Surroundings around) {
    this.around = around;
  }

  /** Does the work. */
  abstract Answer answer(Progress progress) throws Refusal;

  @Override
  public Integer call() throws Refusal {
    Answer answer;
    try (ProgressLine progress = new ProgressLine(around)) {
      answer = answer(progress);
    }
    var out = around.terminal().out();
    if (isJson) {
      out.println(answer.json());
    } else {
      answer.lines().forEach(out::println);
    }
    out.flush();
    if (answer.failure().isEmpty()) {
      return CommandLine.ExitCode.OK;
    }
    around.terminal().err().println(answer.failure());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
