package app.chordial.decision;

import app.chordial.design.Design;
import java.util.ArrayList;
import java.util.List;

/** A composition with its references resolved to the design's indexes. */
record Variant(int theme, List<Integer> messages) {

  int[] toArray() {
    return messages.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Those of a market's compositions of which the design still has every part. */
  static List<Variant> of(Market market, Design design) {
    List<String> themes = design.themes().stream().map(theme -> theme.id()).toList();
    List<String> ids = design.messages().stream().map(message -> message.id()).toList();
    List<Variant> variants = new ArrayList<>();
    for (Composition composition : market.variants()) {
      List<Integer> messages = composition.messages().stream().map(ids::indexOf).toList();
      int theme = themes.indexOf(composition.theme());
      if (theme >= 0 && !messages.isEmpty() && !messages.contains(-1)) {
        variants.add(new Variant(theme, messages));
      }
    }
    return variants;
  }
}
