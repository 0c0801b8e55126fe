package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;

/** A customer who does a hundred things at random, several of them on the same days. */
final class Story {

  static final int DAYS = 40;

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

  /** The same story with some mail, of which little is answered. */
  static Story mailed(long seed) {
    Story story = new Story(seed, true, 20, 60);
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      int minute = story.shop.minute(random.nextInt(120), 7, random.nextInt(2));
      story.shop.event(0, EventType.SENT, minute, -1, 0, random.nextInt(6));
    }
    return story;
  }
}
