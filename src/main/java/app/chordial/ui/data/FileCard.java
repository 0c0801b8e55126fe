package app.chordial.ui.data;

import app.chordial.exchange.Recognition;
import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.mapping.ColumnUses;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.job.ImportTask.Inspection;
import app.chordial.store.ImportCounts;
import app.chordial.store.Reject;
import app.chordial.ui.data.Incoming.Stage;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Chip;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Notice;
import app.chordial.ui.kit.ProgressStrip;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Job;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One file on its way in: what it is, its first rows, what it would bring, and a yes or no. */
final class FileCard {

  private final DataModel model;
  private final Incoming incoming;
  private final Chip format = Chip.quiet("");
  private final VBox about = new VBox();
  private final VBox sample = new VBox();
  private final VBox stand = new VBox();
  private final VBox problems = new VBox();
  private final Button read;
  private final Card card;
  private Subscription watching = Subscription.EMPTY;

  FileCard(DataModel model, Incoming incoming) {
    this.model = model;
    this.incoming = incoming;
    about.getStyleClass().add("data-about");
    stand.getStyleClass().add("data-about");
    read = Buttons.quiet(Texts.text("data.read"), Icon.PLAY, () -> model.read(incoming));
    card =
        Card.titled(incoming.name(), about, stand, sample)
            .beside(format)
            .trailing(
                Buttons.icon(
                    Icon.CLOSE,
                    Texts.text("data.remove", incoming.name()),
                    () -> model.remove(incoming)));
    incoming
        .inspectionProperty()
        .subscribe(
            seen -> {
              if (seen != null) {
                show(seen);
              }
            });
    incoming.mappingProperty().subscribe(_ -> check());
    incoming.stageProperty().subscribe(this::show);
  }

  Node node() {
    return card;
  }

  private void show(Inspection seen) {
    Recognition recognition = seen.recognition();
    boolean isKnown = !incoming.isMapped();
    format.say(
        isKnown ? recognition.format().title() : Texts.text("data.unknown"),
        isKnown ? Tone.GOOD : Tone.CAUTION);
    about.getChildren().setAll(Words.fine(said(seen)));
    Mapping mapping = incoming.mappingProperty().get();
    if (mapping != null) {
      about
          .getChildren()
          .addAll(
              new MappingForm(recognition, mapping, now -> model.map(incoming, now)).node(),
              problems);
    }
    sample.getChildren().setAll(SampleTable.of(recognition, uses(recognition)));
    check();
  }

  private static String said(Inspection seen) {
    Recognition recognition = seen.recognition();
    String dialect = recognition.dialect().sentence();
    if (seen.remembered() != null) {
      return dialect + " " + Texts.text("data.remembered");
    }
    return recognition.guess() == null
        ? dialect
            + " "
            + Texts.text(
                "data.columns",
                recognition.headers().size() - recognition.ignored().size(),
                recognition.headers().size())
        : dialect + " " + Texts.text("data.guessed");
  }

  private List<ColumnUse> uses(Recognition recognition) {
    Mapping mapping = incoming.mappingProperty().get();
    return mapping == null
        ? recognition.columns()
        : ColumnUses.of(mapping, new Headers(recognition.headers()));
  }

  private void check() {
    problems
        .getChildren()
        .setAll(
            incoming.problems().stream()
                .map(one -> new Notice(Tone.CAUTION, one.message()))
                .toList());
    read.setDisable(!incoming.isReadable());
  }

  private void show(Stage stage) {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    boolean isOpen = !(stage instanceof Stage.Finished);
    for (Node node : new Node[] {about, sample}) {
      node.setVisible(isOpen);
      node.setManaged(isOpen);
    }
    about.setDisable(incoming.isMapped() && incoming.isUnderWay());
    stand.getChildren().setAll(nodes(stage));
  }

  private List<Node> nodes(Stage stage) {
    return switch (stage) {
      case Stage.Looking() -> List.of(Words.quiet(Texts.text("data.looking")));
      case Stage.Looked() ->
          incoming.isBeyondDoubt()
              ? List.of(Words.quiet(Texts.text("data.waiting")))
              : List.of(line(Words.spring(), read));
      case Stage.Refused(String words) ->
          List.of(new Notice(Tone.REFUSED, words), line(Words.spring(), again()));
      case Stage.Reading(Job job) -> List.of(strip(job));
      case Stage.Drafted(var draft, List<Reject> rejects) -> drafted(draft.counts(), rejects);
      case Stage.Finishing() -> List.of(Words.quiet(Texts.text("data.finishing.now")));
      case Stage.Finished(int batch, ImportCounts counts) -> finished(batch, counts);
    };
  }

  private Node again() {
    read.setDisable(!incoming.isReadable());
    return read;
  }

  private Node strip(Job job) {
    ProgressStrip strip = new ProgressStrip(() -> model.cancel(incoming));
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
    return strip;
  }

  private List<Node> drafted(ImportCounts counts, List<Reject> rejects) {
    List<Node> nodes = new java.util.ArrayList<>();
    nodes.add(Words.heading(Texts.text("data.brings")));
    nodes.add(CountsPane.of(counts));
    if (counts.rejected() > 0) {
      nodes.add(new Notice(Tone.CAUTION, Texts.text("data.rejected", counts.rejected())));
      nodes.add(RejectTable.of(rejects));
    }
    nodes.add(
        line(
            Words.fine(Texts.text("data.not-yet")),
            Words.spring(),
            Buttons.quiet(Texts.text("data.discard"), () -> model.remove(incoming)),
            Buttons.accent(Texts.text("data.import"), Icon.DONE, () -> model.finish(incoming))));
    return nodes;
  }

  private List<Node> finished(int batch, ImportCounts counts) {
    List<Node> nodes = new java.util.ArrayList<>();
    nodes.add(new Notice(Tone.GOOD, Texts.text("data.done")));
    nodes.add(CountsPane.of(counts));
    if (counts.rejected() > 0) {
      nodes.add(
          new Notice(
              Tone.CAUTION,
              Texts.text("data.rejected", counts.rejected()),
              Buttons.quiet(
                  Texts.text("data.rejects.save"),
                  Icon.SAVE,
                  () -> model.history().saveRejects(batch, incoming.name()))));
    }
    return nodes;
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add(Styles.LINE);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
