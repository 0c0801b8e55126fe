package app.chordial.design;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads a user's JSON and says in plain words where it is wrong. */
final class JsonReading {

  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '(\\w+)'");

  private JsonReading() {}

  /**
   * @param prepare completes the tree in place, and says what forbids going on
   */
  static <T> Reading<T> read(
      String text, Class<T> type, Function<JsonNode, List<Problem>> prepare) {
    JsonNode root;
    try {
      root = Json.MAPPER.readTree(text);
    } catch (JacksonException broken) {
      return unreadable(
          at(broken.getLocation()) + ": this is not JSON. " + plain(broken), List.of(), text);
    }
    List<Problem> problems = prepare.apply(root);
    if (!problems.isEmpty()) {
      return new Reading.Unreadable<>(problems);
    }
    try {
      return new Reading.Read<>(Json.MAPPER.treeToValue(root, type), List.of());
    } catch (JacksonException wrong) {
      List<String> path = path(wrong);
      String where = path.isEmpty() ? "" : " (" + String.join(".", path) + ")";
      return unreadable(at(JsonPosition.of(text, path)) + where + ": " + reason(wrong), path, text);
    }
  }

  private static <T> Reading<T> unreadable(String message, List<String> path, String text) {
    return new Reading.Unreadable<>(List.of(Problem.error(place(path, text), message)));
  }

  private static Where place(List<String> path, String text) {
    if (path.size() < 2) {
      return Where.at(Where.Place.HOME);
    }
    String id =
        Json.MAPPER
            .readTree(text)
            .path(path.get(0))
            .path(index(path.get(1)))
            .path("id")
            .asString("");
    return switch (path.getFirst()) {
      case "interests", "joints", "evidence" -> Where.at(Where.Place.INTERESTS, id);
      case "segments" -> Where.at(Where.Place.SEGMENTS, id);
      case "themes", "messages" -> Where.at(Where.Place.MESSAGES, id);
      case "rhythm" -> Where.at(Where.Place.RHYTHM, path.get(1));
      case String _ -> Where.at(Where.Place.HOME);
    };
  }

  private static int index(String step) {
    return step.chars().allMatch(Character::isDigit) ? Integer.parseInt(step) : -1;
  }

  private static List<String> path(JacksonException wrong) {
    List<String> path = new ArrayList<>();
    for (JacksonException.Reference step : wrong.getPath()) {
      String name = step.getPropertyName();
      path.add(name == null ? Integer.toString(step.getIndex()) : name);
    }
    return path;
  }

  private static String reason(JacksonException wrong) {
    Matcher missing = MISSING.matcher(String.valueOf(wrong.getOriginalMessage()));
    if (missing.find()) {
      return "\"" + missing.group(1) + "\" is missing.";
    }
    return switch (wrong) {
      case UnrecognizedPropertyException unknown ->
          "\""
              + unknown.getPropertyName()
              + "\" is not known here. Known are: "
              + unknown.getKnownPropertyIds()
              + ".";
      case InvalidTypeIdException unknown when unknown.getTypeId() == null ->
          "\"kind\" is missing: it says what this is.";
      case InvalidTypeIdException unknown -> "There is no kind \"" + unknown.getTypeId() + "\".";
      case InvalidFormatException wrongValue ->
          "\"" + wrongValue.getValue() + "\" can't stand here. " + plain(wrong);
      case JacksonException _ -> plain(wrong);
    };
  }

  private static String plain(JacksonException wrong) {
    String message = String.valueOf(wrong.getOriginalMessage());
    int technical = message.indexOf(" (start marker");
    return technical < 0 ? message : message.substring(0, technical);
  }

  private static String at(TokenStreamLocation location) {
    return "Line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
