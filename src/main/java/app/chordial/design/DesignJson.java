package app.chordial.design;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A design as JSON text and back.
 *
 * <p>The text is the same for equal designs, has one thing a line, and tells its version by {@code
 * "chordial"}. What a text leaves out takes its default, so that designs of former versions keep
 * opening.
 */
public final class DesignJson {

  /** What {@link #write} writes, and the newest that {@link #read} understands. */
  public static final int VERSION = 1;

  private static final String MARK = "chordial";
  private static final JsonDefaults DEFAULTS = new JsonDefaults(Json.MAPPER);

  private DesignJson() {}

  /** The design as text, ending in a line feed. */
  public static String write(Design design) {
    ObjectNode root = Json.MAPPER.createObjectNode().put(MARK, VERSION);
    root.setAll(Json.MAPPER.<ObjectNode>valueToTree(design));
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /** The design in a text, or what is wrong with the text by line, column and path. */
  public static Reading<Design> read(String text) {
    return JsonReading.read(text, Design.class, DesignJson::prepared);
  }

  private static List<Problem> prepared(JsonNode root) {
    if (!(root instanceof ObjectNode object) || !object.path(MARK).isInt()) {
      return List.of(
          problem("This is not a Chordial design: it does not begin with \"chordial\": 1."));
    }
    int version = object.path(MARK).intValue();
    if (version > VERSION) {
      return List.of(
          problem(
              "This design was written by a newer Chordial (its format is %d, this one reads up to %d). Update Chordial and open it again."
                  .formatted(version, VERSION)));
    }
    object.remove(MARK);
    DEFAULTS.completeDesign(object);
    return List.of();
  }

  private static Problem problem(String message) {
    return Problem.error(Where.at(Where.Place.HOME), message);
  }
}
