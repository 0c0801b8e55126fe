package app.chordial.store;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.Fact.Who;
import app.chordial.audience.FactSink;
import app.chordial.work.Progress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Writes the facts of one batch as they come, in pieces that readers don't see yet. */
final class FactLoading implements FactSink {

  /** What a fact of an erased person counts as. */
  static final String ERASED = "Belongs to somebody who was erased";

  private static final String REJECT =
      "insert into import_reject (batch, line, reason, raw) values (?, ?, ?, ?)";
  private static final int LONGEST_RAW = 100_000;
  private static final int PIECE = 50_000;
  private static final int BETWEEN_LOOKS = 256;

  /** A failure of the store, on its way through the importer that knows nothing of it. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(SQLException cause) {
      super(cause);
    }
  }

  private final Pen pen;
  private final int batch;
  private final Progress progress;
  private final Identities identities;
  private final CustomerLoading customers;
  private final ProductLoading products;
  private final EventLoading events;
  private final SequencedMap<String, Long> skipped = new LinkedHashMap<>();
  private long rejected;
  private long taken;
  private long rawLine;
  private @Nullable String raw;

  FactLoading(
      Pen pen,
      int batch,
      String format,
      Instant importTime,
      Suppressions suppressions,
      Progress progress)
      throws SQLException {
    this.pen = pen;
    this.batch = batch;
    this.progress = progress;
    Terms terms = new Terms(pen, batch);
    identities = new Identities(pen, batch, suppressions);
    customers = new CustomerLoading(pen, batch, identities);
    products = new ProductLoading(pen, batch, terms);
    events = new EventLoading(pen, batch, format, importTime, terms);
  }

  @Override
  public void row(long line, String asWritten) {
    rawLine = line;
    raw = asWritten;
  }

  @Override
  public void accept(Fact fact) {
    String reason = Judgement.against(fact);
    if (reason != null) {
      reject(fact.line(), reason, rawOf(fact));
      return;
    }
    try {
      write(fact);
      lookUp();
    } catch (SQLException failure) {
      throw new Broken(failure);
    }
  }

  private void write(Fact fact) throws SQLException {
    switch (fact) {
      case ProductFact product -> products.take(product);
      case CustomerFact customer -> {
        Person person = identities.person(customer.who());
        if (person == null) {
          skip(customer.line(), ERASED);
        } else {
          customers.take(customer, person);
        }
      }
      case EventFact event -> {
        Person person = identities.person(event.who());
        if (person == null) {
          skip(event.line(), ERASED);
        } else {
          events.take(event, person);
        }
      }
    }
  }

  /** Looks up from the work now and then: is it wanted still, is it time to commit a piece. */
  private void lookUp() throws SQLException {
    taken++;
    if (taken % BETWEEN_LOOKS == 0) {
      progress.stopIfCancelled();
    }
    if (taken % PIECE == 0) {
      pen.commit();
    }
  }

  @Override
  public void reject(long line, String reason, String asWritten) {
    rejected++;
    String kept =
        asWritten.length() > LONGEST_RAW ? asWritten.substring(0, LONGEST_RAW) : asWritten;
    try {
      pen.write(REJECT, batch, line, reason, kept);
      lookUp();
    } catch (SQLException failure) {
      throw new Broken(failure);
    }
  }

  @Override
  public void skip(long line, String reason) {
    skipped.merge(reason, 1L, Long::sum);
  }

  private String rawOf(Fact fact) {
    return raw != null && rawLine == fact.line() ? raw : inWords(fact);
  }

  /** What can be said of a row whose importer didn't hand it on. */
  private static String inWords(Fact fact) {
    return switch (fact) {
      case CustomerFact customer -> inWords(customer.who());
      case ProductFact product -> product.key();
      case EventFact event ->
          "%s,%s,%s,%s,%s"
              .formatted(
                  inWords(event.who()),
                  event.type(),
                  event.at(),
                  event.product(),
                  event.amountMinor());
    };
  }

  private static String inWords(Who who) {
    return (who.externalId() == null ? "" : who.externalId())
        + ","
        + (who.email() == null ? "" : who.email());
  }

  /** Writes what is still held back. */
  void finish() throws SQLException {
    products.write();
    events.write();
    pen.commit();
  }

  /** How many statements were handed over. */
  long taken() {
    return taken;
  }

  long rejected() {
    return rejected;
  }

  SequencedMap<String, Long> skipped() {
    return skipped;
  }

  /** How many events of each type that occurred are new, and how many were known. */
  SequencedMap<EventType, ImportCounts.Tally> events() {
    SequencedMap<EventType, ImportCounts.Tally> tallies = new LinkedHashMap<>();
    for (EventType type : EventType.values()) {
      if (events.added(type) + events.duplicate(type) > 0) {
        tallies.put(type, new ImportCounts.Tally(events.added(type), 0, events.duplicate(type)));
      }
    }
    return tallies;
  }
}
