package app.chordial.cli;

import app.chordial.job.OpenShop;
import app.chordial.job.SimulateTask;
import app.chordial.job.SimulateTask.Wanted;
import app.chordial.segment.Money;
import app.chordial.simulation.HiddenTaste;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Metric;
import app.chordial.simulation.Newcomers;
import app.chordial.simulation.Policy;
import app.chordial.simulation.Simulation;
import app.chordial.simulation.Simulation.Banded;
import app.chordial.simulation.Verdict;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Simulates weeks ahead. */
@CommandLine.Command(
    name = "simulate",
    description = "Simulate weeks ahead, and compare with sending everything to everybody.")
final class SimulateCommand extends ShopCommand {

  private static final Metric[] SHOWN = {
    Metric.EMAILS,
    Metric.OPENS,
    Metric.CLICKS,
    Metric.MAIL_ORDERS,
    Metric.MAIL_REVENUE,
    Metric.MAIL_MARGIN,
    Metric.ORDERS,
    Metric.REVENUE,
    Metric.UNSUBSCRIBES,
    Metric.COMPLAINTS,
    Metric.LOST_MARGIN
  };

  /** Only where wildcards are wanted. */
  private static final Metric[] WILD = {
    Metric.WILDCARDS, Metric.WILDCARD_CLICKS, Metric.WILDCARD_LEAVES
  };

  private static final double MOST_JOINS = 100_000;

  /** R of what somebody likes. */
  private static final double FELT = 0.9;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @Option(names = "--weeks", required = true, paramLabel = "N", description = "How many weeks.")
  int weeks;

  @Option(names = "--seed", paramLabel = "S", description = "What luck hangs on; usually 1.")
  long seed = 1;

