package app.chordial.job;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.Who;
import app.chordial.design.Design;
import app.chordial.design.DesignJson;
import app.chordial.design.Edit;
import app.chordial.store.ImportDraft;
import app.chordial.store.ImportSource;
import app.chordial.store.ShopSettings;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shop of few subscribers whom every message may reach, opened as a program opens it. */
final class TinyShop implements AutoCloseable {

  /** A Monday. */
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  static final int CUSTOMERS = 8;

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z"));
  private static final String DESIGN =
      """
      {
        "chordial": 1,
        "themes": [{"id": "news", "name": "News"}, {"id": "deals", "name": "Deals"}],
        "messages": [
          {"id": "tea", "name": "Tea", "theme": "news", "subject": "Tea", "isForEveryone": true, "valueMinor": 500},
          {"id": "cake", "name": "Cake", "theme": "deals", "subject": "Cake", "isForEveryone": true, "valueMinor": 400}
        ]
      }
      """;

  private final OpenShop shop;

  TinyShop(Path folder) throws Refusal, IOException {
    ShopSettings settings = new ShopSettings("Tea & Cake", ZoneId.of("Europe/London"), "GBP");
    shop = OpenShop.create(folder, settings, CLOCK, Parallel.SAME_THREAD);
    shop.apply(Edit.of("Begin", _ -> read(DESIGN)));
    List<Fact> everybody = new ArrayList<>();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      everybody.add(subscriber(customer));
    }
    take("customers", everybody);
  }

  static Design read(String json) {
    return DesignJson.read(json).ifRead().orElseThrow();
  }

  OpenShop shop() {
    return shop;
  }

  /** Imports facts as one finished batch; returns the batch. */
  int take(String name, List<? extends Fact> facts) throws Refusal, IOException {
    ImportSource source = new ImportSource(name, name + ".csv", "00");
    try (ImportDraft draft =
        shop.workspace()
            .imports()
            .read(source, Progress.NONE, sink -> facts.forEach(sink::accept))) {
      return draft.finish();
    }
  }

  static Who who(int customer) {
    return new Who(String.valueOf(customer), "customer" + customer + "@example.com");
  }

  private static Fact subscriber(int customer) {
    Instant since = Instant.parse("2026-01-01T10:00:00Z");
    return new CustomerFact(
        1,
        who(customer),
        "Ann",
        "Grey",
        Consent.SUBSCRIBED,
        since,
        since,
        new LinkedHashMap<>(),
        null);
  }

  /**
   * An e-mail that the mail tool says it sent.
   *
   * @param message null where the tool's name for it is not kept
   */
  static Fact sent(int customer, Instant at, @Nullable String message) {
    return new EventFact(
        1, null, who(customer), EventType.SENT, at, null, null, 1, null, message, null, false);
  }

  @Override
  public void close() throws Refusal {
    shop.close();
  }
}
