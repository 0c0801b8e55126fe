package app.chordial.simulation;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.SameCustomers;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.Learning;
import app.chordial.response.ResponseModel;
import app.chordial.simulation.OneRun.Today;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.roaringbitmap.RoaringBitmap;

/**
 * A shop that was mailed by batch-and-blast for some weeks and never before, and whose customers
 * answered by a known truth: its mail log is what calibration has to learn that truth from.
 */
final class LivedShop {

  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);

  private final Design design;
  private final Planner planner;
  private final World world;
  private final Chance chance;
  private final int weeks;
  private final EventColumns events = new EventColumns(1024);
  private final RoaringBitmap lost = new RoaringBitmap();
  private final int[] offsets;

  /** How customers really answer. */
  final ResponseModel truth;

  LivedShop(int customers, int weeks, int run) {
    this.weeks = weeks;
    design = OddShop.design();
    chance = new Chance(77, run);
    Audience before = audience(customers, run);
    planner = Learning.planner(design, before.asOf(BEGIN), WORK);
    world =
        World.of(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)),
            new Horizon(BEGIN, weeks, 1, 77),
            Parallel.SAME_THREAD);
    truth = world.response(chance);
    offsets = new int[customers + 1];
    for (int customer = 0; customer < customers; customer++) {
      live(customer);
      offsets[customer + 1] = events.size();
    }
  }

  /** Who bought much, little, lately or long ago, of one sort or both. */
  private static Audience audience(int customers, int run) {
    OddShop shop = new OddShop(BEGIN).customers(customers);
    SplittableRandom random = new SplittableRandom(run);
    for (int customer = 0; customer < customers; customer++) {
      for (int order = random.nextInt(5); order > 0; order--) {
        int item = random.nextInt(4) == 0 ? OddShop.BULB : OddShop.ROD;
        shop.daysAgo(customer, random.nextInt(700), EventType.PURCHASE, item, 2_000, order);
      }
    }
    return shop.audience();
  }

  private void live(int customer) {
    Simulated one = world.begin(customer, chance);
    Tally tally = new Tally(7 * weeks, design.messages().size(), design.themes().size(), 0);
    Answering answering = new Answering(world, chance, truth, tally);
    Sending sending = new Sending(planner, Policy.BATCH_AND_BLAST, chance);
    for (Week week : Week.of(planner, new Horizon(BEGIN, weeks, 1, 77))) {
      sending.turnTo(week, app.chordial.decision.Market.OPEN);
      for (int weekday = 0; weekday < week.days(); weekday++) {
        Today today = new Today(customer, week.first + weekday, week.index + weekday);
        one.arrive(week.sendMinute(weekday));
        if (week.isSendDay(weekday) && !one.isLost) {
          CustomerView view =
              new CustomerView(
                  planner.audience(),
                  customer,
                  one.events,
                  0,
                  one.events.size(),
                  week.sendMinute(weekday));
          Email email = sending.send(view, one, weekday);
          if (email != null) {
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
    if (one.isLost) {
      lost.add(customer);
    }
    for (int row = 0; row < one.events.size(); row++) {
      events.append(
          one.events.type(row),
          one.events.minute(row),
          one.events.item(row),
          one.events.amount(row),
          one.events.detail(row));
    }
  }

  /** What a shop learns of itself after those weeks. */
  Planner learned() {
    Audience after = SameCustomers.subscribed(planner.audience(), lost, offsets, events);
    return Learning.planner(design, after.asOf(BEGIN.plusWeeks(weeks + 1L)), WORK);
  }
}
