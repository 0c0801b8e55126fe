package app.chordial.exchange;

import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A sink that remembers everything, for tests. */
public final class Heard implements FactSink {

  /** A row set aside. */
  public record Reject(long line, String reason, String raw) {}

  public static final ImportContext EURO =
      ImportContext.of(ZoneId.of("Europe/Berlin"), Currency.getInstance("EUR"));

  public final List<Fact> facts = new ArrayList<>();
  public final List<Reject> rejects = new ArrayList<>();
  public final Map<String, Integer> skips = new TreeMap<>();
  public final List<Long> skippedLines = new ArrayList<>();

  public static Heard of(Path file, ImportContext context) throws Refusal {
    Heard heard = new Heard();
    Importing.importFile(file, context, heard, Progress.NONE);
    return heard;
  }

  @Override
  public void accept(Fact fact) {
    facts.add(fact);
  }

  @Override
  public void reject(long line, String reason, String raw) {
    rejects.add(new Reject(line, reason, raw));
  }

  @Override
  public void skip(long line, String reason) {
    skips.merge(reason, 1, Integer::sum);
    skippedLines.add(line);
  }

  public List<EventFact> events() {
    return all(EventFact.class);
  }

  public List<CustomerFact> customers() {
    return all(CustomerFact.class);
  }

  public List<ProductFact> products() {
    return all(ProductFact.class);
  }

  /** The events in short: type, product, amount, quantity. */
  public List<String> inShort() {
    return events().stream()
        .map(
            event ->
                event.type().name().toLowerCase(Locale.ROOT)
                    + " "
                    + event.quantity()
                    + " "
                    + event.product()
                    + " "
                    + event.amountMinor())
        .toList();
  }

  private <T extends Fact> List<T> all(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
