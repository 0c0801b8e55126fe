package app.chordial.ui.data;

import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Dialogs.Kind;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files that can be tables, by how their names end. */
final class Tables {

  private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".gz");

  private Tables() {}

  /** What a file dialog offers. */
  static Kind kind() {
    return new Kind(Texts.text("data.kind"), ENDINGS.stream().map(end -> "*" + end).toList());
  }

  /** Files as they are, and the tables in folders in place of these. */
  static List<Path> in(List<Path> dropped) throws Refusal {
    List<Path> all = new ArrayList<>();
    for (Path one : dropped) {
      if (!Files.isDirectory(one)) {
        all.add(one);
        continue;
      }
      try (var inside = Files.list(one)) {
        inside.filter(Tables::isTable).sorted().forEach(all::add);
      } catch (IOException unreadable) {
        throw new Refusal(
            Texts.text("data.folder.failed", one),
            Texts.text("data.nothing-imported"),
            Texts.text("data.folder.todo"),
            unreadable);
      }
    }
    return all;
  }

  private static boolean isTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
