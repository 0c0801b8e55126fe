package app.chordial.exchange;

import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.Detecting;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.RowReader;
import app.chordial.exchange.csv.Rows;
import app.chordial.exchange.event.EventFile;
import app.chordial.exchange.mapping.MappedRows;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingCheck;
import app.chordial.exchange.shopify.CustomerRows;
import app.chordial.exchange.shopify.OrderRows;
import app.chordial.exchange.shopify.ProductRows;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of any known format into facts, row by row, in constant memory. */
public final class Importing {

  private static final String EMPTY_ROW = "Empty rows";

  private Importing() {}

  /**
   * Reads a file. Facts go to the sink as they come; who wants all or nothing throws them away when
   * this throws.
   *
   * @param progress is told the bytes read and may cancel
   * @return what became of its rows
   * @throws Refusal if the file can't be read to its end, is of no known format, or the mapping
   *     does not fit it
   * @throws java.util.concurrent.CancellationException if the progress was cancelled
   */
  public static ImportAccount importFile(
      Path file, ImportContext context, FactSink sink, Progress progress) throws Refusal {
    try (Rows rows = Rows.open(file, Detecting.detect(file, progress), progress)) {
      Format format = format(file, rows.headers(), context);
      RowReader reader = reader(file, format, rows.headers(), context);
      return readAll(rows, reader, format, new CountingSink(sink));
    } catch (IOException unclosable) {
      throw new Refusal(
          file.getFileName() + " could not be closed after reading.",
          "Nothing of it is kept.",
          "Check the disk it is on and import it again.",
          unclosable);
    }
  }

  private static ImportAccount readAll(
      Rows rows, RowReader reader, Format format, CountingSink sink) throws Refusal {
    long count = 0;
    for (Row row = rows.next(); row != null; row = rows.next()) {
      count++;
      if (!row.fault().isEmpty()) {
        sink.reject(row.line(), row.fault(), row.raw());
      } else if (row.isBlank()) {
        sink.skip(row.line(), EMPTY_ROW);
      } else {
        sink.row(row.line(), row.raw());
        reader.row(row, sink);
      }
    }
    reader.end(sink);
    return new ImportAccount(format, count, sink.rejected(), sink.skipped());
  }

  private static Format format(Path file, Headers headers, ImportContext context) throws Refusal {
    if (context.mapping() != null) {
      return Format.MAPPED;
    }
    Format format = context.format() == null ? Signature.of(headers) : context.format();
    if (format == null || format == Format.MAPPED) {
      throw new Refusal(
          file.getFileName()
              + " is of no format that is known here: its columns are "
              + String.join(", ", headers.names())
              + ".",
          "Nothing was imported.",
          "Say what its columns mean on the Data screen, or give a mapping file with --mapping.");
    }
    return format;
  }

  private static RowReader reader(Path file, Format format, Headers headers, ImportContext context)
      throws Refusal {
    Conventions conventions = context.conventions();
    String missing = Signature.missing(format, headers);
    if (!missing.isEmpty()) {
      throw new Refusal(
          file.getFileName() + " is no file of " + format.title() + ": it lacks " + missing + ".",
          "Nothing was imported.",
          "Choose another format, or let the file be recognised.");
    }
    return switch (format) {
      case SHOPIFY_CUSTOMERS -> new CustomerRows(headers);
      case SHOPIFY_ORDERS -> new OrderRows(headers, conventions);
      case SHOPIFY_PRODUCTS -> new ProductRows(headers, conventions);
      case EVENTS -> new MappedRows(EventFile.mapping(headers), headers, conventions);
      case MAPPED -> mapped(file, headers, context.mapping(), conventions);
    };
  }

  private static RowReader mapped(
      Path file, Headers headers, @Nullable Mapping mapping, Conventions conventions)
      throws Refusal {
    if (mapping == null) {
      throw new IllegalStateException("no mapping");
    }
    List<Problem> problems = MappingCheck.check(mapping, headers);
    if (!problems.isEmpty()) {
      throw new Refusal(
          "The mapping “" + mapping.name() + "” does not fit " + file.getFileName() + ".",
          problems.getFirst().message(),
          "Nothing was imported. Mend the mapping and try again.");
    }
    return new MappedRows(mapping, headers, conventions);
  }
}
