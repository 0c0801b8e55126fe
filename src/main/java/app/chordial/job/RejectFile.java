package app.chordial.job;

import app.chordial.exchange.csv.AtomicFile;
import app.chordial.store.Reject;
import app.chordial.store.Workspace;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows that an import set aside as a file: each as it stood, with its line and what is wrong
 * with it in front. Mended, it can be imported again; the two columns are passed over then.
 */
final class RejectFile {

  /** The headers of the columns in front. */
  static final List<String> OWN = List.of("Line (Chordial)", "What is wrong (Chordial)");

  private final Workspace workspace;

  RejectFile(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Writes the file; returns how many rows it has. */
  long write(int batch, Path target) throws Refusal {
    String kept = KeptMappings.headers(workspace, batch).orElse(",");
    char delimiter = kept.charAt(0);
    List<Reject> rejects = workspace.imports().rejects(batch, Integer.MAX_VALUE);
    AtomicFile.write(
        target,
        out -> {
          out.write(String.join(delimiter + "", OWN) + delimiter + kept.substring(1) + "\n");
          for (Reject reject : rejects) {
            out.write(reject.line() + "" + delimiter + quoted(reject.reason(), delimiter));
            out.write(delimiter + reject.raw().stripTrailing() + "\n");
          }
        });
    return rejects.size();
  }

  /** A cell, in quotes where it needs them. */
  static String quoted(String cell, char delimiter) {
    boolean isPlain =
        cell.indexOf(delimiter) < 0
            && cell.indexOf('"') < 0
            && cell.indexOf('\n') < 0
            && cell.indexOf('\r') < 0;
    return isPlain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
