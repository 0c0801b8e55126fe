package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.SameCustomers;
import app.chordial.decision.Decision;
import app.chordial.decision.Exported;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.Silence;
import app.chordial.design.Design;
import app.chordial.insight.ReceptivityPrior.Posterior;
import app.chordial.insight.Transactional;
import app.chordial.job.Learning;
import app.chordial.response.Encounter;
import app.chordial.response.Fatigue;
import app.chordial.response.Outcome;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.simulation.OneRun.Today;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * A shop whose customers' tastes are known to the test alone: eager, average, tired and gone. It
 * was mailed once a week for half a year, so that there is a log to learn from, and then lives
 * through another half year under one pace or another.
 */
final class KnownTastes implements Truth {

  static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
  static final int WEEKS = 26;
  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);
  private static final Cadence DAILY =
      new Cadence(List.of(DayOfWeek.values()), 9, 1, List.of(), 21, 0);

  /** How often they answer, against the published average; so many of twenty. */
  enum Taste {
    EAGER(2.5, 3),
    AVERAGE(1, 10),
    TIRED(0.4, 5),
    GONE(0.01, 2);

    final double receptivity;
    final int ofTwenty;

    Taste(double receptivity, int ofTwenty) {
      this.receptivity = receptivity;
      this.ofTwenty = ofTwenty;
    }

    static Taste of(int customer) {
      int place = customer * 7 % 20;
      int from = 0;
      for (Taste taste : values()) {
        from += taste.ofTwenty;
        if (place < from) {
          return taste;
        }
      }
      throw new IllegalStateException("not twenty");
    }
  }

  private final long seed;
  private final Audience audience;
  private final Planner learned;

  private final LocalDate now;

  /** With half a year of log. */
  static KnownTastes withLog(int customers, long seed) {
    KnownTastes fresh = fresh(customers, seed);
    return new KnownTastes(fresh.lived(), BEGIN.plusWeeks(WEEKS), seed + 1_000_000);
  }

  /** Nobody was ever mailed. */
  static KnownTastes fresh(int customers, long seed) {
    return new KnownTastes(bought(customers, seed), BEGIN, seed);
  }

  private KnownTastes(Audience audience, LocalDate now, long seed) {
    this.seed = seed;
    this.audience = audience;
    this.now = now;
    learned = Learning.planner(design(fixed(7)), audience.asOf(now), WORK);
  }

  /** A gap for all, from which nothing rests. */
  static Pace fixed(double days) {
    return new Pace(days, days, days, 0, 90, 100_000, 100_000);
  }

  static Design design(Pace pace) {
    return design(pace, DAILY);
  }

  static Design design(Pace pace, Cadence cadence) {
    Design plain = OddShop.design();
    return plain
        .withMessages(List.of(plain.messages().getFirst()))
        .withRhythm(Rhythm.DEFAULT.with(pace).with(cadence));
  }

  private static Audience bought(int customers, long seed) {
    OddShop shop = new OddShop(BEGIN).customers(customers);
    SplittableRandom random = new SplittableRandom(seed);
    for (int customer = 0; customer < customers; customer++) {
      for (int order = random.nextInt(1, 4); order > 0; order--) {
        int days = random.nextInt(1, 500);
        shop.daysAgo(customer, days, EventType.PURCHASE, OddShop.BULB, 2_000, order);
      }
    }
    return shop.audience();
  }

  @Override
  public ResponseModel response(Chance chance) {
    return ResponseModel.ASSUMED;
  }

  @Override
  public double receptivity(int customer, Posterior known, long luck, Chance chance) {
    return Taste.of(customer).receptivity;
  }

  int size() {
    return audience.size();
  }

  /** The planner of a design that learned from the log. */
  Planner planner(Design design) {
    return new Planner(design, learned.learned(), learned.snapshot());
  }

  /** What is known of a customer when the second half year begins. */
  Posterior posterior(int customer) {
    return learned
        .learned()
        .receptivity()
        .counts(
            learned.snapshot().view(customer),
            app.chordial.insight.MailHistory.of(
                learned.snapshot().view(customer), Transactional.NONE),
            learned.forgetting());
  }

  double relative(int customer) {
    return posterior(customer).mean() / learned.learned().receptivity().mean();
  }

  /** The half year that begins now, under a design. */
  void live(Design design, Policy policy, ObjIntConsumer<Lived> each) {
    new Living(planner(design), now, policy, seed).all(each);
  }

  /**
   * What became of a customer, and what was counted.
   *
   * @param clicks how many its e-mails could be expected to bring, each as it met the customer: the
   *     same as is counted in the mean, with less of luck in it
   * @param leaves how likely its e-mails were to drive it away, summed up
   * @param isResting whether it is left in peace in the end
   */
  record Lived(Simulated one, Tally tally, double clicks, double leaves, boolean isResting) {
    double total(Metric metric) {
      double sum = 0;
      for (int day = 0; day < 7 * WEEKS; day++) {
        sum += tally.at(metric, day);
      }
      return sum;
    }
  }

  /** A half year of everybody, one after the other. */
  private final class Living {
    private final Planner planner;
    private final LocalDate from;
    private final Policy policy;
    private final Chance chance;
    private final World world;

    Living(Planner planner, LocalDate from, Policy policy, long seed) {
      this.planner = planner;
      this.from = from;
      this.policy = policy;
      chance = new Chance(seed, 0);
      PastMail past = new PastMail(planner, Exported.NONE);
      world =
          new World(
              planner,
              planner.snapshot(),
              past,
              HiddenTaste.NONE,
              KnownTastes.this,
              Arrivals.NONE,
              null,
              Parallel.SAME_THREAD);
    }

    void all(ObjIntConsumer<Lived> each) {
      List<Week> weeks = Week.of(planner, new Horizon(from, WEEKS, 1, seed));
      for (int customer = 0; customer < planner.snapshot().size(); customer++) {
        each.accept(live(customer, weeks), customer);
      }
    }

    private Lived live(int customer, List<Week> weeks) {
      Simulated one = world.begin(customer, chance);
      Tally tally = new Tally(7 * WEEKS, 1, 2, 0);
      Answering answering = new Answering(world, chance, ResponseModel.ASSUMED, tally);
      Sending sending = new Sending(planner, policy, chance);
      double clicks = 0;
      double leaves = 0;
      for (Week week : weeks) {
        sending.turnTo(week, Market.OPEN);
        for (int weekday = 0; weekday < week.days(); weekday++) {
          Today today = new Today(customer, week.first + weekday, week.index + weekday);
          one.arrive(week.sendMinute(weekday));
          if (week.isSendDay(weekday) && !one.isLost) {
            CustomerView view = view(customer, one, week.sendMinute(weekday));
            Email email = sending.send(view, one, weekday);
            if (email != null) {
              Encounter met = meet(one, email, view);
              double arrives = 1 - met.probability(Outcome.BOUNCE);
              double stays =
                  (1 - met.probability(Outcome.UNSUBSCRIBE))
                      * (1 - met.probability(Outcome.COMPLAINT));
              clicks += arrives * met.click();
              leaves += arrives * (1 - stays);
              answering.answer(one, today, email, view);
            }
            one.standing = sending.next();
          }
          int own = answering.minuteOfOwnOrder(one, today.customer(), today.day());
          if (own != Answering.NO_ORDER) {
            one.arrive(own);
            answering.ownOrder(one, today, own);
          }
        }
      }
      return new Lived(one, tally, clicks, leaves, isResting(customer, one));
    }

    private boolean isResting(int customer, Simulated one) {
      int end = planner.sendMinute((int) from.plusWeeks(WEEKS).toEpochDay());
      CustomerView view = view(customer, one, end);
      return !one.isLost
          && policy == Policy.DESIGN
          && planner
                  .deciding()
                  .decide(Market.OPEN, view, one.standing, chance, one.known)
                  .decision()
              instanceof Decision.Quiet quiet
          && quiet.why() == Silence.RESTING;
    }

    private Encounter meet(Simulated one, Email email, CustomerView view) {
      one.known.mail().readOn(view);
      var before = one.standing.newest();
      double gap = before == null ? Situation.AVERAGE.gapDays() : view.day() - before.day();
      double fatigue = Fatigue.of(view, one.known.mail());
      return ResponseModel.ASSUMED.meet(
          Situation.of(email.relevances(), one.receptivity, fatigue, gap));
    }

    private CustomerView view(int customer, Simulated one, int minute) {
      return new CustomerView(
          planner.audience(), customer, one.events, 0, one.events.size(), minute);
    }
  }

  /** The same shop after half a year of one e-mail a week. */
  private Audience lived() {
    Audience before = audience;
    Planner planner = planner(design(fixed(7)));
    EventColumns events = new EventColumns(1024);
    RoaringBitmap lost = new RoaringBitmap();
    int[] offsets = new int[before.size() + 1];
    new Living(planner, now, Policy.DESIGN, seed)
        .all(
            (lived, customer) -> {
              append(events, lived.one.events);
              offsets[customer + 1] = events.size();
              if (lived.one.isLost) {
                lost.add(customer);
              }
            });
    return SameCustomers.subscribed(planner.audience(), lost, offsets, events);
  }

  private static void append(EventColumns to, EventColumns from) {
    for (int row = 0; row < from.size(); row++) {
      to.append(
          from.type(row), from.minute(row), from.item(row), from.amount(row), from.detail(row));
    }
  }
}
