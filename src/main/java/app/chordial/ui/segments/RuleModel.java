package app.chordial.ui.segments;

import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleEdits;
import app.chordial.segment.RuleEdits.Group;
import app.chordial.segment.RulePath;
import app.chordial.segment.RuleSentence;
import app.chordial.segment.Segment;
import app.chordial.segment.Sentence;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.workbench.Workbench;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One segment being built: its rule, what each node of it comes to, and the edits of the tree. The
 * rule on the canvas is always a group; a lone condition stands in a group of all.
 */
final class RuleModel {

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Rule NOTHING = new Rule.All(List.of());

  private final Workbench bench;
  private final Lookout lookout;
  private final LongFunction<String> names;
  private final ReadOnlyObjectWrapper<@Nullable Segment> segment;
  private final ReadOnlyObjectWrapper<Rule> rule;
  private final ReadOnlyObjectWrapper<@Nullable Counted> counted;
  private final ReadOnlyObjectWrapper<@Nullable Detail> detail;
  private String id = "";

  /**
   * @param names what the shop calls a customer, by the store's id; empty for no name
   */
  RuleModel(Workbench bench, Lookout lookout, LongFunction<String> names) {
    this.bench = bench;
    this.lookout = lookout;
    this.names = names;
    segment = new ReadOnlyObjectWrapper<>(this, "segment");
    rule = new ReadOnlyObjectWrapper<>(this, "rule", NOTHING);
    counted = new ReadOnlyObjectWrapper<>(this, "counted");
    detail = new ReadOnlyObjectWrapper<>(this, "detail");
    bench.session().designProperty().subscribe(_ -> refresh());
    lookout.lookingProperty().subscribe(_ -> count());
  }

  /** The segment on the canvas, or null. */
  ReadOnlyObjectProperty<@Nullable Segment> segmentProperty() {
    return segment.getReadOnlyProperty();
  }

  /** Its rule, as a group. */
  ReadOnlyObjectProperty<Rule> ruleProperty() {
    return rule.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Counted> countedProperty() {
    return counted.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Detail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /** Puts a segment on the canvas; an empty id puts nothing there. */
  void open(String newId) {
    if (!newId.equals(id)) {
      id = newId;
      counted.set(null);
      detail.set(null);
      bench.background().forget("segments.count");
      bench.background().forget("segments.detail");
    }
    refresh();
  }

  /** What conditions of this segment can speak of. */
  Vocabulary vocabulary() {
    return lookout.vocabulary().without(id);
  }

  Sentence sentence() {
    return RuleSentence.of(rule.get(), vocabulary().naming());
  }

  /** A condition or group in a few words. */
  String words(Rule node) {
    Group group = RuleEdits.group(node);
    return group == null
        ? RuleSentence.phrase(node, vocabulary().naming()).text()
        : Texts.text("segments.group-of", groupWords(group), RuleEdits.conditions(node));
  }

  static String groupWords(Group group) {
    return Texts.text("segments.group." + Pieces.lower(group));
  }

  Uses uses() {
    return Uses.of(bench.session().design(), id);
  }

  void insert(RulePath at, Rule node) {
    edit("insert", "", before -> RuleEdits.insert(before, at, node));
  }

  /** Adds at the end of a group. */
  void append(RulePath group, Rule node) {
    insert(group.child(RuleEdits.at(rule.get(), group).parts().size()), node);
  }

  /**
   * Moves a node.
   *
   * @param to a place before the move, as the screen shows it
   */
  void move(RulePath from, RulePath to) {
    RulePath after = to.afterRemoving(from);
    if (after != null && !from.steps().isEmpty() && !to.steps().isEmpty()) {
      edit("move", "", before -> RuleEdits.move(before, from, after));
    }
  }

  void copy(RulePath from, RulePath to) {
    if (!to.steps().isEmpty()) {
      edit("copy", "", before -> RuleEdits.copy(before, from, to));
    }
  }

  void duplicate(RulePath path) {
    copy(path, path.parent().child(path.place() + 1));
  }

  void remove(RulePath path) {
    edit("remove", "", before -> RuleEdits.remove(before, path));
  }

  void wrap(RulePath path, Group group) {
    edit("wrap", "", before -> RuleEdits.wrap(before, path, group));
  }

  void dissolve(RulePath path) {
    edit("dissolve", "", before -> RuleEdits.dissolve(before, path));
  }

  void regroup(RulePath path, Group group) {
    edit("regroup", "", before -> RuleEdits.regroup(before, path, group));
  }

  /**
   * Puts a changed condition in a condition's place.
   *
   * @param key which value was changed: typing it is one step
   */
  void change(RulePath path, String key, Rule changed) {
    edit("change", path.steps() + key, before -> RuleEdits.replace(before, path, changed));
  }

  /** One place up; from the first place of a group, out of it. */
  void up(RulePath path) {
    RulePath group = path.parent();
    if (path.place() > 0) {
      move(path, group.child(path.place() - 1));
    } else if (!group.steps().isEmpty()) {
      move(path, group);
    }
  }

  /** One place down; from the last place of a group, out of it. */
  void down(RulePath path) {
    RulePath group = path.parent();
    int last = RuleEdits.at(rule.get(), group).parts().size() - 1;
    if (path.place() < last) {
      move(path, group.child(path.place() + 2));
    } else if (!group.steps().isEmpty()) {
      move(path, group.parent().child(group.place() + 1));
    }
  }

  private void edit(String key, String mergeKey, UnaryOperator<Rule> change) {
    String of = id;
    String merging = mergeKey.isEmpty() ? "" : "segments." + of + mergeKey;
    bench
        .session()
        .apply(
            Edit.merging(
                Texts.text("segments.edit." + key),
                merging,
                design ->
                    design.withSegment(
                        of,
                        one ->
                            new Segment(one.id(), one.name(), change.apply(grouped(one.rule()))))));
  }

  private static Rule grouped(Rule rule) {
    return RuleEdits.group(rule) == null ? new Rule.All(List.of(rule)) : rule;
  }

  private void refresh() {
    Design design = bench.session().design();
    Segment now = design.segment(id);
    segment.set(now);
    rule.set(now == null ? NOTHING : grouped(now.rule()));
    count();
  }

  private void count() {
    Looking looking = lookout.lookingProperty().get();
    Segment now = segment.get();
    if (looking == null || now == null) {
      counted.set(null);
      detail.set(null);
      return;
    }
    Rule counting = rule.get();
    List<Segment> segments = bench.session().design().segments();
    bench
        .background()
        .ask(
            "segments.count",
            _ -> Counted.of(looking.now().matching(counting, segments), now, counting, segments),
            counted::set);
    bench.background().later("segments.detail", PAUSE, this::look);
  }

  private void look() {
    Looking looking = lookout.lookingProperty().get();
    Segment now = segment.get();
    if (looking != null && now != null) {
      Detail.Question question =
          new Detail.Question(
              now, rule.get(), bench.session().design().segments(), vocabulary().naming(), names);
      bench
          .background()
          .ask("segments.detail", progress -> Detail.of(looking, question, progress), detail::set);
    }
  }
}
