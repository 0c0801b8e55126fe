package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.decision.Alternatives.Alternative;
import app.chordial.decision.Scarcity.Price;
import app.chordial.decision.Scarcity.Ruling;
import app.chordial.decision.Volumes.Volume;
import app.chordial.decision.allocation.Allocating;
import app.chordial.decision.allocation.Allocation;
import app.chordial.decision.allocation.Bids;
import app.chordial.decision.allocation.Supply;
import app.chordial.message.Message;
import app.chordial.rhythm.Limits;
import app.chordial.work.Parallel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The prices of what is scarce on one day (§4.6): everybody says what could go to them and what it
 * would be worth; what there is goes where it is worth most.
 *
 * <p>A month's e-mails are spread evenly over the send days that are left of it: what one day
 * leaves over is shared by those that follow.
 */
final class Pricing {

  /** The e-mails of a day are the first resource; the volumes follow in their order. */
  private static final int EMAILS = 0;

  private final Planner planner;
  private final Market market;
  private final Crowd crowd;
  private final int day;
  private final List<Volume> volumes;

  /**
   * About what a week will cost, by a sample that gets its share of what there is.
   *
   * @param days on which e-mails go that week
   * @param bids of those of the sample whom anything could go to
   * @param part how large the sample is, as a share of all
   */
  static double[] sampled(
      Planner planner, Crowd crowd, List<Integer> days, Bids bids, double part, Parallel parallel) {
    Pricing pricing = new Pricing(planner, Market.OPEN, crowd, days.getFirst());
    crowd.ready(crowd.size(), parallel);
    Asked past = new Asked(pricing.volumes.size());
    for (int customer = 0; customer < crowd.size(); customer++) {
      pricing.count(crowd.standing(customer), pricing.month(), past);
    }
    double[] shares = new double[1 + pricing.volumes.size()];
    Arrays.fill(shares, part);
    shares[EMAILS] = part * days.size();
    return Allocating.prices(bids, pricing.supply(past).part(shares), parallel);
  }

  private Pricing(Planner planner, Market market, Crowd crowd, int day) {
    this.planner = planner;
    this.market = market;
    this.crowd = crowd;
    this.day = day;
    volumes = planner.volumes().all();
  }

  /** A market with what is scarce on a day, which is the same market where there is enough. */
  static Market price(Planner planner, Market market, Crowd crowd, int day, Parallel parallel) {
    return new Pricing(planner, market, crowd, day).price(parallel);
  }

  /** What some customers could get, and what went before. */
  private static final class Asked {
    final Bids bids = new Bids();
    final List<Integer> customers = new ArrayList<>();

    /** Who gets something mandatory, in the order of luck. */
    final List<Integer> onDuty = new ArrayList<>();

    long today;
    long thisMonth;
    final long[] carried;

    Asked(int volumes) {
      carried = new long[volumes];
    }

    void add(Asked other) {
      bids.addAll(other.bids);
      customers.addAll(other.customers);
      onDuty.addAll(other.onDuty);
      today += other.today;
      thisMonth += other.thisMonth;
      for (int i = 0; i < carried.length; i++) {
        carried[i] += other.carried[i];
      }
    }
  }

  private Market price(Parallel parallel) {
    crowd.ready(crowd.size(), parallel);
    Asked all = new Asked(volumes.size());
    parallel.inOrder(Parallel.chunks(crowd.size()), this::ask, all::add);
    int places = emails(all);
    Supply supply = supply(all);
    if (isEnough(all.bids, supply) && all.onDuty.size() <= places) {
      return market;
    }
    Allocation allocation = Allocating.allocate(all.bids, supply, parallel);
    double[] minor = allocation.prices();
    List<Price> prices = new ArrayList<>();
    for (int i = 0; i < volumes.size(); i++) {
      prices.add(
          new Price(
              planner.design().messages().get(volumes.get(i).message()).id(),
              minor[1 + i],
              allocation.missing(1 + i)));
    }
    return market.with(
        new Scarcity(day, minor[EMAILS], prices, rulings(all, allocation), allocation.gap()));
  }

  private Asked ask(int chunk) {
    Asked asked = new Asked(volumes.size());
    Deciding deciding = planner.deciding();
    int month = month();
    int end = Math.min(crowd.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      count(crowd.standing(customer), month, asked);
      if (planner.hasDuties() && isOnDuty(deciding, customer)) {
        asked.onDuty.add(customer);
        continue;
      }
      List<Alternative> own = alternatives(deciding, customer);
      if (!own.isEmpty()) {
        ScarceChoice.bid(own, planner.volumes(), asked.bids);
        asked.customers.add(customer);
      }
    }
    return asked;
  }

