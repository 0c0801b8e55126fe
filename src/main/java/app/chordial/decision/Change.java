package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Proving;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that would have to be otherwise for a message to go; messages, segments, themes and
 * interests by their ids.
 */
public sealed interface Change {

  /** Something that the marketer decides. */
  sealed interface OfDesign extends Change {

    /** The design with the change. */
    Design in(Design design);
  }

  /** Something that happens, or another day. */
  sealed interface OfTheWorld extends Change {}

  /** The message is worth more to the business: {@link app.chordial.message.Message#valueMinor}. */
  record Value(String message, long addedMinor) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.valueMinor += addedMinor);
    }
  }

  /** The relevance floor is lower. */
  record Floor(double from, double to) implements OfDesign {
    @Override
    public Design in(Design design) {
      Rhythm rhythm = design.rhythm();
      return design.withRhythm(rhythm.with(rhythm.balance().withRelevanceFloor(to)));
    }
  }

  /** The message is for everyone. */
  record ForEveryone(String message) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.isForEveryone = true);
    }
  }

  /** The customer is in the segment, whatever else is for it or asks for it. */
  record InSegment(String segment) implements OfDesign {
    @Override
    public Design in(Design design) {
      return design.withSegment(
          segment, one -> new Segment(one.id(), one.name(), new Rule.All(List.of())));
    }
  }

  /** The message is not only for its segment. */
  record ForAnySegment(String message, String segment) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.audience = null);
    }
  }

  /** The message need not follow another. */
  record NotAfter(String message, String other) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.onlyAfter = null);
    }
  }

  /** A purchase of what the message sells blocks it for fewer days. */
  record BlockDays(String message, int days) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.blockDays = days);
    }
  }

  /** One customer may get the message again after fewer days. */
  record Spacing(String message, int days) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.spacingDays = days);
    }
  }

  /** One customer may get an e-mail under the theme again after fewer days. */
  record ThemeSpacing(String theme, int days) implements OfDesign {
    @Override
    public Design in(Design design) {
      List<Theme> themes = design.themes().stream().map(this::changed).toList();
      return design.withThemes(themes);
    }

    private Theme changed(Theme one) {
      return one.id().equals(theme)
          ? new Theme(one.id(), one.name(), one.kind(), one.subject(), days)
          : one;
    }
  }

  /** The message may share an e-mail with another. */
  record Together(String message, String other) implements OfDesign {
    @Override
    public Design in(Design design) {
      Design half = changed(design, message, one -> one.mayMeet(other));
      return changed(half, other, one -> one.mayMeet(message));
    }
  }

  /** An e-mail may carry more messages. */
  record MoreMessages(int perEmail) implements OfDesign {
    @Override
    public Design in(Design design) {
      Rhythm rhythm = design.rhythm();
      return design.withRhythm(rhythm.with(rhythm.cadence().withMessagesPerEmail(perEmail)));
    }
  }

  /** A message that is mandatory goes only where it is worth most. */
  record Ordinary(String message) implements OfDesign {
    @Override
    public Design in(Design design) {
      return changed(design, message, one -> one.duty = Message.Duty.ORDINARY);
    }
  }

  /** What is worth most leads, however long ago help did. */
  record NoTurns(int helpEvery) implements OfDesign {
    @Override
    public Design in(Design design) {
      Rhythm rhythm = design.rhythm();
      return design.withRhythm(rhythm.with(rhythm.cadence().withHelpEvery(0)));
    }
  }

  /** Nothing is left to luck: nobody is held out, and the best e-mail goes. */
  record Undrawn() implements OfDesign {
    @Override
    public Design in(Design design) {
      return design.withRhythm(design.rhythm().with(Proving.DEFAULT));
    }
  }

  /** One more e-mail is built that week, and it is this one. */
  record Built(Composition email) implements OfTheWorld {}

  /** Everything goes on as planned and nothing else happens until this epoch day. */
  record OnDay(int day) implements OfTheWorld {}

  /** The customer shows an interest at least so strongly. */
  record Interest(String interest, double from, double affinity) implements OfTheWorld {}

  /** The message was in the first e-mail that the customer ever got. */
  record Sent(String message) implements OfTheWorld {}

  /** The customer does something, such as looking at a page. */
  record Act() implements OfTheWorld {}

  private static Design changed(Design design, String message, Consumer<Draft> change) {
    return design.withMessage(message, one -> Draft.of(one, change));
  }
}
