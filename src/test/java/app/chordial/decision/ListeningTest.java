package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.interest.Witness;
import app.chordial.response.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a customer says and does not say, and what a decision makes of it. */
class ListeningTest {

  private static final List<String> SCREENS = List.of("screens");

  private final OneCustomer customer = new OneCustomer();

  private static Design design(List<String> interests, boolean isForEveryone) {
    return OneCustomer.design(
        List.of(OneCustomer.screens(false)),
        List.of(OneCustomer.television(interests, isForEveryone)));
  }

  private static Silence silence(Explanation why) {
    assertThat(why.decision()).isInstanceOf(Decision.Quiet.class);
    return ((Decision.Quiet) why.decision()).why();
  }

  @Test
  void aBounceThatTheLedgerTakesForSoftSilencesNobody() {
    customer.daysAgo(9, EventType.PURCHASE, 1, 500).daysAgo(5, EventType.BOUNCE);
    assertThat(customer.explained(design(SCREENS, false)).decision())
        .isInstanceOf(Decision.Send.class);
  }

  @Test
  void whatACustomerOptedOutOfIsNotInferredFromSomethingElse() {
    Interest cables =
        new Interest("cables", "Cables", List.of(new Witness.OfProduct("sku-05", 1)), false, 1);
    Design design =
        OneCustomer.design(
                List.of(OneCustomer.screens(false), cables),
                List.of(OneCustomer.television(SCREENS, false)))
            .withJoints(List.of(new Joint("cables", "screens", 1)));
    customer.daysAgo(9, EventType.PURCHASE, 5, 500);
    assertThat(customer.explained(design).decision()).isInstanceOf(Decision.Send.class);
    customer.daysAgo(8, EventType.OPT_OUT);
    assertThat(silence(customer.explained(design))).isEqualTo(Silence.NOTHING_RELEVANT);
  }

  @Test
  void aScannersClicksDoNotKeepASilentCustomerAwake() {
    for (int mail = 0; mail < 45; mail++) {
      customer.daysAgo(400 - 7 * mail, EventType.SENT).daysAgo(400 - 7 * mail, EventType.CLICK);
    }
    assertThat(silence(customer.explained(design(SCREENS, true)))).isEqualTo(Silence.RESTING);
  }

  @Test
  void aPersonsClickDoes() {
    for (int mail = 0; mail < 45; mail++) {
      customer.daysAgo(400 - 7 * mail, EventType.SENT);
    }
    customer.daysAgo(20, 5, EventType.CLICK);
    assertThat(customer.explained(design(SCREENS, true)).decision())
        .isInstanceOf(Decision.Send.class);
  }

  @Test
  void aMessageWithoutInterestsSpeaksToThoseOfWhatItSells() {
    customer.daysAgo(9, EventType.PURCHASE, 1, 500);
    double named = relevance(customer.explained(design(SCREENS, false)));
    assertThat(named).isPositive();
    assertThat(relevance(customer.explained(design(List.of(), false)))).isEqualTo(named);
  }

  @Test
  void aMessageForEveryoneIsAsRelevantAsTheAverageEmailAndNeverLess() {
    double stranger = relevance(customer.explained(design(SCREENS, true)));
    assertThat(stranger).isEqualTo(Situation.AVERAGE.relevance());
    customer.daysAgo(3, EventType.PURCHASE, 1, 500);
    assertThat(relevance(customer.explained(design(SCREENS, true)))).isGreaterThan(stranger);
  }

  @Test
  void aMessageForEveryoneIsNotForWhoOptedOutOfItsInterest() {
    customer.daysAgo(8, EventType.OPT_OUT);
    assertThat(silence(customer.explained(design(SCREENS, true))))
        .isEqualTo(Silence.NOTHING_RELEVANT);
  }

  private static double relevance(Explanation why) {
    return why.verdicts().getFirst().numbers().relevance();
  }
}
