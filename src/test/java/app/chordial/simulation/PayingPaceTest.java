package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.rhythm.Pace;
import app.chordial.simulation.KnownTastes.Taste;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayingPaceTest {
  @Test
  void pays() {
    Map<String, Pace> paces = new LinkedHashMap<>();
    paces.put("receptivity", Pace.DEFAULT);
    paces.put("optimised", Pace.DEFAULT.with(Pace.Mode.OPTIMISED));
    for (int[] r :
        new int[][] {{180, 26}, {180, 40}, {180, 52}, {365, 12}, {365, 26}, {365, 40}, {365, 52}}) {
      paces.put(
          "receptivity " + r[0] + "/" + r[1],
          Pace.DEFAULT.withRestAfterDays(r[0]).withRestAfterMails(r[1]));
    }
    paces.put("opt 180/40", Pace.DEFAULT.withRestAfterMails(40).with(Pace.Mode.OPTIMISED));
    paces.put("opt 180/52", Pace.DEFAULT.withRestAfterMails(52).with(Pace.Mode.OPTIMISED));
    PaceValue value =
        new PaceValue(
                Integer.getInteger("pace.customers", 400), Integer.getInteger("pace.seeds", 3))
            .measure(paces);
    System.out.println(value.table());
    assertThat(value.of("optimised")).isPositive();
    for (int mails : new int[] {12, 26, 27, 40}) {
      int[] n = new int[3];
      double[] c = new double[2];
      KnownTastes.fresh(1000, 9)
          .live(
              KnownTastes.design(Pace.DEFAULT.withRestAfterMails(mails)),
              Policy.DESIGN,
              (lived, customer) -> {
                if (Taste.of(customer) == Taste.AVERAGE) {
                  n[0]++;
                  n[1] += lived.isResting() ? 1 : 0;
                  c[0] += lived.total(Metric.CLICKS);
                  c[1] += lived.total(Metric.EMAILS);
                }
              });
      System.out.println(
          "fresh "
              + mails
              + " "
              + n[1] / (double) n[0]
              + " rate "
              + c[0] / c[1]
              + " mails each "
              + c[1] / n[0]);
    }
  }
}
