package app.chordial.cli;

import app.chordial.exchange.Format;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.job.Drafted;
import app.chordial.job.ImportTask;
import app.chordial.job.OpenShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files, or takes an import back. */
@CommandLine.Command(
    name = "import",
    description = "Import exports of the shop and the mail tool; twice the same adds nothing.")
final class ImportCommand extends ShopCommand {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "CSV files, also as .gz.")
  List<Path> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "What the files are, if that is not to be recognised: shopify-customers,"
              + " shopify-orders, shopify-products, events.")
  @Nullable String format;

  @Option(
      names = "--mapping",
      paramLabel = "M.json",
      description = "What the columns of the files mean.")
  @Nullable Path mapping;

  @Option(
      names = "--rejects",
      paramLabel = "F.csv",
      description = "Write the rows that were set aside into this file.")
  @Nullable Path rejects;

  @Option(names = "--undo", paramLabel = "NUMBER", description = "Take this import back.")
  @Nullable Integer undo;

  ImportCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    ImportTask task = new ImportTask(shop);
    if (undo != null) {
      task.undo(undo);
      return new Answer().line("Import " + undo + " was taken back.").put("undone", undo);
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Say which files to import.");
    }
    ImportTask.How how = how();
    Answer answer = new Answer();
    List<Map<String, Object>> imported = new ArrayList<>();
    for (Path file : files) {
      imported.add(imported(task, file, how, answer, progress));
    }
    return answer.put("imports", imported);
  }

  private ImportTask.How how() throws Refusal {
    Format chosen = format == null ? null : Format.of(format);
    if (format != null && chosen == null) {
      throw new ParameterException(
          spec.commandLine(), "“" + format + "” is not a format that is known here.");
    }
    Mapping read = mapping == null ? null : MappingFile.read(mapping);
    return new ImportTask.How(chosen, read);
  }

  private Map<String, Object> imported(
      ImportTask task, Path file, ImportTask.How how, Answer answer, Progress progress)
      throws Refusal {
    try (Drafted draft = task.read(file, how, progress)) {
      int batch = draft.finish();
      answer.lines(ImportWords.lines(file, batch, draft));
      if (rejects != null) {
        answer.line(
            "  %s written to %s."
                .formatted(Figures.count(task.writeRejects(batch, rejects), "row"), rejects));
      }
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("import", batch);
      json.put("file", file.toString());
      json.put("rows", draft.account());
      json.put("counts", draft.counts());
      return json;
    }
  }
}
