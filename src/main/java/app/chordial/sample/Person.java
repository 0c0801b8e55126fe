package app.chordial.sample;

import app.chordial.audience.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer who does not exist, with everything about them that the shop will never know.
 *
 * @param number from 0
 * @param joinedDay epoch day
 * @param silentFrom epoch day from which on nothing is heard of them
 * @param ordersAYear what they would order by themselves in an average year
 * @param isSubscribed whether they agreed to mail when they joined
 * @param getsEveryIssue whether the mail tool has them on the list for every newsletter
 * @param hasPrivacyProxy whether their mail program fetches pictures by itself
 * @param hasScanner whether their office follows every link before they see it
 */
record Person(
    int number,
    Identity identity,
    int joinedDay,
    int silentFrom,
    Taste taste,
    Temper temper,
    Habit habit,
    double ordersAYear,
    boolean isSubscribed,
    boolean getsEveryIssue,
    boolean hasPrivacyProxy,
    boolean hasScanner) {

  /**
   * What a person tells the shop.
   *
   * @param email null for who only ever came in by the door
   * @param birthday null where untold
   * @param source how they found the shop
   */
  record Identity(
      Names.Name name,
      String customerId,
      @Nullable String email,
      Places.Place place,
      @Nullable LocalDate birthday,
      String source) {

    Fact.Who who() {
      return new Fact.Who(customerId, email);
    }
  }

  boolean isSilent(int day) {
    return day >= silentFrom;
  }
}
