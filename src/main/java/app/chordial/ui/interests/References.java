package app.chordial.ui.interests;

import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * What refers to an interest.
 *
 * @param messages names of the messages that speak to it
 * @param segments names of the segments that ask for it
 */
record References(List<String> messages, List<String> segments) {

  static References of(Design design, String id) {
    return new References(
        design.messages().stream()
            .filter(message -> message.interests().contains(id))
            .map(Message::name)
            .toList(),
        design.segments().stream()
            .filter(segment -> asks(segment.rule(), id))
            .map(Segment::name)
            .toList());
  }

  private static boolean asks(Rule rule, String id) {
    return switch (rule) {
      case Rule.Leans leans -> leans.interest().equals(id);
      case Rule.Did did -> id.equals(did.deed().interest()) || asks(did.when(), id);
      case Rule.Has _,
          Rule.Rfm _,
          Rule.Answers _,
          Rule.Paced _,
          Rule.Predicted _,
          Rule.In _,
          Rule.LookAlike _ ->
          false;
      case Rule.All _, Rule.Any _, Rule.None _ ->
          rule.parts().stream().anyMatch(part -> asks(part, id));
    };
  }

  private static boolean asks(Rule.When when, String id) {
    return switch (when) {
      case Rule.When.Before before -> id.equals(before.other().interest());
      case Rule.When.After after -> id.equals(after.other().interest());
      case Rule.When.Ever _, Rule.When.Last _, Rule.When.Between _, Rule.When.InMonthOf _ -> false;
    };
  }

  boolean isEmpty() {
    return messages.isEmpty() && segments.isEmpty();
  }

  /** All names, messages first. */
  List<String> names() {
    List<String> names = new ArrayList<>(messages);
    names.addAll(segments);
    return names;
  }
}
