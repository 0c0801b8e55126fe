package app.chordial.ui.export;

import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The e-mails to build, day by day, with what can be copied into the mail tool. */
final class CampaignList {

  private CampaignList() {}

  static Node of(List<Campaign> campaigns, Consumer<String> copy) {
    VBox list = new VBox();
    list.getStyleClass().add("export-campaigns");
    @Nullable LocalDate day = null;
    for (Campaign campaign : campaigns) {
      if (!campaign.day().equals(day)) {
        day = campaign.day();
        list.getChildren().add(Words.heading(Formats.day(day)));
      }
      list.getChildren().add(row(campaign, copy));
    }
    return list;
  }

  private static Node row(Campaign campaign, Consumer<String> copy) {
    Label people = Words.plain(Formats.number(campaign.people()), Styles.LARGE, Styles.STRONG);
    VBox count =
        new VBox(people, Words.plain(Texts.text("export.people"), Styles.SMALL, Styles.QUIET));
    count.getStyleClass().add("export-count");
    count.setAlignment(Pos.CENTER_RIGHT);
    String subject =
        campaign.subject().isEmpty() ? Texts.text("export.no-subject") : campaign.subject();
    HBox first = new HBox(Words.strong(subject), Chip.quiet(campaign.theme()));
    first.getStyleClass().add(Styles.LINE);
    first.setAlignment(Pos.CENTER_LEFT);
    String names = String.join(" + ", campaign.messages());
    VBox words = new VBox(first, Words.fine(names));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row =
        new HBox(
            count,
            words,
            Buttons.icon(
                Icon.COPY,
                Texts.text("export.copy.subject", subject),
                () -> copy.accept(campaign.subject())),
            Buttons.icon(
                Icon.MESSAGES, Texts.text("export.copy.blocks", names), () -> copy.accept(names)));
    row.getStyleClass().addAll(Styles.LINE, "export-campaign");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
