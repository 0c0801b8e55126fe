package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.segment.Rule.Deed;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong, or probably not meant, in series by themselves. */
public final class SeriesCheck {

  private static final int MOST_STEPS = 20;
  private static final int MOST_DAYS = 730;
  private static final long MOST_MINUTES = MOST_DAYS * 24L * 60;

  private final List<Problem> found = new ArrayList<>();
  private final List<Series> all;

  private SeriesCheck(List<Series> all) {
    this.all = all;
  }

  /** The problems of all series of a rhythm together, each at its series. */
  public static List<Problem> problems(List<Series> all) {
    SeriesCheck check = new SeriesCheck(all);
    Set<String> ids = new HashSet<>();
    for (Series series : all) {
      check.wrongUnless(
          !series.id().isBlank() && ids.add(series.id()),
          series,
          "needs an id of its own: “" + series.id() + "” is empty or taken.");
      check.wrongUnless(!series.name().isBlank(), series, "needs a name.");
      check.steps(series);
      check.trigger(series);
      check.exits(series);
      check.reEntry(series);
      check.loop(series);
    }
    return check.found;
  }

  private void steps(Series series) {
    wrongUnless(!series.steps().isEmpty(), series, "has no step, so it says nothing. Add one.");
    wrongUnless(series.steps().size() <= MOST_STEPS, series, "has more than 20 steps.");
    for (int i = 0; i < series.steps().size(); i++) {
      long minutes = series.steps().get(i).after().minutes();
      wrongUnless(
          minutes >= 0 && minutes <= MOST_MINUTES,
          series,
          "waits %s before step %d; it must be from 0 minutes to two years."
              .formatted(SeriesWords.delay(series.steps().get(i).after()), i + 1));
      wrongUnless(
          i == 0 || minutes != 0,
          series,
          "sends step %d in the same minute as the one before. Give it a delay.".formatted(i + 1));
    }
    boolean isTwice =
        series.steps().stream().map(Step::message).distinct().count() < series.steps().size();
    doubtfulIf(isTwice, series, "sends the same message twice.");
  }

  private void trigger(Series series) {
    switch (series.trigger()) {
      case Trigger.Did(Deed deed) ->
          wrongUnless(
              !isLeaving(deed.type()), series, "begins when somebody leaves, who gets no e-mail.");
      case Trigger.Fulfilled(Deed deed, int days) -> {
        purchase(series, deed);
        wrongUnless(isDays(days, 0), series, "needs the days to dispatch, from 0 to 730.");
      }
      case Trigger.Silent(int days) ->
          wrongUnless(isDays(days, 1), series, "needs the days of silence, from 1 to 730.");
      case Trigger.ReorderDue(Deed deed, int orders, int daysBefore) -> {
        purchase(series, deed);
        wrongUnless(orders >= 2, series, "can't know a rhythm from fewer than 2 purchases.");
        wrongUnless(isDays(daysBefore, 0), series, "needs the days before, from 0 to 730.");
      }
      case Trigger.NextTitle _, Trigger.Joined _ -> {}
    }
  }

  private void purchase(Series series, Deed deed) {
    wrongUnless(
        deed.type() == EventType.PURCHASE, series, "must count from a purchase, nothing else.");
  }

  private void exits(Series series) {
    boolean hasProduct =
        switch (series.trigger()) {
          case Trigger.Did _, Trigger.Fulfilled _, Trigger.ReorderDue _, Trigger.NextTitle _ ->
              true;
          case Trigger.Silent _, Trigger.Joined _ -> false;
        };
    for (Exit exit : series.exits()) {
      boolean isIdle =
          switch (exit) {
            case Exit.Bought(Exit.Scope scope) ->
                switch (scope) {
                  case ANY -> false;
                  case SAME_PRODUCT, SAME_INTEREST -> !hasProduct;
                  case NEXT_TITLE -> !(series.trigger() instanceof Trigger.NextTitle);
                };
            case Exit.Returned() -> !hasProduct;
            case Exit.Did _, Exit.Acted _ -> false;
          };
      doubtfulIf(
          isIdle, series, "has an exit that can't happen: its trigger is about no such product.");
    }
    boolean isReminder =
        series.trigger() instanceof Trigger.Did(Deed deed) && isOnTheWay(deed.type());
    doubtfulIf(
        isReminder && series.exits().stream().noneMatch(SeriesCheck::isPurchase),
        series,
        "goes on after the order: add a purchase to its exits.");
  }

  private void reEntry(Series series) {
    if (series.reEntry() instanceof ReEntry.AfterDays(int days)) {
      wrongUnless(isDays(days, 0), series, "needs the days before it may begin again, 0 to 730.");
    }
    boolean isOften =
        series.trigger() instanceof Trigger.Did(Deed deed)
            && (deed.type() == EventType.VIEW || deed.type() == EventType.SEARCH);
    doubtfulIf(
        isOften && series.reEntry() instanceof ReEntry.EachTime,
        series,
        "may begin at every visit. Let some days pass before it may begin again.");
  }

  /** An e-mail of it, or what follows from it, sets it off again. */
  private void loop(Series series) {
    wrongUnless(
        !reaches(series, series, new HashSet<>()),
        series,
        "leads back to itself: its own e-mails set it off again and again.");
  }

  private boolean reaches(Series from, Series to, Set<String> seen) {
    for (Series next : all) {
      boolean isNext = isSetOffBy(from, next) && !(next.reEntry() instanceof ReEntry.Never);
      if (isNext
          && (next.id().equals(to.id()) || (seen.add(next.id()) && reaches(next, to, seen)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSetOffBy(Series from, Series next) {
    return next.trigger() instanceof Trigger.Did(Deed deed)
        && isAnswer(deed.type())
        && from.steps().stream()
            .anyMatch(step -> deed.message() == null || deed.message().equals(step.message()));
  }

  private static boolean isAnswer(EventType type) {
    return type == EventType.SENT || type == EventType.OPEN || type == EventType.CLICK;
  }

  private static boolean isLeaving(EventType type) {
    return type == EventType.UNSUBSCRIBE
        || type == EventType.COMPLAINT
        || type == EventType.BOUNCE
        || type == EventType.OPT_OUT;
  }

  private static boolean isOnTheWay(EventType type) {
    return type == EventType.CART || type == EventType.CHECKOUT;
  }

  private static boolean isPurchase(Exit exit) {
    return exit instanceof Exit.Bought
        || exit instanceof Exit.Acted
        || (exit instanceof Exit.Did(Deed deed) && deed.type() == EventType.PURCHASE);
  }

  private static boolean isDays(int days, int least) {
    return days >= least && days <= MOST_DAYS;
  }

  private void wrongUnless(boolean isRight, Series series, String message) {
    if (!isRight) {
      found.add(Problem.error(at(series), said(series, message)));
    }
  }

  private void doubtfulIf(boolean isSo, Series series, String message) {
    if (isSo) {
      found.add(Problem.warning(at(series), said(series, message)));
    }
  }

  private static String said(Series series, String message) {
    return "The series “" + series.name() + "” " + message;
  }

  private static Where at(Series series) {
    return Where.at(Place.RHYTHM, "series." + series.id());
  }
}
