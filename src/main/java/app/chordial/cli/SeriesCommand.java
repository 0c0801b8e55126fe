package app.chordial.cli;

import app.chordial.decision.SeriesOutlook;
import app.chordial.decision.SeriesOutlook.Lane;
import app.chordial.design.Design;
import app.chordial.design.SeriesPreset;
import app.chordial.job.OpenShop;
import app.chordial.job.SeriesTask;
import app.chordial.message.Message;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.SeriesWords;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists series and what is under way, adds the usual ones, and says how to build one. */
@CommandLine.Command(
    name = "series",
    description = "Series that run in your mail tool: list, add, switch, or say how to build one.")
final class SeriesCommand extends ShopCommand {

  /** What is to be done; nothing to list them. */
  static final class What {
    @Option(
        names = "--add",
        paramLabel = "PRESET",
        description =
            "Add a usual series: cart, cart-later, browse, inspired, review, next-title, welcome,"
                + " win-back or replenishment.")
    @Nullable String add;

    @Option(
        names = "--recipe",
        paramLabel = "NAME",
        description = "Say how to build a series in the mail tool.")
    @Nullable String recipe;

    @Option(names = "--on", paramLabel = "NAME", description = "Switch a series on.")
    @Nullable String on;

    @Option(names = "--off", paramLabel = "NAME", description = "Switch a series off.")
    @Nullable String off;

    @Option(names = "--remove", paramLabel = "NAME", description = "Take a series out.")
    @Nullable String remove;
  }

  @Spec
  @SuppressWarnings("NullAway.Init") // set by the library
  CommandSpec spec;

  @ArgGroup What what = new What();

  @Option(
      names = "--message",
      paramLabel = "ID",
      description = "With --add: a message that it sends, once for each step; else new are made.")
  List<String> messages = List.of();

  @Option(
      names = "--interest",
      paramLabel = "ID",
      description = "With --add: the interest whose purchases count, instead of any.")
  @Nullable String interest;

