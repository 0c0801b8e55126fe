package app.chordial.ui.interests;

import app.chordial.interest.Interest;
import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Labelled;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The pair looked at: its evidence, its strength, and pinning or banning it; and the strongest. */
final class PairColumn {

  private static final double WIDTH = 340;
  private static final int STRONGEST = 12;

  private final CongruenceModel model;
  private final ComboBox<Interest> from = new ComboBox<>();
  private final ComboBox<Interest> to = new ComboBox<>();
  private final Sentence evidence = new Sentence();
  private final Chip state = Chip.quiet("");
  private final ValueField<Double> strength = new ValueField<>(new NumberReading(0, 100, 0, 5));
  private final Labelled row;
  private final Button pin;
  private final Button ban;
  private final Button release;
  private final VBox strongest = new VBox(2);
  private final ScrollPane node;
  private boolean isShowing;

  PairColumn(CongruenceModel model) {
    this.model = model;
    row = new Labelled(Texts.text("interests.pair.strength"), strength, "%", "");
    strength.onEdit(value -> model.pin(value / 100));
    pin = Buttons.quiet(Texts.text("interests.pair.pin"), Icon.PIN, () -> model.pin(shown() / 100));
    ban = Buttons.quiet(Texts.text("interests.pair.ban"), Icon.BAN, () -> model.pin(0));
    release = Buttons.quiet(Texts.text("interests.pair.release"), Icon.UNDO, model::release);
    pin.setAccessibleHelp(Texts.text("interests.pair.pin.help"));
    ban.setAccessibleHelp(Texts.text("interests.pair.ban.help"));
    HBox buttons = new HBox(8, pin, ban, release);
    Card pair =
        Card.titled(
                Texts.text("interests.pair"),
                chooser("interests.pair.from", from),
                chooser("interests.pair.to", to),
                evidence,
                row,
                buttons)
            .trailing(state);
    Card list = Card.titled(Texts.text("interests.strongest"), strongest);
    VBox column = new VBox(16, pair, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    node = new ScrollPane(column);
    node.setFitToWidth(true);
    node.setFitToHeight(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.setFocusTraversable(false);
    node.setMinWidth(WIDTH);
    node.setPrefWidth(WIDTH);
    model.allProperty().subscribe((Congruences all) -> show(all));
    model.cellProperty().subscribe((Congruences.Cell cell) -> show(cell));
  }

  Node node() {
    return node;
  }

  private double shown() {
    Congruences.Cell cell = model.cellProperty().get();
    return cell == null ? 0 : Math.rint(cell.strength() * 100);
  }

  private Node chooser(String key, ComboBox<Interest> box) {
    Label label = Words.quiet(Texts.text(key));
    label.setMinWidth(48);
    label.setLabelFor(box);
    box.setAccessibleText(Texts.text(key));
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Interest interest) {
            return interest == null ? "" : interest.name();
          }

          @Override
          public @Nullable Interest fromString(String words) {
            return null;
          }
        });
    box.valueProperty().addListener((_, _, _) -> chosen());
    HBox line = new HBox(8, label, box);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void chosen() {
    Interest a = from.getValue();
    Interest b = to.getValue();
    if (!isShowing && a != null && b != null) {
      model.choose(a.id(), b.id());
    }
  }

  private void show(@Nullable Congruences all) {
    if (all == null) {
      return;
    }
    isShowing = true;
    for (ComboBox<Interest> box : List.of(from, to)) {
      if (!box.getItems().equals(all.interests())) {
        box.setItems(FXCollections.observableArrayList(all.interests()));
      }
    }
    isShowing = false;
    strongest
        .getChildren()
        .setAll(all.strongest().stream().limit(STRONGEST).map(this::line).toList());
    show(model.cellProperty().get());
  }

  private Node line(Congruences.Cell cell) {
    String words = cell.from().name() + " → " + cell.to().name();
    Button link = Buttons.link(words, () -> model.choose(cell.from().id(), cell.to().id()));
    link.setMinWidth(0);
    link.setMaxWidth(Double.MAX_VALUE);
    link.setAlignment(Pos.CENTER_LEFT);
    link.setAccessibleText(
        Texts.text(
            "interests.pair.words",
            cell.from().name(),
            cell.to().name(),
            Formats.percent(cell.strength())));
    HBox.setHgrow(link, Priority.ALWAYS);
    Bar bar = new Bar(cell.strength(), Tone.ACCENT);
    bar.setPrefWidth(48);
    bar.setMinWidth(48);
    Label figure = Words.plain(Formats.percent(cell.strength()));
    figure.setMinWidth(44);
    figure.setAlignment(Pos.CENTER_RIGHT);
    HBox line = new HBox(8, link, bar, figure);
    if (cell.isSaid()) {
      line.getChildren().add(1, (cell.strength() > 0 ? Icon.PIN : Icon.BAN).node());
    }
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void show(Congruences.@Nullable Cell cell) {
    row.setDisable(cell == null);
    if (cell == null) {
      return;
    }
    isShowing = true;
    from.setValue(cell.from());
    to.setValue(cell.to());
    isShowing = false;
    evidence.say(CongruenceModel.evidence(cell));
    strength.show(Math.rint(cell.strength() * 100));
    boolean isBanned = cell.isSaid() && cell.strength() == 0;
    String key = isBanned ? "banned" : cell.isSaid() ? "pinned" : "learned";
    state.say(
        Texts.text("interests.pair." + key),
        isBanned ? Tone.REFUSED : cell.isSaid() ? Tone.ACCENT : Tone.QUIET);
    row.problem(
        cell.isSaid() ? Texts.text("interests.pair.was", Formats.percent(cell.learned())) : "");
    pin.setDisable(cell.isSaid());
    ban.setDisable(isBanned);
    release.setDisable(!cell.isSaid());
  }
}