  @Option(names = "--runs", paramLabel = "R", description = "How often; usually 10.")
  int runs = 10;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "design, which is compared with batch-and-blast; or batch-and-blast alone.")
  String scenario = "design";

  @Option(names = "--from", paramLabel = "DATE", description = "The first day.")
  @Nullable LocalDate from;

  @Option(
      names = "--hidden",
      paramLabel = "INTEREST=SHARE",
      description =
          "Assume that a share of the customers, such as 0.2, like an interest that nothing they"
              + " did shows: what wildcards could find.")
  Map<String, Double> hidden = Map.of();

  @Option(
      names = "--joins",
      paramLabel = "N|learned",
      description =
          "How many people join a week: a number, or learned for as many as joined in the year"
              + " before; usually 0, for the list as it is.")
  String joins = "0";

  @Option(
      names = "--segments",
      description = "Tell the figures of each segment apart, as it stands on the first day.")
  boolean isBySegment;

  @Option(
      names = "--out",
      paramLabel = "F.csv",
      description = "Write each day with its bands into this file.")
  @Nullable Path out;

  SimulateCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    if (weeks < 1 || runs < 1) {
      throw new ParameterException(spec.commandLine(), "Weeks and runs begin at 1.");
    }
    List<Policy> policies = policies();
    LocalDate first = from == null ? shop.newest(progress) : from;
    Horizon horizon = new Horizon(first, weeks, runs, seed);
    SimulateTask task = new SimulateTask(shop);
    Newcomers newcomers = newcomers(task, horizon, progress);
    Wanted wanted = new Wanted(policies, horizon, hidden(shop), newcomers, isBySegment);
    List<Simulation> simulations = task.simulate(wanted, progress);
    Simulation simulation = simulations.getFirst();
    if (out != null) {
      task.write(simulation, out);
    }
    boolean isWild = shop.design().rhythm().wildcards().isAny();
    Answer answer = figures(simulation, shop.settings().currency(), isWild ? WILD : new Metric[0]);
    new JoiningWords(newcomers, isLearned()).simulated(simulation, answer);
    if (isBySegment) {
      SegmentTable segments = new SegmentTable(simulation, shop.settings().currency());
      answer.lines(segments.lines()).put("segments", segments.figures());
    }
    new WildcardWords(shop.design()).simulated(simulation.wildcards(), answer);
    if (simulations.size() > 1) {
      Simulation blast = simulations.getLast();
      String verdict = Verdict.of(simulation, blast, shop.settings().currency()).sentence();
      answer.line(verdict).put("verdict", verdict).put("baseline", totals(blast, new Metric[0]));
    }
    SeriesFigures.simulated(task.seriesRates(), answer);
    ResponseWords response = new ResponseWords(task.response(horizon, progress));
    return answer.lines(response.lines()).put("response", response.figures());
  }

  /** What is to be simulated, and what it is compared with. */
  private List<Policy> policies() {
    return switch (scenario.toLowerCase(Locale.ROOT)) {
      case "design" -> List.of(Policy.DESIGN, Policy.BATCH_AND_BLAST);
      case "batch-and-blast" -> List.of(Policy.BATCH_AND_BLAST);
      default ->
          throw new ParameterException(
              spec.commandLine(),
              "There is no scenario “" + scenario + "”, only design and batch-and-blast.");
    };
  }

  private boolean isLearned() {
    return joins.equalsIgnoreCase("learned");
  }

  /** How many people are to join. */
  private Newcomers newcomers(SimulateTask task, Horizon horizon, Progress progress)
      throws Refusal {
    if (isLearned()) {
      return task.newcomers(horizon, progress);
    }
    try {
      double aWeek = Double.parseDouble(joins.strip());
      if (aWeek >= 0 && aWeek <= MOST_JOINS) {
        return Newcomers.of(aWeek);
      }
    } catch (NumberFormatException notANumber) {
      // Said below.
    }
    throw new ParameterException(
        spec.commandLine(), "--joins takes a number from 0 to 100,000, or the word learned.");
  }

  /** What customers are assumed to like without showing it. */
  private HiddenTaste hidden(OpenShop shop) {
    if (hidden.isEmpty()) {
      return HiddenTaste.NONE;
    }
    Map.Entry<String, Double> one = hidden.entrySet().iterator().next();
    boolean isShare = one.getValue() >= 0 && one.getValue() <= 1;
    if (hidden.size() > 1 || !isShare || shop.design().interest(one.getKey()) == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--hidden takes one interest of the design by its id, and a share from 0 to 1.");
    }
    return new HiddenTaste(one.getKey(), one.getValue(), FELT);
  }

  private Answer figures(Simulation simulation, String currency, Metric[] more) {
    Answer answer =
        new Answer()
            .line(
                "%s, %s from %s, %s, %s to begin with:"
                    .formatted(
                        simulation.title(),
                        Figures.count(simulation.horizon().weeks(), "week"),
                        simulation.horizon().from(),
                        Figures.count(simulation.horizon().runs(), "run"),
                        Figures.count(
                            simulation.customers(),
                            "customer with consent",
                            "customers with consent")));
    for (Metric metric : shown(more)) {
      Banded total = simulation.total(metric);
      answer.line(
          "  %-14s %12s   (%s to %s)"
              .formatted(
                  word(metric),
                  text(metric, total.mean(), currency),
                  text(metric, total.low(), currency),
                  text(metric, total.high(), currency)));
    }
    if (simulation.customers() == 0) {
      answer.line("Nobody may be mailed then: no customer has given consent.");
    }
    return answer
        .put("scenario", simulation.title())
        .put("from", simulation.horizon().from().toString())
        .put("weeks", simulation.horizon().weeks())
        .put("runs", simulation.horizon().runs())
        .put("seed", seed)
        .put("customers", simulation.customers())
        .put("totals", totals(simulation, more));
  }

  private static List<Metric> shown(Metric[] more) {
    return Stream.concat(Arrays.stream(SHOWN), Arrays.stream(more)).toList();
  }

  private static Map<String, Banded> totals(Simulation simulation, Metric[] more) {
    Map<String, Banded> totals = new LinkedHashMap<>();
    for (Metric metric : shown(more)) {
      totals.put(metric.name().toLowerCase(Locale.ROOT), simulation.total(metric));
    }
    return totals;
  }

  static String word(Metric metric) {
    return metric.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String text(Metric metric, double value, String currency) {
    return SimulateTask.isMoney(metric)
        ? new Money(currency).about(value)
        : Figures.number(Math.round(value));
  }
}
