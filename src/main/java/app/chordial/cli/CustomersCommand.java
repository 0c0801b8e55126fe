package app.chordial.cli;

import app.chordial.insight.ModelComparison;
import app.chordial.job.ModelTask;
import app.chordial.job.OpenShop;
import app.chordial.job.ShopFigures;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says who and what the shop knows. */
@CommandLine.Command(name = "customers", description = "Count customers and what they did.")
final class CustomersCommand extends ShopCommand {

  @Option(names = "--models", description = "Compare the models that predict when they buy again.")
  boolean models;

  CustomersCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    ShopFigures figures = ShopFigures.of(shop.audience(progress));
    Answer answer = figures(shop, figures);
    return models ? withModels(answer, shop, progress) : answer;
  }

  private static Answer withModels(Answer answer, OpenShop shop, Progress progress) throws Refusal {
    ModelComparison comparison = ModelTask.compare(shop, progress);
    return answer
        .lines(new ModelWords(comparison, shop.settings().currency()).lines())
        .put("models", comparison)
        .put("verdict", comparison.sentence());
  }

  private static Answer figures(OpenShop shop, ShopFigures figures) {
    return new Answer()
        .lines(lines(figures))
        .put("shop", shop.settings().name())
        .put("customers", figures.customers())
        .put("mailable", figures.mailable())
        .put("suppressed", figures.suppressed())
        .put("products", figures.products())
        .put("events", figures.events())
        .put("firstDay", said(figures.firstDay()))
        .put("lastDay", said(figures.lastDay()))
        .put("dataVersion", figures.dataVersion());
  }

  private static @Nullable String said(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static List<String> lines(ShopFigures figures) {
    String customers =
        "%s, %s of them may be mailed."
            .formatted(
                Figures.count(figures.customers(), "customer"), Figures.number(figures.mailable()));
    if (figures.allEvents() == 0) {
      return List.of(customers, "No events yet.");
    }
    String types =
        figures.events().entrySet().stream()
            .map(entry -> Figures.number(entry.getValue()) + " × " + word(entry.getKey().name()))
            .collect(Collectors.joining(", "));
    return List.of(
        customers,
        "%s and %s from %s to %s:"
            .formatted(
                Figures.count(figures.products(), "product"),
                Figures.count(figures.allEvents(), "event"),
                figures.firstDay(),
                figures.lastDay()),
        "  " + types + ".");
  }

  private static String word(String type) {
    return type.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
