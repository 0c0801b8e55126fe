package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import app.chordial.work.Chance;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One kind of change after the other, each where it is the natural one. */
class CounterfactualsTest {

  private static final int TUESDAY = (int) OneCustomer.TUESDAY.toEpochDay();
  private static final List<String> SCREENS = List.of("screens");

  private final OneCustomer customer = new OneCustomer();
  private Market market = Market.OPEN;
  private Standing standing = Standing.NONE;

  private static Message plain(String id, String theme, long value) {
    return RandomPrograms.forEveryone(id, theme, value);
  }

  private static Message television(Consumer<Draft> terms) {
    return Draft.of(OneCustomer.television(SCREENS, true), terms);
  }

  /** Messages under “deals” and “news”, and one interest. */
  private static Design design(Message... messages) {
    return OneCustomer.design(List.of(OneCustomer.screens(false)), List.of(messages))
        .withThemes(
            List.of(
                new Theme("deals", "Deals", Theme.Kind.TOPICAL, "", 0),
                new Theme("news", "News", Theme.Kind.TOPICAL, "", 0)));
  }

  private Counterfactual of(Design design, int day, String message) {
    Planner planner = customer.planner(design);
    CustomerView view = planner.snapshot().view(0).at(planner.sendMinute(day));
    return new Counterfactuals(planner).of(_ -> market, view, standing, new Chance(1, 0), message);
  }

  private Counterfactual of(Design design, String message) {
    return of(design, TUESDAY, message);
  }

  private static Counterfactual leads(Change... changes) {
    return new Would(List.of(changes), 0, false);
  }

  private static Counterfactual rides(Change... changes) {
    return new Would(List.of(changes), 1, false);
  }

  @Test
  void aMessageOfAnotherThemeLacksTheSmallestAmountThatMakesItWorthMore() {
    Design design = design(plain("radio", "news", 100), plain("lamp", "deals", 60));
    assertThat(of(design, "lamp")).isEqualTo(leads(new Change.Value("lamp", 40)));
    assertThat(of(design, "radio")).isEqualTo(new None(Reason.GOES));
  }

  @Test
  void whereValueIsNothing_timeDoesIt() {
    Message lamp = Draft.of(plain("lamp", "deals", 100), one -> one.spacingDays = 9);
    assertThat(of(evenly(4, lamp, plain("radio", "news", 60)), "radio"))
        .isEqualTo(leads(new Change.OnDay(TUESDAY + 7)));
  }

  @Test
  void whatWasBoughtComesBackWithTime_orWithAShorterBlock() {
    customer.daysAgo(3, EventType.PURCHASE, 0, 500);
    Message soon = television(one -> one.blockDays = 8);
    assertThat(of(design(soon), "television")).isEqualTo(leads(new Change.OnDay(TUESDAY + 7)));
    Message never = television(one -> one.blockDays = 5_000);
    assertThat(of(design(never), "television"))
        .isEqualTo(leads(new Change.BlockDays("television", 3)));
  }

  @Test
  void aThemeThatWouldNeverComeAgainNeedsLessSpacing() {
    Design design =
        design(plain("lamp", "deals", 60))
            .withThemes(List.of(new Theme("deals", "Deals", Theme.Kind.TOPICAL, "", 9_000)));
    standing = Standing.NONE.after(0, TUESDAY - 20, 0, List.of());
    assertThat(of(design, "lamp")).isEqualTo(leads(new Change.ThemeSpacing("deals", 20)));
  }

  @Test
  void aMessageThatNeverComesAgainNeedsLessSpacing() {
    Message lamp = Draft.of(plain("lamp", "deals", 60), one -> one.spacingDays = 9_000);
    standing = Standing.NONE.after(0, TUESDAY - 20, -1, List.of(0));
    assertThat(of(design(lamp), "lamp")).isEqualTo(leads(new Change.Spacing("lamp", 20)));
  }

  @Test
  void whereNoneOfTheFewEmailsCarriesIt_oneMoreWould() {
    market = new Market(List.of(new Composition("deals", List.of("lamp"))), 0);
    Design design = design(plain("lamp", "deals", 60), plain("radio", "news", 100));
    assertThat(of(design, "radio"))
        .isEqualTo(leads(new Change.Built(new Composition("news", List.of("radio")))));
    Design poorer = design(plain("lamp", "deals", 160), plain("radio", "news", 100));
    assertThat(of(poorer, "radio"))
        .isEqualTo(
            leads(
                new Change.Built(new Composition("news", List.of("radio"))),
                new Change.Value("radio", 61)));
  }

  /** By the customer's side alone, where no message is worth more than another. */
  private static Design evenly(int messagesPerEmail, Message... messages) {
    Cadence cadence =
        Cadence.DEFAULT.withMessagesPerEmail(messagesPerEmail).withDistinctEmailsAWeek(0);
    Balance balance = Balance.DEFAULT.withCustomerShare(1);
    return design(messages).withRhythm(Rhythm.DEFAULT.with(cadence).with(balance));
  }

  @Test
  void whereAnEmailIsFull_itWouldHaveToCarryMore() {
    Design design =
        evenly(1, plain("a", "deals", 0), plain("b", "deals", 0), plain("c", "deals", 0));
    assertThat(of(design, "b")).isEqualTo(rides(new Change.MoreMessages(2)));
    assertThat(of(design, "c")).isEqualTo(new Would(List.of(new Change.MoreMessages(3)), 2, false));
  }

  @Test
  void whatMustNotMeetTheMessageThatGoesWouldHaveToBeAllowedTo() {
    Message b = Draft.of(plain("b", "deals", 0), one -> one.neverWith = List.of("a"));
    assertThat(of(evenly(4, plain("a", "deals", 0), b), "b"))
        .isEqualTo(rides(new Change.Together("b", "a")));
  }

