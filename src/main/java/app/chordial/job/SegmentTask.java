package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.ListMeasures;
import app.chordial.decision.Planner;
import app.chordial.design.Design;
import app.chordial.design.Reading;
import app.chordial.design.RuleJson;
import app.chordial.message.Message;
import app.chordial.segment.Counting;
import app.chordial.segment.Counting.Count;
import app.chordial.segment.LikenessWords;
import app.chordial.segment.Matching;
import app.chordial.segment.Naming;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.RuleSentence;
import app.chordial.segment.Segment;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Counts who matches a rule. */
public final class SegmentTask {

  private final OpenShop shop;

  public SegmentTask(OpenShop shop) {
    this.shop = shop;
  }

  /** The rule of a segment of the design, by its name or id. */
  public Rule named(String name) throws Refusal {
    for (Segment segment : shop.design().segments()) {
      if (segment.id().equals(name) || segment.name().equalsIgnoreCase(name)) {
        return segment.rule();
      }
    }
    String known =
        shop.design().segments().stream().map(Segment::name).collect(Collectors.joining(", "));
    throw new Refusal(
        "There is no segment “" + name + "”.",
        "Nothing was changed.",
        known.isEmpty() ? "The design has no segments yet." : "There are: " + known + ".");
  }

  /** The rule in a file. */
  public Rule read(Path file) throws Refusal {
    Reading<Rule> reading = RuleJson.read(TextFiles.read(file));
    if (reading.ifRead().isEmpty()) {
      throw new Refusal(
          file.getFileName() + " is not a rule: " + reading.problems().getFirst().message(),
          "Nothing was changed.",
          "Mend the file and try again.");
    }
    return reading.ifRead().get();
  }

  public Count count(Rule rule, Snapshot snapshot, Progress progress) {
    return Counting.count(matching(snapshot, progress), rule, shop.design().segments());
  }

  /** The rule in English. */
  public String sentence(Rule rule, Snapshot snapshot, Progress progress) {
    return RuleSentence.of(rule, naming(matching(snapshot, progress))).text();
  }

  /** What tells apart the segments that the rule's look-alikes resemble, and how well. */
  public List<String> likenesses(Rule rule, Snapshot snapshot, Progress progress) {
    Matching matching = matching(snapshot, progress);
    return LikenessWords.summaries(matching, rule, shop.design().segments(), naming(matching));
  }

  private Naming naming(Matching matching) {
    return Naming.of(matching.context(), shop.design().segments(), this::messageName);
  }

  private String messageName(String id) {
    Message message = shop.design().message(id);
    return message == null ? id : message.name();
  }

  /** Who matches what, as of a snapshot. */
  Matching matching(Snapshot snapshot, Progress progress) {
    Design design = shop.design();
    var work = shop.work(progress);
    Planner planner = shop.planners().planner(design, snapshot, work);
    ListMeasures measures = shop.planners().measures(design, snapshot, work);
    RuleContext context =
        RuleContext.of(planner.audience(), design.interests(), Planner.witness(planner.tastes()));
    return new Matching(snapshot, context, measures, work.parallel());
  }
}
