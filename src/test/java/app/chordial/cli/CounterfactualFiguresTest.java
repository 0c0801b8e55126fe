package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.decision.Change;
import app.chordial.decision.Composition;
import app.chordial.decision.Counterfactual;
import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Reason;
import app.chordial.decision.Counterfactual.Would;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program reads of a counterfactual. */
class CounterfactualFiguresTest {

  private static JsonNode read(Counterfactual counterfactual) {
    Answer answer = new Answer().put("counterfactual", CounterfactualFigures.of(counterfactual));
    return JsonMapper.shared().readTree(answer.json()).get("counterfactual");
  }

  @Test
  void changesComeInTheirOrder_eachWithItsKindAndItsFigures() {
    int day = (int) LocalDate.of(2027, 11, 2).toEpochDay();
    JsonNode read =
        read(
            new Would(
                List.of(
                    new Change.OnDay(day),
                    new Change.Built(new Composition("deals", List.of("a", "b"))),
                    new Change.Value("b", 41)),
                1,
                false));
    assertThat(read)
        .isEqualTo(
            JsonMapper.shared()
                .valueToTree(
                    Map.of(
                        "changes",
                        List.of(
                            Map.of("kind", "on-day", "day", "2027-11-02"),
                            Map.of(
                                "kind", "built", "theme", "deals", "messages", List.of("a", "b")),
                            Map.of("kind", "value", "message", "b", "addedMinor", 41)),
                        "leads",
                        false,
                        "place",
                        2,
                        "areEmailsAsBuilt",
                        false)));
  }

  @Test
  void whereNothingWouldDo_theReasonIsThere() {
    assertThat(read(new None(Reason.ENDS_TOO_SOON)).get("none").stringValue())
        .isEqualTo("ends-too-soon");
  }
}
