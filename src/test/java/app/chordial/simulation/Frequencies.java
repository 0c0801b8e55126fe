package app.chordial.simulation;

import app.chordial.audience.EventType;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.job.Learning;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One stated population mailed at several frequencies: customers of whom nothing but their consent
 * and an order or two is known, each e-mail one message for everyone, no caps.
 */
final class Frequencies {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);

  private final int customers;
  private final int weeks;

  Frequencies(int customers, int weeks) {
    this.customers = customers;
    this.weeks = weeks;
  }

  /** The simulation of an e-mail to everybody every so many days. */
  Simulation every(int gapDays) {
    Pace pace = new Pace(gapDays, gapDays, gapDays, 0.5, 90, 100_000, 100_000);
    Cadence daily = new Cadence(List.of(DayOfWeek.values()), 9, 1, List.of(), 21, 0);
    Design plain = OddShop.design();
    Design design =
        plain
            .withMessages(List.of(plain.messages().getFirst()))
            .withRhythm(Rhythm.DEFAULT.with(pace).with(daily));
    OddShop shop = new OddShop(TODAY).customers(customers);
    SplittableRandom random = new SplittableRandom(4);
    for (int customer = 0; customer < customers; customer++) {
      for (int order = random.nextInt(1, 3); order > 0; order--) {
        int days = random.nextInt(500);
        shop.daysAgo(customer, days, EventType.PURCHASE, OddShop.BULB, 2_000, order);
      }
    }
    Planner planner = Learning.planner(design, shop.audience().asOf(TODAY), WORK);
    return Simulating.simulate(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)),
            List.of(Policy.DESIGN),
            new Horizon(TODAY, weeks, 3, 5),
            WORK)
        .getFirst();
  }
}
