package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Deciding;
import app.chordial.decision.Decision;
import app.chordial.decision.Explaining;
import app.chordial.decision.Explanation;
import app.chordial.decision.Exported;
import app.chordial.decision.ListMeasures;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlanSink;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.Saying;
import app.chordial.decision.Standing;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Purchases;
import app.chordial.insight.Transactional;
import app.chordial.interest.Evidence;
import app.chordial.interest.Pair;
import app.chordial.job.Learning;
import app.chordial.message.Message;
import app.chordial.segment.Counting;
import app.chordial.segment.Counting.Count;
import app.chordial.segment.Matching;
import app.chordial.segment.Naming;
import app.chordial.segment.RuleContext;
import app.chordial.segment.RuleSentence;
import app.chordial.segment.Segment;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Everything that the engine says of a shop and a design: a fortnight's plan, one customer's
 * reasons, four weeks simulated by each policy, segments, interests, congruence and predictions.
 *
 * @param explanations of the first customer, for days of the fortnight
 */
record Everything(
    List<Line> lines,
    List<Market> markets,
    List<Explanation> explanations,
    List<String> sentences,
    List<Simulation> simulations,
    List<Count> segments,
    List<double[]> affinities,
    List<Evidence> evidence,
    List<Pair> pairs,
    List<Double> predictions,
    Object learned) {

  private static final int DAYS = 14;
  private static final Work WORK = new Work(Parallel.SAME_THREAD, Progress.NONE);

  /** One decision of the plan. */
  record Line(int customer, int day, Decision decision) {}

  /** Asks for everything, and finds every number finite and every decision with its sentence. */
  static Everything of(OddShop shop, Design design) {
    return of(shop, design, 2);
  }

  static Everything of(OddShop shop, Design design, int runs) {
    return of(shop, design, runs, 1);
  }

  /**
   * @param everyDays so many days lie between those that are explained: reasons list all evidence
   */
  static Everything of(OddShop shop, Design design, int runs, int everyDays) {
    Everything said = new Asking(shop, design, runs, everyDays).everything();
    assertThat(Finite.wrong(said)).isEmpty();
    assertThat(said.sentences)
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .isNotBlank()
                    .doesNotContain("NaN", "Infinity", "∞", "null")
                    .doesNotContainPattern("[-−]0(\\.0+)?(?![\\d.])"));
    return said;
  }

  /** What was planned to go. */
  List<Decision.Send> sends() {
    return lines.stream()
        .filter(line -> line.decision instanceof Decision.Send)
        .map(line -> (Decision.Send) line.decision)
        .toList();
  }

  /** The mean total of a metric over the runs of a policy. */
  double total(Policy policy, Metric metric) {
    return simulations.get(policy.ordinal()).total(metric).mean();
  }

  int matching(int segment) {
    return segments.get(segment).customers();
  }

  /** One round of questions. */
  private static final class Asking {
    private final OddShop shop;
    private final Design design;
    private final int runs;
    private final int everyDays;
    private final Planner planner;
    private final Snapshot snapshot;
    private final PastMail past;
    private final Chance chance = new Chance(1, 0);
    private final List<Line> lines = new ArrayList<>();
    private final SequencedMap<Integer, Market> markets = new TreeMap<>();
    private final List<String> sentences = new ArrayList<>();

    Asking(OddShop shop, Design design, int runs, int everyDays) {
      this.shop = shop;
      this.design = design;
      this.runs = runs;
      this.everyDays = everyDays;
      Audience audience = shop.audience();
      planner = Learning.planner(design, audience.asOf(shop.today()), WORK);
      snapshot = planner.snapshot();
      past = new PastMail(planner, Exported.NONE);
    }

    Everything everything() {
      plan();
      List<Explanation> explanations = explanations();
      List<Simulation> simulations = simulations();
      ListMeasures measures = ListMeasures.of(planner, Parallel.SAME_THREAD);
      return new Everything(
          lines,
          List.copyOf(markets.values()),
          explanations,
          sentences,
          simulations,
          segments(measures),
          affinities(measures),
          evidence(),
          pairs(),
          predictions(measures),
          planner.learned());
    }

    private void plan() {
      PlanSink sink =
          new PlanSink() {
            @Override
            public void week(int firstDay, Market market) {
              markets.put(firstDay, market);
            }

            @Override
            public void decided(int customer, int day, Decision decision) {
              lines.add(new Line(customer, day, decision));
            }
          };
      Planning.plan(planner, snapshot, past, new Span(shop.today(), DAYS, chance), sink, WORK);
    }

    /** Day by day, send day or not, as the plan went. */
    private List<Explanation> explanations() {
      List<Explanation> explanations = new ArrayList<>();
      if (snapshot.size() == 0) {
        return explanations;
      }
      Explaining explaining = new Explaining(planner);
      Deciding deciding = planner.deciding();
      Standing standing = past.standing(snapshot.view(0));
      for (int i = 0; i < DAYS; i++) {
        int day = (int) shop.today().toEpochDay() + i;
        CustomerView view = snapshot.view(0).at(planner.sendMinute(day));
        if (i % everyDays == 0) {
          Explanation why = explaining.explain(market(day), view, standing, chance);
          explanations.add(why);
          say(why);
          assertThat(lines.stream().filter(line -> line.customer == 0 && line.day == day))
              .allSatisfy(line -> assertThat(line.decision).isEqualTo(why.decision()));
        }
        if (planner.isSendDay(day)) {
          standing = deciding.decide(market(day), view, standing, chance).next();
        }
      }
      return explanations;
    }

    private Market market(int day) {
      return markets.entrySet().stream()
          .filter(entry -> Math.floorDiv(entry.getKey() + 3, 7) == Math.floorDiv(day + 3, 7))
          .map(entry -> entry.getValue())
          .findFirst()
          .orElse(Market.OPEN);
    }

    private void say(Explanation why) {
      Saying saying = new Saying(design, "GBP");
      sentences.add(saying.decision(why));
      sentences.addAll(saying.all(why));
      for (Message message : design.messages()) {
        sentences.add(saying.message(why, message.id()));
      }
    }

    private List<Simulation> simulations() {
      List<Simulation> simulations =
          Simulating.simulate(
              Beginning.of(planner, past),
              List.of(Policy.values()),
              new Horizon(shop.today(), 4, runs, 3),
              WORK);
      for (Simulation one : simulations) {
        for (Metric metric : Metric.values()) {
          assertThat(Finite.wrong(one.daily(metric))).isEmpty();
          assertThat(Finite.wrong(one.cumulative(metric))).isEmpty();
          assertThat(Finite.wrong(one.total(metric))).isEmpty();
        }
        sentences.add(Verdict.of(one, simulations.getLast(), "GBP").sentence());
        sentences.add(Verdict.of(simulations.getLast(), one, "GBP").sentence());
      }
      return simulations;
    }

    private List<Count> segments(ListMeasures measures) {
      RuleContext context =
          RuleContext.of(planner.audience(), design.interests(), Planner.witness(planner.tastes()));
      Matching matching = new Matching(snapshot, context, measures, Parallel.SAME_THREAD);
      Naming naming = Naming.of(context, design.segments(), id -> id);
      List<Count> counts = new ArrayList<>();
      for (Segment segment : design.segments()) {
        Count count = Counting.count(matching, segment.rule(), design.segments());
        assertThat(count.customers()).isBetween(0, count.everybody());
        assertThat(count.mailable()).isBetween(0, count.customers());
        counts.add(count);
        sentences.add(RuleSentence.of(segment.rule(), naming).text());
      }
      return counts;
    }

    private List<double[]> affinities(ListMeasures measures) {
      List<double[]> all = new ArrayList<>();
      for (int interest = 0; interest < planner.tastes().size(); interest++) {
        double[] own = measures.affinities(interest);
        for (double affinity : own) {
          assertThat(affinity).isBetween(0.0, 1.0);
        }
        all.add(own);
      }
      return all;
    }

    private List<Evidence> evidence() {
      List<Evidence> all = new ArrayList<>();
      for (int interest = 0;
          snapshot.size() > 0 && interest < planner.tastes().size();
          interest++) {
        CustomerView view = snapshot.view(0);
        all.addAll(
            planner
                .tastes()
                .leaning(view, MailHistory.of(view, Transactional.NONE), interest)
                .evidence());
      }
      return all;
    }

    private List<Pair> pairs() {
      List<Pair> pairs = new ArrayList<>();
      for (int a = 0; a < planner.tastes().size(); a++) {
        for (int b = 0; b < planner.tastes().size(); b++) {
          pairs.add(planner.learned().congruence().pair(a, b));
        }
      }
      return pairs;
    }

    private List<Double> predictions(ListMeasures measures) {
      List<Double> predictions = new ArrayList<>();
      predictions.add(planner.learned().purchases().orderMinor());
      for (int customer = 0; customer < Math.min(50, snapshot.size()); customer++) {
        Purchases of = Purchases.of(snapshot.view(customer));
        predictions.add(planner.learned().purchases().orderMinor(of));
        predictions.add(of.lastWeeks());
        predictions.add(of.ageWeeks());
        for (int days : new int[] {0, 1, 365}) {
          predictions.add(measures.expectedOrders(customer, days));
          predictions.add(measures.expectedValueMinor(customer, days));
        }
        predictions.add(measures.alive(customer));
        predictions.add(measures.receptivity(customer));
      }
      assertThat(predictions).allSatisfy(one -> assertThat(one).isNotNegative());
      return predictions;
    }
  }
}
