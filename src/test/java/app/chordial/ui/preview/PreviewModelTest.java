package app.chordial.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.decision.Hindrance;
import app.chordial.decision.Silence;
import app.chordial.job.Outlook;
import app.chordial.job.Planners;
import app.chordial.sample.SampleDesign;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.preview.People.AwkwardOne;
import app.chordial.ui.preview.People.Listed;
import app.chordial.ui.workbench.TestBench;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PreviewModelTest {

  private static final int CUSTOMERS = 250;
  private static final ShopInMemory SHOP = new ShopInMemory(CUSTOMERS);
  private static final Planners PLANNERS = new Planners();

  private final TestBench test = new TestBench(SampleDesign.design());
  private final PreviewModel model = new PreviewModel(test.bench, PLANNERS, SHOP);

  @BeforeEach
  void openTheShop() {
    test.session.audience(SHOP.audience());
  }

  @Test
  void nothingIsPlannedWhileNobodyLooks() {
    assertThat(model.outlookProperty().get()).isNull();
    model.open();
    assertThat(model.outlookProperty().get()).isNotNull();
  }

  @Test
  void withoutAShopThereIsNobody() {
    PreviewModel empty = new PreviewModel(new TestBench().bench, new Planners(), Known.NUMBERS);
    empty.open();
    assertThat(empty.hasAudience()).isFalse();
    assertThat(empty.shownProperty().get()).isNull();
    assertThat(empty.earlier()).isEmpty();
  }

  @Test
  void somebodyWhoGetsAnEmailIsShownAtOnce_addressedByName() {
    model.open();
    Shown shown = shown();
    assertThat(explanation().decision()).isInstanceOf(Decision.Send.class);
    Letter letter = Objects.requireNonNull(model.letterProperty().get());
    assertThat(letter.email().subject()).isNotBlank();
    assertThat(letter.email().html()).contains("Harbour &amp; Hearth");
    assertThat(shown.found().name()).isNotEmpty();
    assertThat(letter.badges().getFirst().words()).contains("lead");
  }

  @Test
  void aLetterIsThereExactlyWhenAnEmailGoes() {
    model.open();
    int letters = 0;
    for (Explanation why : shown().days()) {
      model.show(LocalDate.ofEpochDay(why.day()));
      boolean isThere = model.letterProperty().get() != null;
      assertThat(isThere).isEqualTo(why.decision() instanceof Decision.Send);
      letters += isThere ? 1 : 0;
    }
    assertThat(letters).isPositive().isLessThan(shown().days().size());
  }

  @Test
  @Tag("law")
  void emailsAndSilencesAddUpToEverybodyOnEverySendDay() {
    model.open();
    Outlook outlook = Objects.requireNonNull(model.outlookProperty().get());
    outlook
        .days()
        .forEach(
            (day, counts) -> {
              long silent = Blame.on(day, outlook).stream().mapToLong(Blame::customers).sum();
              assertThat(counts.emails() + silent).isEqualTo(CUSTOMERS);
            });
  }

  @Test
  @Tag("law")
  void everyReasonIsASentence() {
    model.open();
    Outlook outlook = Objects.requireNonNull(model.outlookProperty().get());
    for (int customer = 0; customer < CUSTOMERS; customer += 7) {
      Found found = SHOP.named(new long[] {SHOP.audience().storeId(customer)}).getFirst();
      Shown shown = Looking.look(outlook, customer, found);
      Reasons reasons = model.reasons(shown);
      for (Explanation why : shown.days()) {
        why.verdicts().forEach(one -> assertSaid(reasons.verdict(one, why)));
        if (why.decision() instanceof Decision.Quiet) {
          assertSaid(reasons.silence(why));
        }
        assertSaid(reasons.pace(why.answers()));
      }
    }
  }

  private static void assertSaid(String sentence) {
    assertThat(sentence)
        .isNotBlank()
        .doesNotContain("{")
        .doesNotContain("null")
        .doesNotContain("  ");
  }

  @Test
  void everyRuleHasItsTexts() {
    for (Silence why : Silence.values()) {
      String key = Reasons.key(why);
      for (String text : List.of("next.", "rule.", "loosen.")) {
        assertThat(Texts.has("preview." + text + key)).as(text + key).isTrue();
      }
      assertThat(Texts.has("preview.loosen." + key + ".go"))
          .as(key)
          .isEqualTo(SilenceCard.place(why).isPresent());
    }
    for (Hindrance hindrance : Hindrance.values()) {
      String key = hindrance.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(Texts.has("preview.hindrance." + key)).as(key).isTrue();
    }
  }

  @Test
  void steppingOnLeadsThroughTheSendDays_andBackBeyondThemMovesTheDateOfEverything() {
    model.open();
    LocalDate first = model.dayProperty().get();
    model.stepOn();
    assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 12, 8));
    model.stepBack();
    assertThat(model.dayProperty().get()).isEqualTo(first);
    assertThat(test.session.asOf()).isEqualTo(TestBench.TODAY);
    model.stepBack();
    assertThat(test.session.asOf()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(model.dayProperty().get()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void nothingLaterThanTheDateIsSeen() {
    test.session.asOfProperty().set(LocalDate.of(2026, 10, 1));
    model.open();
    assertThat(shown().deeds()).allSatisfy(one -> assertThat(one.day()).isBefore("2026-10-01"));
    assertThat(shown().mails()).allSatisfy(one -> assertThat(one.day()).isBefore("2026-10-01"));
    assertThat(shown().mails()).isNotEmpty();
  }

  @Test
  void customersAreFoundByName_andTheFirstOnesComeBack() {
    model.open();
    List<Listed> before = model.peopleProperty().get().found();
    Found wanted = before.getLast().found();
    model.search(wanted.name());
    assertThat(model.peopleProperty().get().found())
        .extracting(Listed::found)
        .contains(wanted)
        .allSatisfy(one -> assertThat(one.name()).isEqualToIgnoringCase(wanted.name()));
    model.search("");
    assertThat(model.peopleProperty().get().found()).isEqualTo(before);
  }

  @Test
  void theAwkwardOnesAreWhatTheyAreCalled() {
    model.open();
    List<AwkwardOne> all = model.peopleProperty().get().awkward();
    assertThat(all).extracting(AwkwardOne::kind).containsExactly(Awkward.Kind.values());
    assertThat(awkward(all, Awkward.Kind.NO_NAME).found().name()).isEmpty();
    assertThat(awkward(all, Awkward.Kind.SUPPRESSED).next()).isEqualTo("must not be mailed");
    assertThat(awkward(all, Awkward.Kind.RESTING).next()).isEqualTo("resting");
    int never = awkward(all, Awkward.Kind.NEVER_BOUGHT).customer();
    var events = SHOP.audience().events();
    for (int row = SHOP.audience().from(never); row < SHOP.audience().to(never); row++) {
      assertThat(events.type(row)).isNotEqualTo(EventType.PURCHASE);
    }
    int longest = awkward(all, Awkward.Kind.LONGEST_NAME).found().name().length();
    assertThat(SHOP.named(LongStream.rangeClosed(1, CUSTOMERS).toArray()))
        .allSatisfy(one -> assertThat(one.name().length()).isLessThanOrEqualTo(longest));
  }

  private static Listed awkward(List<AwkwardOne> all, Awkward.Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().listed();
  }

  @Test
  void aMessageOnceAskedAboutStaysAskedAboutWhileDaysChange() {
    model.open();
    model.askWhyNot("home-kitchen-radio");
    model.stepOn();
    assertThat(model.whyNotProperty().get()).isEqualTo("home-kitchen-radio");
    assertThat(model.counterfactualProperty().get())
        .isEqualTo(
            shown()
                .outlook()
                .counterfactual(
                    shown().customer(),
                    Objects.requireNonNull(model.dayProperty().get()),
                    "home-kitchen-radio"));
  }

  @Test
  void aPastEmailOfADesignThatIsGoneIsSaidToBeGone() {
    model.open();
    Shown.Mail campaign =
        shown().mails().stream()
            .filter(one -> one.messages().toString().contains("Newsletter"))
            .findFirst()
            .orElse(new Shown.Mail(LocalDate.EPOCH, 0, Shown.Answer.IGNORED, List.of("gone")));
    model.show(campaign);
    assertThat(model.letterProperty().get()).isNull();
    assertThat(model.pastProperty().get()).isEqualTo(campaign);
  }

  private Shown shown() {
    return Objects.requireNonNull(model.shownProperty().get());
  }

  private Explanation explanation() {
    return Objects.requireNonNull(model.explanation());
  }
}
