package app.chordial.decision;

import app.chordial.design.Design;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What others bought together, said once for all the messages that it brings near. */
final class BecauseSaying {

  private BecauseSaying() {}

  static List<String> sentences(List<Because> reasons, Design design) {
    SequencedMap<String, List<String>> messages = new LinkedHashMap<>();
    for (Because one : reasons) {
      String name = "“" + design.messages().get(one.message()).name() + "”";
      messages.computeIfAbsent(bought(one), _ -> new ArrayList<>()).add(name);
    }
    List<String> sentences = new ArrayList<>();
    messages.forEach((bought, names) -> sentences.add(listed(names) + " near because " + bought));
    return List.copyOf(sentences);
  }

  private static String bought(Because one) {
    return "%s of %s of %s also bought %s."
        .formatted(
            Spoken.decimal(one.both(), 0),
            Spoken.count(one.buyers(), "buyer"),
            one.from(),
            one.to());
  }

  private static String listed(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst() + " is";
    }
    List<String> first = names.subList(0, names.size() - 1);
    return String.join(", ", first) + " and " + names.getLast() + " are";
  }
}
