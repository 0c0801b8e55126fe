package app.chordial.interest;

import app.chordial.audience.CustomerView;
import java.util.Arrays;

/**
 * What one customer's events say of interests, day by day, ready to be weighed on any later day:
 * reading on where events were added costs nothing for those that were read before.
 *
 * <p>Belongs to one customer, one set of columns and one thread at a time.
 */
public final class EvidenceDigest {

  private static final byte SILENT = 0;
  private static final byte IN = 1;
  private static final byte OUT = 2;

  private final byte[] stated;
  private int[] days = new int[16];

  /** Of an interest and a kind, in the order of {@link Decay}. */
  private int[] cells = new int[16];

  /** What a day's evidence of a cell weighs while it is fresh. */
  private double[] strengths = new double[16];

  private int size;
  private int day;

  /** The rows before this one, and the entries before that one, belong to earlier days. */
  private int sealedRow = -1;

  private int sealedSize;

  /** What the customer bears, in the order of days. */
  private int[] borneDays = {};

  private int[] borneInterests = {};
  private double[] borneStrengths = {};
  private int borne;
  private Draws draws = new Draws();
  private Orders orders = new Orders();

  /** The first row that was not read. */
  private int readTo = -1;

  /**
   * @param interests how many there are
   */
  public EvidenceDigest(int interests) {
    stated = new byte[interests];
  }

  /** The same, to be read on by itself. */
  public EvidenceDigest copy() {
    EvidenceDigest copy = new EvidenceDigest(stated.length);
    System.arraycopy(stated, 0, copy.stated, 0, stated.length);
    copy.days = days.clone();
    copy.cells = cells.clone();
    copy.strengths = strengths.clone();
    copy.size = size;
    copy.borneDays = borneDays.clone();
    copy.borneInterests = borneInterests.clone();
    copy.borneStrengths = borneStrengths.clone();
    copy.borne = borne;
    copy.day = day;
    copy.sealedRow = sealedRow;
    copy.sealedSize = sealedSize;
    copy.readTo = readTo;
    copy.draws = draws.copy();
    copy.orders = orders.copy();
    return copy;
  }

  /**
   * The row from which to read on: after the last where nothing was added, the first that was added
   * where it begins a day, else the first of its day. A refund may concern any day, so then it is
   * the customer's first.
   */
  int begin(CustomerView view) {
    boolean isKnown = sealedRow >= view.from() && readTo <= view.to();
    boolean isNextDay =
        isKnown
            && (readTo == view.to()
                || view.audience().time().day(view.events().minute(readTo)) > day);
    int begin = isNextDay ? readTo : sealedRow;
    if (!isKnown || Refunds.isAnyIn(view.events(), begin, view.to())) {
      Arrays.fill(stated, SILENT);
      begin = view.from();
      sealedRow = begin;
      sealedSize = 0;
      size = 0;
      draws.clear();
      orders.clear();
    } else if (!isNextDay) {
      size = sealedSize;
      draws.takeBack();
      orders.takeBack();
    }
    readTo = view.to();
    return begin;
  }

  void beginDay(DayWalk walk) {
    day = walk.day();
    sealedRow = walk.first();
    sealedSize = size;
    draws.seal();
    orders.seal();
  }

  /** The orders so far. */
  Orders orders() {
    return orders;
  }

  /** The e-mails so far. */
  Draws draws() {
    return draws;
  }

  /** Adds to what the day says of an interest by a kind of evidence. */
  void add(int interest, int kind, double strength) {
    int cell = Decay.cell(interest, kind);
    int entry = sealedSize;
    while (entry < size && cells[entry] != cell) {
      entry++;
    }
    if (entry < size) {
      strengths[entry] += strength;
      return;
    }
    if (size == days.length) {
      int capacity = size * 2;
      days = Arrays.copyOf(days, capacity);
      cells = Arrays.copyOf(cells, capacity);
      strengths = Arrays.copyOf(strengths, capacity);
    }
    days[size] = day;
    cells[size] = cell;
    strengths[size] = strength;
    size++;
  }

