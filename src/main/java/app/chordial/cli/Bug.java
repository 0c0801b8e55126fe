package app.chordial.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;

/** A mistake of ours: a short code for the user, everything else for the log. */
record Bug(String code, String trace) {

  private static final int FRAMES = 4;

  /** The same mistake has the same code, whatever the shop's data were. */
  static Bug of(Throwable mistake) {
    int hash = 17;
    for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
      hash = 31 * hash + cause.getClass().getName().hashCode();
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        hash = 31 * hash + frames[i].getClassName().hashCode();
        hash = 31 * hash + frames[i].getMethodName().hashCode();
      }
    }
    StringWriter trace = new StringWriter();
    write(mistake, new PrintWriter(trace, true));
    return new Bug(String.format(Locale.ROOT, "%08X", hash), trace.toString());
  }

  private static void write(Throwable mistake, PrintWriter trace) {
    for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
      trace.println(cause);
      for (StackTraceElement frame : cause.getStackTrace()) {
        trace.println("    at " + frame);
      }
    }
  }

  /** Writes it down; returns where, or that it could not be written. */
  String writeTo(Path log, Instant now) {
    try {
      Path folder = log.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(
          log,
          now + " " + code + "\n" + trace + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return "Its details are in " + log + ".";
    } catch (IOException unwritable) {
      return "The log " + log + " can't be written.";
    }
  }
}
