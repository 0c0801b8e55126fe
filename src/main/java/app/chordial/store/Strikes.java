package app.chordial.store;

import app.chordial.work.Refusal;

/** What the shop strikes out of customers' evidence, and puts back; the events themselves stay. */
public final class Strikes {

  private final Database database;

  Strikes(Database database) {
    this.database = database;
  }

  /**
   * The store's number of each of a customer's events, in the order of its rows in an audience that
   * is loaded now; 0 for one that can't be struck out.
   */
  public long[] events(long storeId) throws Refusal {
    return database.ask(
        store ->
            store.connectionResult(
                connection -> {
                  try (Pen pen = new Pen(connection)) {
                    return AudienceLoading.ids(pen, Math.toIntExact(storeId));
                  }
                }));
  }

  /** Strikes an event out as evidence, or puts it back; nothing where it is so already. */
  public void set(long event, boolean isStruckOut) throws Refusal {
    database.write(
        (store, pen) -> {
          long known =
              pen.number("select count(*) from event_struck_out where event = ?", 0, event);
          if (known == (isStruckOut ? 1 : 0)) {
            return;
          }
          pen.now(
              isStruckOut
                  ? "insert into event_struck_out (event) values (?)"
                  : "delete from event_struck_out where event = ?",
              event);
          DataVersion.change(store, (isStruckOut ? "strike " : "restore ") + event);
        });
  }
}
