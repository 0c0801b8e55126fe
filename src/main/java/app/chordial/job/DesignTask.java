package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.decision.Planner;
import app.chordial.design.Checking;
import app.chordial.design.Design;
import app.chordial.design.DesignJson;
import app.chordial.design.Edit;
import app.chordial.design.Reading;
import app.chordial.exchange.csv.AtomicFile;
import app.chordial.message.Message;
import app.chordial.segment.RuleContext;
import app.chordial.work.Problem;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The design as a file, and what is wrong with it. */
public final class DesignTask {

  private final OpenShop shop;

  public DesignTask(OpenShop shop) {
    this.shop = shop;
  }

  /** Writes the present design as JSON. */
  public void write(Path target) throws Refusal {
    String text = DesignJson.write(shop.design());
    AtomicFile.write(target, out -> out.write(text));
  }

  /**
   * Puts the design of a file in the place of the present one; undo brings that back.
   *
   * @return what was passed over in the file, and what is wrong with the design
   */
  public List<Problem> read(Path file) throws Refusal {
    Reading<Design> reading = DesignJson.read(TextFiles.read(file));
    switch (reading) {
      case Reading.Read<Design>(Design design, List<Problem> problems) -> {
        shop.apply(Edit.of("Import " + file.getFileName(), _ -> design));
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(Checking.check(design));
        return all;
      }
      case Reading.Unreadable<Design>(List<Problem> problems) ->
          throw new Refusal(
              file.getFileName() + " can't be imported: " + problems.getFirst().message(),
              "The design is as it was.",
              "Mend the file and try again.");
    }
  }

  /** What is wrong with the present design, held against the shop's data. */
  public List<Problem> check(Progress progress) throws Refusal {
    Design design = shop.design();
    Audience audience =
        shop.audience(progress)
            .withMessages(design.messages().stream().map(Message::id).distinct().toList());
    RuleContext context =
        RuleContext.of(
            audience, design.interests(), Planner.witness(Planner.tastes(design, audience)));
    return Checking.check(design, context);
  }
}
