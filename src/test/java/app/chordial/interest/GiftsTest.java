package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.Evidence.Strike;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was bought for somebody else, and what the shop struck out. */
class GiftsTest {

  private static final int FISH = 0;
  private static final int TOY = 1;
  private static final int BOOK = 2;
  private static final List<String> NAMES = List.of("fish", "toy", "book");

  private final TestShop shop = new TestShop();

  GiftsTest() {
    NAMES.forEach(name -> shop.product(name, name));
  }

  private Tastes tastes(Joint... joints) {
    List<Interest> interests =
        NAMES.stream()
            .map(
                name ->
                    new Interest(name, name, List.of(new Witness.OfCategory(name, 1)), false, 1))
            .toList();
    Tastes tastes =
        Tastes.compile(
            interests,
            EvidenceSettings.DEFAULT,
            new LinkedHashMap<>(),
            shop.catalogue(),
            shop.time());
    return tastes.knowing(
        Congruence.learn(shop.asOf(0), tastes, List.of(joints), Parallel.SAME_THREAD));
  }

  private TestShop bought(int day, int item) {
    return shop.event(EventType.PURCHASE, day, item, 100, day);
  }

  private Leaning leaning(int interest, Joint... joints) {
    CustomerView view = shop.view(180);
    return tastes(joints).leaning(view, MailHistory.of(view, Transactional.NONE), interest);
  }

  private static double sum(Leaning leaning) {
    return -Math.log1p(-leaning.affinity()) / Math.log(2);
  }

  @Test
  void aGiftWeighsHalf() {
    bought(0, TOY).asAGift();
    assertThat(sum(leaning(TOY))).isCloseTo(0.25, within(1e-12));
    assertThat(leaning(TOY).evidence().getFirst().strike()).isEqualTo(Strike.GIFT);
  }

  @Test
  void whatTheShopStruckOutWeighsNothing() {
    bought(0, TOY).struckOut();
    assertThat(leaning(TOY).affinity()).isZero();
    assertThat(leaning(TOY).evidence().getFirst().strike()).isEqualTo(Strike.STRUCK_OUT);
    assertThat(leaning(TOY).evidence().getFirst().isStruckOut()).isTrue();
  }

  @Test
  void theOneOrderUnlikeThreeOthersWeighsHalf() {
    bought(0, TOY);
    bought(1, FISH);
    bought(2, FISH);
    assertThat(sum(leaning(TOY))).isCloseTo(0.5, within(1e-12));
    bought(3, FISH);
    assertThat(sum(leaning(TOY))).isCloseTo(0.25, within(1e-12));
    assertThat(leaning(TOY).evidence().getFirst().strike()).isEqualTo(Strike.UNLIKE);
    assertThat(leaning(FISH).evidence()).allMatch(one -> one.strike() == Strike.NONE);
  }

