package app.chordial.ui.interests;

import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * How interests lead to each other: the table, the pair looked at, and what the user says of it.
 */
final class CongruenceModel {

  /** Which two interests, by id. */
  record Chosen(String from, String to) {}

  private final Workbench bench;
  private final ReadOnlyObjectWrapper<@Nullable Congruences> all;
  private final ReadOnlyObjectWrapper<Congruences.@Nullable Cell> cell;
  private @Nullable Chosen chosen;
  private boolean isWatching;

  CongruenceModel(Workbench bench) {
    this.bench = bench;
    all = new ReadOnlyObjectWrapper<>(this, "all");
    cell = new ReadOnlyObjectWrapper<>(this, "cell");
    bench.session().designProperty().subscribe(_ -> refresh());
    bench.session().snapshotProperty().subscribe(_ -> refresh());
  }

  /** Every pair; null until it is learned. */
  ReadOnlyObjectProperty<@Nullable Congruences> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** The pair looked at, or null. */
  ReadOnlyObjectProperty<Congruences.@Nullable Cell> cellProperty() {
    return cell.getReadOnlyProperty();
  }

  void watch(boolean isWatched) {
    isWatching = isWatched;
    refresh();
  }

  /** Looks at a pair; the same interest twice is passed over. */
  void choose(String from, String to) {
    if (!from.equals(to)) {
      chosen = new Chosen(from, to);
      pick();
    }
  }

  /** Says how strongly the pair goes together, whatever was learned; 0 bans it. */
  void pin(double strength) {
    Chosen now = chosen;
    if (now != null) {
      edit(
          strength > 0 ? "pin" : "ban",
          "interests.pin." + now,
          joints -> {
            List<Joint> changed = others(joints, now);
            changed.add(new Joint(now.from(), now.to(), Math.clamp(strength, 0, 1)));
            return changed;
          });
    }
  }

  /** Goes back to what was learned. */
  void release() {
    Chosen now = chosen;
    if (now != null) {
      edit("release", "", joints -> others(joints, now));
    }
  }

  private static List<Joint> others(List<Joint> joints, Chosen pair) {
    List<Joint> others = new ArrayList<>(joints);
    others.removeIf(joint -> joint.from().equals(pair.from()) && joint.to().equals(pair.to()));
    return others;
  }

  private void edit(String key, String mergeKey, UnaryOperator<List<Joint>> change) {
    bench
        .session()
        .apply(
            Edit.merging(
                Texts.text("interests.edit." + key),
                mergeKey,
                design -> design.withJoints(change.apply(design.joints()))));
  }

  private void refresh() {
    Snapshot snapshot = bench.session().snapshot();
    if (snapshot == null) {
      all.set(null);
      cell.set(null);
    } else if (isWatching) {
      Design design = bench.session().design();
      bench
          .background()
          .ask(
              "interests.congruence",
              _ -> Congruences.of(design, snapshot, bench.parallel()),
              this::show);
    }
  }

  private void show(Congruences learned) {
    all.set(learned);
    if (chosen == null && learned.interests().size() > 1) {
      Congruences.Cell first = learned.strongest().getFirst();
      chosen = new Chosen(first.from().id(), first.to().id());
    }
    pick();
  }

  private void pick() {
    Congruences now = all.get();
    Chosen pair = chosen;
    Congruences.@Nullable Cell found = null;
    if (now != null && pair != null) {
      for (List<Congruences.Cell> row : now.cells()) {
        for (Congruences.Cell one : row) {
          if (one.from().id().equals(pair.from()) && one.to().id().equals(pair.to())) {
            found = one;
          }
        }
      }
    }
    cell.set(found);
  }

  /** What was counted, with the figures strong: “312 of 540 buyers of rods also bought reels”. */
  static String evidence(Congruences.Cell cell) {
    Interest from = cell.from();
    Interest to = cell.to();
    if (cell.pair().buyersOfA() == 0) {
      return Texts.text("interests.evidence.nobody", from.name());
    }
    String counted =
        Texts.text(
            "interests.evidence",
            Formats.number(cell.pair().both()),
            Formats.number(cell.pair().buyersOfA()),
            from.name(),
            to.name());
    return counted
        + " "
        + (cell.pair().isReal()
            ? Texts.text("interests.evidence.real", Formats.number(cell.pair().lift(), 1))
            : Texts.text("interests.evidence.chance"));
  }
}
