package app.chordial.design;

import app.chordial.message.Message;
import app.chordial.rhythm.series.Exit;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.rhythm.series.Trigger;
import app.chordial.segment.Rule.Deed;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks what series refer to, and that a request asks for one thing only. */
record SeriesChecks(Design design, Findings findings) {

  private static final Pattern LINK = Pattern.compile("<a\\b", Pattern.CASE_INSENSITIVE);

  void check() {
    for (Series series : design.rhythm().series()) {
      Where where = Where.at(Where.Place.RHYTHM, "series." + series.id());
      for (Step step : series.steps()) {
        message(series, step, where);
      }
      for (Deed deed : deeds(series)) {
        interest(series, deed, where);
        messageOf(series, deed, where);
      }
    }
  }

  private void message(Series series, Step step, Where where) {
    Message message = design.message(step.message());
    findings.wrongIf(
        message == null,
        where,
        called(series) + " sends the message “" + step.message() + "”, which is not there.");
    if (message == null) {
      return;
    }
    findings.doubtfulIf(
        message.subject().isBlank(),
        Where.at(Where.Place.MESSAGES, message.id()),
        "“" + message.name() + "” goes by itself in a series and has no subject.");
    findings.doubtfulIf(
        message.from() != null || message.to() != null,
        where,
        called(series)
            + " sends “"
            + message.name()
            + "” on all days, also beyond the days in which the message is valid: the mail tool"
            + " doesn't know them.");
    findings.doubtfulIf(
        message.duty() == Message.Duty.TRANSACTIONAL && !isOfAnOrder(series.trigger()),
        where,
        called(series)
            + " sends “"
            + message.name()
            + "”, which is transactional, so also to who has not said yes to your e-mails. Where it"
            + " follows no order, sign-up or return, that is hardly allowed: make it ordinary.");
    boolean hasOneCall = !message.link().isBlank() && !LINK.matcher(message.body()).find();
    findings.doubtfulIf(
        isReview(series) && !hasOneCall,
        Where.at(Where.Place.MESSAGES, message.id()),
        "“"
            + message.name()
            + "” asks for a review: give it exactly one call to action, its link, and no other link"
            + " in its body.");
  }

  /** Whether somebody who began it may expect an answer. */
  private static boolean isOfAnOrder(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Did(Deed deed) ->
          switch (deed.type()) {
            case PURCHASE, REFUND, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT -> true;
            case VIEW, SEARCH, CART, CHECKOUT, SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE ->
                false;
          };
      case Trigger.Fulfilled _, Trigger.Joined _ -> true;
      case Trigger.Silent _, Trigger.ReorderDue _, Trigger.NextTitle _ -> false;
    };
  }

  private static boolean isReview(Series series) {
    return series.trigger() instanceof Trigger.Fulfilled;
  }

  private void interest(Series series, Deed deed, Where where) {
    findings.wrongIf(
        deed.interest() != null && design.interest(deed.interest()) == null,
        where,
        called(series) + " speaks of the interest “" + deed.interest() + "”, which is not there.");
  }

  /** It may be the name of a campaign of the log, so this is a doubt. */
  private void messageOf(Series series, Deed deed, Where where) {
    findings.doubtfulIf(
        deed.message() != null && design.message(deed.message()) == null,
        where,
        called(series)
            + " waits for an e-mail with the message “"
            + deed.message()
            + "”, which the design does not have: only a campaign of that name in your files can"
            + " set it off or end it.");
  }

  private static List<Deed> deeds(Series series) {
    List<Deed> deeds = new ArrayList<>();
    switch (series.trigger()) {
      case Trigger.Did(Deed deed) -> deeds.add(deed);
      case Trigger.Fulfilled(Deed deed, int _) -> deeds.add(deed);
      case Trigger.ReorderDue(Deed deed, int _, int _) -> deeds.add(deed);
      case Trigger.Silent _, Trigger.NextTitle _, Trigger.Joined _ -> {}
    }
    for (Exit exit : series.exits()) {
      if (exit instanceof Exit.Did(Deed deed)) {
        deeds.add(deed);
      }
    }
    return deeds;
  }

  private static String called(Series series) {
    return "The series “" + series.name() + "”";
  }
}
