package app.chordial.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.work.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class WildcardsCheckTest {

  private static final Cadence ANY = Cadence.DEFAULT.withDistinctEmailsAWeek(0);

  private static List<Problem> problems(Wildcards wildcards, Cadence cadence) {
    return RhythmCheck.problems(Rhythm.DEFAULT.with(wildcards).with(cadence));
  }

  @Test
  void whatIsThereAndWhatIsSuggestedIsSound() {
    assertThat(problems(Wildcards.DEFAULT, Cadence.DEFAULT)).isEmpty();
    assertThat(problems(Wildcards.SUGGESTED, ANY)).isEmpty();
  }

  @Test
  void whatCanNeverGoIsDoubtful() {
    assertThat(problems(Wildcards.SUGGESTED, Cadence.DEFAULT.withDistinctEmailsAWeek(1)))
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.WARNING);
    assertThat(problems(Wildcards.SUGGESTED, Cadence.DEFAULT))
        .extracting(Problem::severity)
        .containsExactly(Problem.Severity.NOTE);
    assertThat(problems(Wildcards.SUGGESTED, ANY.withMessagesPerEmail(1))).hasSize(1);
    assertThat(problems(Wildcards.DEFAULT.withShare(0.5), ANY)).hasSize(1);
  }

  @Test
  void whatIsNoShareIsWrong() {
    double no = Double.NaN;
    Wildcards wrong = new Wildcards(no, -1, -1, -1, no, 2, 0.2, -0.1, List.of());
    assertThat(problems(wrong, ANY))
        .hasSize(8)
        .extracting(Problem::severity)
        .containsOnly(Problem.Severity.ERROR);
  }
}
