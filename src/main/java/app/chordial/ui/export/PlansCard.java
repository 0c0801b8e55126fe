package app.chordial.ui.export;

import app.chordial.store.PlanRun;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Plans that were exported, and whether they count as sent. */
final class PlansCard {

  private static final int SHOWN = 8;

  private final ExportModel model;
  private final VBox rows = new VBox();
  private final Label none = Words.fine(Texts.text("export.plans.none"));
  private final Card card;

  PlansCard(ExportModel model) {
    this.model = model;
    rows.getStyleClass().add(Styles.ROWS);
    card = Card.titled(Texts.text("export.plans"), none, rows);
    model.plans().plansProperty().subscribe(this::show);
  }

  Node node() {
    return card;
  }

  private void show(List<PlanRun> plans) {
    none.setVisible(plans.isEmpty());
    none.setManaged(plans.isEmpty());
    rows.getChildren().setAll(plans.stream().limit(SHOWN).map(this::row).toList());
  }

  private Node row(PlanRun run) {
    LocalDate last = run.made().from().plusDays(run.made().days() - 1L);
    String days = Formats.day(run.made().from()) + " – " + Formats.day(last);
    String state = Texts.text("export.state." + run.state().name().toLowerCase(Locale.ROOT));
    HBox line = new HBox(Words.strong(days), Words.spring(), new Chip(state, tone(run)));
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    VBox row = new VBox(line);
    if (run.state() == PlanRun.State.EXPORTED) {
      row.getChildren()
          .add(Buttons.link(Texts.text("export.not-sent"), () -> model.plans().notSent(run)));
    } else if (run.state() == PlanRun.State.SUPERSEDED) {
      row.getChildren().add(Buttons.link(Texts.text("export.sent"), () -> model.plans().sent(run)));
    }
    return row;
  }

  private static Tone tone(PlanRun run) {
    return switch (run.state()) {
      case EXPORTED -> Tone.ACCENT;
      case SETTLED -> Tone.GOOD;
      case DRAFT, SUPERSEDED -> Tone.QUIET;
    };
  }
}
