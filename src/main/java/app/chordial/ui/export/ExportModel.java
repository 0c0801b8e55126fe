package app.chordial.ui.export;

import app.chordial.exchange.plan.MailchimpWriting;
import app.chordial.job.Destination;
import app.chordial.job.ExportTask;
import app.chordial.job.ExportTask.Exported;
import app.chordial.job.OpenShop;
import app.chordial.job.PlanTask.Asked;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Job;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** What the export screen shows and does: plan and check, then write, then count as sent. */
final class ExportModel {

  /**
   * What is to be written.
   *
   * @param from the first day
   */
  record Wish(LocalDate from, int days, Destination destination) {}

  private static final int WEEK = 7;
  private static final long SEED = 1;
  private static final String CHECK = "export.check";
  private static final String WRITE = "export.write";

  private final Workbench bench;
  private final ObservableValue<@Nullable OpenShop> open;
  private final ReadOnlyObjectWrapper<Wish> wish;
  private final ReadOnlyObjectWrapper<@Nullable Checked> checked =
      new ReadOnlyObjectWrapper<>(this, "checked");
  private final ReadOnlyObjectWrapper<Set<Problem>> waived =
      new ReadOnlyObjectWrapper<>(this, "waived", Set.of());
  private final ReadOnlyObjectWrapper<@Nullable Written> written =
      new ReadOnlyObjectWrapper<>(this, "written");
  private final ReadOnlyObjectWrapper<@Nullable Job> running =
      new ReadOnlyObjectWrapper<>(this, "running");
  private final PlansModel plans;

  /**
   * @param open the open shop
   */
  ExportModel(Workbench bench, ObservableValue<@Nullable OpenShop> open) {
    this.bench = bench;
    this.open = open;
    plans = new PlansModel(bench, open, () -> checked.set(null));
    wish =
        new ReadOnlyObjectWrapper<>(
            this, "wish", new Wish(bench.session().asOf(), WEEK, Destination.MAILCHIMP));
    open.addListener((_, _, _) -> begin());
    bench.session().asOfProperty().addListener((_, _, now) -> wish(now, wish.get().days()));
    bench.session().designProperty().addListener((_, _, _) -> checked.set(null));
    bench.session().audienceProperty().addListener((_, _, _) -> checked.set(null));
    bench.background().jobs().addListener((ListChangeListener<Job>) _ -> watch());
    plans.refresh();
  }

  ReadOnlyObjectProperty<Wish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /** The plan that was checked last, or null; a change of anything makes it null. */
  ReadOnlyObjectProperty<@Nullable Checked> checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /** Warnings that the user waived by name. */
  ReadOnlyObjectProperty<Set<Problem>> waivedProperty() {
    return waived.getReadOnlyProperty();
  }

  /** What was written last, or null. */
  ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /** The planning or writing under way, or null. */
  ReadOnlyObjectProperty<@Nullable Job> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Plans that were exported. */
  PlansModel plans() {
    return plans;
  }

  boolean isOpen() {
    return open.getValue() != null;
  }

  /** Whether there is anything to say and anybody to hear it. */
  boolean isPossible() {
    var audience = bench.session().audienceProperty().get();
    return isOpen()
        && audience != null
        && audience.size() > 0
        && !bench.session().design().messages().isEmpty();
  }

  int distinctEmails() {
    return bench.session().design().rhythm().cadence().distinctEmailsAWeek();
  }

  void wish(LocalDate from, int days) {
    wish(new Wish(from, days, wish.get().destination()));
  }

  void wish(Destination destination) {
    wish(new Wish(wish.get().from(), wish.get().days(), destination));
  }

  private void wish(Wish changed) {
    if (!changed.equals(wish.get())) {
      wish.set(changed);
      checked.set(null);
      waived.set(Set.of());
    }
  }

  void waive(Problem warning, boolean isWaived) {
    Set<Problem> now = new LinkedHashSet<>(waived.get());
    if (isWaived) {
      now.add(warning);
    } else {
      now.remove(warning);
    }
    waived.set(Set.copyOf(now));
  }

  /** Whether nothing stands in the way of writing. */
  boolean isWritable() {
    Checked ready = checked.get();
    return ready != null && ready.errors().isEmpty() && waived.get().containsAll(ready.warnings());
  }

  void cancel() {
    Job job = running.get();
    if (job != null) {
      job.cancel();
    }
  }

  /** Plans the days and checks what would go. */
  void check() {
    OpenShop shop = open.getValue();
    if (shop == null || !isSaved()) {
      return;
    }
    Wish now = wish.get();
    Asked asked = new Asked(now.from(), now.days(), SEED);
    waived.set(Set.of());
    watch(
        bench
            .background()
            .begin(
                CHECK,
                Texts.text("export.planning"),
                progress ->
                    Checked.of(
                        new ExportTask(shop).prepare(now.destination(), asked, progress), asked),
                checked::set));
  }

  /** Asks for a folder and writes into a new one within it. */
  void chooseFolder() {
    bench.dialogs().folder(Texts.text("export.folder"), this::write);
  }

  /** Writes into a new folder within the shop's own folder for exports. */
  void write() {
    OpenShop shop = open.getValue();
    if (shop != null) {
      write(shop.workspace().exportFolder());
    }
  }

  /** Writes what was checked into a new folder within another; it counts as sent from then on. */
  void write(Path within) {
    OpenShop shop = open.getValue();
    Checked ready = checked.get();
    if (shop == null || ready == null || !isWritable()) {
      return;
    }
    watch(
        bench
            .background()
            .begin(
                WRITE,
                Texts.text("export.writing"),
                progress -> write(shop, ready, within, progress),
                done -> {
                  written.set(done);
                  checked.set(null);
                  plans.refresh();
                }));
  }

  private static Written write(OpenShop shop, Checked ready, Path within, Progress progress)
      throws Refusal {
    progress.at(0, 0, Texts.text("export.writing"));
    Destination destination = ready.prepared().destination();
    Path folder = free(within, ready.asked().from() + " " + destination.id());
    Exported exported = new ExportTask(shop).write(ready.prepared(), folder);
    return new Written(
        exported.run(),
        destination,
        folder,
        exported.files(),
        exported.emails(),
        exported.people(),
        sheet(folder),
        ready.campaigns());
  }

  /** A folder of this name that is not there yet. */
  private static Path free(Path within, String name) {
    Path folder = within.resolve(name);
    for (int next = 2; Files.exists(folder); next++) {
      folder = within.resolve(name + " " + next);
    }
    return folder;
  }

  private static String sheet(Path folder) throws Refusal {
    Path file = folder.resolve(MailchimpWriting.SEND_SHEET);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new Refusal(
          Texts.text("export.sheet.failed", file),
          Texts.text("export.sheet.safe"),
          Texts.text("export.sheet.todo"),
          unreadable);
    }
  }

  void copy(String text) {
    bench.dialogs().copy(text);
    bench.dialogs().tell(Texts.text("export.copied"));
  }

  /** The plan is made from the design on the disk. */
  private boolean isSaved() {
    try {
      bench.session().finish();
      return true;
    } catch (Refusal refusal) {
      bench.background().refused().accept(refusal);
      return false;
    }
  }

  private void begin() {
    bench.background().forget(CHECK);
    checked.set(null);
    written.set(null);
    waived.set(Set.of());
    plans.refresh();
  }

  private void watch(Job job) {
    running.set(bench.background().jobs().contains(job) ? job : null);
  }

  private void watch() {
    Job job = running.get();
    if (job != null && !bench.background().jobs().contains(job)) {
      running.set(null);
    }
  }
}
