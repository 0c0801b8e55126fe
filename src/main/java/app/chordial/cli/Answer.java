package app.chordial.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a command says: lines for a person, and the same as one JSON document for a program. */
final class Answer {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<String> lines = new ArrayList<>();
  private final ObjectNode json = JSON.createObjectNode();
  private String failure = "";

  Answer line(String line) {
    lines.add(line);
    return this;
  }

  Answer lines(List<String> more) {
    lines.addAll(more);
    return this;
  }

  /** Something for a program; records and lists become objects and arrays. */
  Answer put(String name, @Nullable Object value) {
    json.set(name, JSON.valueToTree(value));
    return this;
  }

  /** Ends with a complaint, although there is an answer. */
  Answer failing(String complaint) {
    failure = complaint;
    return this;
  }

  /** The complaint; empty where there is none. */
  String failure() {
    return failure;
  }

  List<String> lines() {
    return lines;
  }

  String json() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
  }
}
