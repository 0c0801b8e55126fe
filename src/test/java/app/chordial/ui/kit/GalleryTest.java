package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.Pictures;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything in the kit on one page, to be looked at. */
class GalleryTest {

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theKitCanBeDrawnInBothLooks(Theme theme) {
    BufferedImage picture =
        Pictures.onScreen(
            () -> {
              Layers layers = new Layers();
              layers.content(page());
              Scene scene = Pictures.scene(layers, 1440, 900, theme);
              layers.toast("Imported 4,372 customers.", Buttons.link("Undo", () -> {}));
              return Pictures.take("kit-" + theme, scene);
            });
    assertThat(distinct(picture)).isGreaterThan(50);
  }

  private static long distinct(BufferedImage picture) {
    return java.util.Arrays.stream(
            picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
        .distinct()
        .count();
  }

  private static Body page() {
    return new Body(
        new ScreenHeader("Gardeners worth a visit")
            .beside(
                Chip.quiet("used in 2 messages"),
                new Tabs("one customer", "who gets nothing · 611"))
            .trailing(
                Buttons.quiet("Duplicate", Icon.COPY, () -> {}),
                Buttons.accent("Run", Icon.PLAY, () -> {})),
        Sentence.of(
            "Everyone who **bought Garden at least twice in the last 90 days**, but did **not"
                + " open**."),
        new Columns(320, 600, first(), second(), third(), fourth()));
  }

  private static Card first() {
    VBox chips = new VBox(8);
    for (Tone tone : Tone.values()) {
      chips
          .getChildren()
          .add(
              new HBox(
                  12,
                  new Chip("a chip in tone " + tone, tone),
                  new Bar(0.2 + 0.15 * tone.ordinal(), tone)));
    }
    return Card.titled("Chips and bars", new BigNumber("1,204", "of 4,372 customers"), chips)
        .trailing(Buttons.icon(Icon.MORE, "More", () -> {}));
  }

  private static Card second() {
    VBox notices = new VBox(8);
    for (Tone tone : List.of(Tone.QUIET, Tone.GOOD, Tone.CAUTION, Tone.REFUSED)) {
      notices
          .getChildren()
          .add(
              new Notice(
                  tone,
                  "A notice in tone " + tone + " that says what is the matter.",
                  Buttons.link("Show", () -> {})));
    }
    return Card.titled(
        "Notices",
        notices,
        new HBox(
            12,
            Buttons.danger("Erase", () -> {}),
            Buttons.slot("90 days", () -> {}),
            Buttons.link("Why is Anna in?", () -> {})));
  }

  private static Card third() {
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("United Kingdom", "Turkey");
    combo.getSelectionModel().selectFirst();
    ValueField<Double> wrong = ValueField.number(0, 5, 0, 1);
    wrong.show(3.0);
    Labelled row = new Labelled("With a problem", wrong, "days", "Help.");
    row.problem("From 0 to 5, please. Until then the last value stays.");
    DateField date = new DateField();
    date.show(java.time.LocalDate.of(2026, 12, 2));
    return Card.titled(
        "Fields",
        new SearchField("Customers"),
        new Labelled("Country", combo),
        new Labelled("From", date, "", "The first day on which it may go."),
        row,
        new CheckBox("For everyone"),
        new TextArea("Hello Anna"));
  }

  private static Card fourth() {
    TableView<String> table = new TableView<>();
    for (String title : List.of("Name", "Orders")) {
      TableColumn<String, String> column = new TableColumn<>(title);
      column.setCellValueFactory(
          cell -> new javafx.beans.property.SimpleStringProperty(cell.getValue()));
      table.getColumns().add(column);
    }
    table.getItems().addAll("Anna Nyberg", "Bo Oduya", "Chiara Marchetti");
    table.getSelectionModel().select(1);
    table.setPrefHeight(180);
    ProgressStrip strip = new ProgressStrip(() -> {});
    strip.show("Simulating 12 weeks", 0.63, "4 s left");
    HBox person = new HBox(8, new Initials("Anna Nyberg"), Words.plain("Anna Nyberg"));
    person.getStyleClass().add(Styles.ROW);
    return Card.titled(
        "Lists",
        table,
        person,
        strip,
        new EmptyState(
            Icon.SEGMENTS,
            "No segments yet",
            "A segment names customers who have something in common.",
            Buttons.quiet("Make one", Icon.ADD, () -> {})));
  }
}
