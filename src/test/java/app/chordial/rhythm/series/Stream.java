package app.chordial.rhythm.series;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.ShopTime;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.segment.DeedFilter;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.Rule.Deed;
import app.chordial.segment.RuleContext;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.roaringbitmap.RoaringBitmap;

/** One subscriber's events in some minutes, in any order. */
record Stream(List<Happening> happenings) {

  /** The minute at which all streams begin. */
  static final int START = 29_000_000;

  /** How long they are. */
  static final int MINUTES = 20 * 24 * 60;

  private static final ShopTime TIME = new ShopTime(ZoneOffset.UTC);

  /** One event. */
  record Happening(EventType type, int minute, int item, int detail) {

    long key() {
      return minute * 100L + type.ordinal();
    }

    boolean is(EventType other) {
      return type == other;
    }
  }

  /** Many carts, some views, orders, refunds, reviews; seldom an unsubscribe. */
  static Stream random(Random random, boolean hasMail) {
    List<Happening> all = new ArrayList<>();
    int events = 2 + random.nextInt(14);
    for (int i = 0; i < events; i++) {
      int minute = START + random.nextInt(MINUTES);
      int near = all.isEmpty() ? minute : all.get(random.nextInt(all.size())).minute();
      int at = random.nextInt(2) == 0 ? near + random.nextInt(-3, 120) : minute;
      all.add(happening(random, random.nextInt(3) == 0 ? near : at, hasMail));
    }
    return new Stream(all);
  }

  private static Happening happening(Random random, int minute, boolean hasMail) {
    int item = random.nextInt(4) == 0 ? -1 : random.nextInt(14);
    int order = random.nextInt(-1, 4);
    return switch (random.nextInt(hasMail ? 14 : 12)) {
      case 0, 1, 2, 3 -> new Happening(EventType.CART, minute, item, order);
      case 4 -> new Happening(EventType.CHECKOUT, minute, item, order);
      case 5, 6, 7 -> new Happening(EventType.PURCHASE, minute, item, order);
      case 8 -> new Happening(EventType.VIEW, minute, item, random.nextInt(-1, 7));
      case 9 -> new Happening(EventType.REVIEW, minute, item, -1);
      case 10 -> new Happening(EventType.REFUND, minute, item, order);
      case 11 ->
          random.nextInt(3) == 0
              ? new Happening(EventType.UNSUBSCRIBE, minute, -1, 0)
              : new Happening(EventType.VIEW, minute, item, -1);
      default -> new Happening(EventType.SENT, minute, -1, random.nextInt(4));
    };
  }

  Stream with(Happening one) {
    List<Happening> more = new ArrayList<>(happenings);
    more.add(one);
    return new Stream(more);
  }

  Stream before(int minute) {
    return new Stream(happenings.stream().filter(one -> one.minute() < minute).toList());
  }

  Stream shuffled(Random random) {
    List<Happening> others = new ArrayList<>(happenings);
    Collections.shuffle(others, random);
    return new Stream(others);
  }

  /** As of its end. */
  CustomerView view() {
    return view(true);
  }

  /**
   * @param hasConsent whether the customer has ever said yes
   */
  CustomerView view(boolean hasConsent) {
    EventColumns events = new EventColumns(happenings.size());
    for (Happening one : happenings) {
      events.append(one.type(), one.minute(), one.item(), 100, one.detail());
    }
    return new CustomerView(
        audience(events, hasConsent), 0, events, 0, events.size(), START + MINUTES);
  }

  private static Audience audience(EventColumns events, boolean hasConsent) {
    int[] ends = {0, events.size()};
    byte[] subscribed = {
      (byte) (hasConsent ? Consent.SUBSCRIBED : Consent.NEVER_SUBSCRIBED).ordinal()
    };
    return new Audience(
        TIME,
        "GBP",
        new Catalogue(RandomAudiences.products(), RandomAudiences.TERMS, RandomAudiences.MESSAGES),
        new long[] {1},
        new long[] {1},
        List.of(),
        new ConsentLedger(
            new int[] {0, 1}, new int[] {START - 10}, subscribed, new RoaringBitmap()),
        ends,
        events,
        "stream");
  }

  /** What series of {@link RandomSeries} refer to: an interest is a category. */
  static RuleContext context() {
    List<Interest> interests = new ArrayList<>();
    for (String category : List.of("Fishing", "Garden")) {
      String id = category.toLowerCase(Locale.ROOT);
      List<Witness> witnesses = List.of(new Witness.OfCategory(category, 1));
      interests.add(new Interest(id, category, witnesses, false, 1));
    }
    Audience audience = audience(new EventColumns(0), true);
    RuleContext plain = RuleContext.of(audience, interests, _ -> (_, _) -> false);
    return RuleContext.of(audience, interests, id -> witness(id, interests, plain));
  }

  private static InterestWitness.EventTest witness(
      String id, List<Interest> interests, RuleContext plain) {
    List<DeedFilter> filters = new ArrayList<>();
    for (Interest interest : interests) {
      if (interest.id().equals(id)) {
        for (EventType type : EventType.values()) {
          Deed deed = new Deed(type, null, interest.name(), null, null, null, null);
          filters.add(DeedFilter.of(deed, plain));
        }
      }
    }
    return (events, row) -> filters.stream().anyMatch(one -> one.passes(events, row));
  }

  /** Whether an event is such a deed, told without any of the code under test. */
  static boolean isDeed(Deed deed, Happening one) {
    if (deed.type() != one.type()) {
      return false;
    }
    var product = one.item() < 0 ? null : RandomAudiences.products().get(one.item());
    boolean isProduct =
        deed.product() == null || (product != null && product.key().equals(deed.product()));
    boolean isCategory =
        deed.category() == null || (product != null && isIn(product.category(), deed.category()));
    boolean isInterest =
        deed.interest() == null || (product != null && isOf(product.category(), deed.interest()));
    return isProduct && isCategory && isInterest;
  }

  private static boolean isIn(String category, String wanted) {
    return category.equals(wanted) || category.startsWith(wanted + " > ");
  }

  static boolean isOf(String category, String interest) {
    return (interest.equals("fishing") && isIn(category, "Fishing"))
        || (interest.equals("garden") && isIn(category, "Garden"));
  }
}
