package app.chordial.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.decision.Chord.Part;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
import app.chordial.decision.Explanation.Rating;
import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.design.Design;
import app.chordial.interest.Bearing;
import app.chordial.interest.Evidence;
import app.chordial.interest.EvidenceKind;
import app.chordial.interest.Leaning;
import app.chordial.interest.Stated;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import app.chordial.sample.SampleDesign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SayingTest {

  private static final Design DESIGN = SampleDesign.design();
  private static final int DAY = (int) LocalDate.of(2027, 11, 2).toEpochDay();
  private static final Saying SAYING = new Saying(DESIGN, "GBP");

  private static Explanation why(Decision decision, Hindrance hindrance, int opensOn) {
    return why(decision, hindrance, opensOn, 0);
  }

  private static Explanation why(
      Decision decision, Hindrance hindrance, int opensOn, int estimatedEmails) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < DESIGN.messages().size(); i++) {
      Part part = new Part(i, 0.04, 0.02, 4, 30, 17);
      verdicts.add(new Verdict(DESIGN.messages().get(i).id(), hindrance, opensOn, part));
    }
    return new Explanation(
        DAY,
        decision,
        Arrays.stream(Hindrance.Stage.values()).map(stage -> new Room(stage, 3)).toList(),
        verdicts,
        null,
        null,
        WildcardVerdict.NONE_WANTED,
        new Rating(1.4, 0.8, 2.2, 5.9, DAY - 3, estimatedEmails, null),
        DESIGN.interests().stream().map(_ -> 0.5).toList(),
        List.of(),
        List.of(new Because(0, "Rods", "Reels", 312, 540)),
        List.of());
  }

  private static Decision quiet(Silence why, int until) {
    return new Decision.Quiet(why, until, List.of(), List.of());
  }

  private static Decision send(int... messages) {
    List<Part> parts =
        Arrays.stream(messages).mapToObj(i -> new Part(i, 0.5, 0.03, 6, 50, 28)).toList();
    return new Decision.Send(0, new Chord(0, parts, 40), Decision.Draw.NONE, List.of());
  }

  /** A message that a purchase blocks for a while. */
  private static Message blocked() {
    return DESIGN.messages().stream().filter(one -> one.blockDays() > 3).findFirst().orElseThrow();
  }

  @Test
  void whatWasBoughtSaysWhenItIsPossibleAgain() {
    Message message = blocked();
    int opensOn = DAY - 3 + message.blockDays();
    Explanation why =
        why(quiet(Silence.NOTHING_TIMELY, Integer.MIN_VALUE), Hindrance.BOUGHT_RECENTLY, opensOn);
    assertThat(SAYING.message(why, message.id()))
        .isEqualTo(
            "“%s”: bought 3 days ago; it becomes possible again on %s. It would be worth £0.17 today."
                .formatted(message.name(), Spoken.date(opensOn)));
  }

  @Test
  void datesAreWrittenOut() {
    assertThat(Spoken.date((int) LocalDate.of(2027, 12, 1).toEpochDay()))
        .isEqualTo("1 December 2027");
  }

  @Test
  void anEmailIsToldWithItsLeadAndItsWorth() {
    String lead = DESIGN.messages().get(0).name();
    String other = DESIGN.messages().get(1).name();
    assertThat(SAYING.decision(why(send(0, 1), Hindrance.CHOSEN, Integer.MIN_VALUE)))
        .isEqualTo(
            "On Tuesday 2 November 2027 an e-mail under “%s” goes, led by “%s”, with “%s”; it is"
                    .formatted(DESIGN.themes().getFirst().name(), lead, other)
                + " worth £0.40.");
  }

  @Test
  void whoIsMailedTooSoonReadsTheGapAndTheNextDay() {
    assertThat(SAYING.decision(why(quiet(Silence.TOO_SOON, DAY + 2), Hindrance.CHOSEN, 0)))
        .isEqualTo(
            "Nothing goes on Tuesday 2 November 2027: the last e-mail went 3 days ago, and this"
                + " customer's gap is 6 days. The next can go on Thursday 4 November 2027.");
  }

  @Test
  void aMessageThatLostReadsWhatItLacks() {
    Explanation why = why(send(0), Hindrance.OTHER_THEME_WON, Integer.MIN_VALUE);
    String id = DESIGN.messages().get(5).id();
    Counterfactual lacking = new Would(List.of(new Change.Value(id, 23)), 0, false);
    assertThat(SAYING.message(why, id, lacking))
        .contains("worth £0.17")
        .contains("is worth £0.40")
        .endsWith(" With £0.23 more value to the business, it would lead the e-mail.");
    assertThat(SAYING.message(why, id, new None(Reason.GOES))).isEqualTo(SAYING.message(why, id));
  }

  @Test
  void severalChangesAreOneSentence_withTheDayAtItsEnd() {
    String id = DESIGN.messages().getFirst().id();
    Counterfactual several =
        new Would(
            List.of(
                new Change.OnDay(DAY + 2), new Change.Floor(0.1, 0.08), new Change.MoreMessages(5)),
            2,
            true);
    assertThat(SAYING.counterfactual(several, id))
        .isEqualTo(
            "With a relevance floor of 0.08 instead of 0.10, and with up to 5 messages an e-mail,"
                + " it would ride along as number 3 in the e-mail of Thursday 4 November 2027 if"
                + " nothing else happens, as long as the few e-mails built that week stay the"
                + " same.");
    assertThat(SAYING.counterfactual(new Would(List.of(new Change.OnDay(DAY + 2)), 0, false), id))
        .isEqualTo("It will lead the e-mail of Thursday 4 November 2027 if nothing else happens.");
  }

  @Test
  void numbersThatDifferLittleAreNotSaidAlike() {
    Counterfactual little = new Would(List.of(new Change.Interest("x", 0.0979, 0.1)), 0, false);
    assertThat(SAYING.counterfactual(little, DESIGN.messages().getFirst().id()))
        .contains("of 0.100 instead of 0.098");
  }

  private static List<Change> changes(Message of) {
    String id = of.id();
    String other = DESIGN.messages().getLast().id();
    return List.of(
        new Change.Value(id, 123_456),
        new Change.Floor(0.1, 0.05),
        new Change.ForEveryone(id),
        new Change.InSegment(DESIGN.segments().getFirst().id()),
        new Change.ForAnySegment(id, "no such segment"),
        new Change.NotAfter(id, other),
        new Change.Sent(other),
        new Change.BlockDays(id, 1),
        new Change.Spacing(id, 12),
        new Change.ThemeSpacing(of.theme(), 3),
        new Change.Together(id, other),
        new Change.MoreMessages(5),
        new Change.Built(new Composition(of.theme(), List.of(id))),
        new Change.Built(new Composition(of.theme(), List.of(other, id))),
        new Change.Interest(DESIGN.interests().getFirst().id(), 0, 0.35),
        new Change.Act(),
        new Change.NoTurns(3),
        new Change.Ordinary(other),
        new Change.OnDay(DAY + 9));
  }

  @Test
  @Tag("law")
  void everyCounterfactualIsSaidInOneFullSentence_theSameInEveryVoice() {
    Saying named = new Saying(DESIGN, "GBP", new Voice("Ann", "**"));
    for (Message message : DESIGN.messages()) {
      List<Counterfactual> all = new ArrayList<>();
      changes(message).forEach(one -> all.add(new Would(List.of(one), 1, false)));
      Arrays.stream(Reason.values())
          .filter(why -> why != Reason.GOES)
          .forEach(why -> all.add(new None(why)));
      for (Counterfactual one : all) {
        String sentence = SAYING.counterfactual(one, message.id());
        assertThat(sentence)
            .matches("(?s)[A-Z].*\\.")
            .doesNotContain("null")
            .doesNotContain("  ")
            .doesNotContain("**");
        assertThat(asPlain(named.counterfactual(one, message.id()))).isEqualTo(sentence);
      }
    }
  }

  @Test
  @Tag("law")
  void everySilenceAndEveryHindranceIsSaidInOneFullSentence() {
    for (Silence silence : Silence.values()) {
      String sentence = SAYING.decision(why(quiet(silence, DAY + 7), Hindrance.CHOSEN, DAY + 9));
      assertThat(sentence).as(silence.name()).startsWith("Nothing goes on ").endsWith(".");
    }
    for (Hindrance hindrance : Hindrance.values()) {
      for (Decision decision :
          List.of(send(0, 1), quiet(Silence.RESTING, DAY + 7), quiet(Silence.NO_VARIANT, DAY))) {
        for (Message message : DESIGN.messages()) {
          if (!canMeet(message, hindrance)) {
            continue;
          }
          assertThat(SAYING.message(why(decision, hindrance, DAY + 9), message.id()))
              .as(hindrance.name())
              .startsWith("“" + message.name() + "”: ")
              .endsWith(".")
              .doesNotContain("null")
              .doesNotContain("2147483648");
        }
      }
    }
  }

  @Test
  @Tag("law")
  void everyVoiceSaysTheSameSentences() {
    Saying named = new Saying(DESIGN, "GBP", new Voice("Ann", "**"));
    for (Hindrance hindrance : Hindrance.values()) {
      for (Decision decision :
          List.of(send(0, 1), quiet(Silence.TOO_SOON, DAY + 7), quiet(Silence.RESTING, DAY))) {
        for (Message message : DESIGN.messages()) {
          if (canMeet(message, hindrance)) {
            Explanation why = why(decision, hindrance, DAY + 9);
            assertThat(asPlain(named.message(why, message.id())))
                .isEqualTo(SAYING.message(why, message.id()));
            assertThat(SAYING.message(why, message.id()))
                .endsWith(
                    SAYING.verdict(why, requireNonNull(why.verdict(message.id()))).substring(1));
          }
        }
      }
    }
    for (Silence silence : Silence.values()) {
      Explanation why = why(quiet(silence, DAY + 7), Hindrance.CHOSEN, DAY + 9);
      assertThat(asPlain(named.decision(why))).isEqualTo(SAYING.decision(why));
      assertThat(SAYING.decision(why)).endsWith(SAYING.silence(why).substring(1));
    }
  }

  private static String asPlain(String sentence) {
    return sentence.replace("**", "").replace("Ann", "this customer");
  }

  private static boolean canMeet(Message message, Hindrance hindrance) {
    return switch (hindrance) {
      case NOT_IN_SEGMENT -> message.audience() != null;
      case NEEDS_EARLIER_MESSAGE -> message.onlyAfter() != null;
      case NOT_YET_VALID, NO_LONGER_VALID, BOUGHT_RECENTLY, SENT_RECENTLY -> true;
      case THEME_SENT_RECENTLY, NOT_RELEVANT, NOT_WORTH_IT, NO_ROOM, OTHER_THEME_WON -> true;
      case NO_SLOT, NO_VARIANT, TURN_OF_HELP, CROWDED_OUT, CHOSEN -> true;
      case DUTY_FIRST, NOT_CHOSEN_BY_PLANS -> true;
    };
  }

  private static List<String> said(Leaning leaning) {
    return new LeaningSaying(Voice.PLAIN).sentences("Fishing", leaning);
  }

  private static Evidence bought(int ignored, double left) {
    return new Evidence(0, EvidenceKind.PURCHASE, DAY - 90, 0.8, 0.8, 0.8, Evidence.Strike.NONE, 0)
        .after(ignored, left);
  }

  @Test
  void ignoredMailIsSaidWithWhatItLeaves() {
    Evidence piece = bought(3, 0.512);
    assertThat(said(new Leaning(0.25, Stated.NOTHING, List.of(piece), List.of(), 3, false)))
        .containsExactly(
            "3 e-mails about Fishing were ignored: what was shown before counts 51 %.");
    assertThat(said(new Leaning(0, Stated.NOTHING, List.of(bought(6, 0)), List.of(), 5, true)))
        .containsExactly(
            "5 e-mails about Fishing were ignored in a row: it draws no more mail until this"
                + " customer shows it anew.");
    assertThat(said(new Leaning(1, Stated.OPTED_IN, List.of(piece), List.of(), 3, false)))
        .isEmpty();
    assertThat(said(new Leaning(0.4, Stated.NOTHING, List.of(bought(0, 1)), List.of(), 0, false)))
        .isEmpty();
  }

  @Test
  void whatIsBorneIsSaid() {
    Bearing wants = new Bearing(new Witness.OfAttribute("wants", "fishing", 1), 0, 1, 1, 0);
    Bearing tagged = new Bearing(new Witness.OfCustomerTag("angler", 0.5), DAY - 9, 0.5, 0.5, 0);
    Leaning leaning = new Leaning(0.6, Stated.NOTHING, List.of(), List.of(tagged, wants), 0, false);
    assertThat(said(leaning))
        .containsExactly(
            "What is known of this customer speaks for Fishing: tagged “angler”, wants is"
                + " “fishing”.");
  }

  @Test
  void whatOthersBoughtTogetherIsSaid() {
    assertThat(SAYING.reasons(why(send(0), Hindrance.CHOSEN, 0)))
        .containsExactly(
            "“%s” is near because 312 of 540 buyers of Rods also bought Reels."
                .formatted(DESIGN.messages().getFirst().name()));
  }

  @Test
  void whatBringsSeveralMessagesNearIsSaidOnce() {
    List<Because> reasons =
        List.of(
            new Because(0, "Rods", "Reels", 312, 540),
            new Because(1, "Rods", "Hooks", 1, 540),
            new Because(2, "Rods", "Reels", 312, 540));
    assertThat(BecauseSaying.sentences(reasons, DESIGN))
        .containsExactly(
            "“%s” and “%s” are near because 312 of 540 buyers of Rods also bought Reels."
                .formatted(DESIGN.messages().get(0).name(), DESIGN.messages().get(2).name()),
            "“%s” is near because 1 of 540 buyers of Rods also bought Hooks."
                .formatted(DESIGN.messages().get(1).name()));
  }

  @Test
  void ofHowManyEmailsNoSendWasImportedIsSaidWhereThereAreAny() {
    String told = SAYING.rating(why(send(0), Hindrance.CHOSEN, 0));
    assertThat(told).endsWith("which makes the gap 5.9 days.");
    assertThat(SAYING.rating(why(send(0), Hindrance.CHOSEN, 0, 1)))
        .isEqualTo(told + " 1 of the e-mails to them is estimated: its send was not imported.");
    assertThat(SAYING.rating(why(send(0), Hindrance.CHOSEN, 0, 38)))
        .isEqualTo(
            told + " 38 of the e-mails to them are estimated: their sends were not imported.");
  }
}
