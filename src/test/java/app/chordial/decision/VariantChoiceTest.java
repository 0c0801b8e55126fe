package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.message.Theme;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantChoiceTest {

  private static final Market TWO =
      new Market(
          List.of(
              new Composition("deals", List.of("television")),
              new Composition("news", List.of("radio"))),
          0);

  private static final int TUESDAY = (int) OneCustomer.TUESDAY.toEpochDay();

  private final OneCustomer customer = new OneCustomer();

  private static Design design(long televisionsValue) {
    return Design.EMPTY
        .withThemes(
            List.of(
                new Theme("deals", "Deals", Theme.Kind.TOPICAL, "", 0),
                new Theme("news", "News", Theme.Kind.TOPICAL, "", 0)))
        .withMessages(
            List.of(
                RandomPrograms.forEveryone("television", "deals", televisionsValue),
                RandomPrograms.forEveryone("radio", "news", 50),
                RandomPrograms.forEveryone("lamp", "news", 50)));
  }

  private static String lead(Design design, Explanation why) {
    assertThat(why.decision()).isInstanceOf(Decision.Send.class);
    Chord chord = ((Decision.Send) why.decision()).chord();
    return design.messages().get(chord.parts().getFirst().message()).id();
  }

  @Test
  void ofEqualsTheOneGoesWhoseThemeWentLongestAgo() {
    Design even = design(50);
    assertThat(lead(even, customer.explained(even, TWO, Standing.NONE))).isEqualTo("radio");
    Standing afterNews = Standing.NONE.after(0, 0, 1, List.of(2));
    assertThat(lead(even, customer.explained(even, TWO, afterNews))).isEqualTo("television");
  }

  @Test
  void theSecondBestIsToldAndWhyEachOtherMessageLost() {
    Explanation why = customer.explained(design(80), TWO, Standing.NONE);
    assertThat(requireNonNull(why.runnerUp()).messages()).containsExactly(1);
    assertThat(why.verdicts())
        .extracting(Explanation.Verdict::hindrance)
        .containsExactly(Hindrance.CHOSEN, Hindrance.OTHER_THEME_WON, Hindrance.NO_VARIANT);
  }

  /** A list of which only the last hundred were not mailed yesterday. */
  private record Tired(Planner planner, List<Composition> built, int there) implements Crowd {

    Tired(Planner planner, List<Composition> built) {
      this(planner, built, planner.audience().size());
    }

    @Override
    public int present(int customers) {
      return Math.min(customers, there);
    }

    @Override
    public int size() {
      return planner.audience().size();
    }

    @Override
    public void ready(int customers, Parallel parallel) {}

    @Override
    public List<Composition> built(int day) {
      return built;
    }

    @Override
    public CustomerView view(int customer, int minute) {
      return planner.snapshot().view(customer).at(minute);
    }

    @Override
    public Standing standing(int customer) {
      int yesterday = TUESDAY - 1;
      return customer < size() - 100
          ? Standing.NONE.after(planner.sendMinute(yesterday), yesterday, 0, List.of(0))
          : Standing.NONE;
    }

    @Override
    public Recollection recollection(int customer) {
      return planner.recollection();
    }
  }

  private static Market market(Design design, List<Composition> built) {
    Planner planner = RandomPrograms.planner(design, RandomAudiences.of(3, 1500));
    return planner.market(
        new Tired(planner, built), List.of(TUESDAY), new Chance(1, 0), Parallel.SAME_THREAD);
  }

  /** What is scarce is shared with the sample by its part of them. */
  @Test
  void theSampleIsAPartOfThoseWhoAreThere() {
    Planner planner = RandomPrograms.planner(design(80), RandomAudiences.of(3, 1500));
    assertThat(MarketMaking.part(new Tired(planner, List.of()), 300)).isEqualTo(0.2);
    assertThat(MarketMaking.part(new Tired(planner, List.of(), 600), 300)).isEqualTo(0.5);
    assertThat(MarketMaking.part(new Tired(planner, List.of(), 200), 300)).isEqualTo(1);
    assertThat(MarketMaking.part(new Tired(planner, List.of(), 0), 300)).isZero();
  }

  /** The sample that a week's e-mails are chosen for may be one that can get none. */
  @Test
  void theWeekIsLimitedAlsoWhereOnlyTheLastOfTheListGetAnything() {
    assertThat(market(design(80), List.of()).variants()).isNotEmpty();
  }

  @Test
  void whatWasBuiltForTheWeekAlreadyCounts() {
    List<Composition> two =
        List.of(new Composition("news", List.of("lamp")), new Composition("news", List.of("gone")));
    assertThat(Rhythm.DEFAULT.cadence().distinctEmailsAWeek()).isEqualTo(3);
    assertThat(market(design(80), two).variants()).hasSize(3).startsWith(two.get(0), two.get(1));
    List<Composition> three = new ArrayList<>(two);
    three.add(new Composition("news", List.of("radio")));
    assertThat(market(design(80), three).variants()).isEqualTo(three);
  }
}
