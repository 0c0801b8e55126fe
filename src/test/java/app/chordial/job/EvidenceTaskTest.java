package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.design.Edit;
import app.chordial.interest.Evidence;
import app.chordial.job.EvidenceTask.Piece;
import app.chordial.job.EvidenceTask.Shown;
import app.chordial.store.CustomerCard;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTaskTest {

  private static final String DESIGN =
      """
      {
        "chordial": 1,
        "interests": [{"id": "tea", "name": "Tea",
          "witnesses": [{"kind": "product", "key": "teapot"}]}]
      }
      """;

  @Test
  void aPieceIsListedStruckOutAndPutBack(@TempDir Path folder) throws Refusal, IOException {
    try (TinyShop tiny = new TinyShop(folder.resolve("shop"))) {
      OpenShop shop = tiny.shop();
      shop.apply(Edit.of("Set", _ -> TinyShop.read(DESIGN)));
      tiny.take("orders", List.of(bought(3)));
      EvidenceTask task = new EvidenceTask(shop);
      CustomerCard card =
          new ExplainTask(shop).customer(Objects.requireNonNull(TinyShop.who(3).email()));
      double before = only(task, card).leaning().affinity();
      Piece piece = only(task, card).pieces().getFirst();
      assertThat(before).isPositive();
      assertThat(piece.strike()).isEqualTo(Evidence.Strike.NONE);

      task.strike(card, piece.number(), true);
      assertThat(only(task, card).leaning().affinity()).isZero();
      assertThat(only(task, card).pieces().getFirst().strike())
          .isEqualTo(Evidence.Strike.STRUCK_OUT);

      task.strike(card, piece.number(), false);
      assertThat(only(task, card).leaning().affinity()).isEqualTo(before);
      assertThatThrownBy(() -> task.strike(card, 4711, true))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("no piece of evidence with the number 4711");
    }
  }

  private static Fact bought(int customer) {
    Instant yesterday =
        TinyShop.MONDAY.minusDays(1).atTime(10, 0).toInstant(java.time.ZoneOffset.UTC);
    return new Fact.EventFact(
        1,
        null,
        TinyShop.who(customer),
        EventType.PURCHASE,
        yesterday,
        "teapot",
        900L,
        1,
        "o1",
        null,
        null,
        false);
  }

  private static Shown only(EvidenceTask task, CustomerCard card) throws Refusal {
    LocalDate monday = TinyShop.MONDAY;
    List<Shown> all = task.of(card, monday, Progress.NONE);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
