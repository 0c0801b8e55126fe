package app.chordial.store;

import app.chordial.audience.Fact.CustomerFact;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes what a batch says of customers: each content once, and who said it. */
final class CustomerLoading {

  private static final String ADD =
      """
      insert into customer_attribute (id, identity, hash, known_at, first_name, last_name, consent,
          consent_at, attributes, tags)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String FIND =
      "select id from customer_attribute where identity = ? and hash = ?";
  private static final String SAID =
      "insert into customer_attribute_said (fact, batch) values (?, ?)";

  private final Pen pen;
  private final int batch;
  private final Identities identities;
  private final ContentHash hash = new ContentHash();
  private final LongKeys said = new LongKeys();
  private long lastId;

  CustomerLoading(Pen pen, int batch, Identities identities) throws SQLException {
    this.pen = pen;
    this.batch = batch;
    this.identities = identities;
    lastId = pen.number("select max(id) from customer_attribute", 0);
  }

  void take(CustomerFact fact, Person person) throws SQLException {
    String attributes = packed(fact.attributes());
    String tags = fact.tags() == null ? null : packed(fact.tags());
    long content = content(fact, attributes, tags);
    long key = hash.add(person.identity()).add(content).take();
    if (!said.mark(LongKeys.key(key), LongKeys.IN_FILE)) {
      return;
    }
    long id = identities.isNew(person.identity()) ? 0 : known(person.identity(), content);
    if (id == 0) {
      id = ++lastId;
      pen.write(
          ADD,
          id,
          person.identity(),
          content,
          second(fact.knownAt()),
          blankToNull(fact.firstName()),
          blankToNull(fact.lastName()),
          fact.consent() == null ? null : fact.consent().ordinal(),
          second(fact.consentAt()),
          attributes,
          tags);
    }
    pen.write(SAID, id, batch);
  }

  private long known(int identity, long content) throws SQLException {
    return pen.number(FIND, 0, identity, content);
  }

  private long content(CustomerFact fact, String attributes, @Nullable String tags) {
    return hash.add(second(fact.knownAt()))
        .add(blankToNull(fact.firstName()))
        .add(blankToNull(fact.lastName()))
        .add(fact.consent() == null ? null : Integer.valueOf(fact.consent().ordinal()))
        .add(second(fact.consentAt()))
        .add(attributes)
        .add(tags)
        .take();
  }

  private static @Nullable Long second(@Nullable Instant moment) {
    return moment == null ? null : Long.valueOf(moment.getEpochSecond());
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    String clean = text == null ? "" : Packing.clean(text);
    return clean.isEmpty() ? null : clean;
  }

  /** Names and values in turn, in the order of names; what is blank is not said. */
  private static String packed(Map<String, String> attributes) {
    List<String> texts = new ArrayList<>();
    new TreeMap<>(attributes)
        .forEach(
            (name, value) -> {
              String clean = Packing.clean(value);
              if (!clean.isEmpty()) {
                texts.add(Packing.clean(name));
                texts.add(clean);
              }
            });
    return Packing.pack(texts);
  }

  private static String packed(List<String> tags) {
    TreeSet<String> labels = new TreeSet<>();
    for (String tag : tags) {
      labels.add(Packing.clean(tag));
    }
    labels.remove("");
    return Packing.pack(List.copyOf(labels));
  }
}
