package app.chordial.cli;

import app.chordial.work.Parallel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Runs commands in this process and keeps what they say. */
final class Calls {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-02T08:00:00Z"));

  private final Path log;
  private final Parallel parallel;

  Calls(Path log, Parallel parallel) {
    this.log = log;
    this.parallel = parallel;
  }

  Calls(Path log) {
    this(log, Parallel.SAME_THREAD);
  }

  /** What a command said and how it ended. */
  record Said(int code, String out, String err) {
    List<String> complaints() {
      return err.lines().toList();
    }
  }

  Said call(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
    String[] texts = new String[args.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = args[i].toString();
    }
    int code = new CommandLineProgram(new Surroundings(CLOCK, parallel, terminal, log)).run(texts);
    return new Said(code, out.toString(), err.toString());
  }
}
