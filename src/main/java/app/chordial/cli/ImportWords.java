package app.chordial.cli;

import app.chordial.exchange.ImportAccount;
import app.chordial.job.Drafted;
import app.chordial.store.ImportCounts;
import app.chordial.store.Reject;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An import's account in words. */
final class ImportWords {

  private static final int SHOWN = 3;

  private ImportWords() {}

  static List<String> lines(Path file, int batch, Drafted draft) throws Refusal {
    ImportAccount account = draft.account();
    ImportCounts counts = draft.counts();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s, import %d. %s: %s read, %s set aside, %s not wanted."
            .formatted(
                file.getFileName(),
                account.format().title(),
                batch,
                Figures.count(account.rows(), "row"),
                Figures.number(account.read()),
                Figures.number(account.rejected()),
                Figures.number(account.skipped())));
    lines.add(
        "  Customers: %s. Products: %s. Events: %s. May be mailed: %s, before %s."
            .formatted(
                tally(counts.customers()),
                tally(counts.products()),
                tally(counts.allEvents()),
                Figures.number(counts.mailableAfter()),
                Figures.number(counts.mailableBefore())));
    counts
        .skipped()
        .forEach((why, rows) -> lines.add("  Not wanted: " + Figures.number(rows) + " × " + why));
    for (Reject reject : draft.rejects(SHOWN)) {
      lines.add("  Set aside: line " + reject.line() + ": " + reject.reason());
    }
    return lines;
  }

  private static String tally(ImportCounts.Tally tally) {
    return "%s new, %s changed, %s known"
        .formatted(
            Figures.number(tally.added()),
            Figures.number(tally.updated()),
            Figures.number(tally.duplicate()));
  }
}
