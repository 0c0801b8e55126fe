package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * Guesses how the columns of an unknown file are meant, from its headers and first rows. What can
 * be read in two ways is asked, never guessed; consent is never guessed.
 */
public final class Guessing {

  private static final Where HERE = Where.at(Where.Place.DATA, "mapping");

  private final Headers headers;
  private final List<Row> rows;
  private final List<Problem> questions = new ArrayList<>();

  private Guessing(Headers headers, List<Row> rows) {
    this.headers = headers;
    this.rows = rows;
  }

  public static Guess guess(Headers headers, List<Row> rows) {
    return new Guessing(headers, rows).guess();
  }

  private Guess guess() {
    Kind kind = kind();
    SequencedMap<Field, String> fields = fields(kind);
    Mapping mapping =
        new Mapping(
            "My mapping",
            kind,
            new Mapping.Columns(fields, attributes(kind, fields), new LinkedHashMap<>()),
            new Mapping.Manner(dates(fields), null, numbers(fields), new LinkedHashMap<>()),
            Mapping.Rules.NONE);
    questions.addAll(MappingCheck.check(mapping, headers));
    consent(fields);
    return new Guess(mapping, List.copyOf(new java.util.LinkedHashSet<>(questions)));
  }

  private Kind kind() {
    boolean isDated = has(Field.AT);
    boolean isSomebodys = has(Field.EMAIL) || has(Field.CUSTOMER_ID);
    boolean isPriced = has(Field.PRICE) || has(Field.AMOUNT);
    if (isSomebodys && isDated && isType()) {
      return Kind.EVENTS;
    }
    if (isDated && isPriced && (isSomebodys || has(Field.ORDER))) {
      return Kind.ORDER_LINES;
    }
    return !isSomebodys && has(Field.PRODUCT) ? Kind.PRODUCTS : Kind.CUSTOMERS;
  }

  private boolean has(Field field) {
    return !Synonyms.header(headers, field).isEmpty();
  }

  /** Whether a column's words are types of events, not kinds of products. */
  private boolean isType() {
    int column = headers.column(Synonyms.header(headers, Field.TYPE));
    return column >= 0 && !rows.isEmpty() && rows.stream().allMatch(row -> isType(row, column));
  }

  private static boolean isType(Row row, int column) {
    try {
      EventWords.type(row.text(column));
      return true;
    } catch (app.chordial.exchange.csv.BadCell other) {
      return false;
    }
  }

  private SequencedMap<Field, String> fields(Kind kind) {
    SequencedMap<Field, String> fields = new LinkedHashMap<>();
    TreeSet<String> taken = new TreeSet<>();
    for (Field field : Field.values()) {
      String header = kind.allows(field) ? Synonyms.header(headers, field) : "";
      if (!header.isEmpty() && taken.add(header)) {
        fields.put(field, header);
      }
    }
    return fields;
  }

  /** For customers every other column is worth keeping; for the rest only what was asked for. */
  private SequencedMap<String, String> attributes(Kind kind, SequencedMap<Field, String> fields) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    for (String header : headers.names()) {
      boolean isPlace = header.toLowerCase(java.util.Locale.ROOT).contains("country");
      boolean isWanted = kind == Kind.CUSTOMERS || (kind == Kind.ORDER_LINES && isPlace);
      if (isWanted && !header.isEmpty() && !fields.containsValue(header)) {
        attributes.put(header, header);
      }
    }
    return attributes;
  }

  private List<String> dates(SequencedMap<Field, String> fields) {
    List<String> texts = new ArrayList<>();
    for (Field field : List.of(Field.AT, Field.CONSENT_AT, Field.KNOWN_AT)) {
      texts.addAll(texts(fields, field));
    }
    List<String> patterns = DateGuess.patterns(texts);
    if (patterns.size() > 1) {
      questions.add(
          Problem.error(
              HERE,
              "“"
                  + texts.getFirst()
                  + "” can be read in two ways: say whether dates are written "
                  + String.join(" or ", patterns)
                  + "."));
      return List.of();
    }
    return patterns;
  }

  private DecimalStyle numbers(SequencedMap<Field, String> fields) {
    List<String> texts = new ArrayList<>();
    for (Field field : List.of(Field.PRICE, Field.AMOUNT, Field.COST, Field.QUANTITY)) {
      texts.addAll(texts(fields, field));
    }
    return NumberGuess.style(texts);
  }

  private List<String> texts(SequencedMap<Field, String> fields, Field field) {
    String header = fields.get(field);
    int column = header == null ? -1 : headers.column(header);
    return rows.stream().map(row -> row.text(column)).filter(text -> !text.isEmpty()).toList();
  }

  private void consent(SequencedMap<Field, String> fields) {
    TreeSet<String> words = new TreeSet<>(texts(fields, Field.CONSENT));
    words.removeIf(word -> word.matches("(?i)subscribed|unsubscribed|never[ _]subscribed"));
    if (!words.isEmpty()) {
      questions.add(
          Problem.error(
              HERE,
              "Say what “"
                  + String.join("”, “", words.stream().limit(8).toList())
                  + "” under “"
                  + fields.get(Field.CONSENT)
                  + "” means: subscribed, unsubscribed or never subscribed."));
    }
  }
}
