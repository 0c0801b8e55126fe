package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What is tested in a shop of rods, reels and spades: one customer, one message about fishing. */
abstract class InAnAnglersShop {

  static final int NONE = -1;

  final TestShop shop = new TestShop();
  final int rod = shop.product("Carp rod", "Fishing > Rods", "carp");
  final int reel = shop.product("Reel", "Fishing > Reels");
  final int spade = shop.product("Spade", "Garden");
  final int mail = shop.message("m-fish");
  private final SequencedMap<String, List<String>> spokenTo =
      new LinkedHashMap<>(java.util.Map.of("m-fish", List.of("fishing")));

  static Interest interest(String id, Witness... witnesses) {
    return new Interest(id, "The " + id, List.of(witnesses), false, 1);
  }

  Tastes tastes(Interest... interests) {
    return Tastes.compile(
        List.of(interests), EvidenceSettings.DEFAULT, spokenTo, shop.catalogue(), shop.time());
  }

  Tastes fishing() {
    return tastes(interest("fishing", new Witness.OfCategory("fishing", 1)));
  }

  static double affinity(Tastes tastes, CustomerView view) {
    double[] into = new double[tastes.size()];
    tastes.affinities(view, MailHistory.of(view, Transactional.NONE), into);
    return into[0];
  }

  static List<Evidence> evidence(Tastes tastes, CustomerView view) {
    return tastes.leaning(view, MailHistory.of(view, Transactional.NONE), 0).evidence();
  }

  /** S of an affinity. */
  double sum(int day) {
    return -Math.log1p(-affinity(fishing(), shop.view(day))) / Math.log(2);
  }

  void ignored(int... days) {
    for (int day : days) {
      shop.event(EventType.SENT, day, NONE, 0, mail);
    }
  }
}
