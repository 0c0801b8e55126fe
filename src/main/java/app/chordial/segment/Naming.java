package app.chordial.segment;

import app.chordial.interest.Interest;
import java.util.List;
import java.util.function.UnaryOperator;

/** What people call the things that rules refer to by id, each id itself where it has no name. */
public record Naming(
    UnaryOperator<String> interest,
    UnaryOperator<String> product,
    UnaryOperator<String> segment,
    UnaryOperator<String> message,
    String currency) {

  /**
   * The names of a context's interests and products and of these segments.
   *
   * @param message the name of a message by its id
   */
  public static Naming of(
      RuleContext context, List<Segment> segments, UnaryOperator<String> message) {
    return new Naming(
        id -> interest(context.interests(), id),
        key -> product(context, key),
        id -> segment(segments, id),
        message,
        context.audience().currency());
  }

  private static String interest(List<Interest> interests, String id) {
    return interests.stream()
        .filter(interest -> interest.id().equals(id))
        .map(Interest::name)
        .findFirst()
        .orElse(id);
  }

  private static String product(RuleContext context, String key) {
    int index = context.catalogue().product(key);
    return index < 0 ? key : context.catalogue().products().get(index).title();
  }

  private static String segment(List<Segment> segments, String id) {
    return segments.stream()
        .filter(segment -> segment.id().equals(id))
        .map(Segment::name)
        .findFirst()
        .orElse(id);
  }
}
