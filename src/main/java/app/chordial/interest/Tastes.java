package app.chordial.interest;

import app.chordial.audience.Catalogue;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  private final List<Interest> interests;
  private final Map<String, Integer> indexes;
  private final WitnessIndex witnesses;
  private final Decay decay;
  private final ShopTime time;

  private Tastes(List<Interest> interests, WitnessIndex witnesses, Decay decay, ShopTime time) {
    this.interests = List.copyOf(interests);
    this.witnesses = witnesses;
    this.decay = decay;
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
    return new Tastes(
        interests,
        WitnessIndex.of(interests, interestsOfMessages, asked, catalogue),
        new Decay(settings, interests),
        time);
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
   * @param into overwritten; one place an interest
   */
  public void affinities(CustomerView view, double[] into) {
    EvidenceDigest digest = new EvidenceDigest(size());
    digest(view, digest);
    affinities(digest, view.day(), into);
  }

  /**
   * Every affinity of a customer whose events were digested.
   *
   * @param today epoch day to which the evidence is aged
   * @param into overwritten; one place an interest
   */
  public void affinities(EvidenceDigest digest, int today, double[] into) {
    Arrays.fill(into, 0);
    digest.weigh(decay, today, into);
    for (int i = 0; i < into.length; i++) {
      into[i] = affinity(into[i]);
    }
    digest.state(into);
  }

  /** Reads what a digest has not read yet of a customer's events; the same as a new one would. */
  public void digest(CustomerView view, EvidenceDigest digest) {
    int begin = digest.begin(view);
    Refunds refunds = begin == view.from() ? Refunds.of(view) : Refunds.NONE;
    DayWalk walk = new DayWalk(witnesses, time, view, begin, refunds);
    while (walk.nextDay()) {
      digest.beginDay(walk);
      for (int row = walk.first(); row < walk.end(); row++) {
        if (walk.kind(row) >= 0) {
          add(walk, row, digest);
        }
        state(view.events(), row, digest);
      }
    }
  }

  /** 1 − exp(−S·ln 2). */
  private static double affinity(double sum) {
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
    boolean isAlone = !walk.hasTwin(row);
    for (int link = items.from(item); link < itemsEnd; link++) {
      int interest = items.interest(link);
      if (isAlone || walk.counts(row, interest)) {
        double strength = Math.max(items.strength(link), details.strength(detail, interest));
        digest.add(interest, walk.kind(row), strength * kept);
      }
    }
    for (int link = details.from(detail); link < detailsEnd; link++) {
      int interest = details.interest(link);
      boolean isNew = items.strength(item, interest) == 0;
      if (isNew && (isAlone || walk.counts(row, interest))) {
        digest.add(interest, walk.kind(row), details.strength(link) * kept);
      }
    }
  }

  private double weight(DayWalk walk, int row, int interest, double strength) {
    return decay.weight(Decay.cell(interest, walk.kind(row)), walk.ageDays()) * strength;
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
   * Every event that speaks for an interest, newest first, struck out or not. The weights add up to
   * the S of the affinity, unless the customer {@link #stated} otherwise.
   */
  public List<Evidence> evidence(CustomerView view, int interest) {
    List<Evidence> found = new ArrayList<>();
    DayWalk walk = new DayWalk(witnesses, time, view);
    while (walk.nextDay()) {
      for (int row = walk.first(); row < walk.end(); row++) {
        double strength = witnesses.strength(view.events(), row, interest);
        if (walk.kind(row) >= 0 && strength > 0) {
          found.add(evidence(walk, row, interest, strength));
        }
      }
    }
    Collections.reverse(found);
    return List.copyOf(found);
  }

  private Evidence evidence(DayWalk walk, int row, int interest, double strength) {
    EvidenceKind kind = EvidenceKind.values()[walk.kind(row)];
    double full = weight(walk, row, interest, strength);
    double kept = walk.kept(row);
    if (kept == 0) {
      Evidence.Strike strike =
          kind == EvidenceKind.CLICK ? Evidence.Strike.SCANNER : Evidence.Strike.REFUNDED;
      return new Evidence(row, kind, walk.day(), full, 0, strike);
    }
    if (!walk.counts(row, interest)) {
      return new Evidence(row, kind, walk.day(), full, 0, Evidence.Strike.SAME_DAY);
    }
    Evidence.Strike strike = kept < 1 ? Evidence.Strike.REFUNDED : Evidence.Strike.NONE;
    return new Evidence(row, kind, walk.day(), full, full * kept, strike);
  }
}
