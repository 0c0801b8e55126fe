package app.chordial.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which model of buying would have foretold a shop's last orders best.
 *
 * @param from the first day held out
 * @param weeks how many whole weeks are held out
 * @param buyers who had bought before, from whom the models learned
 * @param repeaters how many of them had come back
 * @param orders how many orders they really placed in those weeks
 * @param models the one that decides first
 * @param ownRate what each customer's own rate so far would have foretold
 * @param spending what an order comes to
 */
public record ModelComparison(
    LocalDate from,
    int weeks,
    long buyers,
    long repeaters,
    long orders,
    List<ModelScore> models,
    Foretold ownRate,
    SpendingScore spending) {

  /** The model that decides. */
  public ModelScore deciding() {
    return models.getFirst();
  }

  /** The model that came closest, by its mean square; of equals the first. */
  public ModelScore closest() {
    return models.stream()
        .min(Comparator.comparingDouble(score -> score.foretold().rootMeanSquareError()))
        .orElseThrow();
  }

  /** Says which model predicts the shop best. */
  public String sentence() {
    if (buyers == 0) {
      return "Nobody had bought before %s, so there is nothing to compare yet.".formatted(from);
    }
    if (repeaters < PurchaseModel.REPEATERS_NEEDED) {
      return "Too few had come back before %s to tell one model from another: %d of %d needed."
          .formatted(from, repeaters, PurchaseModel.REPEATERS_NEEDED);
    }
    ModelScore closest = closest();
    String decides = deciding().name();
    if (ownRate.rootMeanSquareError() < closest.foretold().rootMeanSquareError()) {
      return "No model predicts this shop better than each customer's own rate so far; %s stays what decides here."
          .formatted(decides);
    }
    if (closest.equals(deciding())) {
      return "This shop is best predicted by %s, which decides here.".formatted(decides);
    }
    return closest.isAsGood()
        ? "This shop is predicted by %s, which decides here, as well as by any: %s came closest by no more than chance."
            .formatted(decides, closest.name())
        : "This shop is best predicted by %s (off by %s orders a customer, %s by %s); %s stays what decides here."
            .formatted(closest.name(), off(closest), decides, off(deciding()), decides);
  }

  private static String off(ModelScore score) {
    return String.format(Locale.UK, "%.2f", score.foretold().rootMeanSquareError());
  }
}
