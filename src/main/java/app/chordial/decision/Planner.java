package app.chordial.decision;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.CustomerView;
import app.chordial.audience.ShopTime;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.insight.Forgetting;
import app.chordial.insight.MailHistory;
import app.chordial.insight.RfmCells;
import app.chordial.insight.Transactional;
import app.chordial.interest.Asked;
import app.chordial.interest.Tastes;
import app.chordial.message.Choice;
import app.chordial.message.Message;
import app.chordial.rhythm.OpenHours;
import app.chordial.rhythm.series.Conduct;
import app.chordial.rhythm.series.Walking;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.RuleContext;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only place where a choice is made: a design and what was learned, made ready for one
 * audience. Immutable, for any number of threads; each takes a {@link Deciding} of its own.
 */
public final class Planner {

  /** Days of quiet beyond which a send day is as good as none. */
  private static final int LONGEST_QUIET = 800;

  private final Design design;
  private final Learned learned;
  private final Audience audience;
  private final Tastes tastes;
  private final Snapshot snapshot;
  private final RfmCells cells;
  private final Forgetting forgetting;
  private final Offer[] offers;
  private final ChordWorth chordWorth;
  private final Pulls pulls;
  private final int[][] blockedByItem;
  private final int[] idRanks;
  private final int[] catalogueIndexes;
  private final Volumes volumes;
  private final Consumables consumables;
  private final boolean hasHolidays;
  private final boolean hasDuties;

  /** By the catalogue's indexes. */
  private final Transactional transactional;

  private final boolean[] isSendDay = new boolean[7];
  private final @Nullable PayingPace payingPace;
  private final Walking walking;
  private final Questions questions;

  /**
   * @param snapshot when the plan begins: cells of recency, frequency and money stay as they are
   *     then
   */
  public Planner(Design design, Learned learned, Snapshot snapshot) {
    this(design, learned, snapshot, Groundwork.of(design, snapshot), null, null, null, null);
  }

  /**
   * @param blocked {@link References#blockedByItem} where it is known
   * @param paying of a planner with the same rhythm that knows the same
   * @param walked of a planner with the same series
   */
  private Planner(
      Design design,
      Learned learned,
      Snapshot snapshot,
      Groundwork groundwork,
      int @Nullable [][] blocked,
      @Nullable Pulls pulls,
      @Nullable PayingPace paying,
      @Nullable Walking walked) {
    this.design = design;
    this.learned = learned;
    this.snapshot = snapshot;
    audience = groundwork.audience();
    cells = groundwork.cells();
    tastes = groundwork.tastes().knowing(learned.congruence());
    forgetting = Forgetting.byHalfIn(design.rhythm().pace().halfLifeDays());
    RuleContext rules = RuleContext.of(audience, design.interests(), witness(tastes));
    References references = new References(design, audience, tastes, rules);
    offers = new Offer[design.messages().size()];
    for (int i = 0; i < offers.length; i++) {
      offers[i] = new Offer(design, i, references);
    }
    for (Offer offer : offers) {
      offer.meet(offers);
    }
    questions = Questions.of(design, tastes, audience.catalogue());
    volumes = Volumes.of(design);
    transactional = transactional(design, audience.catalogue());
    consumables =
        new Consumables(
            design, learned.repurchase(), tastes, audience.catalogue().products().size());
    hasHolidays = !design.rhythm().cadence().quiet().spans().isEmpty();
    hasDuties = Arrays.stream(offers).anyMatch(offer -> offer.duty == Message.Duty.MANDATORY);
    walking =
        walked == null
            ? Walking.of(design.rhythm().running(), conduct(design, audience.time()), rules)
            : walked;
    this.pulls =
        pulls == null
            ? Pulls.of(
                learned.alsoBought(),
                Arrays.stream(offers).map(offer -> offer.items).toList(),
                audience.catalogue().products().size())
            : pulls;
    chordWorth = new ChordWorth(offers, design.rhythm().balance());
    blockedByItem = blocked == null ? references.blockedByItem(offers) : blocked;
    List<String> sorted = design.messages().stream().map(Message::id).sorted().toList();
    idRanks =
        design.messages().stream().mapToInt(message -> sorted.indexOf(message.id())).toArray();
    catalogueIndexes =
        design.messages().stream()
            .mapToInt(message -> audience.catalogue().message(message.id()))
            .toArray();
    for (DayOfWeek day : design.rhythm().cadence().sendDays()) {
      isSendDay[day.getValue() - 1] = true;
    }
    payingPace =
        switch (design.rhythm().pace().mode()) {
          case RECEPTIVITY -> null;
          case OPTIMISED -> new PayingPace(this, paying);
        };
  }

  /** What does not depend on the rhythm, nor on who may get a message when. */
  private record Groundwork(Audience audience, RfmCells cells, Tastes tastes) {
    static Groundwork of(Design design, Snapshot snapshot) {
      List<String> ids = design.messages().stream().map(Message::id).distinct().toList();
      Audience audience = snapshot.audience().withMessages(ids).withTerms(Questions.links(design));
      return new Groundwork(audience, RfmCells.of(snapshot), Planner.tastes(design, audience));
    }
  }

