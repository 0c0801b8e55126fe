package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.Wildcards;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One subscriber who answers mail and shows nothing for screens. */
class WildcardChoiceTest {

  private static final int BEFORE = 0;
  private static final int TELEVISION = 1;

  private static final Wildcards ALWAYS =
      new Wildcards(1, 3, 28, 2, 0.01, 0.01, 0.95, 0.5, List.of());

  private final OneCustomer customer = new OneCustomer();

  WildcardChoiceTest() {
    for (int days : new int[] {90, 80, 70, 60, 50, 40}) {
      customer.daysAgo(days, EventType.SENT);
    }
    customer.daysAgo(40, 60, EventType.CLICK);
  }

  private static Design design(Wildcards wildcards) {
    List<Message> messages =
        List.of(
            RandomPrograms.forEveryone("before", "deals", 20),
            OneCustomer.television(List.of("screens"), false));
    Design design = OneCustomer.design(List.of(OneCustomer.screens(false)), messages);
    Rhythm rhythm = design.rhythm();
    return design.withRhythm(
        rhythm.with(rhythm.cadence().withDistinctEmailsAWeek(0)).with(wildcards));
  }

  private Standing standing(Design design) {
    Planner planner = customer.planner(design);
    CustomerView view = planner.snapshot().view(0);
    return new PastMail(planner, Exported.NONE).standing(view);
  }

  private Explanation explained(Design design) {
    return customer.explained(design, Market.OPEN, standing(design));
  }

  private static List<Integer> messages(Explanation why) {
    return ((Decision.Send) why.decision()).chord().messages();
  }

  private void none(Design design, WildcardVerdict verdict) {
    Explanation why = explained(design);
    assertThat(messages(why)).containsExactly(BEFORE);
    assertThat(why.wildcard()).isEqualTo(verdict);
  }

  @Test
  void whatNobodyShowedRidesAtTheEnd() {
    Design design = design(ALWAYS);
    Explanation why = explained(design);
    Chord chord = ((Decision.Send) why.decision()).chord();
    assertThat(chord.messages()).containsExactly(BEFORE, TELEVISION);
    assertThat(chord.wildcard()).isEqualTo(new Wildcard(Wildcard.Kind.EXPLORES, 1));
    assertThat(requireNonNull(why.verdict("television")).hindrance()).isEqualTo(Hindrance.CHOSEN);
    Saying saying = new Saying(design, "GBP");
    assertThat(saying.decision(why))
        .contains("led by “before”, and “Television” as a wildcard; it is worth");
    assertThat(saying.all(why))
        .contains(
            "As a wildcard: “Television” goes to learn whether this customer likes “Screens”;"
                + " 100.0 % was its chance.");
    assertThat(saying.message(why, "television"))
        .isEqualTo("“Television”: it is number 2 in the e-mail of that day, as a wildcard.");
  }

  @Test
  void whatMattersToUsRidesForThatReason() {
    Design design = design(ALWAYS.withMattersToUs(List.of("television")));
    Explanation why = explained(design);
    assertThat(((Decision.Send) why.decision()).chord().wildcard())
        .isEqualTo(new Wildcard(Wildcard.Kind.MATTERS_TO_US, 1));
    assertThat(new Saying(design, "GBP").wildcard(why))
        .isEqualTo(
            "As a wildcard: “Television” goes because it matters to the shop; 100.0 % was its"
                + " chance.");
  }

  @Test
  void whoOptedOutGetsNothingOfIt() {
    customer.daysAgo(5, EventType.OPT_OUT);
    none(design(ALWAYS), WildcardVerdict.NOTHING_TO_TRY);
    none(design(ALWAYS.withMattersToUs(List.of("television"))), WildcardVerdict.NOTHING_TO_TRY);
  }

  @Test
  void itHasToBeEarned() {
    none(design(ALWAYS.withEarnedAfter(7)), WildcardVerdict.NOT_EARNED);
    assertThat(messages(explained(design(ALWAYS.withEarnedAfter(6))))).hasSize(2);
    OneCustomer silent = new OneCustomer();
    for (int days : new int[] {90, 80, 70, 60, 50, 40}) {
      silent.daysAgo(days, EventType.SENT);
    }
    assertThat(silent.explained(design(ALWAYS)).wildcard())
        .isEqualTo(WildcardVerdict.ANSWERS_TOO_LITTLE);
  }

