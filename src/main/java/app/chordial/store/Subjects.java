package app.chordial.store;

import static app.chordial.store.tables.Tables.IDENTITY;

import app.chordial.work.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;

/** What the law asks of a shop for one person: hand over everything, or forget everything. */
public final class Subjects {

  private final Database database;
  private final Audit audit;
  private final Imports imports;
  private final Function<Pen, Suppressions> suppressions;
  private final EventCache cache;

  Subjects(
      Database database,
      Audit audit,
      Imports imports,
      Function<Pen, Suppressions> suppressions,
      EventCache cache) {
    this.cache = cache;
    this.database = database;
    this.audit = audit;
    this.imports = imports;
    this.suppressions = suppressions;
  }

  /** Everything about the customer of this address or number. */
  public SubjectRecord export(String emailOrExternalId) throws Refusal {
    SubjectRecord[] record = new SubjectRecord[1];
    database.write(
        (store, pen) -> {
          CustomerCard card = found(store, emailOrExternalId);
          record[0] = new SubjectReading(pen, suppressions.apply(pen)).read(card);
          audit.add(store, Audit.Deed.SUBJECT_EXPORT, "one person");
        });
    return record[0];
  }

  /**
   * Removes everything about the customer of this address or number, from every import, and every
   * byte of it from the store's file. What stays is a keyed hash, by which later imports of the
   * same person are skipped. An address that nobody here has is kept out in the same way. Backups
   * and exports made before are not changed.
   */
  public void erase(String emailOrExternalId) throws Refusal {
    imports.alone(
        () -> {
          database.write(
              (store, pen) -> {
                String address = EmailAddress.normalised(emailOrExternalId);
                CustomerCard card = People.find(store, emailOrExternalId);
                if (card == null && address == null) {
                  throw nobody(emailOrExternalId);
                }
                new Erasing(pen, suppressions.apply(pen), audit.now())
                    .erase(card == null ? 0 : (int) card.storeId(), address);
                DataVersion.change(store, "erase");
                audit.add(store, Audit.Deed.ERASE, "one person");
              });
          forgetCache();
          database.compact();
        });
  }

  private void forgetCache() throws Refusal {
    try {
      cache.forget();
    } catch (IOException failure) {
      throw database.trouble().refusal(failure);
    }
  }

  private static CustomerCard found(DSLContext store, String name) throws Refusal {
    CustomerCard card = People.find(store, name);
    if (card == null) {
      throw nobody(name);
    }
    return card;
  }

  private static Refusal nobody(String name) {
    return new Refusal(
        "Nobody here is called “" + name.strip() + "”.",
        "Nothing was changed.",
        "Check the address or the number.");
  }

  /** All numbers and addresses under which the shop met a customer. */
  public List<String> names(long storeId) throws Refusal {
    return database.ask(
        store ->
            store
                .select(IDENTITY.NAME)
                .from(IDENTITY)
                .where(IDENTITY.CUSTOMER.eq((int) storeId))
                .orderBy(IDENTITY.KIND, IDENTITY.NAME)
                .fetch(IDENTITY.NAME));
  }
}
