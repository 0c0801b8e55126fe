package app.chordial.cli;

import app.chordial.job.SampleTask;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** The whole loop on the sample shop, for machines without a display. */
public final class SampleLoop {

  private final CommandLineProgram program;
  private final PrintWriter out;

  public SampleLoop(Surroundings around) {
    program = new CommandLineProgram(around);
    out = around.terminal().out();
  }

  /**
   * Imports, plans a week, simulates twelve, writes the files; returns the exit code.
   *
   * @param folder new or empty; everything stays there
   */
  public int run(Path folder) {
    Path shop = folder.resolve("harbour-and-hearth.chordial");
    String from = SampleTask.tomorrow().toString();
    out.println("There is no display here, so Chordial runs its loop on the sample shop.");
    int code =
        all(
            step("Import", "sample", "--workspace", shop.toString()),
            step(
                "A week's plan",
                "plan",
                "--workspace",
                shop.toString(),
                "--from",
                from,
                "--days",
                "7",
                "--out",
                folder.resolve("plan.csv").toString()),
            step(
                "Twelve weeks simulated",
                "simulate",
                "--workspace",
                shop.toString(),
                "--weeks",
                "12",
                "--out",
                folder.resolve("simulation.csv").toString()),
            step(
                "Files for the mail tool",
                "export",
                "--workspace",
                shop.toString(),
                "--to",
                "mailchimp",
                "--from",
                from,
                "--days",
                "7",
                "--out",
                folder.resolve("mailchimp").toString()));
    if (code == 0) {
      out.println();
      out.println("Everything is in " + folder + ".");
      out.println("To open the window, run the same command where there is a display.");
      out.println("For the command line: java -jar target/chordial.jar --help");
    }
    out.flush();
    return code;
  }

  private record Step(String title, List<String> args) {}

  private static Step step(String title, String... args) {
    return new Step(title, List.of(args));
  }

  private int all(Step... steps) {
    for (Step step : steps) {
      out.println();
      out.println(step.title());
      out.println("$ chordial " + String.join(" ", step.args()));
      out.flush();
      int code = program.run(step.args().toArray(String[]::new));
      if (code != 0) {
        return code;
      }
    }
    return 0;
  }
}
