package app.chordial.interest;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The interests of a design, compiled against a catalogue: it tells how strongly a customer shows
 * each of them, and why (DESIGN.md §4.1).
 *
 * <p>Evidence e of kind k, age t days and strength m weighs w(k)·m·2^(−t/h(k)); with S the sum, the
 * affinity is A = 1 − exp(−S·ln 2). The same events give the same affinities bit for bit, whatever
 * columns they stand in. Unchanging, so any number of threads may ask.
 */
public final class Tastes {

  private static final double LN_2 = StrictMath.log(2);
  private static final byte SENT = EventType.SENT.code();

  private final List<Interest> interests;
  private final Map<String, Integer> indexes;
  private final WitnessIndex witnesses;
  private final Weighing weighing;
  private final Akin akin;
  private final Borne borne;
  private final ShopTime time;

  private Tastes(
      List<Interest> interests,
      Weighing weighing,
      WitnessIndex witnesses,
      Akin akin,
      Borne borne,
      ShopTime time) {
    this.interests = List.copyOf(interests);
    this.witnesses = witnesses;
    this.weighing = weighing;
    this.akin = akin;
    this.borne = borne;
    this.time = time;
    indexes = HashMap.newHashMap(interests.size());
    for (int i = interests.size() - 1; i >= 0; i--) {
      indexes.put(interests.get(i).id(), i);
    }
  }

  /**
   * Resolves every witness.
   *
   * @param interestsOfMessages message id to ids of the interests that it speaks to; unknown ids
   *     are passed over
   */
  public static Tastes compile(
      List<Interest> interests,
      EvidenceSettings settings,
      SequencedMap<String, List<String>> interestsOfMessages,
      Catalogue catalogue,
      ShopTime time) {
    return compile(interests, settings, interestsOfMessages, List.of(), catalogue, time);
  }

  /**
   * The same, where some messages ask.
   *
   * @param asked those messages
   */
  public static Tastes compile(
      List<Interest> interests,
      EvidenceSettings settings,
      SequencedMap<String, List<String>> interestsOfMessages,
      List<Asked> asked,
      Catalogue catalogue,
      ShopTime time) {
    Weighing weighing =
        new Weighing(
            new Decay(settings, interests),
            new Heeding(settings.ignoring()),
            settings.gifts().marked(),
            settings.gifts().unlike());
    WitnessIndex witnesses = WitnessIndex.of(interests, interestsOfMessages, asked, catalogue);
    return new Tastes(interests, weighing, witnesses, Akin.UNKNOWN, Borne.NOTHING, time);
  }

  /**
   * The same, knowing which interests lead to each other: only then can an order be told that is
   * unlike all others.
   *
   * @param congruence of the same interests
   */
  public Tastes knowing(Congruence congruence) {
    return new Tastes(interests, weighing, witnesses, Akin.of(congruence), borne, time);
  }

  /**
   * The same, knowing what customers bear: only then do their tags and attributes speak.
   *
   * @param audience whose customers will be asked about
   */
  public Tastes among(Audience audience) {
    return new Tastes(interests, weighing, witnesses, akin, Borne.of(interests, audience), time);
  }

  public int size() {
    return interests.size();
  }

  /** The index of an interest by its id, or −1. */
  public int index(String interestId) {
    return indexes.getOrDefault(interestId, -1);
  }

  public String id(int interest) {
    return interests.get(interest).id();
  }

  public Interest interest(int interest) {
    return interests.get(interest);
  }

  /** How strongly a product witnesses an interest, 0 to 1; 0 for no product (−1). */
  public double itemStrength(int interest, int item) {
    return witnesses.items().strength(item, interest);
  }

  /** Sets 1 for every interest that a product witnesses; nothing for no product (−1). */
  void mark(int item, int[] interests) {
    Links items = witnesses.items();
    for (int link = items.from(item); link < items.to(item); link++) {
      interests[items.interest(link)] = 1;
    }
  }

