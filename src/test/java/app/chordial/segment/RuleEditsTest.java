package app.chordial.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class RuleEditsTest {

  private final Random random = new Random(5);

  @Test
  void movingBackUndoesAMove() {
    forTrees(
        tree -> {
          RulePath from = one(inner(tree));
          RulePath to = place(RuleEdits.remove(tree, from));
          Rule moved = RuleEdits.move(tree, from, to);
          assertThat(RuleEdits.at(moved, to)).isEqualTo(RuleEdits.at(tree, from));
          assertThat(RuleEdits.conditions(moved)).isEqualTo(RuleEdits.conditions(tree));
          assertThat(RuleEdits.move(moved, to, from)).isEqualTo(tree);
        });
  }

  @Test
  void removingUndoesInsertingAndCopying() {
    forTrees(
        tree -> {
          RulePath to = place(tree);
          Rule leaf = new Rule.In("regulars");
          assertThat(RuleEdits.remove(RuleEdits.insert(tree, to, leaf), to)).isEqualTo(tree);
          RulePath from = one(all(tree));
          Rule copied = RuleEdits.copy(tree, from, to);
          assertThat(RuleEdits.conditions(copied))
              .isEqualTo(
                  RuleEdits.conditions(tree) + RuleEdits.conditions(RuleEdits.at(tree, from)));
          assertThat(RuleEdits.remove(copied, to)).isEqualTo(tree);
        });
  }

  @Test
  void dissolvingUndoesWrapping() {
    forTrees(
        tree -> {
          RulePath path = one(all(tree));
          for (RuleEdits.Group group : RuleEdits.Group.values()) {
            Rule wrapped = RuleEdits.wrap(tree, path, group);
            assertThat(RuleEdits.group(RuleEdits.at(wrapped, path))).isEqualTo(group);
            assertThat(RuleEdits.dissolve(wrapped, path)).isEqualTo(tree);
          }
          assertThat(RuleEdits.conditions(RuleEdits.dissolve(tree, path)))
              .isEqualTo(RuleEdits.conditions(tree));
        });
  }

  @Test
  void replacingChangesNothingElse() {
    forTrees(
        tree -> {
          RulePath path = one(all(tree));
          Rule node = RuleEdits.at(tree, path);
          Rule other = new Rule.In("somewhere else");
          Rule replaced = RuleEdits.replace(tree, path, other);
          assertThat(RuleEdits.at(replaced, path)).isEqualTo(other);
          assertThat(RuleEdits.replace(replaced, path, node)).isEqualTo(tree);
        });
  }

  @Test
  void aDropPlaceLeadsToTheSameNeighbourOnceTheNodeIsGone() {
    forTrees(
        tree -> {
          RulePath removed = one(inner(tree));
          Rule rest = RuleEdits.remove(tree, removed);
          for (RulePath other : all(tree)) {
            RulePath after = other.afterRemoving(removed);
            if (other.isWithin(removed)) {
              assertThat(after == null || other.equals(removed)).isTrue();
            } else {
              assertThat(after).isNotNull();
              if (!removed.isWithin(other)) {
                assertThat(RuleEdits.at(rest, Objects.requireNonNull(after)))
                    .isEqualTo(RuleEdits.at(tree, other));
              }
            }
          }
        });
  }

  @Test
  void aConditionHoldsNoParts() {
    assertThatThrownBy(() -> RuleEdits.insert(new Rule.In("x"), RulePath.of(0), new Rule.In("y")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private interface Law {
    void check(Rule tree);
  }

  private void forTrees(Law law) {
    RandomRules rules = new RandomRules(random);
    for (int i = 0; i < 500; i++) {
      law.check(new Rule.All(List.of(rules.tree(4), rules.tree(3))));
    }
  }

  private static List<RulePath> all(Rule tree) {
    List<RulePath> paths = new ArrayList<>();
    collect(tree, RulePath.ROOT, paths);
    return paths;
  }

  private static List<RulePath> inner(Rule tree) {
    List<RulePath> paths = all(tree);
    return paths.subList(1, paths.size());
  }

  private static void collect(Rule node, RulePath path, List<RulePath> paths) {
    paths.add(path);
    for (int part = 0; part < node.parts().size(); part++) {
      collect(node.parts().get(part), path.child(part), paths);
    }
  }

  /** Somewhere to insert: at any place of any group. */
  private RulePath place(Rule tree) {
    List<RulePath> groups =
        all(tree).stream()
            .filter(path -> RuleEdits.group(RuleEdits.at(tree, path)) != null)
            .toList();
    RulePath group = one(groups);
    return group.child(random.nextInt(RuleEdits.at(tree, group).parts().size() + 1));
  }

  private RulePath one(List<RulePath> paths) {
    return paths.get(random.nextInt(paths.size()));
  }
}