  /** The first epoch day of the month. */
  private int month() {
    return (int) LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
  }

  private boolean isOnDuty(Deciding deciding, int customer) {
    CustomerView view = crowd.view(customer, planner.sendMinute(day));
    return deciding.isOnDuty(market, view, crowd.standing(customer), crowd.recollection(customer));
  }

  private List<Alternative> alternatives(Deciding deciding, int customer) {
    CustomerView view = crowd.view(customer, planner.sendMinute(day));
    return deciding.alternatives(
        market, view, crowd.standing(customer), crowd.recollection(customer));
  }

  private void count(Standing standing, int month, Asked asked) {
    for (Standing.PastEmail email = standing.newest(); email != null; email = email.older()) {
      asked.today += email.day() == day ? 1 : 0;
      asked.thisMonth += email.day() >= month && email.day() <= day ? 1 : 0;
      for (int i = 0; i < volumes.size(); i++) {
        asked.carried[i] += email.messages().contains(volumes.get(i).message()) ? 1 : 0;
      }
    }
    int end = month + LocalDate.ofEpochDay(month).lengthOfMonth();
    for (Standing.Booking one : standing.booked()) {
      asked.today += one.day() == day ? 1 : 0;
      asked.thisMonth += one.day() >= month && one.day() < end ? 1 : 0;
    }
  }

  private Supply supply(Asked all) {
    int[] least = new int[1 + volumes.size()];
    int[] most = new int[1 + volumes.size()];
    most[EMAILS] =
        emails(all) == Supply.ENDLESS ? Supply.ENDLESS : left(emails(all), all.onDuty.size());
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      most[1 + i] = volume.most() == 0 ? Supply.ENDLESS : left(volume.most(), all.carried[i]);
      int wished = share(left(volume.least(), all.carried[i]), lastDay(volume.message()));
      least[1 + i] = Math.min(wished, most[1 + i]);
    }
    return new Supply(least, most);
  }

  /** How many e-mails may go on the day, by its own limit and its share of the month's. */
  private int emails(Asked all) {
    Limits limits = planner.design().rhythm().limits();
    int most = Supply.ENDLESS;
    if (limits.emailsADay() > 0) {
      most = left(limits.emailsADay(), all.today);
    }
    if (limits.mostAMonth() < Integer.MAX_VALUE) {
      LocalDate date = LocalDate.ofEpochDay(day);
      int end = (int) date.withDayOfMonth(date.lengthOfMonth()).toEpochDay();
      most = Math.min(most, share(left(limits.mostAMonth(), all.thisMonth), end));
    }
    return most;
  }

  private static int left(int of, long used) {
    return (int) Math.max(0, of - used);
  }

  /** The day's part of what is to last for the send days up to a last one. */
  private int share(int of, int lastDay) {
    long sendDays = IntStream.rangeClosed(day, lastDay).filter(planner::isSendDay).count();
    return (int) Math.ceilDiv((long) of, Math.max(1, sendDays));
  }

  /** The last epoch day of a message; the day itself where it has none. */
  private int lastDay(int message) {
    Message one = planner.design().messages().get(message);
    return one.to() == null ? day : (int) one.to().toEpochDay();
  }

  /** Whether everybody may take what is worth most. */
  private static boolean isEnough(Bids bids, Supply supply) {
    double[] free = new double[supply.size()];
    int[] load = new int[free.length];
    for (int customer = 0; customer < bids.customers(); customer++) {
      int best = bids.best(customer, free);
      for (int resource = 0; resource < free.length && best >= 0; resource++) {
        load[resource] += bids.isUsing(best, resource) ? 1 : 0;
      }
    }
    return IntStream.range(0, load.length)
        .allMatch(r -> load[r] <= supply.most(r) && load[r] >= supply.least(r));
  }

  /** Those who get something else than what they would take at the prices. */
  private List<Ruling> rulings(Asked all, Allocation allocation) {
    Deciding deciding = planner.deciding();
    double[] prices = allocation.prices();
    List<Ruling> rulings = new ArrayList<>();
    for (int late = emails(all); late < all.onDuty.size(); late++) {
      rulings.add(new Ruling(planner.audience().storeId(all.onDuty.get(late)), null));
    }
    for (int bidder = 0; bidder < all.bids.customers(); bidder++) {
      int taken = allocation.taken(bidder);
      if (taken != all.bids.best(bidder, prices)) {
        int customer = all.customers.get(bidder);
        Composition email =
            taken == Allocation.NOTHING
                ? null
                : alternatives(deciding, customer)
                    .get(taken - all.bids.from(bidder))
                    .composition(planner.design());
        rulings.add(new Ruling(planner.audience().storeId(customer), email));
      }
    }
    return rulings;
  }
}
