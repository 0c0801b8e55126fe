package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.design.Edit;
import app.chordial.interest.EvidenceSettings;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterestFiguresTest {

  private static final String DESIGN =
      """
      {
        "chordial": 1,
        "interests": [{"id": "tea", "name": "Tea",
          "witnesses": [{"kind": "product", "key": "teapot"}]}]
      }
      """;

  /** A fresh purchase shows an interest by half. */
  @Test
  void whoIsInTheBucketIsTheDesignsToSay(@TempDir Path folder) throws Refusal, IOException {
    try (TinyShop tiny = new TinyShop(folder.resolve("shop"))) {
      Instant yesterday =
          TinyShop.MONDAY.minusDays(1).atTime(10, 0).toInstant(java.time.ZoneOffset.UTC);
      tiny.take(
          "orders",
          List.of(
              new Fact.EventFact(
                  1,
                  null,
                  TinyShop.who(3),
                  EventType.PURCHASE,
                  yesterday,
                  "teapot",
                  900L,
                  1,
                  "o1",
                  null,
                  null,
                  false)));
      assertThat(customers(tiny.shop(), 0.25)).isEqualTo(1);
      assertThat(customers(tiny.shop(), 0.75)).isZero();
    }
  }

  private static int customers(OpenShop shop, double inBucketAt) throws Refusal {
    EvidenceSettings usual = EvidenceSettings.DEFAULT;
    EvidenceSettings evidence =
        new EvidenceSettings(
            usual.purchase(),
            usual.cart(),
            usual.download(),
            usual.click(),
            usual.search(),
            usual.view(),
            inBucketAt,
            usual.guessing(),
            usual.season(),
            usual.gifts(),
            usual.ignoring());
    shop.apply(Edit.of("Set", _ -> TinyShop.read(DESIGN).withEvidence(evidence)));
    return InterestFigures.of(shop, shop.snapshot(TinyShop.MONDAY, Progress.NONE), Progress.NONE)
        .getFirst()
        .customers();
  }
}
