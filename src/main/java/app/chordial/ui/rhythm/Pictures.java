package app.chordial.ui.rhythm;

import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.CurvePicture.Mark;
import app.chordial.ui.kit.CurvePicture.Point;
import app.chordial.ui.kit.DotsPicture;
import app.chordial.ui.kit.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** The settings as pictures: pure functions from the rhythm to points and dots. */
final class Pictures {

  /** A customer as the pictures know one: how often it answers, against the average. */
  private record Typical(String key, double receptivity) {
    String name() {
      return Texts.text("rhythm.customer." + key);
    }

    String shortName() {
      return Texts.text("rhythm.customer." + key + ".short");
    }
  }

  private static final List<Typical> FIVE =
      List.of(
          new Typical("hardly", 0.2),
          new Typical("less", 0.5),
          new Typical("average", 1),
          new Typical("more", 2),
          new Typical("keen", 5));
  private static final double LOW = 0.15;
  private static final double HIGH = 7;
  private static final int STEPS = 60;

  private Pictures() {}

  /** The gap over receptivity, which grows by equal factors to the right. */
  static List<Point> gaps(Pace pace) {
    double top = top(pace);
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(step -> (double) step / STEPS)
        .map(x -> new Point(x, pace.gapDays(receptivity(x)) / top))
        .toList();
  }

  /** The five typical customers on that curve. */
  static List<Mark> gapMarks(Pace pace) {
    double top = top(pace);
    return FIVE.stream()
        .map(
            one -> {
              double gap = pace.gapDays(one.receptivity());
              Point at = new Point(x(one.receptivity()), gap / top);
              return new Mark(at, Saying.days(gap), one.shortName());
            })
        .toList();
  }

  /** The same five over four weeks. */
  static List<DotsPicture.Row> month(Rhythm rhythm) {
    return FIVE.stream()
        .map(one -> new DotsPicture.Row(one.name(), TypicalMonth.days(rhythm, one.receptivity())))
        .toList();
  }

  private static double top(Pace pace) {
    return Math.max(pace.gapDays(LOW), 1e-9);
  }

  private static double receptivity(double x) {
    return LOW * Math.pow(HIGH / LOW, x);
  }

  private static double x(double receptivity) {
    return Math.log(receptivity / LOW) / Math.log(HIGH / LOW);
  }
}
