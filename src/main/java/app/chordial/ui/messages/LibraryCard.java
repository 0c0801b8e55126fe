package app.chordial.ui.messages;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.message.Message;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.SearchField;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.messages.Library.Row;
import app.chordial.ui.messages.Picked.Choice;
import app.chordial.work.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The library: every message with its theme, its worth, how many get it, and what is wrong. */
final class LibraryCard {

  private static final double WIDTH = 264;

  private final MessagesModel model;
  private final ListView<Row> list = new ListView<>();
  private final OneOf themes;
  private final Label none = Words.fine("");
  private final Card card;
  private boolean isShowing;

  LibraryCard(MessagesModel model) {
    this.model = model;
    SearchField search = new SearchField(text("messages.search"));
    search.textProperty().bindBidirectional(model.library().soughtProperty());
    themes = new OneOf(text("messages.filter"), id -> model.library().underThemeProperty().set(id));
    list.setCellFactory(_ -> new RowCell());
    list.setAccessibleText(text("messages.library"));
    list.setPlaceholder(none);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, now) -> {
              if (!isShowing && now != null) {
                model.choose(now.message().id());
              }
            });
    list.setOnKeyPressed(
        event -> {
          Row row = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.DELETE && row != null) {
            model.delete(row.message().id());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    card = new Card(search, themes, list);
    card.setAccessibleText(text("messages.library"));
    card.getStyleClass().add("ch-library");
    card.setMinWidth(WIDTH);
    card.setPrefWidth(WIDTH + 40);
  }

  Card card() {
    return card;
  }

  void show(List<Row> rows, @Nullable Message chosen) {
    isShowing = true;
    themes.show(
        Stream.concat(
                Stream.of(new Choice("", text("messages.filter.all"))),
                model.design().themes().stream().map(one -> new Choice(one.id(), one.name())))
            .toList(),
        model.library().underThemeProperty().get());
    none.setText(text("messages.none"));
    if (!rows.equals(List.copyOf(list.getItems()))) {
      if (rows.size() == list.getItems().size()) {
        for (int i = 0; i < rows.size(); i++) {
          if (!rows.get(i).equals(list.getItems().get(i))) {
            list.getItems().set(i, rows.get(i));
          }
        }
      } else {
        list.getItems().setAll(rows);
      }
    }
    select(rows, chosen);
    isShowing = false;
  }

  private void select(List<Row> rows, @Nullable Message chosen) {
    int index = -1;
    for (int i = 0; chosen != null && i < rows.size(); i++) {
      if (rows.get(i).message().id().equals(chosen.id())) {
        index = i;
      }
    }
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 2));
    }
  }

  /** One message in three lines. */
  private final class RowCell extends ListCell<Row> {

    RowCell() {
      setPrefWidth(0);
      setText(null);
    }

    @Override
    @SuppressWarnings("NullAway") // a cell's node is null while it is empty
    protected void updateItem(@Nullable Row row, boolean isEmpty) {
      super.updateItem(row, isEmpty);
      setGraphic(isEmpty || row == null ? null : lines(row));
    }

    private VBox lines(Row row) {
      Label name = Words.strong(row.message().name());
      name.setMinWidth(0);
      name.setTooltip(new Tooltip(row.message().name()));
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox first = new HBox(8, name);
      first.setAlignment(Pos.CENTER_LEFT);
      if (!row.problems().isEmpty()) {
        first.getChildren().add(badge(row.problems()));
      }
      HBox second = new HBox(8, plain(row.theme()), Words.spring(), plain(leads(row)));
      HBox third = new HBox(8, plain(facts(row.message())), Words.spring(), plain(valid(row)));
      VBox lines = new VBox(2, first, second, third);
      setAccessibleText(row.message().name() + ", " + row.theme() + ", " + leads(row));
      return lines;
    }

    private static Label plain(String words) {
      Label label = Words.plain(words, Styles.SMALL, Styles.QUIET);
      label.setMinWidth(0);
      return label;
    }

    private static Chip badge(List<Problem> problems) {
      boolean isWrong = problems.stream().anyMatch(one -> one.severity() == Problem.Severity.ERROR);
      Chip chip =
          new Chip(
              text(isWrong ? "messages.to-mend" : "messages.to-look-at", problems.size()),
              isWrong ? Tone.REFUSED : Tone.CAUTION);
      chip.setTooltip(
          new Tooltip(String.join("\n", problems.stream().map(Problem::message).toList())));
      return chip;
    }

    private static String leads(Row row) {
      return row.leads() < 0 ? "" : text("messages.leads", row.leads());
    }

    private String facts(Message message) {
      List<String> names =
          message.interests().stream()
              .map(model.design()::interest)
              .filter(java.util.Objects::nonNull)
              .map(one -> one.name())
              .toList();
      String purpose =
          text("messages.purpose." + message.purpose().name().toLowerCase(Locale.ROOT));
      String worth =
          message.valueMinor() == 0
              ? ""
              : " · " + Formats.money(message.valueMinor(), model.currency());
      String about = message.isForEveryone() ? text("messages.everyone") : String.join(", ", names);
      return purpose + (about.isEmpty() ? "" : " · " + about) + worth;
    }

    private static String valid(Row row) {
      LocalDate to = row.message().to();
      return to == null ? "" : text("messages.valid-to", Formats.date(to));
    }
  }
}
