package app.chordial.job;

import app.chordial.decision.Exploration;
import app.chordial.decision.Learned;
import app.chordial.decision.Market;
import app.chordial.decision.Planner;
import app.chordial.interest.Congruence;
import java.time.LocalDate;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run was made with, as JSON that is kept beside it. */
final class RunTexts {

  private static final JsonMapper JSON = JsonMapper.shared();

  private RunTexts() {}

  /** Every fitted number; interests by their ids. */
  static String learned(Planner planner) {
    Learned learned = planner.learned();
    ObjectNode root = JSON.createObjectNode();
    root.set("receptivity", JSON.valueToTree(learned.receptivity()));
    root.set("purchases", JSON.valueToTree(learned.purchases()));
    root.set("congruence", congruence(planner, learned.congruence()));
    root.putObject("response")
        .set("coefficients", JSON.valueToTree(learned.response().coefficients()));
    return JSON.writeValueAsString(root);
  }

  private static ObjectNode congruence(Planner planner, Congruence congruence) {
    ObjectNode rows = JSON.createObjectNode();
    for (int from = 0; from < congruence.size(); from++) {
      ObjectNode row = rows.putObject(planner.tastes().id(from));
      for (int to = 0; to < congruence.size(); to++) {
        row.put(planner.tastes().id(to), congruence.k(from, to));
      }
    }
    return rows;
  }

  /** The market of each week, by its first send day. */
  static String market(SequencedMap<LocalDate, Market> markets) {
    ArrayNode weeks = JSON.createArrayNode();
    markets.forEach(
        (day, market) -> {
          ObjectNode week = weeks.addObject().put("from", day.toString());
          week.put("lostShare", market.lostShare());
          week.set("variants", JSON.valueToTree(market.variants()));
          week.set("scarcities", JSON.valueToTree(market.scarcities()));
          if (!market.exploration().equals(Exploration.NONE)) {
            week.set("exploration", JSON.valueToTree(market.exploration()));
          }
        });
    return JSON.writeValueAsString(weeks);
  }
}
