package app.chordial.exchange.event;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact.EventFact;
import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Flow;
import app.chordial.exchange.mapping.EventWords;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes events as our own event file; reading it again gives the same events. */
public final class EventFileWriting {

  private EventFileWriting() {}

  /**
   * Writes a file of events.
   *
   * @param currency of the amounts
   * @param events taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void write(Path target, Currency currency, Iterator<EventFact> events)
      throws Refusal {
    write(target, currency, Flow.of(events));
  }

  /** The same of events that come by themselves. */
  public static void write(Path target, Currency currency, Flow<EventFact> events) throws Refusal {
    Amounts amounts = new Amounts(currency, DecimalStyle.POINT);
    CsvFile.write(
        target, EventFile.HEADERS, lines -> events.into(event -> lines.row(cells(event, amounts))));
  }

  private static List<String> cells(EventFact event, Amounts amounts) {
    boolean isAddress = isAddress(event.type());
    Long amount = event.amountMinor();
    return List.of(
        or(event.who().email()),
        or(event.who().externalId()),
        EventWords.word(event.type()),
        event.at() == null ? "" : event.at().toString(),
        or(event.product()),
        amount == null ? "" : amounts.text(amount),
        event.quantity() == 1 ? "" : Integer.toString(event.quantity()),
        or(event.ref()),
        or(event.message()),
        isAddress ? or(event.text()) : "",
        isAddress ? "" : or(event.text()),
        event.isGift() ? "yes" : "",
        or(event.id()));
  }

  /** Whether the text of such an event is an address; of the others it is words or a topic. */
  private static boolean isAddress(EventType type) {
    return switch (type) {
      case VIEW, DOWNLOAD, CART, CHECKOUT, CLICK -> true;
      case SEARCH,
          PURCHASE,
          REFUND,
          REVIEW,
          OPT_IN,
          OPT_OUT,
          SENT,
          OPEN,
          BOUNCE,
          COMPLAINT,
          UNSUBSCRIBE ->
          false;
    };
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
