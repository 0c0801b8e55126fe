package app.chordial.design;

import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.Segment;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything the marketer decides.
 *
 * @param evidence what each kind of evidence weighs
 * @param joints what the marketer says about pairs of interests, against what was learned
 */
public record Design(
    List<Interest> interests,
    EvidenceSettings evidence,
    List<Joint> joints,
    List<Segment> segments,
    List<Theme> themes,
    List<Message> messages,
    Rhythm rhythm) {

  public static final Design EMPTY =
      new Design(
          List.of(),
          EvidenceSettings.DEFAULT,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Rhythm.DEFAULT);

  public Design {
    interests = List.copyOf(interests);
    joints = List.copyOf(joints);
    segments = List.copyOf(segments);
    themes = List.copyOf(themes);
    messages = List.copyOf(messages);
  }

  public @Nullable Interest interest(String id) {
    return with(interests, Interest::id, id);
  }

  public @Nullable Segment segment(String id) {
    return with(segments, Segment::id, id);
  }

  public @Nullable Theme theme(String id) {
    return with(themes, Theme::id, id);
  }

  public @Nullable Message message(String id) {
    return with(messages, Message::id, id);
  }

  public Design withInterests(List<Interest> changed) {
    return new Design(changed, evidence, joints, segments, themes, messages, rhythm);
  }

  public Design withEvidence(EvidenceSettings changed) {
    return new Design(interests, changed, joints, segments, themes, messages, rhythm);
  }

  public Design withJoints(List<Joint> changed) {
    return new Design(interests, evidence, changed, segments, themes, messages, rhythm);
  }

  public Design withSegments(List<Segment> changed) {
    return new Design(interests, evidence, joints, changed, themes, messages, rhythm);
  }

  public Design withThemes(List<Theme> changed) {
    return new Design(interests, evidence, joints, segments, changed, messages, rhythm);
  }

  public Design withMessages(List<Message> changed) {
    return new Design(interests, evidence, joints, segments, themes, changed, rhythm);
  }

  public Design withRhythm(Rhythm changed) {
    return new Design(interests, evidence, joints, segments, themes, messages, changed);
  }

  /** The same design with one segment changed by {@code change}; the same where it is not there. */
  public Design withSegment(String id, UnaryOperator<Segment> change) {
    return withSegments(changed(segments, Segment::id, id, change));
  }

  /**
   * The same design with one interest changed by {@code change}; the same where it is not there.
   */
  public Design withInterest(String id, UnaryOperator<Interest> change) {
    return withInterests(changed(interests, Interest::id, id, change));
  }

  /** The same design with one message changed by {@code change}; the same where it is not there. */
  public Design withMessage(String id, UnaryOperator<Message> change) {
    return withMessages(changed(messages, Message::id, id, change));
  }

  private static <T> List<T> changed(
      List<T> all, Function<T, String> idOf, String id, UnaryOperator<T> change) {
    return all.stream().map(one -> idOf.apply(one).equals(id) ? change.apply(one) : one).toList();
  }

  private static <T> @Nullable T with(List<T> all, Function<T, String> idOf, String id) {
    for (T one : all) {
      if (idOf.apply(one).equals(id)) {
        return one;
      }
    }
    return null;
  }
}
