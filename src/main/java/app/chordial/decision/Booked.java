package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Standing.Booking;
import app.chordial.rhythm.series.Course;
import app.chordial.rhythm.series.Course.Stop;
import app.chordial.rhythm.series.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The room that series have booked: what they are to send from the mail tool (§4.9). */
public final class Booked {

  /** A plan spans at most a quarter. */
  private static final int AHEAD_DAYS = 100;

  private static final int MINUTES_A_DAY = 24 * 60;

  private final Planner planner;

  /** The first minute that no import knows of. */
  private final int heard;

  Booked(Planner planner) {
    this.planner = planner;
    int newest = planner.walking().isAny() ? planner.audience().newestMinute() : 0;
    heard = Math.min(planner.snapshot().minute(), newest + 1);
  }

  /** A customer's courses as the newest import knows them, with what is due in a quarter. */
  public List<Course> courses(CustomerView view) {
    int known = view.knownBefore();
    return planner.walking().walk(view, Math.min(heard, known), known + AHEAD_DAYS * MINUTES_A_DAY);
  }

  /** The first minute that no import knows of. */
  public int heard() {
    return heard;
  }

  /** What is to go to a customer, in the order of time. */
  List<Booking> bookings(CustomerView view) {
    return planner.walking().isAny() ? bookings(courses(view)) : List.of();
  }

  /** What of some courses is to go and counts in caps and gaps, in the order of time. */
  public List<Booking> bookings(List<Course> courses) {
    List<Booking> booked = new ArrayList<>();
    for (Course course : courses) {
      Series series = planner.walking().series().get(course.series());
      for (Stop stop : course.stops()) {
        int message = planner.messageIndex(series.steps().get(stop.step()).message());
        boolean isApart = planner.walking().isTransactional(course.series(), stop.step());
        if (stop.isDue() && message >= 0 && !isApart) {
          int day = planner.audience().time().day(stop.minute());
          booked.add(new Booking(stop.minute(), day, planner.themeOf(message), message));
        }
      }
    }
    booked.sort(Comparator.comparingInt(Booking::minute));
    return booked;
  }
}
