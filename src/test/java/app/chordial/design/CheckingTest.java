package app.chordial.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.chordial.audience.Audience;
import app.chordial.audience.RandomAudiences;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Proving;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.Rule;
import app.chordial.segment.RuleContext;
import app.chordial.segment.Segment;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingTest {

  private static final String TEXT =
"""
      {
        "chordial": 1,
        "interests": [{"id": "garden", "name": "Garden", "witnesses": [{"kind": "category", "category": "Garden"}]}],
        "segments": [{"id": "vip", "name": "VIP", "rule": {"kind": "leans", "interest": "garden"}}],
        "themes": [{"id": "deals", "name": "Deals"}],
        "messages": [
          {"id": "bulbs", "name": "Bulbs", "theme": "deals", "interests": ["garden"], "audience": "vip"},
          {"id": "more", "name": "More", "theme": "deals", "isForEveryone": true, "onlyAfter": "bulbs"}
        ]
      }
""";

  private static final Design SOUND = read(TEXT);

  private static Design read(String text) {
    return DesignJson.read(text)
        .ifRead()
        .orElseThrow(() -> new AssertionError(DesignJson.read(text)));
  }

  @Test
  void aSoundDesignHasNoProblems() {
    assertThat(Checking.check(SOUND)).isEmpty();
    assertThat(Checking.check(Design.EMPTY)).isEmpty();
  }

  /** What is replaced, by what, where the problem is, and a part of what it says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"theme\":\"deals\"|\"theme\":\"gone\"|MESSAGES bulbs|theme “gone”",
        "[\"garden\"]|[\"gone\"]|MESSAGES bulbs|interest “gone”",
        "\"audience\":\"vip\"|\"audience\":\"gone\"|MESSAGES bulbs|segment “gone”",
        "\"onlyAfter\":\"bulbs\"|\"onlyAfter\":\"gone\"|MESSAGES more|follow “gone”",
        "\"onlyAfter\":\"bulbs\"|\"onlyAfter\":\"more\"|MESSAGES more|waits for itself",
        "\"isForEveryone\":true|\"isForEveryone\":false|MESSAGES more|nobody would get it",
        "\"name\":\"More\"|\"name\":\" \"|MESSAGES more|no name",
        "\"id\":\"more\"|\"id\":\"bulbs\"|MESSAGES bulbs|Two messages",
        "\"audience\":\"vip\"|\"audience\":\"vip\",\"from\":\"2026-05-01\",\"to\":\"2026-04-01\"|MESSAGES"
            + " bulbs|ends before it begins",
        "\"audience\":\"vip\"|\"audience\":\"vip\",\"discount\":1.5|MESSAGES bulbs|discount",
        "\"audience\":\"vip\"|\"audience\":\"vip\",\"blockDays\":-1|MESSAGES bulbs|negative",
        "\"audience\":\"vip\"|\"audience\":\"vip\",\"neverWith\":[\"gone\"]|MESSAGES bulbs|“gone”",
        "\"interest\":\"garden\"|\"interest\":\"gone\"|SEGMENTS vip|interest “gone”",
        "\"interest\":\"garden\"|\"interest\":\"garden\",\"atLeast\":0.9,\"atMost\":0.1|SEGMENTS"
            + " vip|nobody can meet",
        "\"name\":\"VIP\"|\"name\":\"\"|SEGMENTS vip|no name",
        "\"themes\"|\"joints\":[{\"from\":\"garden\",\"to\":\"gone\",\"strength\":1}],\"themes\"|INTERESTS"
            + " |not there",
        "\"category\":\"Garden\"|\"category\":\"Garden\",\"strength\":2|INTERESTS garden|strength",
      })
  void whatIsWrongIsFoundAtItsPlace(String change) {
    String[] parts = change.split("\\|", -1);
    String json = TEXT.replace("\": ", "\":");
    assertThat(json).contains(parts[0]);
    List<Problem> problems =
        Checking.check(read(json.replaceFirst(Pattern.quote(parts[0]), parts[1])));
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.where().place() + " " + problem.where().id()).isEqualTo(parts[2]);
              assertThat(problem.message()).contains(parts[3]);
            });
  }

  @Test
  void segmentsInACircleAreFoundAndOthersAreNot() {
    Design design =
        SOUND.withSegments(
            List.of(
                new Segment("a", "A", new Rule.In("b")),
                new Segment("b", "B", new Rule.None(List.of(new Rule.In("a")))),
                new Segment("c", "C", new Rule.In("a")),
                new Segment("d", "D", new Rule.In("gone")),
                new Segment("e", "E", new Rule.LookAlike("f", new Rule.Reach.Most(0))),
                new Segment("f", "F", new Rule.In("e")),
                SOUND.segments().getFirst()));
    assertThat(Checking.check(design))
        .extracting(problem -> problem.where().id() + ": " + problem.message().substring(0, 24))
        .containsExactly(
            "a: The segment “A” contains",
            "b: The segment “B” contains",
            "d: There is no segment “gon",
            "e: A condition of “E” has n",
            "e: The segment “E” contains",
            "f: The segment “F” contains");
  }

  @Test
  void settingsThatLetNothingThroughAreFound() {
    Rhythm rhythm =
        Rhythm.DEFAULT
            .with(new Pace(7, 9, 5, -1, 0, 180, 12))
            .with(new Cadence(List.of(), 24, 0, List.of(new Cadence.Cap(0, 7)), -1, -1))
            .with(new Balance(2, -1, 3, 1, 2, 0, 0.25))
            .with(new Proving(-0.1, Double.NaN));
    assertThat(Checking.check(SOUND.withRhythm(rhythm)))
        .extracting(Problem::where)
        .extracting(Where::id)
        .containsExactly(
            "pace.min",
            "pace.steepness",
            "pace.half-life",
            "cadence.days",
            "cadence.hour",
            "cadence.messages",
            "cadence.deferral",
            "cadence.variants",
            "cadence.caps",
            "balance.share",
            "balance.welcome",
            "balance.margin",
            "balance.rank",
            "proving.hold-out",
            "proving.explore");
    Rhythm nan = Rhythm.DEFAULT.with(new Pace(Double.NaN, 2, 60, 0.5, 90, 180, 12));
    assertThat(Checking.check(SOUND.withRhythm(nan))).hasSize(1);
  }

  @Test
  void withAShopItsProductsAndAttributesAreLookedUp() {
    Audience audience = RandomAudiences.of(1, 10);
    RuleContext context = RuleContext.of(audience, SOUND.interests(), InterestWitness.NOTHING);
    assertThat(Checking.check(SOUND, context)).isEmpty();
    Rule rule =
        new Rule.All(List.of(new Rule.Has("gone", new Rule.Test.Missing()), new Rule.In("none")));
    Design design = SOUND.withSegment("vip", vip -> new Segment("vip", "VIP", rule));
    assertThat(Checking.check(design, context))
        .hasSize(2)
        .allMatch(p -> p.where().id().equals("vip"));
    Message bulbs = SOUND.messages().getFirst();
    String json =
        DesignJson.write(SOUND)
            .replaceFirst("\"products\": \\[\\]", "\"products\": [\"gone\", \"sku-01\"]");
    assertThat(Checking.check(read(json), context))
        .extracting(Problem::where)
        .containsExactly(Where.at(Where.Place.MESSAGES, bulbs.id()));
  }

  @Test
  void interestsWithoutWitnessesOrOfMessagesThatAreGoneAreFound() {
    List<Interest> interests = new ArrayList<>(SOUND.interests());
    interests.add(new Interest("idle", "Idle", List.of(), false, 1));
    interests.add(new Interest("odd", "Odd", List.of(new Witness.OfMessage("gone", 1)), false, 0));
    Design design = SOUND.withInterests(interests).withJoints(List.of(new Joint("idle", "odd", 2)));
    assertThat(Checking.check(design))
        .extracting(problem -> problem.where().id(), Problem::message)
        .containsExactlyInAnyOrder(
            tuple("idle", "Nothing witnesses “Idle” yet, so nobody can show it."),
            tuple("odd", "The half-life of “Odd” must be multiplied by more than 0."),
            tuple("odd", "“Odd” is witnessed by the message “gone”, which is not there."),
            tuple("", "The strength between “idle” and “odd” must be from 0 to 1."));
  }
}