  /**
   * Whether an event of any type has to do with an interest: by its product, its address, words,
   * file or topic, or by its message.
   */
  public boolean witnesses(int interest, EventColumns events, int row) {
    return witnesses.strength(events, row, interest) > 0;
  }

  /**
   * Every affinity of a customer, 0 to 1.
   *
   * @param mail the same customer's, as of the view
   * @param into overwritten; one place an interest
   */
  public void affinities(CustomerView view, Received mail, double[] into) {
    EvidenceDigest digest = new EvidenceDigest(size());
    digest(view, digest);
    affinities(digest, view.day(), mail, into);
  }

  /**
   * Every affinity of a customer whose events were digested.
   *
   * @param today epoch day to which the evidence is aged
   * @param mail the same customer's, as of the same moment
   * @param into overwritten; one place an interest
   */
  public void affinities(EvidenceDigest digest, int today, Received mail, double[] into) {
    Arrays.fill(into, 0);
    digest.weigh(weighing, today, mail, into);
    settle(digest, into);
  }

  /**
   * What the same customer showed, whatever mail was ignored since: to ignore mail changes what
   * should be sent, and not what somebody likes.
   */
  public void shown(EvidenceDigest digest, int today, double[] into) {
    Arrays.fill(into, 0);
    digest.weigh(weighing, today, into);
    settle(digest, into);
  }

