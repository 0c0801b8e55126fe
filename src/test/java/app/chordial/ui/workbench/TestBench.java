package app.chordial.ui.workbench;

import app.chordial.design.Design;
import app.chordial.design.History;
import app.chordial.ui.kit.Theme;
import app.chordial.work.Parallel;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A workbench without a window: everything happens at once, on the thread of the test. */
public final class TestBench {

  public static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

  public final List<Refusal> refusals = new ArrayList<>();
  public final Answers answers = new Answers();
  public final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  public final Background background = new SameThread(refusals::add);
  public final Session session = new Session(background, TODAY);
  public final Navigator navigator = new Navigator();
  public final List<History> kept = new ArrayList<>();
  public final Workbench bench =
      new Workbench(session, navigator, background, answers, Parallel.SAME_THREAD, theme);

  public TestBench() {
    this(Design.EMPTY);
  }

  /** A workbench with a shop of this design open. */
  public TestBench(Design design) {
    try {
      session.open(new Shop("Harbour & Hearth", "GBP", History.of(design), kept::add));
    } catch (Refusal refusal) {
      throw new IllegalStateException(refusal);
    }
  }
}
