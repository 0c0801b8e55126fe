package app.chordial.store;

import static app.chordial.store.tables.Tables.SETTING;

import app.chordial.work.Refusal;
import java.time.ZoneId;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Named values of the workspace. */
final class Settings {

  private static final String NAME = "shop.name";
  private static final String ZONE = "shop.zone";
  private static final String CURRENCY = "shop.currency";
  private static final String KEY = "suppression.key";
  private static final String DERIVE_AGAIN = "derive.again";

  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  void begin(ShopSettings shop, byte[] suppressionKey) throws Refusal {
    database.ask(
        store -> {
          write(store, NAME, shop.name());
          write(store, ZONE, shop.zone().getId());
          write(store, CURRENCY, shop.currency());
          write(store, KEY, HexFormat.of().formatHex(suppressionKey));
          return true;
        });
  }

  ShopSettings shop() throws Refusal {
    return database.ask(
        store ->
            new ShopSettings(
                needed(store, NAME), ZoneId.of(needed(store, ZONE)), needed(store, CURRENCY)));
  }

  byte[] suppressionKey() throws Refusal {
    return HexFormat.of().parseHex(database.ask(store -> needed(store, KEY)));
  }

  private String needed(DSLContext store, String name) throws Refusal {
    String value = read(store, name);
    if (value == null) {
      throw database.trouble().damaged(null);
    }
    return value;
  }

  /** Whether a migration wants everybody derived again; told once. */
  static boolean isToDeriveAgain(DSLContext store) {
    return remove(store, DERIVE_AGAIN);
  }

  /** Removes a value; whether it was there. */
  static boolean remove(DSLContext store, String name) {
    return store.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute() > 0;
  }

  static @Nullable String read(DSLContext store, String name) {
    return question(store, name).fetchOne(SETTING.VALUE);
  }

  private static ResultQuery<Record1<String>> question(DSLContext store, String name) {
    return store.select(SETTING.VALUE).from(SETTING).where(SETTING.NAME.eq(name));
  }

  /** Words a question and asks nobody. */
  static void prepare() {
    question(DSL.using(SQLDialect.H2), NAME).getSQL();
  }

  static void write(DSLContext store, String name, String value) {
    int changed =
        store.update(SETTING).set(SETTING.VALUE, value).where(SETTING.NAME.eq(name)).execute();
    if (changed == 0) {
      store.insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.VALUE, value).execute();
    }
  }
}
