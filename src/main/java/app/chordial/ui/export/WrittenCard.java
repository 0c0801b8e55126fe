package app.chordial.ui.export;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Notice;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was written where, and the send sheet to work from. */
final class WrittenCard {

  private final ExportModel model;
  private final Card card = Card.titled(Texts.text("export.written"));

  WrittenCard(ExportModel model) {
    this.model = model;
  }

  Node node() {
    return card;
  }

  void show(Written written) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        new Notice(
            Tone.GOOD,
            Texts.text(
                "export.written.what", written.files().size(), written.emails(), written.people()),
            Buttons.quiet(
                Texts.text("export.copy.folder"),
                Icon.COPY,
                () -> model.copy(written.folder().toString()))));
    Label folder = Words.fine(written.folder().toString());
    VBox files = new VBox(folder);
    files.getStyleClass().add("export-files");
    for (String file : written.files()) {
      Label name = Words.plain(file);
      name.setGraphic(Icon.FILE.node());
      files.getChildren().add(name);
    }
    nodes.add(files);
    nodes.add(Words.fine(Texts.text("export.counts-as-sent")));
    if (!written.sheet().isEmpty()) {
      nodes.add(sheet(written.sheet()));
    }
    nodes.add(CampaignList.of(written.campaigns(), model::copy));
    card.content(nodes.toArray(Node[]::new));
  }

  private Node sheet(String text) {
    HBox head =
        new HBox(
            Words.heading(Texts.text("export.sheet")),
            Words.spring(),
            Buttons.quiet(Texts.text("export.copy.sheet"), Icon.COPY, () -> model.copy(text)));
    head.getStyleClass().add(Styles.LINE);
    head.setAlignment(Pos.CENTER_LEFT);
    Label words = Words.plain(text.strip(), "export-sheet");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    return new VBox(8, head, words);
  }
}
