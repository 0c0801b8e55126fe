package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.ui.kit.DateField;
import app.chordial.ui.kit.MoneyReading;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Reading;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import java.time.LocalDate;
import java.util.Currency;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What opens when a value of a condition is pressed: the fitting way to give another. */
final class Editors {

  private static final long MOST = 100_000_000;

  private final Popover popover;
  private final String currency;
  private final Consumer<Rule> change;

  /**
   * @param change gets the condition with every value that is typed or chosen
   */
  Editors(Popover popover, String currency, Consumer<Rule> change) {
    this.popover = popover;
    this.currency = currency;
    this.change = change;
  }

  void open(Node anchor, Piece.Slot slot, Runnable closed) {
    popover.open(anchor, sheet(slot), closed);
  }

  private Region sheet(Piece.Slot slot) {
    String name = slot.name();
    return switch (slot.asking()) {
      case Asking.Pick(var options) ->
          new PickList(
              name,
              options,
              option -> {
                change.accept(option.rule());
                popover.close();
              });
      case Asking.Several several -> new SeveralList(name, several, change);
      case Asking.Figure number ->
          value(name, number.reading(), number.value(), number.unit(), number.make()::apply);
      case Asking.Cash cash ->
          value(
              name,
              new MoneyReading(Currency.getInstance(currency), 0, MOST),
              cash.minor(),
              currency,
              cash.make()::apply);
      case Asking.Written written -> written(name, written);
      case Asking.Dates dates -> dates(dates);
      case Asking.Cells cells -> cells(name, cells);
    };
  }

  private <T> Region value(
      String name, Reading<T> reading, T now, String unit, Function<T, Rule> make) {
    ValueField<T> field = new ValueField<>(reading);
    field.setAccessibleText(name);
    field.show(now);
    field.onEdit(value -> change.accept(make.apply(value)));
    closeOnEnter(field);
    Label wrong = Words.fine("");
    wrong.getStyleClass().add(Styles.TONED);
    Tone.REFUSED.paint(wrong);
    wrong.textProperty().bind(field.complaintProperty());
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.setMaxWidth(240);
    field.setOnMouseClicked(null);
    return column(line(Words.quiet(name), field, Words.quiet(unit)), wrong);
  }

  private Region written(String name, Asking.Written written) {
    TextField field = new TextField(written.value());
    field.setAccessibleText(name);
    field.setPrefColumnCount(18);
    field
        .textProperty()
        .addListener((_, _, now) -> change.accept(written.make().apply(now.strip())));
    closeOnEnter(field);
    return column(line(Words.quiet(name), field));
  }

  private Region dates(Asking.Dates dates) {
    AtomicReference<@Nullable LocalDate> from = new AtomicReference<>(dates.from());
    AtomicReference<@Nullable LocalDate> to = new AtomicReference<>(dates.to());
    return column(
        date(Texts.text("segments.dates.from"), from, () -> told(dates, from, to)),
        date(Texts.text("segments.dates.to"), to, () -> told(dates, from, to)));
  }

  private void told(
      Asking.Dates dates,
      AtomicReference<@Nullable LocalDate> from,
      AtomicReference<@Nullable LocalDate> to) {
    change.accept(dates.make().apply(from.get(), to.get()));
  }

  private static Region date(
      String words, AtomicReference<@Nullable LocalDate> value, Runnable edited) {
    DateField field = new DateField();
    field.setAccessibleText(words);
    field.show(value.get());
    field.onEdit(
        date -> {
          value.set(date);
          edited.run();
        });
    Label label = Words.quiet(words);
    label.setMinWidth(40);
    return line(label, field);
  }

  private Region cells(String name, Asking.Cells cells) {
    int[] range = {cells.value().low(), cells.value().high()};
    Runnable changed = () -> change.accept(cells.make().apply(new Rule.Range(range[0], range[1])));
    ValueField<Double> low = cell(Texts.text("segments.sides.at-least"), cells.value().low());
    ValueField<Double> high = cell(Texts.text("segments.sides.at-most"), cells.value().high());
    low.onEdit(
        value -> {
          range[0] = value.intValue();
          range[1] = Math.max(range[0], range[1]);
          high.show((double) range[1]);
          changed.run();
        });
    high.onEdit(
        value -> {
          range[1] = value.intValue();
          range[0] = Math.min(range[0], range[1]);
          low.show((double) range[0]);
          changed.run();
        });
    return column(
        Words.fine(name),
        line(
            Words.quiet(Texts.text("segments.sides.at-least")),
            low,
            Words.quiet(Texts.text("segments.sides.at-most")),
            high));
  }

  private ValueField<Double> cell(String name, int value) {
    ValueField<Double> field = new ValueField<>(new NumberReading(1, 5, 0, 1));
    field.getStyleClass().add(Styles.NARROW);
    field.setAccessibleText(name);
    field.show((double) value);
    closeOnEnter(field);
    return field;
  }

  private void closeOnEnter(Node field) {
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            popover.close();
          }
        });
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static VBox column(Node... nodes) {
    VBox column = new VBox(nodes);
    column.setSpacing(8);
    return column;
  }
}
