package app.chordial.design;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Where in a JSON text a path leads. */
final class JsonPosition {

  private JsonPosition() {}

  /** The place of the value at the path, or of the deepest value on the way that is there. */
  static TokenStreamLocation of(String text, List<String> path) {
    try (JsonParser parser = Json.MAPPER.createParser(text)) {
      parser.nextToken();
      TokenStreamLocation found = parser.currentTokenLocation();
      for (String step : path) {
        if (!enter(parser, step)) {
          return found;
        }
        found = parser.currentTokenLocation();
      }
      return found;
    }
  }

  /** Moves from a value to the one a step below it; false where that is not there. */
  private static boolean enter(JsonParser parser, String step) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isIt = parser.currentName().equals(step);
        parser.nextToken();
        if (isIt) {
          return true;
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      int index = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (Integer.toString(index++).equals(step)) {
          return true;
        }
        parser.skipChildren();
      }
    }
    return false;
  }
}
