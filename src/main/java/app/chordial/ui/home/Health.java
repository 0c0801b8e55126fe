package app.chordial.ui.home;

import app.chordial.audience.EventColumns;
import app.chordial.audience.Snapshot;
import app.chordial.work.Progress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the facts of a shop stand as of a date.
 *
 * @param mailable how many may be mailed
 * @param events how many events are seen
 * @param newest the day of the newest event that is no mail of ours, or null where there is none
 * @param newestMail the day of the newest mail event, or null where there is none
 */
record Health(
    int customers,
    int mailable,
    long events,
    @Nullable LocalDate newest,
    @Nullable LocalDate newestMail) {

  static Health of(Snapshot snapshot, Progress progress) {
    int mailable = 0;
    long count = 0;
    int newest = 0;
    int newestMail = 0;
    EventColumns events = snapshot.audience().events();
    for (int customer = 0; customer < snapshot.size(); customer++) {
      if ((customer & 0xfff) == 0) {
        progress.stopIfCancelled();
      }
      mailable += snapshot.view(customer).isMailable() ? 1 : 0;
      int from = snapshot.audience().from(customer);
      int to = snapshot.to(customer);
      count += to - from;
      for (int row = from; row < to; row++) {
        if (events.type(row).isMail()) {
          newestMail = Math.max(newestMail, events.minute(row));
        } else {
          newest = Math.max(newest, events.minute(row));
        }
      }
    }
    return new Health(
        snapshot.size(), mailable, count, date(snapshot, newest), date(snapshot, newestMail));
  }

  private static @Nullable LocalDate date(Snapshot snapshot, int minute) {
    return minute == 0 ? null : snapshot.audience().time().date(minute);
  }

  double mailableShare() {
    return customers == 0 ? 0 : (double) mailable / customers;
  }
}
