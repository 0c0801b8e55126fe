package app.chordial.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for whatever a customer does. */
@Tag("law")
class TastesLawTest {

  private static final int DAYS = 40;

  /** A customer who does a hundred things at random, several of them on the same days. */
  private static final class Story {
    final TestShop shop = new TestShop(ZoneId.systemDefault());
    final Tastes tastes;

    Story(long seed, boolean withRefunds) {
      this(seed, withRefunds, 100, DAYS);
    }

    Story(long seed, boolean withRefunds, int events, int days) {
      Random random = new Random(seed);
      for (int i = 0; i < 6; i++) {
        shop.product("Thing " + i, i < 3 ? "A > B" : "C", "t" + i % 2);
        shop.term("/page/" + i);
        shop.message("m" + i);
      }
      shop.term("three");
      EventType[] types = EventType.values();
      for (int i = 0; i < events; i++) {
        EventType type = types[random.nextInt(types.length)];
        if (type == EventType.REFUND && !withRefunds) {
          type = EventType.PURCHASE;
        }
        int minute = shop.minute(random.nextInt(days), random.nextInt(24), random.nextInt(3));
        int item = type.isMail() || random.nextInt(4) == 0 ? -1 : random.nextInt(6);
        int detail = random.nextInt(4) == 0 ? -1 : random.nextInt(6);
        shop.event(0, type, minute, item, random.nextInt(4) * 100, detail);
      }
      tastes = tastes(shop, interests());
    }

    static List<Interest> interests() {
      return List.of(
          new Interest("one", "One", List.of(new Witness.OfCategory("A", 1)), false, 1),
          new Interest(
              "two",
              "Two",
              List.of(
                  new Witness.OfTag("t1", 0.5),
                  new Witness.OfPage("/page/2", 0.8),
                  new Witness.OfMessage("m4", 0.3)),
              false,
              0.5),
          new Interest(
              "three",
              "Three",
              List.of(new Witness.OfProduct("P5", 0.9), new Witness.OfDownload("*", 0.2)),
              false,
              3));
    }

    static Tastes tastes(TestShop shop, List<Interest> interests) {
      return tastes(shop, interests, EvidenceSettings.DEFAULT);
    }

    static Tastes tastes(TestShop shop, List<Interest> interests, EvidenceSettings settings) {
      SequencedMap<String, List<String>> spokenTo = new LinkedHashMap<>();
      spokenTo.put("m1", List.of("one", "two"));
      spokenTo.put("m2", List.of("three", "unknown"));
      return Tastes.compile(interests, settings, spokenTo, shop.catalogue(), shop.time());
    }

    List<Evidence> evidence(CustomerView view, int interest) {
      return tastes.leaning(view, MailHistory.of(view, Transactional.NONE), interest).evidence();
    }

    double[] shown(CustomerView view) {
      EvidenceDigest digest = new EvidenceDigest(3);
      tastes.digest(view, digest);
      double[] into = {7, 7, 7};
      tastes.shown(digest, view.day(), into);
      return into;
    }

