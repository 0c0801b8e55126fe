package app.chordial.ui.workbench;

import app.chordial.audience.Snapshot;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.ProgressStrip;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.work.Progress;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The last line of the window: whom the shop knows, what is under way, whether all is saved. */
final class StatusBar extends HBox {

  private final Background background;
  private final Label customers = Words.quiet("");
  private final Label mailable = Words.quiet("");
  private final Label more = Words.quiet("");
  private final Label saved = Words.quiet("");
  private final HBox work = new HBox();
  private Subscription watching = Subscription.EMPTY;

  StatusBar(Session session, Background background) {
    this.background = background;
    getStyleClass().add(Styles.STATUS_BAR);
    setAlignment(Pos.CENTER_LEFT);
    work.getStyleClass().add(Styles.LINE);
    work.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(customers, mailable, Words.spring(), work, more, saved);
    session.snapshotProperty().subscribe(this::count);
    session.savedProperty().subscribe(this::saved);
    saved.visibleProperty().bind(session.shopProperty().isNotNull());
    saved.managedProperty().bind(saved.visibleProperty());
    background.jobs().addListener((ListChangeListener<Job>) _ -> watch());
    watch();
  }

  private void count(@Nullable Snapshot snapshot) {
    if (snapshot == null) {
      background.forget("status.mailable");
      customers.setText("");
      mailable.setText("");
      return;
    }
    customers.setText(Texts.text("frame.customers", snapshot.size()));
    background.ask(
        "status.mailable",
        progress -> mailable(snapshot, progress),
        count -> mailable.setText(Texts.text("frame.mailable", count)));
  }

  static int mailable(Snapshot snapshot, Progress progress) {
    int count = 0;
    for (int customer = 0; customer < snapshot.size(); customer++) {
      if ((customer & 0xffff) == 0) {
        progress.stopIfCancelled();
      }
      if (snapshot.audience().consents().isMailable(customer, snapshot.minute())) {
        count++;
      }
    }
    return count;
  }

  private void saved(Saving.State state) {
    saved.setTooltip(null);
    switch (state) {
      case Saving.State.Saved _ -> saved.setText(Texts.text("frame.saved"));
      case Saving.State.Pending _ -> saved.setText(Texts.text("frame.saving"));
      case Saving.State.Failed(var refusal) -> {
        saved.setText(Texts.text("frame.not-saved"));
        saved.setTooltip(new Tooltip(refusal.getMessage()));
      }
    }
  }

  private void watch() {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    work.getChildren().clear();
    int others = background.jobs().size() - 1;
    more.setText(others > 0 ? Texts.text("frame.more-work", others) : "");
    if (others >= 0) {
      Job job = background.jobs().getFirst();
      ProgressStrip strip = new ProgressStrip(job::cancel);
      watching = job.standProperty().subscribe(stand -> show(strip, stand));
      work.getChildren().add(strip);
    }
  }

  private static void show(ProgressStrip strip, Job.Stand stand) {
    String left = stand.left().isZero() ? "" : Texts.text("frame.left", Formats.span(stand.left()));
    strip.show(stand.doing(), stand.share(), left);
  }
}
