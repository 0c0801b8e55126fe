package app.chordial.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.RandomAudiences;
import app.chordial.interest.Interest;
import app.chordial.segment.CompiledRule;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.RandomRules;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.ui.SampleAudience;
import app.chordial.ui.kit.Texts;
import app.chordial.work.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static final Audience AUDIENCE = RandomAudiences.of(3, 20);
  private static final List<Interest> INTERESTS =
      RandomRules.INTERESTS.stream()
          .map(id -> new Interest(id, "The " + id, List.of(), false, 1))
          .toList();
  private static final List<Segment> SEGMENTS =
      RandomRules.SEGMENTS.stream()
          .map(id -> new Segment(id, "The " + id, new Rule.All(List.of())))
          .toList();
  private static final RuleContext CONTEXT =
      RuleContext.of(AUDIENCE, INTERESTS, InterestWitness.NOTHING);
  private static final Vocabulary WORDS =
      Vocabulary.of(
          AUDIENCE,
          app.chordial.design.Design.EMPTY.withInterests(INTERESTS).withSegments(SEGMENTS));

  /** Everything that a slot can answer, taken at its edges. */
  private static List<Rule> answers(Asking asking) {
    return switch (asking) {
      case Asking.Pick(var options) -> options.stream().map(Asking.Option::rule).toList();
      case Asking.Several several ->
          List.of(several.make().apply(several.known()), several.make().apply(List.of("x")));
      case Asking.Figure figure ->
          Stream.of(figure.reading().low(), figure.value(), figure.reading().high())
              .map(value -> figure.make().apply(value))
              .toList();
      case Asking.Cash cash -> List.of(cash.make().apply(0), cash.make().apply(12_345));
      case Asking.Written written -> List.of(written.make().apply(""), written.make().apply("i"));
      case Asking.Dates dates ->
          List.of(
              dates.make().apply(null, null), dates.make().apply(LocalDate.of(2026, 1, 1), null));
      case Asking.Cells cells -> List.of(cells.make().apply(new Rule.Range(2, 3)));
    };
  }

  private static List<Piece.Slot> slots(Rule rule) {
    List<Piece.Slot> slots = new ArrayList<>();
    for (Piece piece : Pieces.of(rule, WORDS)) {
      if (piece instanceof Piece.Slot slot) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private static List<Problem> errors(Rule rule) {
    return CompiledRule.of(rule, SEGMENTS, CONTEXT).problems().stream()
        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
        .toList();
  }

  @Test
  @Tag("law")
  void everyAnswerToEverySlotIsAConditionWithoutError() {
    RandomRules random = new RandomRules(new Random(11));
    for (int i = 0; i < 400; i++) {
      Rule leaf = i % 10 == 0 ? random.lookAlike() : random.leaf();
      if (errors(leaf).isEmpty()) {
        for (Piece.Slot slot : slots(leaf)) {
          assertThat(answers(slot.asking()))
              .as(leaf + " at " + slot.key())
              .isNotEmpty()
              .allSatisfy(answer -> assertThat(errors(answer)).as(answer + "").isEmpty());
        }
      }
    }
  }

  @Test
  @Tag("law")
  void whatIsChosenAlreadyLeavesTheConditionAsItIs() {
    RandomRules random = new RandomRules(new Random(12));
    for (int i = 0; i < 400; i++) {
      Rule leaf = i % 10 == 0 ? random.lookAlike() : random.leaf();
      for (Piece.Slot slot : slots(leaf)) {
        if (slot.asking() instanceof Asking.Pick(var options)) {
          options.stream()
              .filter(Asking.Option::isChosen)
              .filter(_ -> !slot.key().endsWith("sides"))
              .forEach(option -> assertThat(option.rule()).as(slot.key()).isEqualTo(leaf));
        }
        if (slot.asking() instanceof Asking.Cash cash) {
          assertThat(cash.make().apply(cash.minor())).isEqualTo(leaf);
        }
        if (slot.asking() instanceof Asking.Cells cells) {
          assertThat(cells.make().apply(cells.value())).isEqualTo(leaf);
        }
      }
    }
  }

  @Test
  @Tag("law")
  void slotsOfOneConditionAreToldApartAndSayWhatTheyAskFor() {
    RandomRules random = new RandomRules(new Random(13));
    for (int i = 0; i < 400; i++) {
      Rule leaf = random.leaf();
      assertThat(slots(leaf).stream().map(Piece.Slot::key)).doesNotHaveDuplicates().isNotEmpty();
      assertThat(slots(leaf))
          .allSatisfy(
              slot -> {
                assertThat(slot.name()).isNotBlank();
                assertThat(slot.text()).isNotBlank();
              });
    }
  }

  @Test
  void everythingInThePaletteIsAConditionWithoutErrorThatASearchFinds() {
    Vocabulary words = Vocabulary.of(SampleAudience.audience(), SampleAudience.design());
    List<Palette.Entry> entries = Palette.of(words);
    RuleContext context =
        RuleContext.of(
            SampleAudience.audience(),
            SampleAudience.design().interests(),
            InterestWitness.NOTHING);
    assertThat(entries).hasSizeGreaterThan(60);
    for (Palette.Entry entry : entries) {
      assertThat(
              CompiledRule.of(entry.rule(), SampleAudience.design().segments(), context).problems())
          .as(entry.name())
          .isEmpty();
      assertThat(Palette.found(entries, entry.name())).contains(entry);
    }
    assertThat(Palette.found(entries, "GARDEN bought"))
        .extracting(Palette.Entry::name)
        .contains("Bought Garden");
    assertThat(Palette.found(entries, "")).hasSizeLessThan(45);
  }

  @Test
  void anotherAttributeOfAnotherKindGetsATestThatFitsIt() {
    Rule.Has country = new Rule.Has("country", new Rule.Test.IsOneOf(List.of("DE")));
    Piece.Slot attribute = slots(country).getFirst();
    for (Rule answer : answers(attribute.asking())) {
      assertThat(errors(answer)).isEmpty();
    }
    assertThat(answers(attribute.asking()))
        .hasSize(AUDIENCE.attributes().size())
        .contains(new Rule.Has("birthday", new Rule.Test.Anniversary(30)));
    assertThat(AUDIENCE.attributes()).hasAtLeastOneElementOfType(Attribute.Date.class);
  }

  @Test
  void amountsStandWithoutNeedlessPence() {
    java.util.Locale before = java.util.Locale.getDefault();
    java.util.Locale.setDefault(java.util.Locale.UK);
    assertThat(new Amount("GBP").minor(20_000)).isEqualTo("£200");
    assertThat(new Amount("GBP").minor(1_999)).isEqualTo("£19.99");
    assertThat(new Amount("GBP").whole(400)).isEqualTo("£400");
    java.util.Locale.setDefault(before);
    assertThat(Texts.text("segments.times", 2L)).isEqualTo("twice");
  }
}
