package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.job.Planners;
import app.chordial.segment.Matching;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleEdits;
import app.chordial.segment.RuleEdits.Group;
import app.chordial.segment.RulePath;
import app.chordial.segment.Segment;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RuleModelTest {

  private static final String GARDENERS = "gardeners-worth-a-visit";

  private final TestBench test = new TestBench(SampleAudience.design());
  private final Planners planners = new Planners();
  private final Lookout lookout = new Lookout(test.session, planners, Parallel.SAME_THREAD);
  private final RuleModel model = new RuleModel(test.bench, lookout, SampleAudience::name);

  @BeforeEach
  void open() {
    test.session.audience(SampleAudience.audience());
    model.open(GARDENERS);
  }

  private Counted counted() {
    return Objects.requireNonNull(model.countedProperty().get());
  }

  private Detail detail() {
    return Objects.requireNonNull(model.detailProperty().get());
  }

  private static List<RulePath> paths(Rule rule, RulePath path, List<RulePath> into) {
    into.add(path);
    for (int i = 0; i < rule.parts().size(); i++) {
      paths(rule.parts().get(i), path.child(i), into);
    }
    return into;
  }

  @Test
  void countsComeWithEveryEdit() {
    int before = counted().customers();
    model.remove(RulePath.of(2));
    assertThat(counted().customers()).isGreaterThan(before);
    assertThat(counted().nodes()).containsKeys(RulePath.ROOT, RulePath.of(0), RulePath.of(1, 0));
    assertThat(detail().sizes()).hasSize(12);
    assertThat(detail().sizes().getLast().customers()).isEqualTo(counted().customers());
    assertThat(test.session.history().undoTitle()).hasValue("Remove condition");
    test.session.undo();
    assertThat(counted().customers()).isEqualTo(before);
  }

  @Test
  void aNodesEffectIsWhatTheWholeLosesWithoutIt() {
    int whole = counted().customers();
    for (RulePath path : List.of(RulePath.of(0), RulePath.of(1), RulePath.of(2))) {
      int effect = Objects.requireNonNull(counted().nodes().get(path)).effect();
      model.remove(path);
      assertThat(whole - counted().customers()).isEqualTo(effect);
      test.session.undo();
    }
  }

  @Test
  void whoIsShownIsInAndTheReasonsSayWhy() {
    assertThat(detail().some()).isNotEmpty();
    for (Detail.Someone one : detail().some()) {
      assertThat(one.why().holds()).isTrue();
      assertThat(one.fact()).startsWith("bought Garden");
    }
  }

  @Test
  void typingAValueIsOneStepThatUndoTakesBack() {
    Rule before = model.ruleProperty().get();
    for (int days : new int[] {9, 91, 910}) {
      Rule.Did did = (Rule.Did) RuleEdits.at(model.ruleProperty().get(), RulePath.of(0));
      model.change(
          RulePath.of(0), "days", new Rule.Did(did.deed(), did.times(), new Rule.When.Last(days)));
    }
    assertThat(test.session.history().undoTitle()).hasValue("Change condition");
    test.session.undo();
    assertThat(model.ruleProperty().get()).isEqualTo(before);
  }

  @Test
  void aLoneConditionStandsInAGroupAndStaysAloneUntilItIsEdited() {
    model.open("birthday-month");
    assertThat(model.ruleProperty().get()).isInstanceOf(Rule.All.class);
    assertThat(test.session.history().undoTitle()).isEmpty();
    model.append(RulePath.ROOT, Rule.Did.class.cast(bought()));
    assertThat(model.ruleProperty().get().parts()).hasSize(2);
  }

  private static Rule bought() {
    return new Rule.Did(Rule.Deed.of(EventType.PURCHASE), Rule.Times.ONCE, new Rule.When.Ever());
  }

  @Test
  void whatIsWrongIsToldAtItsOwnNode() {
    model.append(RulePath.of(1), new Rule.In(GARDENERS));
    model.append(RulePath.ROOT, new Rule.Leans("nothing", 0.25, 1));
    assertThat(counted().problems()).containsOnlyKeys(RulePath.of(1, 2), RulePath.of(3));
    assertThat(counted().problems().getOrDefault(RulePath.of(3), List.of()))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("no interest"));
    assertThat(counted().customers()).isZero();
  }

  @Test
  void upAndDownLeadThroughTheTreeAndBack() {
    Rule before = model.ruleProperty().get();
    model.down(RulePath.of(0));
    assertThat(model.ruleProperty().get().parts().get(1)).isEqualTo(before.parts().get(0));
    model.up(RulePath.of(1));
    assertThat(model.ruleProperty().get()).isEqualTo(before);
    model.up(RulePath.of(1, 0));
    assertThat(model.ruleProperty().get().parts()).hasSize(4);
    test.session.undo();
    model.down(RulePath.of(1, 1));
    assertThat(model.ruleProperty().get().parts().get(2))
        .isEqualTo(before.parts().get(1).parts().get(1));
  }

  @Test
  @Tag("law")
  @Tag("numbers")
  void anyEditsCountAsAFreshLookWouldAndUndoTakesAllOfThemBack() {
    Rule first = model.ruleProperty().get();
    Segment original = Objects.requireNonNull(test.session.design().segment(GARDENERS));
    Random random = new Random(7);
    int steps = 0;
    for (int i = 0; i < 60; i++) {
      edit(random);
      steps = test.session.history().present();
      Rule rule = model.ruleProperty().get();
      Matching fresh =
          new Looking(
                  test.session.design(),
                  Objects.requireNonNull(test.session.snapshot()),
                  planners,
                  Parallel.SAME_THREAD)
              .now()
              .matching(rule, test.session.design().segments());
      assertThat(counted().customers())
          .isEqualTo(
              fresh.match(rule, test.session.design().segments()).customers().getCardinality());
      assertThat(counted().nodes().keySet())
          .containsExactlyInAnyOrderElementsOf(paths(rule, RulePath.ROOT, new ArrayList<>()));
    }
    for (int i = 0; i < steps; i++) {
      test.session.undo();
    }
    assertThat(model.ruleProperty().get()).isEqualTo(first);
    assertThat(test.session.design().segment(GARDENERS)).isEqualTo(original);
  }

  private void edit(Random random) {
    Rule rule = model.ruleProperty().get();
    List<RulePath> all = paths(rule, RulePath.ROOT, new ArrayList<>());
    RulePath path = all.get(random.nextInt(all.size()));
    RulePath other = all.get(random.nextInt(all.size()));
    Group group = Group.values()[random.nextInt(3)];
    boolean isGroup = RuleEdits.group(RuleEdits.at(rule, path)) != null;
    switch (random.nextInt(all.size() > 14 ? 4 : 8)) {
      case 0, 1 -> {
        if (!path.steps().isEmpty()) {
          model.remove(path);
        }
      }
      case 2 -> model.dissolve(path);
      case 3 -> model.move(path, other);
      case 4 -> {
        if (isGroup) {
          model.append(path, bought());
        }
      }
      case 5 -> model.wrap(path, group);
      case 6 -> {
        if (isGroup) {
          model.regroup(path, group);
        }
      }
      default -> model.copy(path, other);
    }
  }
}
