package app.chordial.ui.workbench;

import app.chordial.work.Refusal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens when we made a mistake: it is logged under a short code, the work is saved, and the
 * user is told calmly. The one handler of uncaught exceptions.
 */
public final class Bugs implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = Logger.getLogger(Bugs.class.getName());
  private static final int FRAMES = 4;

  /**
   * What the user can send us.
   *
   * @param code the same for the same mistake, such as {@code 4K2X-9QD1}
   * @param details class and place of the mistake; no data of the shop
   */
  public record Report(String code, String details) {}

  private final Background background;
  private final Session session;
  private final Consumer<Report> told;

  /**
   * @param told shows the report, on the screen's thread
   */
  public Bugs(Background background, Session session, Consumer<Report> told) {
    this.background = background;
    this.session = session;
    this.told = told;
  }

  /** Makes this the handler of every thread that has none of its own. */
  public void listen() {
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable bug) {
    Report report = report(bug);
    LOG.log(Level.SEVERE, report.code(), bug);
    background.onScreen(
        () -> {
          save();
          told.accept(report);
        });
  }

  static Report report(Throwable bug) {
    StringWriter text = new StringWriter();
    Throwable cause = bug;
    int hash = 17;
    while (cause != null) {
      hash = 31 * hash + cause.getClass().getName().hashCode();
      text.append(cause.getClass().getName()).append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      PrintWriter lines = new PrintWriter(text, true);
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        hash = 31 * hash + frames[i].getClassName().hashCode();
        hash = 31 * hash + frames[i].getMethodName().hashCode();
        lines.println("  " + frames[i]);
      }
      cause = cause.getCause();
    }
    return new Report(code(hash), text.toString());
  }

  /** Eight digits to the base 32, which are easily read out over the telephone. */
  private static String code(int hash) {
    long spread = Integer.toUnsignedLong(hash) * 0x9e3779b1L & 0xff_ffff_ffffL;
    String digits = Long.toString(spread | 1L << 40, 32).toUpperCase(Locale.ROOT);
    return digits.substring(1, 5) + "-" + digits.substring(5, 9);
  }

  private void save() {
    try {
      session.finish();
    } catch (Refusal refusal) {
      LOG.log(Level.SEVERE, "The design could not be saved after a bug.", refusal);
    }
  }
}