    double[] affinities(CustomerView view) {
      double[] into = {7, 7, 7};
      tastes.affinities(view, MailHistory.of(view, Transactional.NONE), into);
      return into;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void copiedColumnsGiveTheSameBits(long seed) {
    Story story = new Story(seed, true);
    Audience audience = story.shop.audience();
    for (int day = 0; day <= DAYS; day += 5) {
      CustomerView view = audience.asOf(TestShop.START.plusDays(day)).view(0);
      EventColumns copy = view.events().copy(view.from(), view.to(), 10);
      copy.append(EventType.PURCHASE, view.minute() + 1, 0, 1, -1);
      CustomerView copied =
          new CustomerView(audience, 0, copy, 0, view.to() - view.from(), view.minute());
      assertThat(story.affinities(copied)).isEqualTo(story.affinities(view));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theEvidenceExplainsTheAffinity(long seed) {
    Story story = new Story(seed, true);
    for (int day = 0; day <= DAYS; day++) {
      CustomerView view = story.shop.view(day);
      double[] affinities = story.affinities(view);
      for (int interest = 0; interest < affinities.length; interest++) {
        double sum = 0;
        for (Evidence one : story.evidence(view, interest).reversed()) {
          sum += one.weight();
          assertThat(one.weight()).isBetween(0.0, one.unheededWeight());
          assertThat(one.unheededWeight()).isLessThanOrEqualTo(one.fullWeight());
        }
        double expected =
            switch (story.tastes.stated(view, interest)) {
              case NOTHING -> sum == 0 ? 0 : 1 - StrictMath.exp(-sum * StrictMath.log(2));
              case OPTED_IN -> 1;
              case OPTED_OUT -> 0;
            };
        assertThat(affinities[interest]).isCloseTo(expected, within(1e-14)).isBetween(0.0, 1.0);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void aSlowReadingOfTheRulesAgrees(long seed) {
    Story story = new Story(seed, false);
    CustomerView view = story.shop.view(DAYS);
    for (int interest = 0; interest < 3; interest++) {
      if (story.tastes.stated(view, interest) == Stated.NOTHING) {
        double sum = Oracle.sum(story.tastes, view, interest, Story.interests().get(interest));
        assertThat(story.shown(view)[interest]).isCloseTo(1 - Math.pow(2, -sum), within(1e-12));
      }
    }
  }

  /** What is one thing on one day. */
  private record Thing(int day, EvidenceKind kind, int item, int detail) {

    static Thing of(CustomerView view, Evidence one) {
      int item = one.kind() == EvidenceKind.CLICK ? -1 : view.events().item(one.row());
      return new Thing(one.day(), one.kind(), item, item >= 0 ? -1 : detail(view, one));
    }

    private static int detail(CustomerView view, Evidence one) {
      return view.events().detail(one.row());
    }
  }

  /** On days of hundreds of events. */
  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void ofAllOfOneThingADayTheStrongestCountsAndOfEqualsTheEarliest(long seed) {
    Story story = new Story(seed, false, 2_000, 3);
    CustomerView view = story.shop.view(DAYS);
    for (int interest = 0; interest < story.tastes.size(); interest++) {
      Map<Thing, Evidence> best = new LinkedHashMap<>();
      List<Evidence> all = story.evidence(view, interest).reversed();
      for (Evidence one : all) {
        boolean isScanned = one.strike() == Evidence.Strike.SCANNER;
        best.merge(
            Thing.of(view, one),
            one,
            (old, now) -> isScanned || now.fullWeight() <= worth(old) ? old : now);
      }
      for (Evidence one : all) {
        boolean isBest = one.equals(best.get(Thing.of(view, one)));
        assertThat(one.unheededWeight()).isEqualTo(isBest ? worth(one) : 0);
      }
      assertThat(all).hasSizeGreaterThan(best.size());
    }
  }

  private static double worth(Evidence one) {
    return one.strike() == Evidence.Strike.SCANNER ? 0 : one.fullWeight();
  }

  /** Comparing every view of the day with every other took minutes. */
  @Test
  @Timeout(20)
  void fiftyThousandViewsInADayAreReadAtOnce() {
    Story story = new Story(1, false, 0, 1);
    int many = 50_000;
    for (int i = 0; i < many; i++) {
      boolean isLast = i == many - 1;
      story.shop.event(
          0, EventType.VIEW, story.shop.minute(0, 1, 0) + i / 40, 1, 0, isLast ? 2 : -1);
    }
    List<Evidence> evidence = story.evidence(story.shop.view(1), 1);
    assertThat(evidence).hasSize(many);
    assertThat(evidence.getFirst().weight()).isPositive();
    assertThat(evidence.subList(1, many)).allMatch(Evidence::isStruckOut);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void whatComesLaterIsNotSeen(long seed) {
    Story story = new Story(seed, true);
    double[] before = story.affinities(story.shop.view(20));
    story.shop.event(EventType.PURCHASE, 20, 0, 100, 99).event(EventType.REFUND, 21, 0, 100, 1);
    assertThat(story.affinities(story.shop.view(20))).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void evidenceNeverLowersAnAffinityAndRefundsNeverRaiseOne(long seed) {
    Story story = new Story(seed, true);
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      double[] before = story.affinities(story.shop.view(DAYS));
      EventType type = List.of(EventType.VIEW, EventType.CART, EventType.DOWNLOAD).get(i % 3);
      boolean isRefund = i % 5 == 4;
      story.shop.event(
          isRefund ? EventType.REFUND : type,
          random.nextInt(DAYS),
          random.nextInt(6),
          100,
          random.nextInt(6));
      double[] after = story.affinities(story.shop.view(DAYS));
      for (int interest = 0; interest < after.length; interest++) {
        double change = after[interest] - before[interest];
        assertThat(isRefund ? -change : change).isGreaterThanOrEqualTo(-1e-15);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42})
  void theOrderOfTheInterestsIsNoMatter(long seed) {
    Story story = new Story(seed, true);
    Tastes reversed = Story.tastes(story.shop, Story.interests().reversed());
    double[] into = new double[3];
    reversed.affinities(
        story.shop.view(DAYS), MailHistory.of(story.shop.view(DAYS), Transactional.NONE), into);
    double[] affinities = story.affinities(story.shop.view(DAYS));
    assertThat(List.of(into[2], into[1], into[0]))
        .containsExactly(affinities[0], affinities[1], affinities[2]);
  }

  /** The same story with some mail, of which little is answered. */
  private static Story mailed(long seed) {
    Story story = new Story(seed, true, 20, 60);
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      int minute = story.shop.minute(random.nextInt(120), 7, random.nextInt(2));
      story.shop.event(0, EventType.SENT, minute, -1, 0, random.nextInt(6));
    }
    return story;
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
  void whatIgnoredMailTakesIsWhatTheRulesSay(long seed) {
    Story story = mailed(seed);
    int silenced = 0;
    for (int day = 20; day <= 140; day += 3) {
      CustomerView view = story.shop.view(day);
      for (int interest = 0; interest < 3; interest++) {
        Leaning leaning =
            story.tastes.leaning(view, MailHistory.of(view, Transactional.NONE), interest);
        SlowHeeding slow = new SlowHeeding(story, view, interest, leaning.evidence());
        for (Evidence one : leaning.evidence()) {
          assertThat(one.ignored()).isEqualTo(slow.ignoredAfter(one.day()));
          double left = slow.isSilenced() ? 0 : Math.pow(0.8, one.ignored());
          assertThat(one.weight()).isCloseTo(one.unheededWeight() * left, within(1e-12));
        }
        assertThat(leaning.isSilenced()).isEqualTo(slow.isSilenced());
        silenced += leaning.isSilenced() ? 1 : 0;
      }
    }
    assertThat(silenced).isPositive();
  }

  /** What counts for nothing renews nothing, in the sum as in its explanation. */
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
  void theEvidenceExplainsTheAffinityWhereSomeKindsWeighNothing(long seed) {
    Story story = mailed(seed);
    EvidenceSettings.Kind nothing = new EvidenceSettings.Kind(0, 30);
    EvidenceSettings usual = EvidenceSettings.DEFAULT;
    EvidenceSettings settings =
        new EvidenceSettings(
            usual.purchase(),
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            usual.inBucketAt(),
            0,
            usual.season(),
            usual.gifts(),
            new EvidenceSettings.Ignoring(0.8, 2));
    Tastes tastes = Story.tastes(story.shop, Story.interests(), settings);
    for (int day = 20; day <= 140; day += 3) {
      CustomerView view = story.shop.view(day);
      MailHistory mail = MailHistory.of(view, Transactional.NONE);
      double[] affinities = new double[3];
      tastes.affinities(view, mail, affinities);
      for (int interest = 0; interest < 3; interest++) {
        if (tastes.stated(view, interest) == Stated.NOTHING) {
          double sum =
              tastes.leaning(view, mail, interest).evidence().stream()
                  .mapToDouble(Evidence::weight)
                  .sum();
          assertThat(affinities[interest])
              .isCloseTo(1 - StrictMath.exp(-sum * StrictMath.log(2)), within(1e-14));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64})
  void readingOnIsTheSameAsReadingAfresh(long seed) {
    Story story = mailed(seed);
    EvidenceDigest digest = new EvidenceDigest(3);
    MailHistory mail = new MailHistory(Transactional.NONE);
    double[] into = new double[3];
    Audience audience = story.shop.audience();
    for (int row = 0; row <= audience.to(0); row++) {
      int minute =
          row == audience.to(0) ? story.shop.minute(150, 0, 0) : audience.events().minute(row) + 1;
      int to = audience.events().firstNotBefore(minute, 0, audience.to(0));
      for (int later = 0; later < 15; later += 7) {
        int now = minute + later * 24 * 60;
        if (to == audience.to(0) || audience.events().minute(to) >= now) {
          CustomerView view = new CustomerView(audience, 0, audience.events(), 0, to, now);
          story.tastes.digest(view, digest);
          mail.readOn(view);
          story.tastes.affinities(digest, view.day(), mail, into);
          assertThat(into).isEqualTo(story.affinities(view));
        }
      }
    }
  }

  /** Decision 0021 once more, e-mail by e-mail. */
  private static final class SlowHeeding {
    private record Email(int day, boolean isIgnored, boolean isAnswered) {}

    private final List<Email> emails = new ArrayList<>();
    private final int newestEvidence;

    SlowHeeding(Story story, CustomerView view, int interest, List<Evidence> evidence) {
      MailHistory mail = MailHistory.of(view, Transactional.NONE);
      for (int i = 0; i < mail.emails(); i++) {
        boolean isAbout = false;
        for (int row = view.from(); row < view.to(); row++) {
          isAbout |=
              view.events().minute(row) == mail.minute(i)
                  && view.events().type(row) == EventType.SENT
                  && isAbout(interest, view.events().detail(row));
        }
        boolean isOld = view.minute() - mail.minute(i) >= 7 * 24 * 60;
        if (isAbout) {
          int day = story.shop.time().day(mail.minute(i));
          emails.add(new Email(day, isOld && !mail.isAnswered(i), mail.isAnswered(i)));
        }
      }
      newestEvidence =
          evidence.stream()
              .filter(one -> one.unheededWeight() > 0)
              .mapToInt(Evidence::day)
              .max()
              .orElse(Integer.MIN_VALUE);
    }

    private static boolean isAbout(int interest, int message) {
      return switch (interest) {
        case 0 -> message == 1;
        case 1 -> message == 1 || message == 4;
        default -> message == 2;
      };
    }

    int ignoredAfter(int day) {
      return (int) emails.stream().filter(one -> one.isIgnored() && one.day() > day).count();
    }

    boolean isSilenced() {
      int inARow = 0;
      for (Email one : emails) {
        if (one.day() > newestEvidence) {
          inARow = one.isAnswered() ? 0 : inARow + (one.isIgnored() ? 1 : 0);
        }
      }
      return inARow >= 5;
    }
  }

  /** The rules of §4.1 once more, with sets of days instead of walks; without refunds. */
  private static final class Oracle {

    private record Piece(EvidenceKind kind, String thing, int day, double weight) {}

    static double sum(Tastes tastes, CustomerView view, int interest, Interest of) {
      List<Piece> pieces = new ArrayList<>();
      EventColumns events = view.events();
      int today = view.day();
      for (int row = view.from(); row < view.to(); row++) {
        EvidenceKind kind = EvidenceKind.of(events.type(row));
        if (kind != null && !isScanner(events, row)) {
          int day = view.audience().time().day(events.minute(row));
          EvidenceSettings.Kind setting = kind.in(EvidenceSettings.DEFAULT);
          double age = today - day;
          double decay = Math.pow(2, -age / (setting.halfLifeDays() * of.halfLifeScale()));
          boolean isByItem = events.item(row) >= 0;
          String thing = isByItem ? "item " + events.item(row) : "term " + events.detail(row);
          double strength = strength(tastes, of, events, row, interest);
          pieces.add(new Piece(kind, thing, day, setting.weight() * strength * decay));
        }
      }
      return total(pieces);
    }

    private static double total(List<Piece> pieces) {
      double sum = 0;
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        boolean isBest = true;
        for (int j = 0; j < pieces.size(); j++) {
          Piece other = pieces.get(j);
          boolean isSame =
              other.kind() == piece.kind()
                  && other.thing().equals(piece.thing())
                  && other.day() == piece.day();
          boolean isBetter =
              other.weight() > piece.weight() || (other.weight() == piece.weight() && j < i);
          isBest &= !(isSame && isBetter);
        }
        sum += isBest ? piece.weight() : 0;
      }
      return sum;
    }

    private static boolean isScanner(EventColumns events, int row) {
      if (events.type(row) != EventType.CLICK) {
        return false;
      }
      for (int other = 0; other < events.size(); other++) {
        if (events.type(other) == EventType.SENT && events.minute(other) == events.minute(row)) {
          return true;
        }
      }
      return false;
    }

    /** By hand for the three interests of the story. */
    private static double strength(
        Tastes tastes, Interest of, EventColumns events, int row, int interest) {
      EventType type = events.type(row);
      int detail = events.detail(row);
      double byItem = tastes.itemStrength(interest, events.item(row));
      double byTerm =
          switch (of.id()) {
            case "one" -> type == EventType.CLICK && detail == 1 ? 1 : 0;
            case "two" -> two(type, detail);
            case "three" -> three(type, detail);
            default -> throw new IllegalArgumentException(of.id());
          };
      return Math.max(type == EventType.CLICK ? 0 : byItem, byTerm);
    }

    private static double two(EventType type, int detail) {
      if (type == EventType.CLICK) {
        return detail == 1 ? 1 : detail == 4 ? 0.3 : 0;
      }
      return type == EventType.VIEW && detail == 2 ? 0.8 : 0;
    }

    private static double three(EventType type, int detail) {
      if (type == EventType.CLICK) {
        return detail == 2 ? 1 : 0;
      }
      return type == EventType.DOWNLOAD && detail >= 0 ? 0.2 : 0;
    }
  }
}
