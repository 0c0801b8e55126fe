package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.decision.SeriesOutlook;
import app.chordial.design.Design;
import app.chordial.design.Edit;
import app.chordial.design.SeriesPreset;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.SeriesWords;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The series of a shop: what they do, what is under way, and adding the usual ones. */
public final class SeriesTask {

  /** As far as a plan goes. */
  private static final int MOST_DAYS = 92;

  private final OpenShop shop;

  public SeriesTask(OpenShop shop) {
    this.shop = shop;
  }

  /** The series of a name or id. */
  public Series named(String name) throws Refusal {
    List<Series> all = shop.design().rhythm().series();
    String known = all.stream().map(Series::id).collect(Collectors.joining(", "));
    return all.stream()
        .filter(one -> one.id().equals(name) || one.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "There is no series “" + name + "”.",
                    "Nothing was changed.",
                    known.isEmpty() ? "The design has none yet." : "There are: " + known + "."));
  }

  /** What the series that run do from a date on, for so many days. */
  public SeriesOutlook outlook(LocalDate from, int days, Progress progress) throws Refusal {
    if (days < 1 || days > MOST_DAYS) {
      throw new Refusal(
          "Series are looked at for 1 to %d days ahead, not %d.".formatted(MOST_DAYS, days),
          "Nothing was changed.",
          "To look further ahead, simulate.");
    }
    Design design = shop.design();
    SoundDesign.refuseUnsound(design);
    Snapshot snapshot = shop.snapshot(from, progress);
    var work = shop.work(progress);
    Planner planner = shop.planners().planner(design, snapshot, work);
    return SeriesOutlook.of(planner, from, days, work.parallel());
  }

  /** Says what series mean in this shop. */
  public SeriesWords words(Progress progress) throws Refusal {
    return texts(progress).words();
  }

  /** How to build a series in the mail tool, as text. */
  public String recipe(Series series, Progress progress) throws Refusal {
    return texts(progress).recipe(series);
  }

  private SeriesTexts texts(Progress progress) throws Refusal {
    return new SeriesTexts(shop.design(), shop.audience(progress), Destination.GENERIC);
  }

  /**
   * Adds a usual series to the design; undo takes it out again.
   *
   * @param messages ids of the messages that it sends; where there are none, new ones are made
   * @return the series as it was added
   */
  public Series add(SeriesPreset preset, SeriesPreset.About about, List<String> messages)
      throws Refusal {
    String interest = about.interest();
    if (interest != null && shop.design().interest(interest) == null) {
      throw new Refusal(
          "There is no interest “" + interest + "”.",
          "Nothing was changed.",
          "“chordial interests” lists them.");
    }
    for (String id : messages) {
      if (shop.design().message(id) == null) {
        throw new Refusal(
            "There is no message “" + id + "”.",
            "Nothing was changed.",
            "“chordial design show” lists them.");
      }
    }
    boolean isMadeUp = messages.isEmpty();
    if (!isMadeUp && messages.size() != preset.messages()) {
      throw new Refusal(
          "The series “%s” sends %d messages, not %d."
              .formatted(preset.id(), preset.messages(), messages.size()),
          "Nothing was changed.",
          "Name that many, or none, and new ones are made.");
    }
    shop.apply(isMadeUp ? preset.adding(about) : preset.adding(about, messages));
    return shop.design().rhythm().series().getLast();
  }

  /** Switches a series on or off. */
  public void turn(Series series, boolean on) throws Refusal {
    shop.apply(
        Edit.of(
            (on ? "Switch on “" : "Switch off “") + series.name() + "”",
            design ->
                with(
                    design,
                    design.rhythm().series().stream()
                        .map(one -> one.equals(series) ? one.on(on) : one)
                        .toList())));
  }

  /** Takes a series out of the design; its messages stay. */
  public void remove(Series series) throws Refusal {
    shop.apply(
        Edit.of(
            "Remove the series “" + series.name() + "”",
            design ->
                with(
                    design,
                    design.rhythm().series().stream()
                        .filter(one -> !one.equals(series))
                        .toList())));
  }

  private static Design with(Design design, List<Series> series) {
    return design.withRhythm(design.rhythm().withSeries(series));
  }
}