  @Test
  void whoIsNotInTheSegmentWouldHaveToBe() {
    Segment nobody = new Segment("nobody", "Nobody", new Rule.Any(List.of()));
    Message lamp = Draft.of(plain("lamp", "deals", 60), one -> one.audience = "nobody");
    assertThat(of(design(lamp).withSegments(List.of(nobody)), "lamp"))
        .isEqualTo(leads(new Change.InSegment("nobody")));
  }

  @Test
  void whatFollowsAnotherMessageWaitsForIt() {
    Message lamp = Draft.of(plain("lamp", "deals", 90), one -> one.onlyAfter = "radio");
    Message radio = Draft.of(plain("radio", "news", 60), one -> one.spacingDays = 1);
    assertThat(of(design(radio, lamp), "lamp")).isEqualTo(leads(new Change.Sent("radio")));
    Message lost = Draft.of(lamp, one -> one.onlyAfter = "gone");
    assertThat(of(design(radio, lost), "lamp"))
        .isEqualTo(leads(new Change.NotAfter("lamp", "gone")));
  }

  @Test
  void whatIsOfNoInterestIsNamedTheInterestThatItNeeds_andWithItItGoes() {
    Message television = OneCustomer.television(SCREENS, false);
    Counterfactual cold = of(design(television), "television");
    assertThat(cold).isEqualTo(leads(new Change.Interest("screens", 0, 0.1)));
    for (int views = 0; views < 2; views++) {
      customer.daysAgo(4 - views, EventType.VIEW, 1, 0);
    }
    assertThat(of(design(television), "television")).isEqualTo(new None(Reason.GOES));
  }

  @Test
  void aLittleLowerFloorIsNamedBeforeAnything() {
    customer.daysAgo(3, EventType.VIEW, 1, 0);
    Message television = OneCustomer.television(SCREENS, false);
    assertThat(of(design(television), "television")).isEqualTo(leads(new Change.Floor(0.1, 0.09)));
  }

  @Test
  void whoRestsWouldHaveToDoSomething() {
    for (int mail = 0; mail < 45; mail++) {
      customer.daysAgo(400 - 7 * mail, EventType.SENT);
    }
    assertThat(of(design(plain("lamp", "deals", 60)), "lamp")).isEqualTo(leads(new Change.Act()));
  }

  @Test
  void betweenSendDaysTheNextOneIsNamed() {
    Design design = design(plain("lamp", "deals", 60));
    assertThat(of(design, TUESDAY + 1, "lamp")).isEqualTo(leads(new Change.OnDay(TUESDAY + 2)));
    standing = Standing.NONE.after(0, TUESDAY - 1, 1, List.of());
    assertThat(of(design, "lamp")).isEqualTo(leads(new Change.OnDay(TUESDAY + 7)));
  }

  @Test
  void onTheDayOnWhichAnEmailCanGo_moreMayStillBeLacking() {
    Message radio = plain("radio", "news", 100);
    Design design = design(radio, plain("lamp", "deals", 60));
    assertThat(of(design, TUESDAY + 1, "lamp"))
        .isEqualTo(leads(new Change.OnDay(TUESDAY + 2), new Change.Value("lamp", 40)));
  }

  @Test
  void aSecondPlaceIsARide() {
    Message radio = plain("radio", "deals", 100);
    Message lamp = Draft.of(plain("lamp", "deals", 60), one -> one.onlyAfter = "gone");
    assertThat(of(design(radio, lamp), "lamp"))
        .isEqualTo(rides(new Change.NotAfter("lamp", "gone")));
  }

  @Test
  void whatIsOverOrEndsTooSoonIsSaidToBe() {
    Message over = ending("lamp", -1);
    assertThat(of(design(over), "lamp")).isEqualTo(new None(Reason.IS_OVER));
    standing = Standing.NONE.after(0, TUESDAY - 1, 1, List.of());
    assertThat(of(design(ending("lamp", 3)), "lamp")).isEqualTo(new None(Reason.ENDS_TOO_SOON));
  }

  private static Message ending(String id, int days) {
    return Draft.of(plain(id, "deals", 60), one -> one.to = OneCustomer.TUESDAY.plusDays(days));
  }

  @Test
  void whoLeftAfterAllThatTheLedgerKnowsIsSaidToHaveLeft() {
    customer.daysAgo(1, EventType.UNSUBSCRIBE);
    Design design = design(plain("lamp", "deals", 60));
    Planner planner = customer.planner(design);
    Audience audience = planner.audience();
    int known = planner.snapshot().minute();
    CustomerView view =
        new CustomerView(audience, 0, audience.events(), 0, audience.events().size(), known)
            .at(planner.sendMinute(TUESDAY));
    assertThat(
            new Counterfactuals(planner).of(_ -> market, view, standing, new Chance(1, 0), "lamp"))
        .isEqualTo(new None(Reason.HAS_LEFT));
  }

  @Test
  @Tag("law")
  void whoMustNotBeMailedIsBroughtNothingByNothing() {
    Planner planner = RandomPrograms.planner(RandomPrograms.of(9), RandomAudiences.of(9, 200));
    Audience audience = planner.audience();
    int silent = 0;
    for (int one = 0; one < audience.size(); one++) {
      CustomerView view = planner.snapshot().view(one).at(planner.sendMinute(TUESDAY));
      if (!view.isMailable()) {
        silent++;
        for (Message message : planner.design().messages()) {
          assertThat(
                  new Counterfactuals(planner)
                      .of(_ -> market, view, standing, new Chance(1, 0), message.id()))
              .isEqualTo(new None(Reason.NO_CONSENT));
        }
      }
    }
    assertThat(silent).isPositive();
  }
}
