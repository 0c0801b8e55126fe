package app.chordial.exchange;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.Detecting;
import app.chordial.exchange.csv.Dialect;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.Rows;
import app.chordial.exchange.event.EventFile;
import app.chordial.exchange.mapping.ColumnUses;
import app.chordial.exchange.mapping.Guess;
import app.chordial.exchange.mapping.Guessing;
import app.chordial.exchange.shopify.CustomerRows;
import app.chordial.exchange.shopify.OrderRows;
import app.chordial.exchange.shopify.ProductRows;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import app.chordial.work.Where;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a file is, without importing it. */
public final class Recognising {

  private static final int SAMPLE = 20;

  /** More rows than are shown, so that a guess at dates and numbers stands on something. */
  private static final int LOOK = 500;

  private Recognising() {}

  /**
   * Looks at a file.
   *
   * @throws Refusal if it can't be read, is empty or no file of rows
   */
  public static Recognition recognise(Path file, Progress progress) throws Refusal {
    Dialect dialect = Detecting.detect(file, progress);
    try (Rows rows = Rows.open(file, dialect, Progress.NONE)) {
      List<Row> look = rows.sample(LOOK);
      Format format = Signature.of(rows.headers());
      return format == null
          ? guessed(dialect, rows.headers(), look)
          : known(format, dialect, rows.headers(), look);
    } catch (IOException unclosable) {
      throw new Refusal(
          file.getFileName() + " could not be closed after reading.",
          "Nothing was imported.",
          "Check the disk it is on and try again.",
          unclosable);
    }
  }

  private static Recognition known(
      Format format, Dialect dialect, Headers headers, List<Row> look) {
    List<ColumnUse> uses =
        switch (format) {
          case SHOPIFY_CUSTOMERS -> CustomerRows.uses(headers);
          case SHOPIFY_ORDERS -> OrderRows.uses(headers);
          case SHOPIFY_PRODUCTS -> ProductRows.uses(headers);
          case EVENTS -> ColumnUses.of(EventFile.mapping(headers), headers);
          case MAPPED -> throw new IllegalArgumentException("a mapping is no signature");
        };
    return new Recognition(
        format, dialect, headers.names(), shown(look), uses, null, ignored(uses));
  }

  private static Recognition guessed(Dialect dialect, Headers headers, List<Row> look) {
    Guess guess = Guessing.guess(headers, look);
    List<ColumnUse> uses = ColumnUses.of(guess.mapping(), headers);
    List<Problem> problems = new ArrayList<>(guess.questions());
    problems.addAll(ignored(uses));
    return new Recognition(
        Format.MAPPED, dialect, headers.names(), shown(look), uses, guess.mapping(), problems);
  }

  private static List<Problem> ignored(List<ColumnUse> uses) {
    List<String> names =
        uses.stream()
            .filter(use -> use.use() == ColumnUse.Use.IGNORED && !use.header().isEmpty())
            .map(ColumnUse::header)
            .toList();
    return names.isEmpty()
        ? List.of()
        : List.of(
            Problem.note(
                Where.at(Where.Place.DATA), "Not read: " + String.join(", ", names) + "."));
  }

  private static List<List<String>> shown(List<Row> look) {
    return look.stream().limit(SAMPLE).map(Row::shown).toList();
  }
}
