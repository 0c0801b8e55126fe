package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Limits;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import java.util.List;
import java.util.Optional;

/**
 * One rule made looser by a step that a shop might take, to see whom that would reach.
 *
 * @param why the rule that said no
 * @param words the step, such as "a usual gap of 5 instead of 7 days"
 * @param design with that rule looser and everything else as it was
 */
public record Loosening(Silence why, String words, Design design) {

  private static final double STEP = 0.75;

  /**
   * The step for a rule; none where it protects the customer, such as consent and what was just
   * bought, or where it is as loose as can be.
   */
  static Optional<Loosening> of(Silence why, Design design) {
    Cadence cadence = design.rhythm().cadence();
    return switch (why) {
      case RESTING -> restingLater(design);
      case TOO_SOON -> closer(design);
      case CAPPED -> cadence.caps().isEmpty() ? Optional.empty() : Optional.of(moreInCaps(design));
      case NOTHING_TIMELY -> spacedLess(design);
      case NOTHING_RELEVANT -> lowerFloor(design);
      case NO_VARIANT -> Optional.of(moreEmailsBuilt(design));
      case HELD_OUT -> Optional.of(holdingOutNobody(design));
      case CROWDED_OUT -> Optional.of(moreForAll(design));
      case NOT_A_SEND_DAY,
          QUIET_DAY,
          NOT_MAILABLE,
          NOTHING_ELIGIBLE,
          NOTHING_AFFORDABLE,
          RESERVED ->
          Optional.empty();
    };
  }

  private static Optional<Loosening> restingLater(Design design) {
    Pace pace = design.rhythm().pace();
    int days = (int) Math.rint(pace.restAfterDays() / STEP);
    return days == pace.restAfterDays()
        ? Optional.empty()
        : Optional.of(
            new Loosening(
                Silence.RESTING,
                "resting after %d instead of %s".formatted(days, Spoken.days(pace.restAfterDays())),
                with(design, pace.withRestAfterDays(days))));
  }

  private static Optional<Loosening> closer(Design design) {
    return switch (design.rhythm().pace().mode()) {
      case RECEPTIVITY -> closerUsually(design);
      case OPTIMISED -> losingLess(design);
    };
  }

  /** Where each unsubscribe is taken to cost less, more e-mails pay. */
  private static Optional<Loosening> losingLess(Design design) {
    Pace pace = design.rhythm().pace();
    double share = pace.lifetimeShare() * STEP;
    return share <= 0
        ? Optional.empty()
        : Optional.of(
            new Loosening(
                Silence.TOO_SOON,
                "taking an unsubscribe to cost %s %% instead of %s %% of what a customer will bring"
                    .formatted(
                        Spoken.decimal(100 * share, 1),
                        Spoken.decimal(100 * pace.lifetimeShare(), 1)),
                with(design, pace.withLifetimeShare(share))));
  }

  private static Optional<Loosening> closerUsually(Design design) {
    Pace pace = design.rhythm().pace();
    double gap = Math.max(pace.minGapDays(), Math.floor(pace.baseGapDays() * STEP));
    return gap >= pace.baseGapDays() || gap <= 0
        ? Optional.empty()
        : Optional.of(
            new Loosening(
                Silence.TOO_SOON,
                "a usual gap of %s instead of %s"
                    .formatted(Spoken.decimal(gap, 0), Spoken.days(pace.baseGapDays())),
                with(design, pace.withBaseGapDays(gap))));
  }

  private static Loosening moreInCaps(Design design) {
    Cadence of = design.rhythm().cadence();
    List<Cadence.Cap> caps =
        of.caps().stream().map(cap -> new Cadence.Cap(cap.emails() + 1, cap.days())).toList();
    return new Loosening(
        Silence.CAPPED, "one e-mail more in every limit", with(design, of.withCaps(caps)));
  }

  private static Loosening holdingOutNobody(Design design) {
    Rhythm rhythm = design.rhythm();
    return new Loosening(
        Silence.HELD_OUT,
        "holding out nobody",
        design.withRhythm(rhythm.with(rhythm.proving().withHoldOutShare(0))));
  }

  private static Loosening moreForAll(Design design) {
    Limits of = design.rhythm().limits();
    List<Limits.Volume> volumes =
        of.volumes().stream()
            .map(one -> new Limits.Volume(one.message(), one.least(), more(one.most())))
            .toList();
    Limits looser =
        new Limits(
            more(of.emailsADay()),
            more(of.emailsAMonth()),
            Math.round(of.budgetMinorAMonth() / STEP),
            of.minorPerThousand(),
            volumes);
    return new Loosening(
        Silence.CROWDED_OUT,
        "at least a third more in every limit for all customers together",
        design.withRhythm(design.rhythm().with(looser)));
  }

  /** 0 stays 0, which is no limit. */
  private static int more(int limit) {
    return (int) Math.min(Integer.MAX_VALUE, Math.ceil(limit / STEP));
  }

  private static Loosening moreEmailsBuilt(Design design) {
    Cadence of = design.rhythm().cadence();
    int most = of.distinctEmailsAWeek() + 1;
    return new Loosening(
        Silence.NO_VARIANT,
        "building %d instead of %s a week"
            .formatted(most, Spoken.count(of.distinctEmailsAWeek(), "different e-mail")),
        with(design, of.withDistinctEmailsAWeek(most)));
  }

  private static Optional<Loosening> lowerFloor(Design design) {
    Balance of = design.rhythm().balance();
    if (of.relevanceFloor() <= 0) {
      return Optional.empty();
    }
    double floor = of.relevanceFloor() * STEP;
    Balance lower = of.withRelevanceFloor(floor);
    return Optional.of(
        new Loosening(
            Silence.NOTHING_RELEVANT,
            "a relevance of %s instead of %s"
                .formatted(relevance(floor), relevance(of.relevanceFloor())),
            design.withRhythm(design.rhythm().with(lower))));
  }

  private static String relevance(double floor) {
    boolean isHundredths = Math.abs(100 * floor - Math.rint(100 * floor)) < 1e-9;
    return Spoken.decimal(floor, isHundredths ? 2 : 3);
  }

  /** Blocks after a purchase stay as they are. */
  private static Optional<Loosening> spacedLess(Design design) {
    List<Message> messages = design.messages().stream().map(Loosening::spacedLess).toList();
    List<Theme> themes = design.themes().stream().map(Loosening::spacedLess).toList();
    Design looser = design.withMessages(messages).withThemes(themes);
    return looser.equals(design)
        ? Optional.empty()
        : Optional.of(
            new Loosening(
                Silence.NOTHING_TIMELY,
                "a quarter less time before a message or a theme comes again",
                looser));
  }

  private static Message spacedLess(Message of) {
    return Draft.of(of, draft -> draft.spacingDays = (int) (of.spacingDays() * STEP));
  }

  private static Theme spacedLess(Theme of) {
    int days = (int) (of.spacingDays() * STEP);
    return new Theme(of.id(), of.name(), of.kind(), of.subject(), days);
  }

  private static Design with(Design design, Pace pace) {
    return design.withRhythm(design.rhythm().with(pace));
  }

  private static Design with(Design design, Cadence cadence) {
    return design.withRhythm(design.rhythm().with(cadence));
  }
}
