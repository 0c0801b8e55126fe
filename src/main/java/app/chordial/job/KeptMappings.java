package app.chordial.job;

import app.chordial.exchange.Recognition;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.store.Workspace;
import app.chordial.work.Chance;
import app.chordial.work.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How files were read before, by the set of their headers. */
final class KeptMappings {

  private static final String MAPPING = "mapping.";
  private static final String HEADER = "import.header.";

  private final Workspace workspace;

  KeptMappings(Workspace workspace) {
    this.workspace = workspace;
  }

  @Nullable Mapping recall(List<String> headers) throws Refusal {
    Optional<String> text = workspace.noted(key(headers));
    return text.isPresent() ? MappingFile.parse(text.get(), "The mapping kept here") : null;
  }

  void keep(List<String> headers, Mapping mapping) throws Refusal {
    workspace.note(key(headers), MappingFile.text(mapping));
  }

  /** Keeps a file's first line, for the file of its rows that were set aside. */
  void keepHeaders(int batch, Recognition recognition) throws Refusal {
    char delimiter = recognition.dialect().delimiter();
    workspace.note(
        HEADER + batch,
        recognition.headers().stream()
            .filter(header -> !RejectFile.OWN.contains(header))
            .map(header -> RejectFile.quoted(header, delimiter))
            .collect(Collectors.joining(String.valueOf(delimiter), delimiter + "", "")));
  }

  /** Forgets the first line of a file whose import was taken back. */
  void forgetHeaders(int batch) throws Refusal {
    workspace.forget(HEADER + batch);
  }

  /** The delimiter of a batch's file, then its first line. */
  static Optional<String> headers(Workspace workspace, int batch) throws Refusal {
    return workspace.noted(HEADER + batch);
  }

  /** The columns that we add to a file of rejected rows make no other set. */
  private static String key(List<String> headers) {
    String set =
        headers.stream()
            .filter(header -> !RejectFile.OWN.contains(header))
            .map(header -> header.strip().toLowerCase(Locale.ROOT))
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n"));
    return MAPPING + Long.toHexString(Chance.luckOf(set));
  }
}
