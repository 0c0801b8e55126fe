package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.design.Design;
import app.chordial.design.Ids;
import app.chordial.exchange.csv.AtomicFile;
import app.chordial.exchange.plan.FlowRecipe;
import app.chordial.message.Message;
import app.chordial.rhythm.series.Series;
import app.chordial.rhythm.series.SeriesWords;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.Naming;
import app.chordial.segment.RuleContext;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The series of a design in the words of a shop: what they do, and how each is built. */
final class SeriesTexts {

  private final Design design;
  private final Destination destination;
  private final SeriesWords words;

  SeriesTexts(Design design, Audience audience, Destination destination) {
    this.design = design;
    this.destination = destination;
    RuleContext context = RuleContext.of(audience, design.interests(), InterestWitness.NOTHING);
    words = new SeriesWords(Naming.of(context, design.segments(), this::messageName));
  }

  private String messageName(String id) {
    Message message = design.message(id);
    return message == null ? id : message.name();
  }

  SeriesWords words() {
    return words;
  }

  /** How to build a series in the mail tool. */
  String recipe(Series series) {
    List<String> higher =
        design.rhythm().running().stream()
            .filter(other -> other.priority() > series.priority())
            .map(Series::name)
            .toList();
    return FlowRecipe.text(
        series,
        words,
        new FlowRecipe.Lookup(
            design::message,
            text -> MergeTags.of(destination, text),
            higher,
            design.rhythm().cadence().quiet()));
  }

  /** Writes the recipe of every series that runs into a folder. */
  void write(Path folder) throws Refusal {
    List<String> taken = new ArrayList<>();
    for (Series series : design.rhythm().running()) {
      String name = Ids.of("flow " + series.id(), taken);
      taken.add(name);
      String text = recipe(series);
      AtomicFile.write(folder.resolve(name + ".txt"), out -> out.write(text));
    }
  }
}
