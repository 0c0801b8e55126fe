package app.chordial.exchange.plan;

import app.chordial.exchange.csv.AtomicFile;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a plan with everything, including why: one row an e-mail to a customer. */
public final class PlanWriting {

  private static final JsonMapper JSON = JsonMapper.shared();

  private PlanWriting() {}

  /**
   * Writes a plan as CSV.
   *
   * @param lines taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void writeCsv(Path target, Conventions conventions, Iterator<ExportLine> lines)
      throws Refusal {
    ExportColumns columns = new ExportColumns(conventions);
    CsvFile.write(
        target,
        ExportColumns.HEADERS,
        file -> lines.forEachRemaining(line -> file.row(columns.cells(line))));
  }

  /**
   * Writes a plan as JSON Lines: one object a line with the columns of the CSV; {@code propensity}
   * and {@code worth} are numbers, the supporting messages lists.
   *
   * @param lines taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void writeJsonLines(
      Path target, Conventions conventions, Iterator<ExportLine> lines) throws Refusal {
    ExportColumns columns = new ExportColumns(conventions);
    AtomicFile.write(
        target,
        out -> {
          while (lines.hasNext()) {
            writeJson(out, columns, lines.next());
          }
        });
  }

  private static void writeJson(Writer out, ExportColumns columns, ExportLine line)
      throws IOException {
    List<String> cells = columns.cells(line);
    Map<String, Object> object = new LinkedHashMap<>();
    for (int column = 0; column < cells.size(); column++) {
      object.put(ExportColumns.HEADERS.get(column), cells.get(column));
    }
    List<Composition.Block> supporting = line.email().supporting();
    object.put("supporting_messages", supporting.stream().map(Composition.Block::id).toList());
    object.put("supporting_subjects", supporting.stream().map(Composition.Block::subject).toList());
    object.put("propensity", line.propensity());
    object.put("worth", new java.math.BigDecimal(columns.worth(line.worthMinor())));
    out.write(JSON.writeValueAsString(object));
    out.write('\n');
  }
}
