package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.decision.Planner;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.RhythmCheck;
import app.chordial.segment.CompiledRule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import app.chordial.work.Where.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is wrong with a design by itself and with a shop's data. */
final class DesignCheck {

  private final Design design;
  private final Audience audience;
  private final List<Problem> problems = new ArrayList<>();

  private DesignCheck(Design design, Audience audience) {
    this.design = design;
    this.audience = audience.withMessages(design.messages().stream().map(Message::id).toList());
  }

  static List<Problem> problems(Design design, Audience audience) {
    DesignCheck check = new DesignCheck(design, audience);
    check.twice(design.interests(), one -> one.id(), Place.INTERESTS, "interest");
    check.twice(design.segments(), one -> one.id(), Place.SEGMENTS, "segment");
    check.twice(design.messages(), one -> one.id(), Place.MESSAGES, "message");
    check.twice(design.themes(), one -> one.id(), Place.MESSAGES, "theme");
    design.messages().forEach(check::message);
    check.segments();
    check.problems.addAll(RhythmCheck.problems(design.rhythm()));
    return List.copyOf(check.problems);
  }

  private <T> void twice(List<T> all, Function<T, String> idOf, Place place, String thing) {
    Set<String> seen = new HashSet<>();
    for (T one : all) {
      String id = idOf.apply(one);
      if (!seen.add(id)) {
        problems.add(
            Problem.error(
                Where.at(place, id), "Two of the " + thing + "s have the id “" + id + "”."));
      }
    }
  }

  private void message(Message message) {
    if (design.theme(message.theme()) == null) {
      missing(message, "the theme “" + message.theme() + "”");
    }
    for (String interest : message.interests()) {
      if (design.interest(interest) == null) {
        missing(message, "the interest “" + interest + "”");
      }
    }
    String segment = message.audience();
    if (segment != null && design.segment(segment) == null) {
      missing(message, "the segment “" + segment + "”");
    }
    for (String product : message.products()) {
      if (audience.catalogue().product(product) < 0) {
        problems.add(
            Problem.warning(
                Where.at(Place.MESSAGES, message.id()),
                "“%s” sells “%s”, which the shop doesn't know."
                    .formatted(message.name(), product)));
      }
    }
    if (message.interests().isEmpty() && !message.isForEveryone()) {
      problems.add(
          Problem.warning(
              Where.at(Place.MESSAGES, message.id()),
              "“%s” has no interest and is not for everyone, so nobody gets it."
                  .formatted(message.name())));
    }
  }

  private void missing(Message message, String what) {
    problems.add(
        Problem.error(
            Where.at(Place.MESSAGES, message.id()),
            "“%s” names %s, which is not in the design.".formatted(message.name(), what)));
  }

  private void segments() {
    var tastes = Planner.tastes(design, audience);
    RuleContext context = RuleContext.of(audience, design.interests(), Planner.witness(tastes));
    for (Segment segment : design.segments()) {
      problems.addAll(CompiledRule.of(segment, design.segments(), context).problems());
    }
  }
}
