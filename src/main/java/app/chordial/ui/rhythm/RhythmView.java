package app.chordial.ui.rhythm;

import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.Body;
import app.chordial.ui.kit.Columns;
import app.chordial.ui.kit.ScreenHeader;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.workbench.Places;
import app.chordial.ui.workbench.Screen;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The screen on which pace, cadence and balance are set. */
public final class RhythmView implements Screen {

  private final RhythmModel model;
  private final Sentence sentence = new Sentence();
  private final RhythmForm form;
  private final PaceCard pace;
  private final CadenceCard cadence;
  private final BalanceCard balance;
  private final ScrollPane root;

  public RhythmView(Workbench bench) {
    model = new RhythmModel(bench.session());
    form = new RhythmForm(model);
    pace = new PaceCard(form);
    cadence = new CadenceCard(form, model);
    balance = new BalanceCard(form, model);
    root = layOut();
    bind();
  }

  @Override
  public Where.Place place() {
    return Where.Place.RHYTHM;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void shown(Where where) {
    form.focus(where.id());
  }

  private ScrollPane layOut() {
    return new Body(
            new ScreenHeader(Places.title(place())),
            sentence,
            new Columns(340, 800, pace.card(), cadence.card(), balance.card()))
        .scrolling();
  }

  private void bind() {
    model.rhythmProperty().subscribe(this::show);
    model.problemsProperty().subscribe(this::show);
  }

  private void show(Rhythm rhythm) {
    sentence.say(Saying.rhythm(rhythm));
    form.show(rhythm);
    pace.show(rhythm);
    cadence.show(rhythm);
    balance.show(rhythm);
  }

  private void show(List<Problem> problems) {
    boolean isWrong =
        problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    sentence.tone(isWrong ? Tone.REFUSED : Tone.ACCENT);
  }
}