  @Test
  void whereFewEmailsAreBuiltOrCarryOneMessageNoneGoes() {
    Design design = design(ALWAYS);
    Rhythm rhythm = design.rhythm();
    none(
        design.withRhythm(rhythm.with(rhythm.cadence().withDistinctEmailsAWeek(3))),
        WildcardVerdict.FEW_ARE_BUILT);
    none(
        design.withRhythm(rhythm.with(rhythm.cadence().withMessagesPerEmail(1))),
        WildcardVerdict.NO_ROOM);
    none(
        design.withRhythm(
            rhythm.with(Limits.NONE.withVolume(new Limits.Volume("television", 0, 9_000)))),
        WildcardVerdict.NOTHING_TO_TRY);
  }

  /** The standing with so many of the latest logged e-mails marked as having had the wildcard. */
  private Standing marked(Planner planner, int... daysAgo) {
    Standing standing = Standing.NONE;
    for (int days : new int[] {90, 80, 70, 60, 50, 40}) {
      int day = (int) OneCustomer.TUESDAY.toEpochDay() - days;
      boolean isMarked = java.util.Arrays.stream(daysAgo).anyMatch(one -> one == days);
      standing =
          standing.after(
              planner.audience().time().at(day, 10, 0),
              day,
              0,
              List.of(BEFORE),
              isMarked ? TELEVISION : Standing.NO_WILDCARD);
    }
    return standing;
  }

  private WildcardVerdict verdict(Design design, int... wildcards) {
    Standing standing = marked(customer.planner(design), wildcards);
    return customer.explained(design, Market.OPEN, standing).wildcard();
  }

  @Test
  void afterTwoIgnoredAnInterestRests() {
    Design design = design(ALWAYS);
    assertThat(verdict(design, 90)).isEqualTo(WildcardVerdict.GOES);
    assertThat(verdict(design, 90, 60)).isEqualTo(WildcardVerdict.NOTHING_TO_TRY);
  }

  @Test
  void theDaysBetweenAndTheBudgetAreKept() {
    Wildcards often = new Wildcards(1, 3, 41, 9, 0.01, 0.01, 0.95, 0.5, List.of());
    assertThat(verdict(design(often), 40)).isEqualTo(WildcardVerdict.TOO_SOON);
    assertThat(verdict(design(often), 50)).isEqualTo(WildcardVerdict.GOES);
    // After seven e-mails ⌊u + 0.3·7⌋ is 2 or 3.
    assertThat(verdict(design(often.withShare(0.3)), 90)).isEqualTo(WildcardVerdict.GOES);
    assertThat(verdict(design(often.withShare(0.3)), 90, 80, 70))
        .isEqualTo(WildcardVerdict.BUDGET_USED);
  }

  @Test
  void aLineOfAPlanKeepsItsMarkWhetherOpenOrInTheLog() {
    Planner planner = customer.planner(design(ALWAYS));
    int open = planner.audience().time().at((int) OneCustomer.TUESDAY.toEpochDay() - 4, 9, 0);
    int logged = planner.audience().time().at((int) OneCustomer.TUESDAY.toEpochDay() - 40, 9, 0);
    PastMail past =
        new PastMail(planner, new Exported(List.of(line(open)), List.of(line(logged)), List.of()));
    Standing standing = past.standing(planner.snapshot().view(0));
    Standing.PastEmail newest = requireNonNull(standing.newest());
    assertThat(newest.minute()).isEqualTo(open);
    assertThat(newest.wildcard()).isEqualTo(TELEVISION);
    Standing.PastEmail older = requireNonNull(newest.older());
    assertThat(older.wildcard()).isEqualTo(TELEVISION);
    assertThat(requireNonNull(older.older()).wildcard()).isEqualTo(Standing.NO_WILDCARD);
    WildcardPast known = WildcardPast.of(planner, planner.snapshot().view(0), standing);
    assertThat(known.wildcards())
        .extracting(WildcardPast.One::isSettled)
        .containsExactly(false, true);
    assertThat(known.wildcards())
        .extracting(WildcardPast.One::answer)
        .containsExactly(WildcardPast.Answer.UNKNOWN, WildcardPast.Answer.IGNORED);
  }

  private static PlannedEmail line(int minute) {
    return new PlannedEmail(
        1, minute, "deals", List.of("before", "television"), 0.5, 10, null, true);
  }
}
