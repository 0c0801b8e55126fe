package app.chordial.exchange.plan;

import app.chordial.audience.ShopTime;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Silence;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.exchange.csv.Flow;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Writes what was decided for everybody, those who get nothing included, with the probability of
 * each choice, so that results can be judged later.
 */
public final class DecisionLogWriting {

  static final List<String> HEADERS =
      List.of(
          "customer_id",
          "email",
          "send_date",
          "send_at",
          "decision",
          "theme",
          "messages",
          "propensity",
          "worth",
          "reason");

  private final Conventions conventions;
  private final ExportColumns columns;

  private DecisionLogWriting(Conventions conventions) {
    this.conventions = conventions;
    columns = new ExportColumns(conventions);
  }

  /**
   * Writes a decision log as CSV.
   *
   * @param decisions taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void write(Path target, Conventions conventions, Iterator<DecisionLine> decisions)
      throws Refusal {
    write(target, conventions, Flow.of(decisions));
  }

  /** The same of decisions that come by themselves. */
  public static void write(Path target, Conventions conventions, Flow<DecisionLine> decisions)
      throws Refusal {
    DecisionLogWriting writing = new DecisionLogWriting(conventions);
    CsvFile.write(
        target, HEADERS, lines -> decisions.into(decision -> lines.row(writing.cells(decision))));
  }

  /** The word by which a reason is written, such as {@code too_soon}. */
  public static String word(Silence reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private List<String> cells(DecisionLine decision) {
    return switch (decision) {
      case DecisionLine.Mailed(Recipient to, PlannedEmail email) -> mailed(to, email);
      case DecisionLine.Silent(Recipient to, LocalDate day, Silence reason, double propensity) ->
          List.of(
              to.externalId(),
              to.email(),
              day.toString(),
              "",
              "nothing",
              "",
              "",
              ExportColumns.propensity(propensity),
              "",
              word(reason));
    };
  }

  private List<String> mailed(Recipient to, PlannedEmail email) {
    var at = ShopTime.instant(email.minute()).atZone(conventions.zone());
    return List.of(
        to.externalId(),
        to.email(),
        at.toLocalDate().toString(),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
        "e-mail",
        email.theme(),
        String.join(" | ", email.messages()),
        ExportColumns.propensity(email.propensity()),
        columns.worth(email.worthMinor()),
        "");
  }
}
