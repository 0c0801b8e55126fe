package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.RandomAudiences;
import app.chordial.work.Parallel;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
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
            RandomPrograms.sharpened(RandomPrograms.of(seed), 0), RandomAudiences.of(seed, 300));
    assertThat(hash(Planned.of(planner, Parallel.SAME_THREAD)))
        .isEqualTo(golden("unsharpened-seed-" + seed));
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
      digest.update(line.toString().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
