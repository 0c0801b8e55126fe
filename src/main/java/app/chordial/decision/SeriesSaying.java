package app.chordial.decision;

import app.chordial.audience.ShopTime;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.series.Course;
import app.chordial.rhythm.series.Course.Stop;
import app.chordial.rhythm.series.Fate;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.rhythm.series.SeriesWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What series mean for one customer around a day, in plain English sentences. */
public final class SeriesSaying {

  private static final int WEEK = 7;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Design design;
  private final ShopTime time;
  private final SeriesWords words;

  /**
   * @param words that name what the design's rules refer to
   */
  public SeriesSaying(Design design, ShopTime time, SeriesWords words) {
    this.design = design;
    this.time = time;
    this.words = words;
  }

  /**
   * Every step that is due, or would have been, within a week of a day.
   *
   * @param courses of the customer, as {@link Booked#courses} has them
   * @param day epoch day
   */
  public List<String> around(List<Course> courses, int day) {
    List<Series> running = design.rhythm().running();
    List<String> sentences = new ArrayList<>();
    for (Course course : courses) {
      for (Stop stop : course.stops()) {
        if (Math.abs(time.day(stop.minute()) - day) <= WEEK) {
          Series series = running.get(course.series());
          sentences.add(sentence(running, series, stop) + waiting(stop));
        }
      }
    }
    return List.copyOf(sentences);
  }

  /**
   * Which series have sent a customer something by themselves, or are to, and their messages; empty
   * where none has.
   *
   * @param courses of the customer, as {@link Booked#courses} has them
   */
  public List<String> sent(List<Course> courses) {
    List<Series> running = design.rhythm().running();
    String each =
        IntStream.range(0, running.size())
            .filter(index -> courses.stream().anyMatch(one -> one.series() == index && sends(one)))
            .mapToObj(running::get)
            .map(series -> series.name() + " (" + messages(series) + ")")
            .collect(Collectors.joining("; "));
    return each.isEmpty()
        ? List.of()
        : List.of("Series send by themselves, from your mail tool: " + each + ".");
  }

  private static boolean sends(Course course) {
    return course.stops().stream()
        .anyMatch(stop -> stop.isDue() || stop.fate() instanceof Fate.Sent);
  }

  private String messages(Series series) {
    return series.steps().stream()
        .map(step -> "“" + message(step) + "”")
        .collect(Collectors.joining(", "));
  }

  /** Which series send a message by themselves; empty where none that runs does. */
  public static List<String> sent(Design design, Message message) {
    return design.rhythm().running().stream()
        .filter(series -> series.steps().stream().anyMatch(step -> isOf(step, message)))
        .map(
            series ->
                "The series “%s” sends “%s” by itself, from your mail tool; what follows is of the e-mails that are planned."
                    .formatted(series.name(), message.name()))
        .toList();
  }

  private static boolean isOf(Step step, Message message) {
    return step.message().equals(message.id());
  }

  private String sentence(List<Series> running, Series series, Stop stop) {
    String what =
        "“%s” (“%s”, step %d of %d)"
            .formatted(
                message(series, stop), series.name(), stop.step() + 1, series.steps().size());
    String when = moment(stop.minute());
    return switch (stop.fate()) {
      case Fate.Due() ->
          "An e-mail of a series running in your mail tool, %s, may go on %s; %s."
              .formatted(
                  what,
                  when,
                  isTransactional(series, stop)
                      ? "it is transactional, so it goes at any hour and counts in no limit"
                      : "room is kept for it");
      case Fate.Sent(int minute) ->
          "%s went from your mail tool on %s.".formatted(what, moment(minute));
      case Fate.Missed() ->
          "%s was due on %s, before the newest import, which doesn't show it: it was missed."
              .formatted(what, when);
      case Fate.NoConsent() ->
          "%s, due on %s, does not go: the customer has not said yes to your e-mails."
              .formatted(what, when);
      case Fate.Left(int minute) ->
          "%s does not go: the customer left on %s.".formatted(what, moment(minute));
      case Fate.GaveWay(int other) ->
          "%s, due on %s, gives way to “%s”, which has just written."
              .formatted(what, when, running.get(other).name());
      case Fate.Exited(int minute, int exit) ->
          "%s does not go: on %s %s."
              .formatted(what, moment(minute), words.exit(series.exits().get(exit)));
    };
  }

  /** Why it goes later than its delay says; empty where it doesn't. */
  private String waiting(Stop stop) {
    boolean isOver = stop.fate() instanceof Fate.Exited || stop.fate() instanceof Fate.Left;
    return !stop.isWaiting() || isOver
        ? ""
        : " Its delay was over on %s, %s: it waits until e-mails may go again."
            .formatted(moment(stop.due()), quiet(LocalDate.ofEpochDay(time.day(stop.due()))));
  }

  private String quiet(LocalDate day) {
    Quiet quiet = design.rhythm().cadence().quiet();
    return quiet.spans().stream()
        .filter(span -> span.holds(day))
        .map(span -> "on a quiet day" + (span.name().isBlank() ? "" : " (" + span.name() + ")"))
        .findFirst()
        .orElse("in your quiet hours");
  }

  private boolean isTransactional(Series series, Stop stop) {
    Message message = design.message(series.steps().get(stop.step()).message());
    return message != null && message.duty() == Message.Duty.TRANSACTIONAL;
  }

  private String message(Series series, Stop stop) {
    return message(series.steps().get(stop.step()));
  }

  private String message(Step step) {
    Message message = design.message(step.message());
    return message == null ? step.message() : message.name();
  }

  private String moment(int minute) {
    int day = time.day(minute);
    Instant instant = ShopTime.instant(minute);
    return "%s %s at %s"
        .formatted(Spoken.weekday(day), Spoken.date(day), TIME.format(instant.atZone(time.zone())));
  }
}
