package app.chordial.store;

import static app.chordial.store.tables.Tables.CUSTOMER;
import static app.chordial.store.tables.Tables.IDENTITY;

import app.chordial.store.tables.tables.records.CustomerRecord;
import app.chordial.work.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Customers one by one, for screens and exports. */
public final class People {

  private static final int TOGETHER = 1_000;

  private final Database database;

  People(Database database) {
    this.database = database;
  }

  /** The card of a store's id, also of one that was merged into another since. */
  public Optional<CustomerCard> card(long storeId) throws Refusal {
    return cards(new long[] {storeId}).stream().findFirst();
  }

  /** The cards of many, in the order asked for; who is not there any more is left out. */
  public List<CustomerCard> cards(long[] storeIds) throws Refusal {
    return database.ask(
        store -> {
          List<CustomerCard> cards = new ArrayList<>(storeIds.length);
          for (int from = 0; from < storeIds.length; from += TOGETHER) {
            cards(store, storeIds, from, Math.min(storeIds.length, from + TOGETHER), cards);
          }
          return cards;
        });
  }

  private static void cards(
      DSLContext store, long[] storeIds, int from, int to, List<CustomerCard> cards) {
    Integer[] asked = new Integer[to - from];
    for (int i = from; i < to; i++) {
      asked[i - from] = (int) storeIds[i];
    }
    Map<Integer, CustomerCard> found = new LinkedHashMap<>();
    store
        .select(IDENTITY.ID, CUSTOMER)
        .from(DSL.unnest(asked).as("wanted", "id"))
        .join(IDENTITY)
        .on(IDENTITY.ID.eq(DSL.field(DSL.name("wanted", "id"), Integer.class)))
        .join(CUSTOMER)
        .on(CUSTOMER.ID.eq(IDENTITY.CUSTOMER))
        .forEach(row -> found.put(row.value1(), card(row.value2())));
    for (Integer id : asked) {
      CustomerCard card = found.get(id);
      if (card != null) {
        cards.add(card);
      }
    }
  }

  /** The customer of this address, however it is written, or of this number of the shop. */
  public Optional<CustomerCard> find(String emailOrExternalId) throws Refusal {
    return database.ask(store -> Optional.ofNullable(find(store, emailOrExternalId)));
  }

  static @Nullable CustomerCard find(DSLContext store, String name) {
    String address = EmailAddress.normalised(name);
    CustomerCard byNumber = named(store, Person.Kind.NUMBER, Packing.clean(name));
    return byNumber != null || address == null
        ? byNumber
        : named(store, Person.Kind.ADDRESS, address);
  }

  private static @Nullable CustomerCard named(DSLContext store, Person.Kind kind, String name) {
    CustomerRecord row =
        store
            .select(CUSTOMER.fields())
            .from(CUSTOMER)
            .join(IDENTITY)
            .on(IDENTITY.CUSTOMER.eq(CUSTOMER.ID))
            .where(IDENTITY.KIND.eq((byte) kind.ordinal()).and(IDENTITY.NAME.eq(name)))
            .fetchOneInto(CUSTOMER);
    return row == null ? null : card(row);
  }

  /**
   * Customers whose address or number begins with the text, then those whose name or address holds
   * it, at most so many.
   */
  public List<CustomerCard> search(String text, int limit) throws Refusal {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return database.ask(
        store -> {
          SequencedMap<Long, CustomerCard> found = new LinkedHashMap<>();
          Condition begins =
              CUSTOMER.ID.in(
                  DSL.select(IDENTITY.CUSTOMER)
                      .from(IDENTITY)
                      .where(
                          IDENTITY
                              .KIND
                              .in((byte) 0, (byte) 1)
                              .and(IDENTITY.NAME.startsWith(wanted))));
          add(store, begins, limit, found);
          if (found.size() < limit) {
            add(store, holds(wanted), limit, found);
          }
          return List.copyOf(found.sequencedValues());
        });
  }

  private static Condition holds(String wanted) {
    String pattern = "%" + wanted.replaceAll("[!%_]", "!$0") + "%";
    return DSL.condition(
        "{0} ilike {1} escape '!'",
        DSL.concat(
            DSL.coalesce(CUSTOMER.FIRST_NAME, ""),
            DSL.val(" "),
            DSL.coalesce(CUSTOMER.LAST_NAME, ""),
            DSL.val(" "),
            DSL.coalesce(CUSTOMER.EMAIL, "")),
        DSL.val(pattern));
  }

  private static void add(
      DSLContext store, Condition condition, int limit, SequencedMap<Long, CustomerCard> found) {
    for (CustomerRecord row :
        store.selectFrom(CUSTOMER).where(condition).orderBy(CUSTOMER.ID).limit(limit)) {
      if (found.size() < limit) {
        found.putIfAbsent(row.getId().longValue(), card(row));
      }
    }
  }

  static CustomerCard card(CustomerRecord row) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    List<String> texts = Packing.unpack(row.getAttributes());
    for (int i = 0; i + 2 < texts.size(); i += 3) {
      attributes.put(texts.get(i), texts.get(i + 1));
    }
    return new CustomerCard(
        row.getId(),
        row.getExternalId(),
        row.getEmail(),
        row.getFirstName(),
        row.getLastName(),
        attributes,
        Packing.unpack(row.getTags()),
        row.getIsMailable());
  }
}
