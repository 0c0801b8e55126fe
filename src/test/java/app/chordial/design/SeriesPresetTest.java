package app.chordial.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.design.SeriesPreset.About;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.rhythm.series.Delay;
import app.chordial.rhythm.series.Exit;
import app.chordial.rhythm.series.Presets;
import app.chordial.rhythm.series.ReEntry;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.Series.Step;
import app.chordial.rhythm.series.Trigger;
import app.chordial.sample.SampleDesign;
import app.chordial.segment.Rule.Deed;
import app.chordial.work.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesPresetTest {

  private static final Design SHOP = SampleDesign.design();

  @ParameterizedTest
  @EnumSource(SeriesPreset.class)
  void eachUsualSeriesIsSoundAndSendsWhatNothingElseSends(SeriesPreset preset) {
    Design design = preset.adding(About.ANYTHING).change().apply(SHOP);
    assertThat(Checking.check(design)).isEqualTo(Checking.check(SHOP));
    Series series = design.rhythm().series().getLast();
    assertThat(series.steps()).hasSize(preset.messages());
    for (Step step : series.steps()) {
      Message message = Objects.requireNonNull(design.message(step.message()));
      assertThat(message.isForEveryone() || !message.interests().isEmpty()).isFalse();
      assertThat(message.link()).startsWith("https://");
    }
    assertThat(DesignJson.read(DesignJson.write(design)).ifRead()).contains(design);
  }

  @ParameterizedTest
  @EnumSource(SeriesPreset.class)
  void anEmptyDesignCanHaveItToo(SeriesPreset preset) {
    Design design = preset.adding(About.ANYTHING).change().apply(Design.EMPTY);
    assertThat(Checking.check(design)).noneMatch(one -> one.severity() == Problem.Severity.ERROR);
  }

  @Test
  void theSameTwiceHasAnotherIdAndOtherMessages() {
    Edit cart = SeriesPreset.CART.adding(About.ANYTHING);
    Design design = cart.change().apply(cart.change().apply(SHOP));
    assertThat(design.rhythm().series()).extracting(Series::id).containsExactly("cart", "cart-2");
    assertThat(design.messages()).extracting(Message::id).doesNotHaveDuplicates();
    assertThat(design.themes()).hasSize(SHOP.themes().size() + 1);
  }

  @Test
  void whatDoesNotWorkIsTold() {
    String some = SHOP.messages().getFirst().id();
    Series cart = Presets.cartAfterAnHour(some, SHOP.messages().getLast().id());
    assertThat(problems(cart)).isEmpty();
    assertThat(problems(cart.withSteps(List.of()))).anyMatch(one -> one.contains("no step"));
    assertThat(problems(cart.withSteps(List.of(new Step(Delay.hours(1), "nowhere")))))
        .anyMatch(one -> one.contains("“nowhere”, which is not there"));
    assertThat(problems(cart.withSteps(List.of(new Step(Delay.hours(-1), some)))))
        .anyMatch(one -> one.contains("it must be from 0 minutes"));
    assertThat(problems(cart.withExits(List.of())))
        .anyMatch(one -> one.contains("goes on after the order"));
    assertThat(problems(cart.with(new ReEntry.AfterDays(-1)))).hasSize(1);
    assertThat(problems(cart, cart)).anyMatch(one -> one.contains("empty or taken"));
    Series joined = Presets.welcome(some, some, some);
    assertThat(problems(joined)).anyMatch(one -> one.contains("same message twice"));
    assertThat(problems(joined.withExits(List.of(new Exit.Bought(Exit.Scope.SAME_PRODUCT)))))
        .anyMatch(one -> one.contains("can't happen"));
  }

  @Test
  void anEmailThatNoMessageSendsIsDoubted() {
    Design sound = SeriesPreset.CART.adding(About.ANYTHING).change().apply(Design.EMPTY);
    Series cart = sound.rhythm().series().getFirst();
    String known = cart.steps().getFirst().message();
    assertThat(waitingFor(sound, cart, known)).isEmpty();
    assertThat(waitingFor(sound, cart, "nowhere"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(one.message())
                  .contains("waits for an e-mail with the message “nowhere”", "does not have");
            });
  }

  private static List<Problem> waitingFor(Design design, Series series, String message) {
    Deed clicked = new Deed(EventType.CLICK, null, null, null, null, message, null);
    List<Exit> exits = new ArrayList<>(series.exits());
    exits.add(new Exit.Did(clicked));
    Series waiting = series.withExits(exits);
    return Checking.check(design.withRhythm(design.rhythm().withSeries(List.of(waiting)))).stream()
        .filter(one -> one.message().contains("waits for"))
        .toList();
  }

  @Test
  void aSeriesThatSetsItselfOffIsWrong() {
    String one = SHOP.messages().getFirst().id();
    String other = SHOP.messages().getLast().id();
    Series first = clicked("first", one, other);
    Series second = clicked("second", other, one);
    assertThat(problems(clicked("alone", one, one))).anyMatch(it -> it.contains("back to itself"));
    assertThat(problems(first)).isEmpty();
    assertThat(problems(first, second)).filteredOn(it -> it.contains("back to itself")).hasSize(2);
    assertThat(problems(first, second.with(new ReEntry.Never()))).isEmpty();
  }

  /** Sends a message to who clicked another. */
  private static Series clicked(String id, String message, String after) {
    Deed click = new Deed(EventType.CLICK, null, null, null, null, after, null);
    return new Series(
        id,
        id,
        new Trigger.Did(click),
        List.of(new Step(Delay.days(1), message)),
        List.of(),
        new ReEntry.EachTime(),
        0,
        true);
  }

  @Test
  void aRequestForAReviewHasExactlyOneCallToAction() {
    Design design = SeriesPreset.REVIEW.adding(About.ANYTHING).change().apply(SHOP);
    String id = design.rhythm().series().getLast().steps().getFirst().message();
    Design two =
        design.withMessage(
            id, message -> Draft.of(message, draft -> draft.body = "<a href='x'>More</a>"));
    assertThat(Checking.check(two)).anyMatch(one -> one.message().contains("exactly one call"));
  }

  private static List<String> problems(Series... series) {
    Design design = SHOP.withRhythm(SHOP.rhythm().withSeries(List.of(series)));
    List<Problem> usual = Checking.check(SHOP);
    return Checking.check(design).stream()
        .filter(one -> !usual.contains(one))
        .filter(one -> !one.message().contains("on all days"))
        .map(Problem::message)
        .toList();
  }
}
