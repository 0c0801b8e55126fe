package app.chordial.ui.workbench;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.History;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is open: one shop, its design with its history, its audience, and the date as of which
 * everything is seen. The one way to change a design is {@link #apply}.
 *
 * <p>Used from the screen's thread only; a property that holds null has nothing open.
 */
public final class Session {

  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Shop> shop;
  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Design> design;
  private final ReadOnlyObjectWrapper<@Nullable Audience> audience;
  private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<Saving.State> saved;
  private final ObjectProperty<LocalDate> asOf;
  private Saving saving;
  private int visit;

  /**
   * @param today the date to begin with, until an audience says how new its data is
   */
  public Session(Background background, LocalDate today) {
    this.background = background;
    shop = new ReadOnlyObjectWrapper<>(this, "shop");
    history = new ReadOnlyObjectWrapper<>(this, "history", History.of(Design.EMPTY));
    design = new ReadOnlyObjectWrapper<>(this, "design", Design.EMPTY);
    audience = new ReadOnlyObjectWrapper<>(this, "audience");
    snapshot = new ReadOnlyObjectWrapper<>(this, "snapshot");
    saved = new ReadOnlyObjectWrapper<>(this, "saved", new Saving.State.Saved());
    asOf = new SimpleObjectProperty<>(this, "asOf", today);
    saving = new Saving(background, Saving.Keeper.NONE);
    asOf.addListener((_, _, _) -> look());
  }

  /** Opens a shop in place of the one before, whose changes are written first. */
  public void open(Shop opened) throws Refusal {
    saving.finish();
    saving = new Saving(background, opened.keeper());
    saved.bind(saving.stateProperty());
    audience(null);
    shop.set(opened);
    present(opened.history());
    endMerging();
  }

  /** Closes the shop; its changes are written first. */
  public void close() throws Refusal {
    saving.finish();
    saving = new Saving(background, Saving.Keeper.NONE);
    saved.unbind();
    audience(null);
    shop.set(null);
    present(History.of(Design.EMPTY));
  }

  /** Shows another state of the facts: after opening, after an import, after an undone import. */
  public void audience(@Nullable Audience facts) {
    audience.set(facts);
    if (facts != null && facts.newestMinute() > 0) {
      asOf.set(newest(facts));
    }
    look();
  }

  /** The morning after the newest event: nothing is hidden. */
  public static LocalDate newest(Audience facts) {
    return facts.time().date(facts.newestMinute()).plusDays(1);
  }

  /** Changes the design; an edit that changes nothing is not remembered. */
  public void apply(Edit edit) {
    Edit ofThisVisit =
        edit.mergeKey().isEmpty()
            ? edit
            : Edit.merging(edit.title(), visit + ":" + edit.mergeKey(), edit.change());
    changed(history.get().after(ofThisVisit));
  }

  /** The next edit begins a step of its own, even with the key of the one before. */
  public void endMerging() {
    History now = history.get();
    String last = now.steps().get(now.present()).mergeKey();
    do {
      visit++;
    } while (last.startsWith(visit + ":"));
  }

  public void undo() {
    changed(history.get().undone());
    endMerging();
  }

  public void redo() {
    changed(history.get().redone());
    endMerging();
  }

  /** Writes now what is not written yet; for the window's end and for bugs. */
  public void finish() throws Refusal {
    saving.finish();
  }

  /** The shop that is open, or null. */
  public ReadOnlyObjectProperty<@Nullable Shop> shopProperty() {
    return shop.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The present design. */
  public ReadOnlyObjectProperty<Design> designProperty() {
    return design.getReadOnlyProperty();
  }

  /** Everybody the open shop knows, or null. */
  public ReadOnlyObjectProperty<@Nullable Audience> audienceProperty() {
    return audience.getReadOnlyProperty();
  }

  /**
   * The audience as of the date, or null; computed in the background, so it comes a little later.
   */
  public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** Whether the newest change is on the disk. */
  public ReadOnlyObjectProperty<Saving.State> savedProperty() {
    return saved.getReadOnlyProperty();
  }

  /** The date as of which everything is seen. */
  public ObjectProperty<LocalDate> asOfProperty() {
    return asOf;
  }

  public History history() {
    return history.get();
  }

  public Design design() {
    return design.get();
  }

  public @Nullable Snapshot snapshot() {
    return snapshot.get();
  }

  public LocalDate asOf() {
    return asOf.get();
  }

  /** The open shop's currency; euro where none is open. */
  public String currency() {
    return Optional.ofNullable(shop.get()).map(Shop::currency).orElse("EUR");
  }

  private void changed(History now) {
    if (!now.equals(history.get())) {
      present(now);
      saving.changed(now);
    }
  }

  private void present(History now) {
    history.set(now);
    if (!now.design().equals(design.get())) {
      design.set(now.design());
    }
  }

  private void look() {
    Audience facts = audience.get();
    LocalDate date = asOf.get();
    if (facts == null) {
      background.forget("snapshot");
      snapshot.set(null);
    } else {
      background.ask("snapshot", _ -> facts.asOf(date), snapshot::set);
    }
  }
}
