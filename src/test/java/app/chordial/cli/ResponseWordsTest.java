package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.insight.MailedList;
import app.chordial.job.Learning;
import app.chordial.response.ResponseModel;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseWordsTest {

  private static final MailedList LIST = MailedList.ofAYear(41, 500);

  private static ResponseWords words(Audience audience) {
    Work work = new Work(Parallel.SAME_THREAD, Progress.NONE);
    return new ResponseWords(
        Learning.planner(Design.EMPTY, audience.asOf(MailedList.TODAY), work).learned().response());
  }

  @Test
  void withAllSendsNothingIsSaidToBeEstimated() {
    ResponseWords told = words(LIST.told());
    assertThat(told.lines()).noneMatch(line -> line.contains("stimated"));
    assertThat(told.lines().getFirst()).startsWith("How customers answer, learned from ");
    assertThat(told.figures()).allMatch(one -> !one.isEstimated() && one.estimatedEmails() == 0);
  }

  @Test
  void withoutSendsAllIsSaidToBeEstimated() {
    ResponseWords untold = words(LIST.untold());
    List<String> lines = untold.lines();
    assertThat(lines.getFirst()).startsWith("How customers answer, estimated from ");
    assertThat(lines.get(1)).startsWith("  Estimated, since the sends were not imported:");
    assertThat(lines).noneMatch(line -> line.contains("learned"));
    assertThat(untold.figures())
        .filteredOn(ResponseWords.Figure::isEstimated)
        .isNotEmpty()
        .allMatch(one -> one.estimatedEmails() == one.emails());
  }

  @Test
  void withSomeSendsItIsSaidOfHowManyEmailsNot() {
    ResponseWords some = words(LIST.untold("for some"));
    ResponseWords.Figure figure =
        some.figures().stream().filter(ResponseWords.Figure::isEstimated).findFirst().orElseThrow();
    assertThat(figure.estimatedEmails()).isBetween(1L, figure.emails() / 10);
    assertThat(some.lines().getFirst())
        .startsWith("How customers answer, learned from ")
        .contains(", " + figure.estimatedEmails() + " of them estimated:");
    assertThat(some.lines()).noneMatch(line -> line.contains("estimated: "));
  }

  @Test
  void nothingToLearnFromIsSaidSo() {
    assertThat(new ResponseWords(ResponseModel.ASSUMED).lines())
        .containsExactly(
            "How customers answer is assumed: too few past e-mails and answers to learn from.");
  }
}
