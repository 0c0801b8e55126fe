package app.chordial.design;

import app.chordial.segment.Rule;
import java.util.List;

/** A single rule as JSON text and back, as it stands within a design. */
public final class RuleJson {

  private static final JsonDefaults DEFAULTS = new JsonDefaults(Json.MAPPER);

  private RuleJson() {}

  /** The rule as text, ending in a line feed. */
  public static String write(Rule rule) {
    return Json.MAPPER.writerFor(Rule.class).withDefaultPrettyPrinter().writeValueAsString(rule)
        + "\n";
  }

  /** The rule in a text, or what is wrong with the text by line, column and path. */
  public static Reading<Rule> read(String text) {
    return JsonReading.read(
        text,
        Rule.class,
        root -> {
          DEFAULTS.completeKinds(root);
          return List.of();
        });
  }
}
