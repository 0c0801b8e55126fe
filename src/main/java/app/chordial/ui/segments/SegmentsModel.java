package app.chordial.ui.segments;

import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleSentence;
import app.chordial.segment.Segment;
import app.chordial.segment.Sentence;
import app.chordial.ui.kit.ConfirmDialog;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The list of segments: how many are in each, what uses it, and adding and removing them. */
final class SegmentsModel {

  /**
   * One segment in the list.
   *
   * @param customers how many are in it; empty until it is counted
   * @param everybody how many there are at all
   */
  record Row(Segment segment, Sentence sentence, OptionalInt customers, int everybody, Uses uses) {}

  private final Workbench bench;
  private final Lookout lookout;
  private final ReadOnlyObjectWrapper<List<Row>> rows;
  private Map<String, Integer> counts = Map.of();
  private int everybody;
  private boolean isWatching;

  SegmentsModel(Workbench bench, Lookout lookout) {
    this.bench = bench;
    this.lookout = lookout;
    rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    lookout.lookingProperty().subscribe(_ -> count());
    bench.session().designProperty().subscribe(this::designed);
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Counts only while somebody looks. */
  void watch(boolean isWatched) {
    isWatching = isWatched;
    designed(bench.session().design());
  }

  private void designed(Design design) {
    if (isWatching) {
      show(design);
      count();
    }
  }

  private void count() {
    Looking looking = lookout.lookingProperty().get();
    List<Segment> segments = bench.session().design().segments();
    if (!isWatching) {
      return;
    }
    if (looking == null) {
      bench.background().forget("segments.list");
      counts = Map.of();
      show(bench.session().design());
      return;
    }
    bench
        .background()
        .ask("segments.list", progress -> counts(looking, segments, progress), this::counted);
  }

  private static Map<String, Integer> counts(
      Looking looking, List<Segment> segments, app.chordial.work.Progress progress) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Segment segment : segments) {
      progress.stopIfCancelled();
      Matching matching = looking.now().matching(segment.rule(), segments);
      counts.put(segment.id(), matching.match(segment, segments).customers().getCardinality());
    }
    return counts;
  }

  private void counted(Map<String, Integer> newCounts) {
    counts = newCounts;
    show(bench.session().design());
  }

  private void show(Design design) {
    Vocabulary words = lookout.vocabulary();
    Looking looking = lookout.lookingProperty().get();
    everybody = looking == null ? 0 : looking.snapshot().size();
    List<Row> shown = new ArrayList<>();
    for (Segment segment : design.segments()) {
      Integer count = counts.get(segment.id());
      shown.add(
          new Row(
              segment,
              RuleSentence.of(segment.rule(), words.naming()),
              count == null ? OptionalInt.empty() : OptionalInt.of(count),
              everybody,
              Uses.of(design, segment.id())));
    }
    rows.set(List.copyOf(shown));
  }

  /** Adds an empty segment and says its id. */
  String add() {
    return add(
        Texts.text("segments.new"), new Rule.All(List.of()), Texts.text("segments.edit.add"));
  }

  /** Adds the same rule under another name, after the first, and says its id. */
  String duplicate(String id) {
    Segment original = segment(id);
    if (original == null) {
      return "";
    }
    return add(
        Texts.text("segments.copy-of", original.name()),
        original.rule(),
        Texts.text("segments.edit.duplicate", original.name()));
  }

  private String add(String name, Rule rule, String title) {
    Design design = bench.session().design();
    String id = free(name, design.segments().stream().map(Segment::id).toList());
    String freeName = freeName(name, design.segments().stream().map(Segment::name).toList());
    bench
        .session()
        .apply(
            Edit.of(
                title,
                before -> {
                  List<Segment> more = new ArrayList<>(before.segments());
                  more.add(new Segment(id, freeName, rule));
                  return before.withSegments(more);
                }));
    return id;
  }

  private static String freeName(String name, List<String> taken) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  /** An id that nobody has, made of a name. */
  static String free(String name, List<String> taken) {
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() ? "segment" : slug;
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** Gives a segment another name; a blank one is not taken. */
  void rename(String id, String name) {
    if (!name.isBlank()) {
      bench
          .session()
          .apply(
              Edit.merging(
                  Texts.text("segments.edit.rename"),
                  "segments.name." + id,
                  design ->
                      design.withSegment(
                          id, one -> new Segment(one.id(), name.strip(), one.rule()))));
    }
  }

  /** Removes a segment; where something refers to it, it says what and asks first. */
  void delete(String id) {
    Segment segment = segment(id);
    if (segment == null) {
      return;
    }
    Uses uses = Uses.of(bench.session().design(), id);
    if (uses.isEmpty()) {
      remove(segment);
    } else {
      bench.dialogs().confirm(question(segment, uses), () -> remove(segment));
    }
  }

  private static ConfirmDialog.Question question(Segment segment, Uses uses) {
    List<String> users = new ArrayList<>(uses.messages());
    users.addAll(uses.segments());
    String detail = Texts.text("segments.delete.detail", String.join(", ", users));
    return new ConfirmDialog.Question(
        Texts.text("segments.delete.title", segment.name()),
        detail,
        Texts.text("segments.delete.verb"),
        true);
  }

  private void remove(Segment segment) {
    bench
        .session()
        .apply(
            Edit.of(
                Texts.text("segments.edit.delete", segment.name()),
                design ->
                    design.withSegments(
                        design.segments().stream()
                            .filter(one -> !one.id().equals(segment.id()))
                            .toList())));
    bench
        .dialogs()
        .tell(
            Texts.text("segments.deleted", segment.name()),
            Texts.text("segments.undo"),
            bench.session()::undo);
  }

  private @Nullable Segment segment(String id) {
    return bench.session().design().segment(id);
  }

  /** “used in 2 messages and 1 segment”, or nothing. */
  static String words(Uses uses) {
    int messages = uses.messages().size();
    int segments = uses.segments().size();
    if (uses.isEmpty()) {
      return "";
    }
    String key = segments == 0 ? "messages" : messages == 0 ? "segments" : "both";
    return Texts.text(
        "segments.used-in." + key,
        messages,
        segments,
        Formats.number(messages),
        Formats.number(segments));
  }
}
