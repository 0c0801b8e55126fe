package app.chordial.ui.export;

import app.chordial.job.Destination;
import app.chordial.ui.export.ExportModel.Wish;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.DateField;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Labelled;
import app.chordial.ui.kit.NumberReading;
import app.chordial.ui.kit.ProgressStrip;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Job;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Which days and for which tool; and the button that plans and checks them. */
final class WishCard {

  private static final double MOST_DAYS = 28;

  private final ExportModel model;
  private final DateField from = new DateField();
  private final ValueField<Double> days = new ValueField<>(new NumberReading(1, MOST_DAYS, 0, 1));
  private final Map<Destination, RadioButton> destinations = new EnumMap<>(Destination.class);
  private final Label limit = Words.fine("");
  private final Button check;
  private final HBox action = new HBox();
  private final Card card;
  private Subscription watching = Subscription.EMPTY;

  WishCard(ExportModel model) {
    this.model = model;
    check = Buttons.accent(Texts.text("export.check"), Icon.PLAY, model::check);
    from.onEdit(
        date -> {
          if (date != null) {
            model.wish(date, model.wishProperty().get().days());
          }
        });
    days.onEdit(now -> model.wish(model.wishProperty().get().from(), now.intValue()));
    action.getStyleClass().add(Styles.LINE);
    action.setAlignment(Pos.CENTER_RIGHT);
    card =
        Card.titled(
            Texts.text("export.wish"),
            new Labelled(Texts.text("export.from"), from, "", Texts.text("export.from.help")),
            new Labelled(
                Texts.text("export.days"),
                days,
                Texts.text("export.days.unit"),
                Texts.text("export.days.help")),
            destinations(),
            limit,
            action);
    model.wishProperty().subscribe(this::show);
    model.runningProperty().subscribe(this::show);
  }

  Node node() {
    return card;
  }

  void refresh() {
    check.setDisable(!model.isPossible());
    int distinct = model.distinctEmails();
    limit.setText(
        distinct == 0 ? Texts.text("export.limit.none") : Texts.text("export.limit", distinct));
  }

  private Node destinations() {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox(Words.plain(Texts.text("export.destination"), Styles.FORM_LABEL));
    box.getStyleClass().add("export-destinations");
    for (Destination destination :
        new Destination[] {Destination.MAILCHIMP, Destination.GENERIC, Destination.LOG}) {
      RadioButton button = new RadioButton(destination.title());
      button.setToggleGroup(group);
      button.setOnAction(_ -> model.wish(destination));
      destinations.put(destination, button);
      Label help = Words.fine(Texts.text("export.destination." + destination.id()));
      help.getStyleClass().add("export-destination-help");
      box.getChildren().add(new VBox(button, help));
    }
    return box;
  }

  private void show(Wish wish) {
    from.show(wish.from());
    days.show((double) wish.days());
    destinations.forEach(
        (destination, button) -> button.setSelected(destination == wish.destination()));
    refresh();
  }

  private void show(@Nullable Job job) {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    if (job == null) {
      action.getChildren().setAll(check);
    } else {
      ProgressStrip strip = new ProgressStrip(model::cancel);
      action.getChildren().setAll(strip);
      watching =
          job.standProperty()
              .subscribe(
                  now ->
                      strip.show(
                          now.doing(),
                          now.share(),
                          now.left().isZero()
                              ? ""
                              : Texts.text("frame.left", Formats.span(now.left()))));
    }
  }
}
