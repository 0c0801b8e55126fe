package app.chordial.ui.preview;

import app.chordial.decision.Counterfactual;
import app.chordial.decision.Explanation;
import app.chordial.ui.workbench.Background;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The one message of which is asked why it does not go, and what would have to change. */
final class WhyNot {

  private static final String QUESTION = "preview.what-would";

  private final Background background;
  private final ReadOnlyObjectWrapper<String> message =
      new ReadOnlyObjectWrapper<>(this, "message", "");
  private final ReadOnlyObjectWrapper<@Nullable Counterfactual> counterfactual =
      new ReadOnlyObjectWrapper<>(this, "counterfactual");
  private boolean isChosen;

  WhyNot(Background background) {
    this.background = background;
  }

  /** The id of the message; empty for none. */
  ReadOnlyObjectProperty<String> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What would have to change for it to go, or null while it is not known. */
  ReadOnlyObjectProperty<@Nullable Counterfactual> counterfactualProperty() {
    return counterfactual.getReadOnlyProperty();
  }

  /** From now on the message that came closest is asked about, until another is chosen. */
  void forget() {
    isChosen = false;
  }

  /** Asks of a message; {@link #turnTo} asks of it again on other days. */
  void choose(String id) {
    isChosen = true;
    message.set(id);
  }

  /**
   * Turns to a customer and a day.
   *
   * @param why what is decided then
   */
  void turnTo(@Nullable Shown shown, @Nullable Explanation why) {
    if (why != null && !(isChosen && why.verdict(message.get()) != null)) {
      message.set(Reasons.closest(why));
    }
    counterfactual.set(null);
    String asked = message.get();
    if (shown == null || why == null || why.verdict(asked) == null) {
      background.forget(QUESTION);
      return;
    }
    LocalDate day = LocalDate.ofEpochDay(why.day());
    background.ask(
        QUESTION,
        _ -> shown.outlook().counterfactual(shown.customer(), day, asked),
        counterfactual::set);
  }
}