  @Option(
      names = "--run",
      paramLabel = "NAME",
      description = "With --add next-title: the run of titles, instead of any.")
  @Nullable String run;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "From which day on to list; usually the day after the newest event.")
  @Nullable LocalDate asOf;

  @Option(names = "--days", paramLabel = "N", description = "For how many days; usually 7.")
  int days = 7;

  SeriesCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    SeriesTask task = new SeriesTask(shop);
    refuseIdle();
    if (what.add != null) {
      return added(shop, task, what.add);
    }
    if (what.recipe != null) {
      Series series = task.named(what.recipe);
      String recipe = task.recipe(series, progress);
      return new Answer()
          .lines(recipe.lines().toList())
          .put("id", series.id())
          .put("recipe", recipe);
    }
    if (what.on != null) {
      return turned(task, what.on, true);
    }
    if (what.off != null) {
      return turned(task, what.off, false);
    }
    if (what.remove != null) {
      Series series = task.named(what.remove);
      task.remove(series);
      return done(series, "is out of the design; its messages stay.");
    }
    return listed(shop, task, progress);
  }

  /** An option that would change nothing is a mistake, and told before anything is done. */
  private void refuseIdle() {
    SeriesPreset preset = what.add == null ? null : SeriesPreset.of(what.add);
    refuseIf(!messages.isEmpty() && what.add == null, "--message", "any usual series");
    refuseIf(
        interest != null && (preset == null ? what.add == null : !preset.asksForInterest()),
        "--interest",
        asking(SeriesPreset::asksForInterest));
    refuseIf(
        run != null && (preset == null ? what.add == null : !preset.asksForRun()),
        "--run",
        asking(SeriesPreset::asksForRun));
  }

  private static String asking(Predicate<SeriesPreset> asks) {
    return Arrays.stream(SeriesPreset.values())
        .filter(asks)
        .map(preset -> "--add " + preset.id())
        .collect(Collectors.joining(" and "));
  }

  private void refuseIf(boolean isIdle, String option, String use) {
    if (isIdle) {
      throw new ParameterException(
          spec.commandLine(),
          "%s does nothing here: it goes with %s. Nothing was changed."
              .formatted(option, use.startsWith("--") ? use : "--add and " + use));
    }
  }

  private static Answer turned(SeriesTask task, String name, boolean on) throws Refusal {
    Series series = task.named(name);
    task.turn(series, on);
    return done(
        series, on ? "runs now: room is kept for it." : "is off now: no room is kept for it.");
  }

  private static Answer done(Series series, String does) {
    return new Answer()
        .line(
            "“%s” %s Undo in the window brings the former design back."
                .formatted(series.name(), does))
        .put("id", series.id());
  }

  private Answer added(OpenShop shop, SeriesTask task, String id) throws Refusal {
    SeriesPreset preset = SeriesPreset.of(id);
    if (preset == null) {
      String known =
          Arrays.stream(SeriesPreset.values())
              .map(SeriesPreset::id)
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          spec.commandLine(), "“" + id + "” is no usual series. There are: " + known + ".");
    }
    Series series = task.add(preset, new SeriesPreset.About(interest, run), messages);
    List<String> sent = series.steps().stream().map(Series.Step::message).toList();
    Design design = shop.design();
    String names =
        sent.stream().map(message -> name(message, design)).collect(Collectors.joining(", "));
    return new Answer()
        .line("“%s” is in the design: %s.".formatted(series.name(), preset.words()))
        .line("It sends %s. Make the texts your own before you build it.".formatted(names))
        .line("“chordial series --recipe %s” says how.".formatted(series.id()))
        .put("id", series.id())
        .put("name", series.name())
        .put("messages", sent);
  }

  private Answer listed(OpenShop shop, SeriesTask task, Progress progress) throws Refusal {
    List<Series> all = shop.design().rhythm().series();
    Answer answer = new Answer();
    if (all.isEmpty()) {
      answer.line("The design has no series. The usual ones, to add with --add:");
      for (SeriesPreset preset : SeriesPreset.values()) {
        answer.line("  %-14s %s".formatted(preset.id(), preset.words()));
      }
      return answer.put("series", List.of());
    }
    LocalDate from = asOf == null ? shop.newest(progress) : asOf;
    SeriesOutlook outlook = task.outlook(from, days, progress);
    SeriesWords words = task.words(progress);
    answer.line(
        "%s running in your mail tool, as known before %s:"
            .formatted(Figures.count(outlook.lanes().size(), "series", "series"), from));
    for (Series series : all) {
      answer.line(
          "  %s (%s)%s".formatted(series.name(), series.id(), series.isOn() ? "" : ", off"));
      answer.line("    " + words.trigger(series.trigger()) + ".");
      answer.line("    Steps: " + steps(series, shop.design()) + ".");
      outlook.lanes().stream()
          .filter(lane -> lane.id().equals(series.id()))
          .forEach(lane -> answer.line("    " + figures(lane)));
    }
    return answer
        .put("from", from.toString())
        .put("days", days)
        .put("series", all.stream().map(series -> json(series, words)).toList())
        .put("running", outlook.lanes());
  }

  private static Map<String, Object> json(Series series, SeriesWords words) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", series.id());
    json.put("name", series.name());
    json.put("isOn", series.isOn());
    json.put("priority", series.priority());
    json.put("trigger", words.trigger(series.trigger()));
    json.put("steps", series.steps());
    json.put("exits", series.exits().stream().map(words::exit).toList());
    json.put("reEntry", SeriesWords.reEntry(series.reEntry()));
    return json;
  }

  private static String steps(Series series, Design design) {
    return series.steps().stream()
        .map(
            step ->
                "%s, %s".formatted(SeriesWords.delay(step.after()), name(step.message(), design)))
        .collect(Collectors.joining("; then "));
  }

  private static String name(String id, Design design) {
    Message message = design.message(id);
    return "“" + (message == null ? id : message.name()) + "”";
  }

  private String figures(Lane lane) {
    String more =
        lane.transactional() == 0
            ? ""
            : " and %s, for which no room is kept,"
                .formatted(Figures.count(lane.transactional(), "transactional e-mail"));
    return "Under way for %s; %s%s may go in %s. In the 30 days before: %s sent, %s missed, %s ended by an exit, %s gave way."
        .formatted(
            Figures.count(lane.underWay(), "customer"),
            Figures.count(lane.reserved(), "e-mail"),
            more,
            Figures.count(days, "day"),
            Figures.number(lane.sent()),
            Figures.number(lane.missed()),
            Figures.number(lane.exited()),
            Figures.number(lane.gaveWay()));
  }
}
