package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.rhythm.series.Course;
import app.chordial.rhythm.series.Course.Stop;
import app.chordial.rhythm.series.Fate;
import app.chordial.rhythm.series.Series;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What series are doing to all customers together.
 *
 * @param lanes one for each series that runs, in the design's order
 */
public record SeriesOutlook(List<Lane> lanes) {

  private static final int MONTH = 30 * 24 * 60;

  public SeriesOutlook {
    lanes = List.copyOf(lanes);
  }

  /**
   * One series.
   *
   * @param id of the series
   * @param underWay how many customers are in it when the newest import ends
   * @param reserved e-mails that may go in the days asked about, for which room is kept
   * @param transactional e-mails that may go in those days and for which none is kept
   * @param sent e-mails that the log has of the 30 days before
   * @param missed steps of the 30 days before that were due before the newest import and are not in
   *     the log
   * @param exited courses that ended for one of their exits in the 30 days before
   * @param gaveWay steps of the 30 days before that gave way to another series
   */
  public record Lane(
      String id,
      String name,
      long underWay,
      long reserved,
      long transactional,
      long sent,
      long missed,
      long exited,
      long gaveWay) {}

  /** E-mails of all series for which room is kept. */
  public long reserved() {
    return lanes.stream().mapToLong(Lane::reserved).sum();
  }

  /** Steps of all series that were missed lately. */
  public long missed() {
    return lanes.stream().mapToLong(Lane::missed).sum();
  }

  /** Looks at everybody over so many days from a date on. */
  public static SeriesOutlook of(Planner planner, LocalDate from, int days, Parallel parallel) {
    List<Series> running = planner.walking().series();
    long[][] counts = new long[running.size()][Counted.values().length];
    Snapshot snapshot = planner.snapshot();
    if (planner.walking().isAny()) {
      var time = planner.audience().time();
      Counting counting =
          new Counting(planner, time.startOf(from), time.startOf(from.plusDays(days)));
      parallel.inOrder(
          Parallel.chunks(snapshot.size()), counting::count, chunk -> add(counts, chunk));
    }
    List<Lane> lanes = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      long[] of = counts[i];
      lanes.add(
          new Lane(
              running.get(i).id(),
              running.get(i).name(),
              of[Counted.UNDER_WAY.ordinal()],
              of[Counted.RESERVED.ordinal()],
              of[Counted.TRANSACTIONAL.ordinal()],
              of[Counted.SENT.ordinal()],
              of[Counted.MISSED.ordinal()],
              of[Counted.EXITED.ordinal()],
              of[Counted.GAVE_WAY.ordinal()]));
    }
    return new SeriesOutlook(lanes);
  }

  private static void add(long[][] to, long[][] from) {
    for (int i = 0; i < to.length; i++) {
      for (int j = 0; j < to[i].length; j++) {
        to[i][j] += from[i][j];
      }
    }
  }

  private enum Counted {
    UNDER_WAY,
    RESERVED,
    TRANSACTIONAL,
    SENT,
    MISSED,
    EXITED,
    GAVE_WAY
  }

  /** Counts chunks of customers. */
  private static final class Counting {
    private final Planner planner;
    private final Booked booked;
    private final int begin;
    private final int end;

    Counting(Planner planner, int begin, int end) {
      this.planner = planner;
      booked = new Booked(planner);
      this.begin = begin;
      this.end = end;
    }

    long[][] count(int chunk) {
      long[][] counts = new long[planner.walking().series().size()][Counted.values().length];
      Snapshot snapshot = planner.snapshot();
      int last = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
      for (int customer = chunk * Parallel.CHUNK; customer < last; customer++) {
        CustomerView view = snapshot.view(customer);
        for (Course course : booked.courses(view)) {
          long[] lane = counts[course.series()];
          lane[Counted.UNDER_WAY.ordinal()] += course.isUnderWay(booked.heard()) ? 1 : 0;
          for (Stop stop : course.stops()) {
            boolean isApart = planner.walking().isTransactional(course.series(), stop.step());
            count(stop, isApart ? Counted.TRANSACTIONAL : Counted.RESERVED, lane);
          }
        }
      }
      return counts;
    }

    private void count(Stop stop, Counted due, long[] lane) {
      boolean isLately = stop.minute() < booked.heard() && stop.minute() >= booked.heard() - MONTH;
      switch (stop.fate()) {
        case Fate.Due() ->
            lane[due.ordinal()] += stop.minute() >= begin && stop.minute() < end ? 1 : 0;
        case Fate.Sent _ -> lane[Counted.SENT.ordinal()] += isLately ? 1 : 0;
        case Fate.Missed() -> lane[Counted.MISSED.ordinal()] += isLately ? 1 : 0;
        case Fate.Exited(int minute, int _) ->
            lane[Counted.EXITED.ordinal()] += minute >= booked.heard() - MONTH ? 1 : 0;
        case Fate.GaveWay _ -> lane[Counted.GAVE_WAY.ordinal()] += isLately ? 1 : 0;
        case Fate.Left _, Fate.NoConsent() -> {}
      }
    }
  }
}