  /**
   * The planner of a design that has the same interests and evidence as this one's, and messages
   * that differ in nothing but their terms: equal to a new one, and made much faster.
   */
  Planner with(Design changed) {
    Groundwork groundwork = new Groundwork(audience, cells, tastes);
    boolean isBlockedAlike = blocks(changed).equals(blocks(design));
    boolean isWalkedAlike =
        changed.rhythm().running().equals(design.rhythm().running())
            && changed.rhythm().cadence().quiet().equals(design.rhythm().cadence().quiet())
            && transactional(changed).equals(transactional(design));
    boolean isPacedAlike = changed.rhythm().equals(design.rhythm());
    return new Planner(
        changed,
        learned,
        snapshot,
        groundwork,
        isBlockedAlike ? blockedByItem : null,
        pulls,
        isPacedAlike ? payingPace : null,
        isWalkedAlike ? walking : null);
  }

  /** The planner of the same design as of the same moment that has learned something else. */
  public Planner knowing(Learned other) {
    Groundwork groundwork = new Groundwork(audience, cells, tastes);
    boolean isPulledAlike = other.alsoBought() == learned.alsoBought();
    return new Planner(
        design,
        other,
        snapshot,
        groundwork,
        blockedByItem,
        isPulledAlike ? pulls : null,
        null,
        walking);
  }

  private static List<Boolean> blocks(Design design) {
    return design.messages().stream().map(message -> message.blockDays() > 0).toList();
  }

  /** The design's interests, compiled against an audience. */
  public static Tastes tastes(Design design, Audience audience) {
    SequencedMap<String, List<String>> interestsOfMessages = new LinkedHashMap<>();
    for (Message message : design.messages()) {
      interestsOfMessages.putIfAbsent(message.id(), message.interests());
    }
    return Tastes.compile(
            design.interests(),
            design.evidence(),
            interestsOfMessages,
            asked(design),
            audience.catalogue(),
            audience.time())
        .among(audience);
  }

  /** The design's messages that ask for interests, each with its links. */
  public static List<Asked> asked(Design design) {
    List<Asked> asked = new ArrayList<>();
    for (Message message : design.messages()) {
      SequencedMap<String, String> links = new LinkedHashMap<>();
      Choice.of(message).forEach(one -> links.put(one.interest(), one.link()));
      if (!links.isEmpty()) {
        asked.add(new Asked(message.id(), links));
      }
    }
    return asked;
  }

  /** How rules ask which events witness an interest. */
  public static InterestWitness witness(Tastes tastes) {
    return id -> {
      int interest = tastes.index(id);
      return (events, row) -> interest >= 0 && tastes.witnesses(interest, events, row);
    };
  }

  public Deciding deciding() {
    return new Deciding(this, false);
  }

  /** The same for who asks what goes, and never why nothing does. */
  public Deciding decidingTersely() {
    return Deciding.terse(this);
  }

  /**
   * What couples customers in one week, for a crowd as it stands when the week begins.
   *
   * @param sendDays epoch days on which e-mails go that week
   */
  public Market market(Crowd crowd, List<Integer> sendDays, Chance chance, Parallel parallel) {
    return new MarketMaking(this, crowd, sendDays, chance).make(parallel);
  }

  /** Whether there may not be enough for everybody, so that each send day has to be priced. */
  public boolean isScarce() {
    return design.rhythm().limits().isAny();
  }

  /**
   * A week's market with what is scarce on one of its send days.
   *
   * @param crowd as it stands just before that day's e-mails go
   * @param day an epoch day
   */
  public Market priced(Market market, Crowd crowd, int day, Parallel parallel) {
    return isScarce() ? Pricing.price(this, market, crowd, day, parallel) : market;
  }

  /** An empty one, for somebody who is decided many times. */
  public Recollection recollection() {
    return new Recollection(this);
  }

  /** What is there to be read of a customer so far. */
  public Recollection recollection(CustomerView view) {
    Recollection known = new Recollection(this);
    tastes.digest(view, known.digest);
    known.mail.readOn(view);
    new PastDeeds(this).read(view, known);
    if (!pulls.isEmpty()) {
      known.owned.read(view, pulls);
    }
    return known;
  }

  public Design design() {
    return design;
  }

  public Learned learned() {
    return learned;
  }

  /** The audience planned for; its catalogue knows every message of the design. */
  public Audience audience() {
    return audience;
  }

