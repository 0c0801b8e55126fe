package app.chordial.store;

import java.sql.SQLException;
import org.roaringbitmap.RoaringBitmap;

/**
 * Takes what a batch wrote out of the store, in pieces: the batch is invisible already, so a crash
 * on the way leaves nothing but the rest of this work.
 */
final class Clearing {

  private static final int PIECE = 50_000;

  private final Pen pen;
  private final int batch;

  Clearing(Pen pen, int batch) {
    this.pen = pen;
    this.batch = batch;
  }

  /** Removes the batch's facts, and what nobody else says or uses. */
  void clear() throws SQLException {
    events();
    pen.now(
        """
        delete from customer_attribute where id in (
            select s.fact from customer_attribute_said s where s.batch = ?
            and not exists (select 1 from customer_attribute_said o
                where o.fact = s.fact and o.batch <> s.batch))\
        """,
        batch);
    pen.now(
        """
        delete from product where id in (
            select s.fact from product_said s where s.batch = ?
            and not exists (select 1 from product_said o
                where o.fact = s.fact and o.batch <> s.batch))\
        """,
        batch);
    for (String table :
        new String[] {
          "event_repeat",
          "customer_attribute_said",
          "product_said",
          "consent",
          "identity_seen",
          "import_reject"
        }) {
      pen.now("delete from " + table + " where batch = ?", batch);
    }
    pen.now(
        """
        delete from identity i where i.first_batch = ? and i.customer is null
            and not exists (select 1 from identity_seen s where s.identity = i.id)
            and not exists (select 1 from identity_seen s where s.beside = i.id)\
        """,
        batch);
    terms();
    pen.commit();
  }

  private void events() throws SQLException {
    long from =
        pen.number(
            "select first_event from import_batch where id = ? and state = 'LOADING'", 0, batch);
    long last = pen.number("select max(id) from event", 0);
    for (long id = from; id < last; id += PIECE) {
      pen.now("delete from event where id > ? and id <= ? and batch = ?", id, id + PIECE, batch);
      pen.commit();
    }
    StruckOut.forgetGone(pen);
  }

  /**
   * Removes the texts that came with this batch and that no event or product speaks of; when an
   * import is taken back, also those of earlier ones taken back, which this one was the last to
   * use.
   */
  private void terms() throws SQLException {
    RoaringBitmap candidates = new RoaringBitmap();
    pen.read(
        """
        select code from term where first_batch = ? or first_batch in (
            select undone.id from import_batch undone join import_batch this on this.id = ?
            where undone.state = 'UNDONE' and this.state = 'UNDOING')\
        """,
        row -> candidates.add(row.getInt(1)),
        batch,
        batch);
    if (candidates.isEmpty()) {
      return;
    }
    candidates.andNot(new UsedTerms(pen).read());
    for (int code : candidates.toArray()) {
      pen.write("delete from term where code = ?", code);
    }
    pen.flush();
  }
}
