package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.design.Design;
import app.chordial.interest.EvidenceSettings;
import app.chordial.work.Parallel;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are the same as ever. A formula changes only with a decision record, and these with it. */
@Tag("law")
class GoldenPlanTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPlanIsWhatItWas(long seed) throws Exception {
    assertThat(hash(Planned.of(seed))).isEqualTo(golden("seed-" + seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withoutSharpeningAPlanIsWhatItWasBeforeThereWasAny(long seed) throws Exception {
    Planner planner =
        RandomPrograms.planner(
            plain(RandomPrograms.sharpened(RandomPrograms.of(seed), 0)),
            RandomAudiences.of(seed, 300));
    assertThat(hash(Planned.of(planner, Parallel.SAME_THREAD)))
        .isEqualTo(golden("unsharpened-seed-" + seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withPlainEvidenceAPlanIsWhatItWasBeforeAnythingTookFromIt(long seed) throws Exception {
    Planner planner =
        RandomPrograms.planner(plain(RandomPrograms.of(seed)), RandomAudiences.of(seed, 300));
    assertThat(hash(Planned.of(planner, Parallel.SAME_THREAD)))
        .isEqualTo(golden("plain-seed-" + seed));
  }

  /** A design for which evidence counts whole, whatever came after it. */
  private static Design plain(Design design) {
    return design.withEvidence(
        design
            .evidence()
            .with(EvidenceSettings.Gifts.NONE, EvidenceSettings.Ignoring.NOTHING)
            .guessing(0));
  }

  private static String golden(String name) throws Exception {
    Properties golden = new Properties();
    try (InputStream in = GoldenPlanTest.class.getResourceAsStream("golden-plans.properties")) {
      golden.load(in);
    }
    return golden.getProperty(name);
  }

  private static String hash(Planned planned) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Planned.Line line : planned.lines()) {
      digest.update(text(line).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A decision without what came into it since: where nothing is drawn, that says nothing. */
  private static String text(Planned.Line line) {
    return switch (line.decision()) {
      case Decision.Send(int minute, Chord chord, Decision.Draw draw, var expired) -> {
        assertThat(draw).isEqualTo(Decision.Draw.NONE);
        assertThat(chord.wildcard()).isNull();
        String send =
            String.format(
                Locale.ROOT,
                "Send[minute=%d, chord=%s, propensity=%s, expired=%s]",
                minute,
                chord.toString().replace(", wildcard=null]", "]"),
                draw.propensity(),
                expired);
        yield String.format(
            Locale.ROOT,
            "Line[customer=%d, day=%d, decision=%s]",
            line.customer(),
            line.day(),
            send);
      }
      case Decision.Quiet _ -> line.toString();
    };
  }
}
