package app.chordial.design;

import app.chordial.audience.EventType;
import app.chordial.interest.Interest;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.segment.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file leaves out: a field that came later than the file, or one that a person need not
 * write. Present fields are never touched.
 */
final class JsonDefaults {

  private static final Interest INTEREST = new Interest("", "", List.of(), false, 1);
  private static final Theme THEME = new Theme("", "", Theme.Kind.TOPICAL, "", 0);
  private static final Message MESSAGE =
      new Message(
          "",
          "",
          Message.Purpose.SELL,
          "",
          "",
          "",
          "",
          "",
          List.of(),
          "",
          List.of(),
          0,
          0,
          null,
          null,
          null,
          false,
          30,
          60,
          List.of(),
          null);
  private static final Rule.Deed DEED = Rule.Deed.of(EventType.PURCHASE);

  private final ObjectNode design;
  private final Map<String, ObjectNode> elements = new LinkedHashMap<>();
  private final Map<String, ObjectNode> kinds = new LinkedHashMap<>();

  JsonDefaults(ObjectMapper mapper) {
    design = mapper.valueToTree(Design.EMPTY);
    elements.put("interests", nameless(mapper.valueToTree(INTEREST)));
    elements.put("themes", nameless(mapper.valueToTree(THEME)));
    elements.put("messages", nameless(mapper.valueToTree(MESSAGE)));
    ObjectNode did = mapper.valueToTree(new Rule.Did(DEED, Rule.Times.ONCE, new Rule.When.Ever()));
    did.remove("deed");
    kinds.put("did", did);
    kinds.put(
        "rfm", mapper.valueToTree(new Rule.Rfm(Rule.Range.ALL, Rule.Range.ALL, Rule.Range.ALL)));
    kinds.put(
        "between",
        mapper.valueToTree(
            new Rule.Test.Between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
    kinds.put("leans", mapper.createObjectNode().put("atLeast", 0.25).put("atMost", 1));
    kinds.put(
        "answers",
        mapper.createObjectNode().put("atLeast", 0).put("atMost", Double.POSITIVE_INFINITY));
    ObjectNode alike = mapper.createObjectNode();
    alike.putObject("reach").put("kind", "most");
    kinds.put("lookAlike", alike);
    kinds.put("most", mapper.createObjectNode().put("customers", 500));
    kinds.put("bought", mapper.createObjectNode().put("scope", "any"));
    kinds.put("reorderDue", mapper.createObjectNode().put("atLeastOrders", 3).put("daysBefore", 0));
    kinds.put("fulfilled", mapper.createObjectNode().put("days", 2));
    kinds.put("predicted", mapper.createObjectNode().put("days", 90));
    for (String witness :
        List.of("category", "product", "tag", "title", "page", "search", "download", "message")) {
      kinds.put(witness, mapper.createObjectNode().put("strength", 1));
    }
  }

  private static ObjectNode nameless(ObjectNode element) {
    element.remove("id");
    element.remove("name");
    return element;
  }

  /** Fills in a design, in place. */
  void completeDesign(ObjectNode root) {
    complete(root, design);
    elements.forEach(
        (list, template) -> {
          for (JsonNode element : root.path(list)) {
            complete(element, template);
          }
        });
    for (JsonNode series : root.path("rhythm").path("series")) {
      completeSeries(series);
    }
    completeKinds(root);
  }

  /** No template: one of another kind of re-entry would be filled in too. */
  private static void completeSeries(JsonNode node) {
    if (node instanceof ObjectNode series) {
      if (!series.hasNonNull("reEntry")) {
        series.putObject("reEntry").put("kind", "afterDays").put("days", 7);
      }
      if (!series.hasNonNull("priority")) {
        series.put("priority", 0);
      }
      if (!series.hasNonNull("isOn")) {
        series.put("isOn", true);
      }
    }
  }

  /** Fills in what any value of a sealed type within leaves out, in place. */
  void completeKinds(JsonNode node) {
    if (node instanceof ObjectNode object) {
      dropNulls(object);
      ObjectNode template = kinds.get(object.path("kind").asString(""));
      if (template != null) {
        complete(object, template);
      }
    }
    node.forEach(this::completeKinds);
  }

  private static void dropNulls(ObjectNode object) {
    object.removeNulls();
  }

  private static void complete(@Nullable JsonNode node, ObjectNode template) {
    if (!(node instanceof ObjectNode object)) {
      return;
    }
    for (Map.Entry<String, JsonNode> field : template.properties()) {
      JsonNode present = object.get(field.getKey());
      if (present == null || present.isNull()) {
        object.set(field.getKey(), field.getValue().deepCopy());
      } else if (field.getValue() instanceof ObjectNode inner && !(present instanceof ArrayNode)) {
        complete(present, inner);
      }
    }
  }
}
