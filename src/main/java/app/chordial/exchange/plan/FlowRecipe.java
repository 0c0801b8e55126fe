package app.chordial.exchange.plan;

import app.chordial.message.Message;
import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.series.Exit;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.rhythm.series.SeriesWords;
import app.chordial.rhythm.series.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a series is built once in the mail tool, in words that a shop owner can follow (§4.9). */
public final class FlowRecipe {

  private static final int WIDTH = 84;

  private final StringBuilder recipe = new StringBuilder();
  private final Series series;
  private final SeriesWords words;
  private final Lookup lookup;
  private int number;

  /**
   * What a recipe needs besides the series.
   *
   * @param message the message of an id, or null
   * @param text in the mail tool's merge tags
   * @param higher the names of the series that this one gives way to
   * @param quiet when no e-mail goes but what is transactional
   */
  public record Lookup(
      Function<String, @Nullable Message> message,
      UnaryOperator<String> text,
      List<String> higher,
      Quiet quiet) {}

  private FlowRecipe(Series series, SeriesWords words, Lookup lookup) {
    this.series = series;
    this.words = words;
    this.lookup = lookup;
  }

  /** The recipe as plain text, ending in a line feed. */
  public static String text(Series series, SeriesWords words, Lookup lookup) {
    FlowRecipe recipe = new FlowRecipe(series, words, lookup);
    recipe.head();
    recipe.trigger();
    recipe.filters();
    recipe.steps();
    recipe.foot();
    return recipe.recipe.toString();
  }

  private void head() {
    line("FLOW RECIPE: " + series.name());
    line("");
    paragraph(
        "",
        "A flow that is built once and then runs in your mail tool, to the minute. Chordial never"
            + " sends it: it keeps room for its e-mails, so that the weekly ones stay out of their"
            + " way. Your tool may call a flow an automation or a journey.");
    if (!series.isOn()) {
      paragraph("", "It is switched off in the design: no room is kept for it.");
    }
    line("");
  }

  private void trigger() {
    step("Make a new flow called “" + series.name() + "”.");
    step("Trigger: " + words.trigger(series.trigger()) + ".");
    detail(hint(series.trigger()));
  }

  private static String hint(Trigger trigger) {
    return switch (trigger) {
      case Trigger.Did _ ->
          "Choose the event itself as the trigger, and what is named here as its filter.";
      case Trigger.Fulfilled(var _, int days) ->
          "Choose the event “order fulfilled” of your shop. Chordial, whose files don't tell it,"
              + " takes it to be "
              + SeriesWords.time(days * 24L * 60)
              + " after the order.";
      case Trigger.Silent _ ->
          "Choose “enters a segment” as the trigger, with a segment of exactly that. For who never"
              + " did anything, count from the first e-mail. Who rests and hears nothing else is"
              + " meant too.";
      case Trigger.ReorderDue _ ->
          "Choose “expected date of next order” as the trigger where your tool has it; else the"
              + " order itself, and as the first delay the usual time between two orders.";
      case Trigger.NextTitle _ ->
          "Choose the order as the trigger. Add a filter for each title: has bought every one"
              + " before it, and not the one after it.";
      case Trigger.Joined() -> "Choose “subscribes to the list” as the trigger.";
    };
  }

  private void filters() {
    step("Who may enter: " + entry());
    detail(SeriesWords.reEntry(series.reEntry()) + " Nobody is in it twice at a time.");
    if (!lookup.higher().isEmpty() && transactional() < series.steps().size()) {
      step(
          "Filter of every "
              + (transactional() == 0 ? "e-mail" : "e-mail that is not transactional")
              + ": skip it for who had an e-mail in the last 24 hours of "
              + String.join(" or ", lookup.higher().stream().map(one -> "“" + one + "”").toList())
              + ".");
    }
    step("Exits, looked at again just before every e-mail. End the flow where");
    List<String> exits = new ArrayList<>();
    for (Exit exit : series.exits()) {
      exits.add(words.exit(exit) + " since the flow began");
    }
    exits.add("the customer unsubscribed");
    exits.forEach(exit -> detail("- " + exit + (exit.equals(exits.getLast()) ? "." : ", or")));
    String quiet = QuietWords.of(lookup.quiet());
    if (!quiet.isEmpty() && transactional() < series.steps().size()) {
      step("Quiet times: " + quiet + ".");
      detail(
          "Let an e-mail that is due then wait until they end instead of skipping it, and count the"
              + " next delay from when it went."
              + (transactional() == 0 ? "" : " What is transactional goes at any time."));
    }
  }

