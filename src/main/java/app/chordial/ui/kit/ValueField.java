package app.chordial.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A text field for one kind of value. It hands a valid value on with every key, never changes what
 * is being typed, and tidies up when it is left: what was no value goes back to the last that was.
 *
 * @param <T> the kind of value
 */
public final class ValueField<T> extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private Reading<T> reading;
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private Consumer<T> edited = _ -> {};
  private @Nullable T value;
  private boolean isShowing;

  public ValueField(Reading<T> reading) {
    this.reading = reading;
    getStyleClass().add(Styles.VALUE_FIELD);
    setPrefColumnCount(6);
    textProperty().addListener((_, _, now) -> typed(now));
    focusedProperty().addListener((_, _, isIn) -> moved(isIn));
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    complaint.addListener((_, _, now) -> pseudoClassStateChanged(WRONG, !now.isEmpty()));
  }

  /** A field for a number; arrow keys add {@code step}. */
  public static ValueField<Double> number(double low, double high, int decimals, double step) {
    return new ValueField<>(new NumberReading(low, high, decimals, step));
  }

  /** A field for an amount in minor units. */
  public static ValueField<Long> money(String currency, long low, long high) {
    return new ValueField<>(new MoneyReading(java.util.Currency.getInstance(currency), low, high));
  }

  /** What to do with each valid value that the user types or steps to. */
  public void onEdit(Consumer<T> act) {
    edited = act;
  }

  /** Reads by other rules from now on, such as limits that follow another value. */
  public void reads(Reading<T> rules) {
    if (!rules.equals(reading)) {
      reading = rules;
      if (!complaint.get().isEmpty()) {
        typed(getText());
      }
    }
  }

  /** Shows a value that came from elsewhere; while the same value is being typed, nothing moves. */
  public void show(T shown) {
    boolean isTyped =
        reading.read(getText()) instanceof Reading.Read.Value<T>(T typed) && typed.equals(shown);
    value = shown;
    if (!isTyped || !isFocused()) {
      write(shown);
    }
  }

  /** Why the text is no value; empty where it is one. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  private void write(T shown) {
    isShowing = true;
    setText(reading.write(shown));
    isShowing = false;
    complaint.set("");
  }

  private void typed(String text) {
    if (isShowing) {
      return;
    }
    switch (reading.read(text)) {
      case Reading.Read.Value<T>(T typed) -> {
        complaint.set("");
        if (!typed.equals(value)) {
          value = typed;
          edited.accept(typed);
        }
      }
      case Reading.Read.Complaint<T>(String words) -> complaint.set(words);
    }
  }

  private void moved(boolean isIn) {
    T last = value;
    if (!isIn && last != null) {
      write(last);
    }
  }

  private void step(KeyEvent event) {
    int steps = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    T last = value;
    if (steps == 0 || last == null || event.isShortcutDown()) {
      return;
    }
    event.consume();
    setText(reading.write(reading.step(last, steps)));
    end();
  }
}
