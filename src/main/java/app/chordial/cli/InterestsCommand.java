package app.chordial.cli;

import app.chordial.job.InterestFigures;
import app.chordial.job.OpenShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says how many customers show each interest. */
@CommandLine.Command(name = "interests", description = "Count who shows which interest.")
final class InterestsCommand extends ShopCommand {

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known before this day.")
  @Nullable LocalDate asOf;

  InterestsCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    LocalDate date = asOf == null ? shop.newest(progress) : asOf;
    List<InterestFigures> all = InterestFigures.of(shop, shop.snapshot(date, progress), progress);
    Answer answer = new Answer().line("As of " + date + ":");
    for (InterestFigures one : all) {
      answer.line("  %-24s %s".formatted(one.name(), figures(one)));
    }
    if (all.isEmpty()) {
      answer.line("  The design has no interests yet.");
    }
    return answer.put("asOf", date.toString()).put("interests", all);
  }

  private static String figures(InterestFigures one) {
    return one.customers() == 0
        ? "%8s".formatted("nobody")
        : "%8s %s, mean affinity %s"
            .formatted(
                Figures.number(one.customers()),
                one.customers() == 1 ? "customer" : "customers",
                Figures.decimal(one.meanAffinity()));
  }
}
