package app.chordial.store;

import app.chordial.audience.Audience;
import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.Fact.Who;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small shop in a workspace of its own, and short ways to say things about it. */
final class Shop implements AutoCloseable {

  static final ShopSettings SETTINGS =
      new ShopSettings("Harbour & Hearth", ZoneId.of("Europe/London"), "GBP");
  static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);

  private Workspace workspace;
  private boolean isOpen = true;

  /** A workspace that was just created: making its tables takes longer than most tests. */
  private static final class Blank {
    static final byte[] STORE = made();

    private static byte[] made() {
      try {
        Path folder = Files.createTempDirectory("chordial-blank");
        try {
          Workspace.create(folder, SETTINGS, CLOCK).close();
          return Files.readAllBytes(folder.resolve(Workspace.STORE_FILE));
        } finally {
          remove(folder);
        }
      } catch (Refusal | IOException trouble) {
        throw new IllegalStateException(trouble);
      }
    }

    private static void remove(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  Shop(Path folder) throws Refusal {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(Workspace.STORE_FILE), Blank.STORE);
    } catch (IOException trouble) {
      throw new IllegalStateException(trouble);
    }
    workspace = Workspace.open(folder, CLOCK);
    workspace.makeFolders();
  }

  static void openAndClose(Path folder) throws Refusal {
    Workspace.open(folder, CLOCK).close();
  }

  Workspace workspace() {
    return workspace;
  }

  Audience audience() throws Refusal {
    return workspace.audience(Progress.NONE);
  }

  ImportDraft draft(String format, List<? extends Fact> facts) throws Refusal, IOException {
    return workspace
        .imports()
        .read(
            new ImportSource(format, format + ".csv", "00"),
            Progress.NONE,
            sink -> facts.forEach(sink::accept));
  }

  int take(String format, List<? extends Fact> facts) throws Refusal, IOException {
    try (ImportDraft draft = draft(format, facts)) {
      return draft.finish();
    }
  }

  void reopen() throws Refusal {
    Path folder = workspace.folder();
    shut();
    workspace = Workspace.open(folder, CLOCK);
    isOpen = true;
  }

  /** Closes the workspace in the middle of a test, to look at its files. */
  void shut() throws Refusal {
    if (isOpen) {
      isOpen = false;
      workspace.close();
    }
  }

  @Override
  public void close() throws Refusal {
    shut();
  }

  static Who id(String id) {
    return new Who(id, null);
  }

  static Who mail(String email) {
    return new Who(null, email);
  }

  static Who both(String id, String email) {
    return new Who(id, email);
  }

  static EventFact bought(Who who, String at, String product, long amount, @Nullable String order) {
    return event(who, EventType.PURCHASE, at, product, amount, order, null, null);
  }

  static EventFact mailed(Who who, EventType type, String at, String message) {
    return event(who, type, at, null, null, null, message, null);
  }

  static EventFact viewed(Who who, String at, String address) {
    return event(who, EventType.VIEW, at, null, null, null, null, address);
  }

  static EventFact event(
      Who who,
      EventType type,
      @Nullable String at,
      @Nullable String product,
      @Nullable Long amount,
      @Nullable String order,
      @Nullable String message,
      @Nullable String text) {
    return new EventFact(
        1,
        null,
        who,
        type,
        at == null ? null : Instant.parse(at),
        product,
        amount,
        1,
        order,
        message,
        text,
        false);
  }

  static CustomerFact contact(Who who, @Nullable Consent consent, @Nullable String consentAt) {
    return customer(who, consent, consentAt, null, attributes(), null);
  }

  static CustomerFact customer(
      Who who,
      @Nullable Consent consent,
      @Nullable String consentAt,
      @Nullable String knownAt,
      SequencedMap<String, String> attributes,
      @Nullable List<String> tags) {
    return new CustomerFact(
        1,
        who,
        "Ann",
        "Grey",
        consent,
        consentAt == null ? null : Instant.parse(consentAt),
        knownAt == null ? null : Instant.parse(knownAt),
        attributes,
        tags);
  }

  static SequencedMap<String, String> attributes(String... namesAndValues) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  static ProductFact product(String key, @Nullable String title) {
    return new ProductFact(1, key, title, null, null, null, null, null, null, null);
  }
}
