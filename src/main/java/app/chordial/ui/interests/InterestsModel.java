package app.chordial.ui.interests;

import app.chordial.audience.Product;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.ui.kit.ConfirmDialog;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The board of interests: the buckets with what each comes to, the sources, and their edits. */
final class InterestsModel {

  /**
   * One bucket.
   *
   * @param shape null until it is counted
   */
  record Bucket(Interest interest, @Nullable Shape shape) {}

  private final Workbench bench;
  private final Shapes known = new Shapes();
  private final ReadOnlyObjectWrapper<List<Bucket>> buckets;
  private final ReadOnlyObjectWrapper<List<Source>> sources;
  private Map<String, Shape> shapes = Map.of();
  private boolean isWatching;

  InterestsModel(Workbench bench) {
    this.bench = bench;
    buckets = new ReadOnlyObjectWrapper<>(this, "buckets", List.of());
    sources = new ReadOnlyObjectWrapper<>(this, "sources", List.of());
    bench.session().designProperty().subscribe(_ -> refresh());
    bench.session().snapshotProperty().subscribe(_ -> look());
  }

  ReadOnlyObjectProperty<List<Bucket>> bucketsProperty() {
    return buckets.getReadOnlyProperty();
  }

  /** What can be dragged into buckets. */
  ReadOnlyObjectProperty<List<Source>> sourcesProperty() {
    return sources.getReadOnlyProperty();
  }

  /** Counts only while somebody looks. */
  void watch(boolean isWatched) {
    isWatching = isWatched;
    look();
  }

  /** Names of products by key and of messages by id. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Snapshot snapshot = bench.session().snapshot();
    if (snapshot != null) {
      for (Product product : snapshot.audience().catalogue().products()) {
        names.put(product.key(), product.title().isEmpty() ? product.key() : product.title());
      }
    }
    design().messages().forEach(message -> names.put(message.id(), message.name()));
    return names;
  }

  /** The categories at the top of the catalogue: the buckets to begin with. */
  List<Source> suggestions() {
    return sources.get().stream()
        .filter(source -> source.kind() == Source.Kind.CATEGORIES && source.depth() == 0)
        .toList();
  }

  /** Makes a bucket of each suggestion. */
  void useSuggestions() {
    List<Source> suggested = suggestions();
    edit(
        "suggest",
        "",
        design -> {
          List<Interest> interests = new ArrayList<>(design.interests());
          for (Source source : suggested) {
            interests.add(Buckets.fresh(interests, source.name(), List.of(source.witness())));
          }
          return design.withInterests(interests);
        });
  }

  /** Adds an empty bucket. */
  void add(String name) {
    add(name, List.of());
  }

  /** Adds a bucket that begins with one witness and bears its name. */
  void addWith(Source source) {
    add(source.name(), List.of(source.witness()));
  }

  private void add(String name, List<Witness> witnesses) {
    edit(
        "add",
        "",
        design -> {
          List<Interest> interests = new ArrayList<>(design.interests());
          interests.add(Buckets.fresh(interests, name, witnesses));
          return design.withInterests(interests);
        });
  }

  /** Adds a witness to a bucket; one of the same thing is not added twice. */
  void addWitness(String id, Witness witness) {
    edit("witness", "", design -> design.withInterest(id, one -> Buckets.plus(one, witness)));
  }

  /** Moves a witness to another bucket, or copies it there. */
  void moveWitness(String from, Witness witness, String to, boolean isCopy) {
    if (!from.equals(to)) {
      edit(
          isCopy ? "witness" : "move",
          "",
          design -> {
            Design added = design.withInterest(to, one -> Buckets.plus(one, witness));
            return isCopy ? added : added.withInterest(from, one -> Buckets.minus(one, witness));
          });
    }
  }

  void removeWitness(String id, Witness witness) {
    edit("remove", "", design -> design.withInterest(id, one -> Buckets.minus(one, witness)));
  }

  /** Gives a witness another strength, 0 to 1. */
  void strength(String id, int index, double strength) {
    edit(
        "strength",
        id + ".strength." + index,
        design -> design.withInterest(id, one -> Buckets.strengthened(one, index, strength)));
  }

  void scale(String id, double scale) {
    edit(
        "scale",
        id + ".scale",
        design -> design.withInterest(id, one -> Buckets.scaled(one, scale)));
  }

  void durable(String id, boolean isDurable) {
    edit("durable", "", design -> design.withInterest(id, one -> Buckets.durable(one, isDurable)));
  }

  /** Gives a bucket another name; a blank one is not taken. */
  void rename(String id, String name) {
    if (!name.isBlank()) {
      edit(
          "rename",
          id + ".name",
          design -> design.withInterest(id, one -> Buckets.named(one, name.strip())));
    }
  }

  /** Removes a bucket; where something refers to it, it says what and asks first. */
  void delete(String id) {
    Interest interest = design().interest(id);
    if (interest == null) {
      return;
    }
    References references = References.of(design(), id);
    if (references.isEmpty()) {
      remove(interest);
      return;
    }
    bench
        .dialogs()
        .confirm(
            new ConfirmDialog.Question(
                Texts.text("interests.delete.title", interest.name()),
                Texts.text("interests.delete.detail", String.join(", ", references.names())),
                Texts.text("interests.delete.verb"),
                true),
            () -> remove(interest));
  }

  private void remove(Interest interest) {
    edit(
        "delete",
        "",
        design ->
            design
                .withInterests(
                    design.interests().stream()
                        .filter(one -> !one.id().equals(interest.id()))
                        .toList())
                .withJoints(
                    design.joints().stream()
                        .filter(
                            joint ->
                                !joint.from().equals(interest.id())
                                    && !joint.to().equals(interest.id()))
                        .toList()));
    bench
        .dialogs()
        .tell(
            Texts.text("interests.deleted", interest.name()),
            Texts.text("interests.undo"),
            bench.session()::undo);
  }

  private void edit(String key, String mergeKey, UnaryOperator<Design> change) {
    bench
        .session()
        .apply(
            Edit.merging(
                Texts.text("interests.edit." + key),
                mergeKey.isEmpty() ? "" : "interests." + mergeKey,
                change));
  }

  private Design design() {
    return bench.session().design();
  }

  private void look() {
    Snapshot snapshot = bench.session().snapshot();
    if (snapshot == null) {
      sources.set(List.of());
      shapes = Map.of();
    } else if (isWatching) {
      var messages = design().messages();
      bench
          .background()
          .ask("interests.sources", _ -> Sources.of(snapshot, messages), sources::set);
    }
    refresh();
  }

  private void refresh() {
    show();
    Snapshot snapshot = bench.session().snapshot();
    if (snapshot != null && isWatching) {
      Design now = design();
      bench
          .background()
          .ask(
              "interests.shapes",
              progress -> known.of(now, snapshot, bench.parallel(), progress),
              counted -> {
                shapes = counted;
                show();
              });
    }
  }

  private void show() {
    List<Bucket> shown = new ArrayList<>();
    design().interests().forEach(one -> shown.add(new Bucket(one, shapes.get(one.id()))));
    buckets.set(List.copyOf(shown));
  }
}