  private String entry() {
    if (transactional() == 0) {
      return "only customers who have said yes to your e-mails.";
    }
    return transactional() == series.steps().size()
        ? "everybody whom it happens to, also who has not said yes to your e-mails: it is"
            + " transactional."
        : "everybody whom it happens to. Add to every e-mail that is not transactional the filter:"
            + " only customers who have said yes to your e-mails.";
  }

  private long transactional() {
    return series.steps().stream().filter(this::isTransactional).count();
  }

  private boolean isTransactional(Step step) {
    Message message = lookup.message().apply(step.message());
    return message != null && message.duty() == Message.Duty.TRANSACTIONAL;
  }

  private void steps() {
    long since = 0;
    for (int i = 0; i < series.steps().size(); i++) {
      Step step = series.steps().get(i);
      since += step.after().minutes();
      boolean isAtOnce = step.after().minutes() == 0;
      if (!isAtOnce) {
        step(
            "Wait "
                + SeriesWords.delay(step.after())
                + (i == 0 ? " after the trigger." : " after the e-mail before.")
                + (i == 0 ? "" : " (" + SeriesWords.time(since) + " after the trigger.)"));
      }
      email(i, step, isAtOnce);
    }
  }

  private void email(int index, Step step, boolean isAtOnce) {
    Message message = lookup.message().apply(step.message());
    String name = message == null ? step.message() : message.name();
    step("E-mail " + (index + 1) + ": “" + name + "”" + (isAtOnce ? ", at once." : "."));
    if (message != null) {
      detail("Subject:        " + lookup.text().apply(message.subject()));
      if (!message.preheader().isBlank()) {
        detail("Preview text:   " + lookup.text().apply(message.preheader()));
      }
      detail("Call to action: " + action(message));
      if (message.discount() > 0) {
        detail("Discount:       " + Math.round(100 * message.discount()) + " %");
      }
    }
    if (isTransactional(step)) {
      detail("Mark it as transactional in your tool: it goes at any hour, whatever else was sent.");
    }
    detail("Name the e-mail “" + step.message() + "”, so that Chordial knows it in the log.");
  }

  private String action(Message message) {
    if (message.link().isBlank()) {
      return "none";
    }
    String says =
        message.callToAction().isBlank() ? "" : lookup.text().apply(message.callToAction());
    return says.isEmpty() ? message.link() : says + " (" + message.link() + ")";
  }

  private void foot() {
    step("Switch off “smart sending”, or what else skips e-mails, for this flow: room is kept.");
    step("Switch the flow on. Export its sends with those of your campaigns, and import them:");
    detail("Chordial counts them, and shows what was sent and what was missed.");
  }

  private void step(String text) {
    number++;
    paragraph("%2d. ".formatted(number), text);
  }

  private void detail(String text) {
    paragraph("    ", text);
  }

  /** Lines that fit a page, the later ones as far in as the first word of the first. */
  private void paragraph(String before, String text) {
    String indent = " ".repeat(before.length());
    StringBuilder line = new StringBuilder(before);
    boolean isEmpty = true;
    for (String word : text.split(" ", -1)) {
      if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line.setLength(0);
        line.append(indent);
        isEmpty = true;
      }
      line.append(isEmpty ? "" : " ").append(word);
      isEmpty = false;
    }
    line(line.toString());
  }

  private void line(String text) {
    recipe.append(text).append('\n');
  }
}
