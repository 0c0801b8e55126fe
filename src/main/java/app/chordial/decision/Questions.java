package app.chordial.decision;

import app.chordial.audience.Catalogue;
import app.chordial.design.Design;
import app.chordial.interest.Tastes;
import app.chordial.message.Choice;
import java.util.ArrayList;
import java.util.List;

/** What the messages of a design ask, each answer a link that a simulated customer may click. */
final class Questions {

  /**
   * One answer to a message that asks.
   *
   * @param interest of which the answer tells, by its index; −1 for one that the design lacks
   * @param term the clicked address, an index into the catalogue's terms
   */
  record Answer(int interest, int term) {}

  private final List<List<Answer>> byMessage = new ArrayList<>();

  private Questions() {}

  /**
   * @param catalogue that knows the {@link #links}
   */
  static Questions of(Design design, Tastes tastes, Catalogue catalogue) {
    Questions questions = new Questions();
    for (var message : design.messages()) {
      questions.byMessage.add(
          Choice.of(message).stream()
              .map(
                  one ->
                      new Answer(
                          tastes.index(one.interest()), catalogue.terms().indexOf(one.link())))
              .toList());
    }
    return questions;
  }

  /** Every address that answers a question of a design. */
  static List<String> links(Design design) {
    return design.messages().stream()
        .flatMap(message -> Choice.of(message).stream())
        .map(Choice::link)
        .distinct()
        .toList();
  }

  List<Answer> of(int message) {
    return byMessage.get(message);
  }
}