  @Test
  void whatLeadsToTheOthersIsNotUnlikeThem() {
    bought(0, TOY);
    bought(1, FISH);
    bought(2, FISH);
    bought(3, FISH);
    assertThat(sum(leaning(TOY, new Joint("toy", "fish", 0.3)))).isCloseTo(0.5, within(1e-12));
    assertThat(sum(leaning(TOY, new Joint("fish", "toy", 0.3)))).isCloseTo(0.5, within(1e-12));
    assertThat(sum(leaning(TOY, new Joint("fish", "toy", 0.05)))).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void whoBoughtItTwiceBuysItForThemselves() {
    bought(0, TOY);
    bought(1, FISH);
    bought(2, FISH);
    bought(3, FISH);
    bought(90, TOY);
    assertThat(leaning(TOY).evidence()).allMatch(one -> one.strike() == Strike.NONE);
  }

  @Test
  void whoBuysManyDifferentThingsBuysThemForThemselves() {
    bought(0, TOY);
    bought(1, FISH);
    bought(2, FISH);
    bought(3, FISH);
    bought(4, BOOK);
    assertThat(leaning(TOY).evidence().getFirst().strike()).isEqualTo(Strike.NONE);
    assertThat(leaning(BOOK).evidence().getFirst().strike()).isEqualTo(Strike.NONE);
  }

  @Test
  void whereNothingIsKnownOfWhatLeadsToWhatNothingIsUnlike() {
    bought(0, TOY);
    bought(1, FISH);
    bought(2, FISH);
    bought(3, FISH);
    Tastes unknowing =
        Tastes.compile(
            List.of(new Interest("toy", "T", List.of(new Witness.OfCategory("toy", 1)), false, 1)),
            EvidenceSettings.DEFAULT,
            new LinkedHashMap<>(),
            shop.catalogue(),
            shop.time());
    CustomerView view = shop.view(180);
    assertThat(
            unknowing
                .leaning(view, MailHistory.of(view, Transactional.NONE), 0)
                .evidence()
                .getFirst()
                .strike())
        .isEqualTo(Strike.NONE);
  }

  @ParameterizedTest
  @Tag("law")
  @ValueSource(longs = {1, 2, 3, 4, 5, 10, 11, 12, 18})
  void aSlowReadingAgreesAndReadingOnIsTheSame(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      int day = random.nextInt(60);
      int item = random.nextInt(6) < 4 ? FISH : 1 + random.nextInt(2);
      int order = random.nextInt(4) == 0 ? -1 : random.nextInt(5);
      boolean isRefund = random.nextInt(8) == 0;
      shop.event(isRefund ? EventType.REFUND : EventType.PURCHASE, day, item, 100, order);
      switch (random.nextInt(8)) {
        case 0 -> shop.asAGift();
        case 1 -> shop.struckOut();
        default -> {}
      }
    }
    Tastes tastes = tastes();
    EvidenceDigest digest = new EvidenceDigest(3);
    double[] into = new double[3];
    int unlikeOnDays = 0;
    for (int day = 0; day < 70; day++) {
      CustomerView view = shop.view(day);
      tastes.digest(view, digest);
      tastes.affinities(digest, view.day(), MailHistory.of(view, Transactional.NONE), into);
      Set<Integer> unlike = slowlyUnlike(view);
      for (int interest = 0; interest < 3; interest++) {
        Leaning leaning = tastes.leaning(view, MailHistory.of(view, Transactional.NONE), interest);
        assertThat(into[interest]).isEqualTo(leaning.affinity());
        for (Evidence one : leaning.evidence()) {
          boolean isUnlike = unlike.contains(interest) && one.unheededWeight() > 0;
          double gift = view.events().isGift(one.row()) ? 0.5 : 1;
          boolean isWhole = one.strike() != Strike.REFUNDED && one.unheededWeight() > 0;
          unlikeOnDays += isWhole && isUnlike ? 1 : 0;
          if (isWhole) {
            assertThat(one.unheededWeight())
                .isCloseTo(one.fullWeight() * gift * (isUnlike ? 0.5 : 1), within(1e-12));
          }
        }
      }
    }
    assertThat(unlikeOnDays).isPositive();
  }

  /** The interests of the one order unlike the others; here an order is one day's. */
  private static Set<Integer> slowlyUnlike(CustomerView view) {
    Audience audience = view.audience();
    EventColumns events = view.events();
    Refunds refunds = Refunds.of(view);
    record Order(int day, int number) {}
    Map<String, TreeSet<Integer>> orders = new TreeMap<>();
    List<String> gifts = new ArrayList<>();
    for (int row = view.from(); row < view.to(); row++) {
      if (events.type(row) == EventType.PURCHASE
          && refunds.kept(row) > 0
          && !events.isStruckOut(row)) {
        String order =
            new Order(audience.time().day(events.minute(row)), events.detail(row)).toString();
        orders.computeIfAbsent(order, _ -> new TreeSet<>()).add(events.item(row));
        if (events.isGift(row)) {
          gifts.add(order);
        }
      }
    }
    List<TreeSet<Integer>> unlike = new ArrayList<>();
    for (var one : orders.entrySet()) {
      boolean isLone = !gifts.contains(one.getKey());
      for (var other : orders.entrySet()) {
        isLone &=
            other.getKey().equals(one.getKey())
                || one.getValue().stream().noneMatch(other.getValue()::contains);
      }
      if (isLone) {
        unlike.add(one.getValue());
      }
    }
    return orders.size() >= 4 && unlike.size() == 1 ? unlike.getFirst() : new TreeSet<>();
  }
}
