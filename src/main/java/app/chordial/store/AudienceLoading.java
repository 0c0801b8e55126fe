package app.chordial.store;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads finished imports into columns, all from one moment of the store. */
final class AudienceLoading {

  private static final String EVENTS =
      "select batch, identity, at_second, type, product, amount, ref, message, text, part,"
          + " state_of, id, is_gift from event";
  private static final byte CLICK = EventType.CLICK.code();
  private static final String OF_CUSTOMER =
      " where identity in (select id from identity where customer = ?) order by id";
  private static final int BETWEEN_LOOKS = 65_536;

  private final Database database;
  private final ShopSettings shop;
  private final EventCache cache;

  AudienceLoading(Database database, ShopSettings shop, EventCache cache) {
    this.database = database;
    this.shop = shop;
    this.cache = cache;
  }

  Audience load(Progress progress) throws Refusal {
    return database.ask(
        store ->
            store.connectionResult(
                connection -> {
                  connection.rollback();
                  connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                  try (Pen pen = new Pen(connection)) {
                    pen.now("set lazy_query_execution 1");
                    return load(pen, DataVersion.read(store), progress);
                  }
                }));
  }

  private Audience load(Pen pen, String version, Progress progress) throws SQLException {
    Visible visible = Visible.read(pen, 0);
    CustomerOrder order = CustomerOrder.read(pen);
    TermRanks terms = TermRanks.read(pen, visible);
    EventCache.Sorted events = cache.read(version, order.size()).orElse(null);
    if (events == null) {
      EventRows rows = events(pen, visible, order, terms, progress);
      int[] offsets = rows.offsets(order.size());
      events = new EventCache.Sorted(offsets, rows.sorted(offsets));
      cache.write(version, events);
    }
    List<Attribute> attributes = new AttributeColumns(order).read(pen);
    ConsentLedger consents = new ConsentColumns(order).read(pen);
    return new Audience(
        new ShopTime(shop.zone()),
        shop.currency(),
        terms.catalogue(),
        order.storeIds(),
        order.lucks(),
        attributes,
        consents,
        events.offsets(),
        events.events(),
        version);
  }

  /**
   * The store's number of each event of a customer, in the order of its rows in an audience that is
   * loaded now; 0 for a refund that the store knows by its states.
   */
  static long[] ids(Pen pen, int storeId) throws SQLException {
    Visible visible = Visible.read(pen, 0);
    CustomerOrder order = CustomerOrder.read(pen);
    TermRanks terms = TermRanks.read(pen, visible);
    StruckOut struckOut = StruckOut.read(pen);
    long[] count = new long[1];
    pen.read(EVENTS + OF_CUSTOMER, _ -> count[0]++, storeId);
    EventRows rows = new EventRows(Math.toIntExact(count[0]));
    rows.keepIds();
    RefundStates refunds = new RefundStates();
    pen.read(
        EVENTS + OF_CUSTOMER,
        row -> {
          if (visible.has(row.getInt(1)) && add(rows, refunds, row, order, terms, struckOut)) {
            rows.id(row.getLong(12));
          }
        },
        storeId);
    refunds.into(rows);
    rows.sorted(rows.offsets(order.size()));
    return rows.sortedIds();
  }

  private static EventRows events(
      Pen pen, Visible visible, CustomerOrder order, TermRanks terms, Progress progress)
      throws SQLException {
    // At most so many; to count them exactly takes as long as reading them.
    long total = pen.number("select coalesce(max(id), 0) from event", 0);
    EventRows rows = new EventRows(Math.toIntExact(total));
    RefundStates refunds = new RefundStates();
    StruckOut struckOut = StruckOut.read(pen);
    long[] read = new long[1];
    pen.read(
        EVENTS,
        row -> {
          if (read[0]++ % BETWEEN_LOOKS == 0) {
            progress.stopIfCancelled();
            progress.at(read[0] - 1, total, "Reading the shop's history");
          }
          if (visible.has(row.getInt(1))) {
            add(rows, refunds, row, order, terms, struckOut);
          }
        });
    refunds.into(rows);
    return rows;
  }

  /** Whether it became a row at once: the states of a refund do later. */
  private static boolean add(
      EventRows rows,
      RefundStates refunds,
      ResultSet row,
      CustomerOrder order,
      TermRanks terms,
      StruckOut struckOut)
      throws SQLException {
    int customer = order.ofIdentity(row.getInt(2));
    int minute = (int) Math.floorDiv(row.getLong(3), 60L);
    byte type = row.getByte(4);
    int item = terms.rank(row.getInt(5));
    int amount = row.getInt(6);
    long state = row.getLong(11);
    if (state != 0) {
      refunds.add(
          new RefundStates.State(
              EventLoading.source(row.getInt(10)),
              state,
              new RefundStates.Refund(customer, minute, item, amount, row.getString(7))));
      return false;
    }
    byte packed = EventColumns.pack(type, row.getBoolean(13), struckOut.has(row.getLong(12)));
    if (EventRows.isOfOrder(type)) {
      rows.addOfOrder(customer, minute, packed, item, amount, row.getString(7));
    } else {
      int code = row.getInt(EventType.of(type).isMail() ? 8 : 9);
      int link = type == CLICK ? terms.rank(row.getInt(9)) + 1 : amount;
      rows.add(customer, minute, packed, item, link, terms.rank(code));
    }
    return true;
  }
}
