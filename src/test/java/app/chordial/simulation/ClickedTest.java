package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.response.Encounter;
import app.chordial.response.ResponseModel;
import app.chordial.response.Situation;
import org.junit.jupiter.api.Test;

class ClickedTest {

  private static final int DRAWS = 10_000;

  private static double[] shares(double... relevances) {
    Email email = new Email(0, new int[relevances.length], () -> relevances);
    Encounter met = ResponseModel.ASSUMED.meet(Situation.AVERAGE);
    double[] shares = new double[relevances.length];
    for (int i = 0; i < DRAWS; i++) {
      shares[new Clicked(email, met).rank((i + 0.5) / DRAWS)] += 1.0 / DRAWS;
    }
    return shares;
  }

  @Test
  void ofEqualMessagesEachIsClickedAsOftenAsReadersGetToIt() {
    double all = 1 + 0.6 + 0.36;
    assertThat(shares(0.4, 0.4, 0.4))
        .containsExactly(new double[] {1 / all, 0.6 / all, 0.36 / all}, within(1e-3));
  }

  @Test
  void whatIsMoreRelevantIsClickedMore() {
    double[] shares = shares(0.05, 0.9);
    assertThat(shares[1]).isGreaterThan(shares[0]);
    assertThat(shares[0]).isPositive();
  }
}
