package app.chordial.rhythm.series;

import app.chordial.audience.CustomerView;
import app.chordial.segment.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Walks customers through series: a pure function of one customer's events (§4.9). Immutable, for
 * any number of threads.
 *
 * <p>Nobody is in one series twice at a time. A step is due exactly its delay after the step before
 * it; where that is in a quiet time it waits for its end. At the minute at which it goes all that
 * happened up to it, in that very minute too, is looked at again.
 */
public final class Walking {

  /** Nothing runs. */
  public static final Walking NOTHING = new Walking(List.of(), List.of(), List.of());

  private final List<Series> series;

  /** One for each series, in their order. */
  private final List<OneSeries> each;

  /** Indexes of the series, those of the highest priority first. */
  private final List<Integer> order;

  private Walking(List<Series> series, List<OneSeries> each, List<Integer> order) {
    this.series = series;
    this.each = each;
    this.order = order;
  }

  /**
   * Series made ready.
   *
   * @param conduct what their steps heed
   * @param context what their words refer to; its catalogue knows the messages of their steps
   */
  public static Walking of(List<Series> series, Conduct conduct, RuleContext context) {
    if (series.isEmpty()) {
      return NOTHING;
    }
    Titles titles = new Titles(context.catalogue());
    List<OneSeries> each =
        series.stream().map(one -> new OneSeries(one, conduct, titles, context)).toList();
    List<Integer> order =
        IntStream.range(0, series.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer one) -> series.get(one).priority()).reversed())
            .toList();
    return new Walking(List.copyOf(series), each, order);
  }

  /** Those walked through, by their index. */
  public List<Series> series() {
    return series;
  }

  public boolean isAny() {
    return !series.isEmpty();
  }

  /** Whether anything transactional may go to somebody who has not said yes. */
  private boolean mayReach(CustomerView view) {
    return each.stream().anyMatch(OneSeries::hasTransactional)
        && !view.audience().consents().isSuppressed(view.customer());
  }

  /** What is transactional counts in nothing, so nothing gives way to it. */
  private Course withoutTransactional(Course course) {
    OneSeries of = each.get(course.series());
    return of.hasTransactional()
        ? course.with(
            course.stops().stream().filter(stop -> !of.isTransactional(stop.step())).toList())
        : course;
  }

  /** Whether a step is transactional. */
  public boolean isTransactional(int index, int step) {
    return each.get(index).isTransactional(step);
  }

  /**
   * Every course of a customer, in the order of starts, as it was and as it will be if nothing else
   * happens.
   *
   * @param heard the first minute of which the log is not known to be complete: a step that was due
   *     before it and is not in the log was missed
   * @param until steps due at or after this minute are not looked at
   */
  public List<Course> walk(CustomerView view, int heard, int until) {
    boolean isMailable = view.isMailable();
    if (series.isEmpty() || (!isMailable && !mayReach(view))) {
      return List.of();
    }
    Happenings all = new Happenings(view);
    List<Course> higher = new ArrayList<>();
    List<Course> courses = new ArrayList<>();
    int rank = Integer.MAX_VALUE;
    for (int index : order) {
      if (series.get(index).priority() < rank) {
        rank = series.get(index).priority();
        higher = courses.stream().map(this::withoutTransactional).toList();
      }
      if (isMailable || each.get(index).hasTransactional()) {
        courses.addAll(
            each.get(index)
                .walk(index, all, new OneSeries.Reach(heard, until, isMailable), higher));
      }
    }
    courses.sort(Comparator.comparingInt(Course::start).thenComparingInt(Course::series));
    return List.copyOf(courses);
  }
}
