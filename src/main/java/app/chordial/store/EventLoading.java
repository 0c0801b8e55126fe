package app.chordial.store;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact.EventFact;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the events of a batch, each once. */
final class EventLoading {

  private static final String ADD =
      """
      insert into event (id, batch, part, key_hash, identity, at_second, type, product, amount,
          quantity, ref, message, text, is_gift, is_undated, state_of)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String CONSENT =
      "insert into consent (batch, identity, origin, at_second) values (?, ?, ?, ?)";
  private static final int DRAWERS_A_SOURCE = 4_096;

  private final Pen pen;
  private final int batch;
  private final Terms terms;
  private final Repeats repeats;
  private final EventKeys keys;
  private final Instant importTime;
  private final int source;
  private final ContentHash hash = new ContentHash();
  private final long[] added = new long[EventType.values().length];
  private final long[] duplicate = new long[EventType.values().length];
  private long lastId;

  EventLoading(Pen pen, int batch, String format, Instant importTime, Terms terms)
      throws SQLException {
    this.pen = pen;
    this.batch = batch;
    this.terms = terms;
    this.importTime = importTime;
    repeats = new Repeats(pen, batch);
    keys = new EventKeys(pen, batch, repeats, EventKeys.usualRoom());
    source = terms.given(Terms.Kind.SOURCE, format);
    lastId = pen.number("select max(id) from event", 0);
  }

  void take(EventFact event, Person person) throws SQLException {
    int part = source * DRAWERS_A_SOURCE + drawer(event.at());
    long state = state(event);
    EventKeys.Known known = known(event, part, state);
    switch (known.verdict()) {
      case NEW -> {
        add(event, person, part, known.key(), state);
        added[event.type().ordinal()]++;
      }
      case IN_STORE -> {
        repeats.add(part, known.key(), person.identity());
        duplicate[event.type().ordinal()]++;
      }
      case IN_FILE -> duplicate[event.type().ordinal()]++;
    }
    if (known.verdict() != EventKeys.Verdict.IN_FILE && changesConsent(event)) {
      pen.write(CONSENT, batch, person.identity(), event.type().code(), secondOrNull(event));
    }
  }

  /** Writes what is still held back. */
  void write() throws SQLException {
    repeats.write();
  }

  private EventKeys.Known known(EventFact event, int part, long state) throws SQLException {
    if (event.id() == null) {
      return keys.withValues(part, hashOfValues(event));
    }
    return keys.withId(
        part, state == 0 ? hashOfId(event) : state ^ ((long) amountMinor(event) << 2));
  }

  private long hashOfId(EventFact event) {
    return hash.add(event.type().code()).add(event.id()).take();
  }

  /** What the states of a refund share that its source names; 0 for anything else. */
  private long state(EventFact event) {
    boolean isState = event.type() == EventType.REFUND && event.id() != null;
    return isState ? LongKeys.key(hashOfId(event)) : 0;
  }

  private static int amountMinor(EventFact event) {
    return event.amountMinor() == null ? 0 : event.amountMinor().intValue();
  }

  private void add(EventFact event, Person person, int part, long key, long state)
      throws SQLException {
    Instant at = event.at() == null ? importTime : event.at();
    pen.write(
        ADD,
        ++lastId,
        batch,
        part,
        key,
        person.identity(),
        at.getEpochSecond(),
        event.type().code(),
        terms.code(Terms.Kind.PRODUCT, event.product()),
        amountMinor(event),
        event.quantity(),
        cleanOrNull(event.ref()),
        terms.code(Terms.Kind.MESSAGE, event.message()),
        terms.code(Terms.Kind.TERM, event.text()),
        event.isGift(),
        event.at() == null,
        state == 0 ? null : state);
  }

  /** The code of the source whose drawer this is. */
  static int source(int part) {
    return part / DRAWERS_A_SOURCE;
  }

  private static int drawer(@Nullable Instant at) {
    if (at == null) {
      return 0;
    }
    YearMonth month = YearMonth.from(at.atOffset(ZoneOffset.UTC));
    return (month.getYear() - 1970) * 12 + month.getMonthValue();
  }

  private long hashOfValues(EventFact event) {
    return hash.add(event.type().code())
        .add(cleanOrNull(event.who().externalId()))
        .add(event.who().email() == null ? null : EmailAddress.normalised(event.who().email()))
        .add(secondOrNull(event))
        .add(cleanOrNull(event.product()))
        .add(event.amountMinor())
        .add(event.quantity())
        .add(cleanOrNull(event.ref()))
        .add(cleanOrNull(event.message()))
        .add(cleanOrNull(event.text()))
        .add(event.isGift() ? 1 : 0)
        .take();
  }

  private static @Nullable Long secondOrNull(EventFact event) {
    return event.at() == null ? null : Long.valueOf(event.at().getEpochSecond());
  }

  private static @Nullable String cleanOrNull(@Nullable String text) {
    String clean = text == null ? "" : Packing.clean(text);
    return clean.isEmpty() ? null : clean;
  }

  /** Opting into a topic is an interest; without a topic it is about mail. */
  private static boolean changesConsent(EventFact event) {
    String text = event.text() == null ? "" : event.text().strip();
    return switch (event.type()) {
      case OPT_IN, OPT_OUT -> text.isEmpty();
      case BOUNCE -> !text.toLowerCase(Locale.ROOT).startsWith("soft");
      case COMPLAINT, UNSUBSCRIBE -> true;
      case VIEW, SEARCH, DOWNLOAD, CART, CHECKOUT, PURCHASE, REFUND, REVIEW, SENT, OPEN, CLICK ->
          false;
    };
  }

  long added(EventType type) {
    return added[type.ordinal()];
  }

  long duplicate(EventType type) {
    return duplicate[type.ordinal()];
  }
}
