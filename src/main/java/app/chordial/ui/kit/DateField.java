package app.chordial.ui.kit;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import org.jspecify.annotations.Nullable;

/** A field for a date, with a calendar to choose it from; empty where no date is a value too. */
public final class DateField extends DatePicker {

  private Consumer<@Nullable LocalDate> edited = _ -> {};
  private boolean isShowing;

  public DateField() {
    getStyleClass().add(Styles.VALUE_FIELD);
    setShowWeekNumbers(false);
    setPrefWidth(152);
    valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!isShowing) {
                edited.accept(now);
              }
            });
  }

  /** What to do with each date that the user chooses, or with null for none. */
  public void onEdit(Consumer<@Nullable LocalDate> act) {
    edited = act;
  }

  /** Shows a date that came from elsewhere. */
  @SuppressWarnings("NullAway") // a date picker holds null for no date
  public void show(@Nullable LocalDate date) {
    isShowing = true;
    setValue(date);
    isShowing = false;
  }
}
