package app.chordial.design;

import app.chordial.rhythm.RhythmCheck;
import app.chordial.segment.CompiledRule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what in a design can't work or is hardly meant. */
public final class Checking {

  private final Design design;
  private final @Nullable RuleContext context;
  private final Findings findings = new Findings();

  private Checking(Design design, @Nullable RuleContext context) {
    this.design = design;
    this.context = context;
  }

  /** What a design says about itself, without any facts. */
  public static List<Problem> check(Design design) {
    return new Checking(design, null).problems();
  }

  /** The same, and whether what the design refers to is in the shop. */
  public static List<Problem> check(Design design, RuleContext context) {
    return new Checking(design, context).problems();
  }

  private List<Problem> problems() {
    new InterestChecks(design, context, findings).check();
    segments();
    themes();
    new MessageChecks(design, findings).check();
    RhythmCheck.problems(design.rhythm()).forEach(findings::add);
    new SeriesChecks(design, findings).check();
    volumes();
    wildcards();
    if (context != null) {
      products(context);
    }
    return findings.problems();
  }

  private void segments() {
    findings.identities(
        design.segments(), "segment", Where.Place.SEGMENTS, Segment::id, Segment::name);
    for (Segment segment : design.segments()) {
      RuleChecks.numbers(segment, findings);
      if (context == null) {
        RuleChecks.references(segment, design, findings);
      } else {
        CompiledRule.of(segment, design.segments(), context).problems().forEach(findings::add);
      }
    }
  }

  private void themes() {
    findings.identities(
        design.themes(), "theme", Where.Place.MESSAGES, theme -> theme.id(), theme -> theme.name());
    design
        .themes()
        .forEach(
            theme ->
                findings.wrongIf(
                    theme.spacingDays() < 0,
                    Where.at(Where.Place.MESSAGES, theme.id()),
                    "The spacing of the theme “" + theme.name() + "” can't be negative."));
  }

  private void volumes() {
    design
        .rhythm()
        .limits()
        .volumes()
        .forEach(
            volume ->
                findings.doubtfulIf(
                    design.message(volume.message()) == null,
                    Where.at(Where.Place.RHYTHM, "limits.volumes"),
                    "A volume is for the message “"
                        + volume.message()
                        + "”, which the design does not have."));
  }

  private void wildcards() {
    design
        .rhythm()
        .wildcards()
        .mattersToUs()
        .forEach(
            message ->
                findings.doubtfulIf(
                    design.message(message) == null,
                    Where.at(Where.Place.RHYTHM, "wildcards.matters"),
                    "“"
                        + message
                        + "” is to be sent because it matters to you, but the design does not have"
                        + " that message."));
  }

  private void products(RuleContext known) {
    design
        .messages()
        .forEach(
            message ->
                message.products().stream()
                    .filter(key -> known.catalogue().product(key) < 0)
                    .forEach(
                        key ->
                            findings.doubtful(
                                Where.at(Where.Place.MESSAGES, message.id()),
                                "The message sells “"
                                    + key
                                    + "”, which is not among the shop's products.")));
  }
}