  private static void settle(EvidenceDigest digest, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = affinity(into[i]);
    }
    digest.state(into);
  }

  /**
   * What ignored e-mails leave of a guess, which is older than any of them: 1 where none was
   * ignored, 0 where the last few were.
   *
   * @param into overwritten; one place an interest
   */
  public void left(EvidenceDigest digest, Received mail, double[] into) {
    Heeding.Walk walk = weighing.heeding().walk(digest.draws(), mail, into.length);
    for (int interest = 0; interest < into.length; interest++) {
      into[interest] = weighing.heeding().left(walk.ignored(interest));
    }
    walk.to(Integer.MAX_VALUE);
    for (int interest = 0; interest < into.length; interest++) {
      into[interest] = weighing.heeding().isTooMany(walk.inARow(interest)) ? 0 : into[interest];
    }
  }

  /** Whether ignored e-mails tell anything of this customer. */
  public boolean heeds(EvidenceDigest digest) {
    return weighing.heeding().isAny() && digest.draws().size() > 0;
  }

  /** Reads what a digest has not read yet of a customer's events; the same as a new one would. */
  public void digest(CustomerView view, EvidenceDigest digest) {
    int begin = digest.begin(view);
    Refunds refunds = begin == view.from() ? Refunds.of(view) : Refunds.NONE;
    DayWalk walk = new DayWalk(witnesses, time, view, weighing.giftsKeep(), begin, refunds);
    while (walk.nextDay()) {
      digest.beginDay(walk);
      for (int row = walk.first(); row < walk.end(); row++) {
        if (walk.kind(row) >= 0) {
          add(walk, row, digest);
        }
        draw(walk, view.events(), row, digest.draws());
        state(view.events(), row, digest);
      }
    }
    digest.orders().settle(akin, size());
    borne.tell(view, digest);
  }

  /** Notes what an e-mail is about. */
  private void draw(DayWalk walk, EventColumns events, int row, Draws draws) {
    if (events.typeCode(row) != SENT) {
      return;
    }
    draws.sent(events.minute(row));
    Links messages = witnesses.details(events, row);
    int message = events.detail(row);
    for (int link = messages.from(message); link < messages.to(message); link++) {
      draws.on(messages.interest(link), walk.day());
    }
  }

  /** 1 − exp(−S·ln 2). */
  static double affinity(double sum) {
    return sum == 0 ? 0 : 1 - StrictMath.exp(-sum * LN_2);
  }

  private void add(DayWalk walk, int row, EvidenceDigest digest) {
    Links items = walk.itemLinks(row);
    Links details = walk.detailLinks(row);
    int item = walk.item(row);
    int detail = walk.detail(row);
    int itemsEnd = items.to(item);
    int detailsEnd = details.to(detail);
    double kept = walk.kept(row);
    Twins twins = walk.twins(row);
    if (walk.isKeptPurchase(row)) {
      for (int link = items.from(item); link < itemsEnd; link++) {
        digest.orders().add(walk.order(row), items.interest(link), walk.isGift(row));
      }
    }
    for (int link = items.from(item); link < itemsEnd; link++) {
      int interest = items.interest(link);
      if (twins == null || twins.counts(row, interest)) {
        double strength = Math.max(items.strength(link), details.strength(detail, interest));
        digest.add(interest, walk.kind(row), strength * kept);
      }
    }
    for (int link = details.from(detail); link < detailsEnd; link++) {
      int interest = details.interest(link);
      boolean isNew = items.strength(item, interest) == 0;
      if (isNew && (twins == null || twins.counts(row, interest))) {
        digest.add(interest, walk.kind(row), details.strength(link) * kept);
      }
    }
  }

  private void state(EventColumns events, int row, EvidenceDigest digest) {
    byte type = events.typeCode(row);
    boolean isIn = type == EventType.OPT_IN.code();
    if ((isIn || type == EventType.OPT_OUT.code()) && events.detail(row) >= 0) {
      Links topics = witnesses.topics();
      int topic = events.detail(row);
      for (int link = topics.from(topic); link < topics.to(topic); link++) {
        digest.state(topics.interest(link), isIn);
      }
    }
  }

  /** The last thing that a customer said of an interest. */
  public Stated stated(CustomerView view, int interest) {
    EventColumns events = view.events();
    for (int row = view.to() - 1; row >= view.from(); row--) {
      byte type = events.typeCode(row);
      boolean isIn = type == EventType.OPT_IN.code();
      if ((isIn || type == EventType.OPT_OUT.code())
          && witnesses.topics().strength(events.detail(row), interest) > 0) {
        return isIn ? Stated.OPTED_IN : Stated.OPTED_OUT;
      }
    }
    return Stated.NOTHING;
  }

  /**
   * Every event that speaks for an interest, newest first, struck out or not, and what it comes to.
   *
   * @param mail the same customer's, as of the view
   */
  public Leaning leaning(CustomerView view, Received mail, int interest) {
    EvidenceDigest digest = digest(view);
    double[] affinities = affinities(digest, view, mail);
    return leaning(view, mail, interest, digest, affinities[interest]);
  }

  /** The same for every interest, by one reading of the events. */
  public List<Leaning> leanings(CustomerView view, Received mail) {
    EvidenceDigest digest = digest(view);
    double[] affinities = affinities(digest, view, mail);
    List<Leaning> leanings = new ArrayList<>();
    for (int interest = 0; interest < affinities.length; interest++) {
      leanings.add(leaning(view, mail, interest, digest, affinities[interest]));
    }
    return leanings;
  }

  private EvidenceDigest digest(CustomerView view) {
    EvidenceDigest digest = new EvidenceDigest(size());
    digest(view, digest);
    return digest;
  }

  private double[] affinities(EvidenceDigest digest, CustomerView view, Received mail) {
    double[] affinities = new double[size()];
    affinities(digest, view.day(), mail, affinities);
    return affinities;
  }

  private Leaning leaning(
      CustomerView view, Received mail, int interest, EvidenceDigest digest, double affinity) {
    boolean isUnlike = digest.orders().isUnlike(interest);
    Tracing tracing = new Tracing(witnesses, weighing, interest, isUnlike);
    tracing.walk(new DayWalk(witnesses, time, view, weighing.giftsKeep()), view.events());
    Heeding heeding = weighing.heeding();
    Heeding.Walk walk = heeding.walk(digest.draws(), mail, size());
    List<Bearing> bearings = new ArrayList<>();
    List<Evidence> heeded = tracing.heeded(heeding, walk, borne.of(view, interest), bearings);
    int inARow = walk.inARow(interest);
    return new Leaning(
        affinity,
        stated(view, interest),
        heeded.reversed(),
        bearings.reversed(),
        inARow,
        heeding.isTooMany(inARow));
  }
}
