package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.message.Theme;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantChoiceTest {

  private static final Market TWO =
      new Market(
          List.of(
              new Composition("deals", List.of("television")),
              new Composition("news", List.of("radio"))),
          0);

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

  /** The sample that a week's e-mails are chosen for may be one that can get none. */
  @Test
  void theWeekIsLimitedAlsoWhereOnlyTheLastOfTheListGetAnything() {
    Planner planner = RandomPrograms.planner(design(80), RandomAudiences.of(3, 1500));
    int tuesday = (int) OneCustomer.TUESDAY.toEpochDay();
    Standing mailedYesterday =
        Standing.NONE.after(planner.sendMinute(tuesday - 1), tuesday - 1, 0, List.of(0));
    Crowd crowd =
        new Crowd() {
          @Override
          public int size() {
            return planner.audience().size();
          }

          @Override
          public CustomerView view(int customer, int minute) {
            return planner.snapshot().view(customer).at(minute);
          }

          @Override
          public Standing standing(int customer) {
            return customer < 1400 ? mailedYesterday : Standing.NONE;
          }

          @Override
          public Recollection recollection(int customer) {
            return planner.recollection();
          }
        };
    Market market = planner.market(crowd, List.of(tuesday), new Chance(1, 0), Parallel.SAME_THREAD);
    assertThat(market.variants()).isNotEmpty();
  }
}