  public Tastes tastes() {
    return tastes;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  /** How the answers to mail fade. */
  public Forgetting forgetting() {
    return forgetting;
  }

  /** The gap that pays most; null where the gap goes by receptivity. */
  @Nullable PayingPace payingPace() {
    return payingPace;
  }

  /** The design's transactional messages, as a catalogue knows them. */
  public static Transactional transactional(Design design, Catalogue catalogue) {
    return Transactional.of(transactional(design).stream().mapToInt(catalogue::message).toArray());
  }

  /** The ids of the design's transactional messages, which tell nothing of how mail is liked. */
  public static List<String> transactional(Design design) {
    return design.messages().stream()
        .filter(message -> message.duty() == Message.Duty.TRANSACTIONAL)
        .map(Message::id)
        .toList();
  }

  /** What steps of series heed. */
  private static Conduct conduct(Design design, ShopTime time) {
    Set<String> transactional = Set.copyOf(transactional(design));
    return new Conduct(
        OpenHours.of(design.rhythm().cadence().quiet(), time), transactional::contains);
  }

  Transactional transactional() {
    return transactional;
  }

  /** A customer's past mail, as the view has it. */
  public MailHistory mail(CustomerView view) {
    return MailHistory.of(view, transactional);
  }

  /** The series that run, ready to be walked through. */
  public Walking walking() {
    return walking;
  }

  RfmCells cells() {
    return cells;
  }

  Offer[] offers() {
    return offers;
  }

  /** Whether any message is mandatory. */
  boolean hasDuties() {
    return hasDuties;
  }

  /** Whether a message is mandatory. */
  boolean isDuty(int message) {
    return offers[message].duty == Message.Duty.MANDATORY;
  }

  /** Whether no plan chooses a message of the design. */
  public boolean isTransactional(int message) {
    return offers[message].duty == Message.Duty.TRANSACTIONAL;
  }

  /** What is limited or wished for of single messages. */
  Volumes volumes() {
    return volumes;
  }

  Pulls pulls() {
    return pulls;
  }

  ChordWorth chordWorth() {
    return chordWorth;
  }

  /** The place of a message's id among all ids in order. */
  int idRank(int message) {
    return idRanks[message];
  }

  /** What comes back by its own rhythm. */
  Consumables consumables() {
    return consumables;
  }

  int[] blockedBy(int item) {
    return blockedByItem[item];
  }

  /** Whether e-mails go on an epoch day. */
  public boolean isSendDay(int day) {
    return isSendDay[ShopTime.weekday(day)] && !isHoliday(day);
  }

  /** Whether e-mails would go on an epoch day, were it not quiet. */
  boolean isQuiet(int day) {
    return isSendDay[ShopTime.weekday(day)] && isHoliday(day);
  }

  private boolean isHoliday(int day) {
    return hasHolidays && design.rhythm().cadence().quiet().holds(LocalDate.ofEpochDay(day));
  }

  /**
   * The first send day at or after an epoch day; {@link Integer#MAX_VALUE} where there is none
   * within some years.
   */
  public int sendDayFrom(int day) {
    int end = day + (hasHolidays ? LONGEST_QUIET : 7);
    for (int next = day; next < end; next++) {
      if (isSendDay(next)) {
        return next;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The minute at which e-mails go on an epoch day. */
  public int sendMinute(int day) {
    return audience.time().at(day, design.rhythm().cadence().sendHour(), 0);
  }

  /** The index of a message of the design in the audience's catalogue. */
  public int catalogueIndex(int message) {
    return catalogueIndexes[message];
  }

  /** The same of a message of the catalogue; false for −1. */
  boolean isTransactionalInCatalogue(int message) {
    return transactional.isOne(message);
  }

  /** Whether a message of the design may be sent on an epoch day at all. */
  public boolean isValid(int message, int day) {
    return offers[message].firstDay <= day && day <= offers[message].lastDay;
  }

  /** The index of the theme that a message of the design belongs to, or −1. */
  public int themeOf(int message) {
    return offers[message].theme;
  }

  /** The index of a message in the design by its id, or −1. */
  public int messageIndex(String id) {
    for (int i = 0; i < offers.length; i++) {
      if (design.messages().get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** How many answers a message offers to choose from; 0 where it doesn't ask. */
  public int answers(int message) {
    return questions.of(message).size();
  }

  /** The interest that an answer to a message tells of, by its index, or −1. */
  public int answerInterest(int message, int answer) {
    return questions.of(message).get(answer).interest();
  }

  /** The address that an answer to a message is clicked by, as an index of a term. */
  public int answerTerm(int message, int answer) {
    return questions.of(message).get(answer).term();
  }

  /** Whether a message of the design speaks to an interest. */
  public boolean speaksTo(int message, int interest) {
    return Offer.contains(offers[message].interests, interest);
  }

  /**
   * One of the products that a message sells, or −1 where it sells none.
   *
   * @param u a random number in [0, 1)
   */
  public int itemSold(int message, double u) {
    int[] items = offers[message].items;
    return items.length == 0 ? -1 : items[(int) (u * items.length)];
  }

  /** What a product costs the customer when bought through a message, minor units. */
  public long priceMinor(int message, int item) {
    double discount = design.messages().get(message).discount();
    return StrictMath.round(
        audience.catalogue().products().get(item).priceMinor() * (1 - discount));
  }

  /** What the shop keeps of a product bought through a message, minor units. */
  public double marginMinor(int message, int item) {
    double discount = design.messages().get(message).discount();
    double assumed = design.rhythm().balance().assumedMargin();
    return References.margin(audience.catalogue().products().get(item), discount, assumed);
  }
}
