package app.chordial.ui.segments;

import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleReferences;
import app.chordial.segment.Segment;
import java.util.List;

/**
 * What refers to a segment.
 *
 * @param messages names of the messages that go to it
 * @param segments names of the segments that it is a part of
 */
record Uses(List<String> messages, List<String> segments) {

  static Uses of(Design design, String id) {
    return new Uses(
        design.messages().stream()
            .filter(message -> id.equals(message.audience()))
            .map(Message::name)
            .toList(),
        design.segments().stream()
            .filter(segment -> !segment.id().equals(id) && names(segment.rule(), id))
            .map(Segment::name)
            .toList());
  }

  private static boolean names(Rule rule, String id) {
    return RuleReferences.segments(rule).contains(id);
  }

  boolean isEmpty() {
    return messages.isEmpty() && segments.isEmpty();
  }
}