  /** Forgets what the customer bears. */
  void bearNothing() {
    borne = 0;
  }

  /** Adds what the customer bears since a day; it doesn't fade. */
  void bear(int interest, int since, double strength) {
    if (borne == borneDays.length) {
      int capacity = Math.max(4, borne * 2);
      borneDays = Arrays.copyOf(borneDays, capacity);
      borneInterests = Arrays.copyOf(borneInterests, capacity);
      borneStrengths = Arrays.copyOf(borneStrengths, capacity);
    }
    int at = borne++;
    for (; at > 0 && borneDays[at - 1] > since; at--) {
      borneDays[at] = borneDays[at - 1];
      borneInterests[at] = borneInterests[at - 1];
      borneStrengths[at] = borneStrengths[at - 1];
    }
    borneDays[at] = since;
    borneInterests[at] = interest;
    borneStrengths[at] = strength;
  }

  void state(int interest, boolean isIn) {
    stated[interest] = isIn ? IN : OUT;
  }

  /** Whether the customer said that an interest is none: then nothing else may speak for it. */
  public boolean isOptedOut(int interest) {
    return stated[interest] == OUT;
  }

  /** Adds up what the evidence of every day weighs today, the oldest first. */
  void weigh(Weighing weighing, int today, double[] into) {
    boolean hasUnlike = orders.hasUnlike() && weighing.unlikeKeeps() < 1;
    for (int i = 0; i < size; i++) {
      into[Decay.interest(cells[i])] += weight(weighing, today, hasUnlike, i);
    }
    for (int i = 0; i < borne; i++) {
      into[borneInterests[i]] += borneStrengths[i];
    }
  }

  /** The same, less what ignored e-mails took from it. */
  void weigh(Weighing weighing, int today, Received mail, double[] into) {
    Heeding heeding = weighing.heeding();
    if (draws.size() == 0 || !heeding.isAny()) {
      weigh(weighing, today, into);
      return;
    }
    boolean hasUnlike = orders.hasUnlike() && weighing.unlikeKeeps() < 1;
    Heeding.Walk walk = heeding.walk(draws, mail, into.length);
    int told = 0;
    for (int i = 0; i < size; i++) {
      int interest = Decay.interest(cells[i]);
      told = weighBorne(told, days[i], heeding, walk, into);
      walk.to(days[i]);
      double weight = weight(weighing, today, hasUnlike, i);
      into[interest] += weight * heeding.left(walk.ignored(interest));
      walk.witnessed(interest, weight);
    }
    weighBorne(told, Integer.MAX_VALUE, heeding, walk, into);
    walk.to(Integer.MAX_VALUE);
    for (int interest = 0; interest < into.length; interest++) {
      if (heeding.isTooMany(walk.inARow(interest))) {
        into[interest] = 0;
      }
    }
  }

  /** Weighs what has been borne since a day or before; the place of the next. */
  private int weighBorne(int from, int day, Heeding heeding, Heeding.Walk walk, double[] into) {
    int next = from;
    for (; next < borne && borneDays[next] <= day; next++) {
      int interest = borneInterests[next];
      walk.to(borneDays[next]);
      into[interest] += borneStrengths[next] * heeding.left(walk.ignored(interest));
      walk.witnessed(interest, borneStrengths[next]);
    }
    return next;
  }

  private double weight(Weighing weighing, int today, boolean hasUnlike, int entry) {
    int cell = cells[entry];
    double weight =
        weighing.decay().weight(cell, Math.max(0, today - days[entry])) * strengths[entry];
    return hasUnlike && Decay.isPurchase(cell) && orders.isUnlike(Decay.interest(cell))
        ? weight * weighing.unlikeKeeps()
        : weight;
  }

  /** Lets what the customer said stand above the evidence; the last word counts. */
  void state(double[] into) {
    for (int interest = 0; interest < into.length; interest++) {
      if (stated[interest] != SILENT) {
        into[interest] = stated[interest] == IN ? 1 : 0;
      }
    }
  }
}
