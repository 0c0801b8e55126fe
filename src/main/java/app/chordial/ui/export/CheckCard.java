package app.chordial.ui.export;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Notice;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Navigator;
import app.chordial.ui.workbench.Places;
import app.chordial.work.Problem;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;

/** What would go, what was checked, and the button that writes. */
final class CheckCard {

  private final ExportModel model;
  private final Navigator navigator;
  private final Button write;
  private final Button elsewhere;
  private final Card card = Card.titled(Texts.text("export.checked"));

  CheckCard(ExportModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    write = Buttons.accent(Texts.text("export.write"), Icon.EXPORT, model::write);
    elsewhere =
        Buttons.quiet(Texts.text("export.write.elsewhere"), Icon.FOLDER, model::chooseFolder);
    model.waivedProperty().subscribe(_ -> allow());
  }

  Node node() {
    return card;
  }

  void show(Checked checked) {
    List<Node> nodes = new ArrayList<>();
    checked.errors().forEach(one -> nodes.add(error(one)));
    checked.warnings().forEach(one -> nodes.add(warning(one)));
    if (checked.errors().isEmpty() && checked.warnings().isEmpty()) {
      nodes.add(new Notice(Tone.GOOD, Texts.text("export.all-well")));
    }
    if (model.distinctEmails() > 0) {
      nodes.add(
          Words.fine(
              Texts.text(
                  "export.lost",
                  model.distinctEmails(),
                  Formats.number(checked.lostShare() * 100, 1))));
    }
    nodes.add(CampaignList.of(checked.campaigns(), model::copy));
    nodes.add(Words.fine(Texts.text("export.no-answers")));
    HBox buttons = new HBox(Words.spring(), elsewhere, write);
    buttons.getStyleClass().add(Styles.LINE);
    nodes.add(buttons);
    card.content(nodes.toArray(Node[]::new));
    allow();
  }

  private Node error(Problem problem) {
    return new Notice(
        Tone.REFUSED,
        problem.message(),
        Buttons.quiet(
            Texts.text("command.open", Places.title(problem.where().place())),
            () -> navigator.open(problem.where())));
  }

  private Node warning(Problem problem) {
    CheckBox waive = new CheckBox(Texts.text("export.waive"));
    waive.setAccessibleHelp(problem.message());
    waive.setMinWidth(CheckBox.USE_PREF_SIZE);
    waive.setOnAction(_ -> model.waive(problem, waive.isSelected()));
    Notice notice =
        new Notice(
            Tone.CAUTION,
            problem.message(),
            Buttons.link(Texts.text("export.mend"), () -> navigator.open(problem.where())),
            waive);
    notice.setAlignment(Pos.CENTER_LEFT);
    return notice;
  }

  private void allow() {
    write.setDisable(!model.isWritable());
    elsewhere.setDisable(!model.isWritable());
  }
}
