package app.chordial.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.EstimatedMail;
import app.chordial.audience.EventType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large a part of the list an e-mail without sends is taken to have gone to. */
@Tag("law")
class EstimatedReachTest {

  private static EstimatedMail estimated(Audience audience) {
    return audience.asOf(MailedList.TODAY).audience().estimated();
  }

  /** How many e-mails of messages whose names begin so seem to have gone. */
  private static long went(Audience audience, String prefix) {
    EstimatedMail mail = estimated(audience);
    return IntStream.range(0, mail.size())
        .filter(
            email -> audience.catalogue().messages().get(mail.message(email)).startsWith(prefix))
        .mapToLong(
            email ->
                IntStream.range(0, audience.size())
                    .filter(customer -> mail.went(customer, email))
                    .count())
        .sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatFewerAnsweredByChanceWentToTheWholeListToo(long seed) {
    MailedList list = new MailedList(seed, 150);
    for (int week = 0; week < 40; week++) {
      list.newsletter("week " + week, 7 * week, 1);
    }
    assertThat(went(list.untold(), "week")).isEqualTo(list.sends());
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7})
  void whatMostEmailsWereAnsweredTellsHowManyGotTheOthers(long seed) {
    MailedList list = MailedList.ofAYear(seed, 2000);
    long some = 2000 / 10 * 5;
    assertThat((double) went(list.untold(), "for some") / some).isCloseTo(1, within(0.13));
  }

  /** To half of the list each, which answers alone can't tell. */
  private static MailedList halves(long seed) {
    MailedList list = new MailedList(seed, 1000);
    for (int week = 0; week < 40; week++) {
      list.newsletter((week < 3 ? "told " : "week ") + week, 7 * week, 0.5);
    }
    return list;
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9, 10})
  void theSendsOfAFewEmailsTellWhomAllOthersReached(long seed) {
    MailedList list = halves(seed);
    double some = 1000.0 / 2 * 37;
    double answersAlone = went(list.untold(), "week") / some;
    double withAFewTold = went(list.untold("week"), "week") / some;
    assertThat(withAFewTold).isCloseTo(1, within(0.12));
    assertThat(Math.abs(withAFewTold - 1)).isLessThan(Math.abs(answersAlone - 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void oneNameForAllNewslettersTellsTheSameAsANameForEach(long seed) {
    MailedList list = new MailedList(seed, 1000);
    for (int week = 0; week < 40; week++) {
      list.newsletter("weekly", 7 * week, 1);
      list.newsletter("for some " + week, 7 * week + 2, 0.2);
    }
    double some = 1000 * 0.2 * 40;
    assertThat(went(list.untold("for some"), "for some") / some).isCloseTo(1, within(0.08));
  }

  @ParameterizedTest
  @ValueSource(longs = {15, 16, 17, 18})
  void aFewToldAnswersAreNotTakenForSure(long seed) {
    MailedList list = MailedList.ofAYear(seed, 600);
    assertThat(went(list.untold("week"), "week")).isEqualTo(600 * 40);
  }

  /** As an invitation to a shop's best customers is, or what went to those who were chosen. */
  @Test
  void howAFewChosenReadersAnswerIsNoMeasureForTheList() {
    MailedList list = MailedList.ofAYear(19, 2000);
    for (int customer = 0; customer < 190; customer++) {
      list.event(customer, EventType.SENT, 100, "invitation");
      if (customer % 10 < 9) {
        list.event(customer, EventType.OPEN, 100, "invitation");
      }
    }
    assertThat(went(list.untold("week"), "week")).isEqualTo(2000 * 40);
  }

  @Test
  void confirmationsThatEverybodyOpensDontTellHowNewslettersAreOpened() {
    MailedList list = MailedList.ofAYear(13, 600);
    long alone = went(list.untold("week"), "week");
    list.newsletter("order", 0, 0);
    for (int customer = 0; customer < 600; customer++) {
      for (int order = 0; order < 10; order++) {
        int day = (customer + 29 * order) % 290;
        list.event(customer, EventType.SENT, day, "order");
        list.event(customer, EventType.OPEN, day, "order");
      }
    }
    assertThat(alone).isEqualTo(600 * 40);
    assertThat(went(list.untold("week"), "week")).isEqualTo(alone);
  }

  @Test
  void clicksAreComparedWithClicks() {
    MailedList list = MailedList.ofAYear(14, 1000);
    assertThat(went(list.clicked("week"), "week") / (1000.0 * 40)).isCloseTo(1, within(0.02));
  }

  @Test
  void aToolThatTellsOfSendsAndNoAnswersTellsNothing() {
    MailedList list = new MailedList(15, 600);
    for (int week = 0; week < 40; week++) {
      list.newsletter("news " + week, 7 * week, week % 8 == 3 ? 0.1 : 1);
    }
    long alone = went(list.untold(), "news");
    list.newsletter("other", 1, 0);
    for (int customer = 0; customer < 600; customer++) {
      for (int day = 2; day < 280; day += 60) {
        list.event(customer, EventType.SENT, day, "other");
      }
    }
    assertThat(went(list.untold("news"), "news")).isEqualTo(alone).isLessThan(600 * 38);
  }
}
