package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.rhythm.series.Stream.Happening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What should become of series, told by a clock that runs through everything that happens, as a
 * mail tool would do it: slowly, and without any of the code under test.
 */
final class Oracle {

  static final int DAY = 24 * 60;

  final List<Happening> all;
  final int heard;
  final int until;
  final Rules rules;

  /**
   * What steps heed.
   *
   * @param fromHour of the quiet, UTC
   * @param toHour of its end; the same for none
   * @param quietDay the first of two quiet epoch days, or −1
   * @param transactional messages
   * @param hasConsent whether the customer has said yes
   */
  record Rules(
      int fromHour, int toHour, int quietDay, List<String> transactional, boolean hasConsent) {

    static final Rules FREE = new Rules(0, 0, -1, List.of(), true);

    boolean isQuiet(int minute) {
      int day = minute / DAY;
      int hour = minute / 60 % 24;
      boolean isQuietDay = quietDay >= 0 && (day == quietDay || day == quietDay + 1);
      boolean isQuietHour =
          fromHour <= toHour
              ? hour >= fromHour && hour < toHour
              : hour >= fromHour || hour < toHour;
      return isQuietDay || isQuietHour;
    }

    boolean isTransactional(Series.Step step) {
      return transactional.contains(step.message());
    }
  }

  Oracle(Stream stream, int heard, int until, Rules rules) {
    this.rules = rules;
    all = new ArrayList<>(stream.happenings());
    all.sort(
        Comparator.comparingLong(Happening::key)
            .thenComparingInt(Happening::item)
            .thenComparingInt(Happening::detail));
    this.heard = heard;
    this.until = until;
  }

  /** What is told of one step, such as “0 cart 1 @29000100 due”. */
  record Told(int series, int step, int minute, String fate) {}

  /** An e-mail that goes. */
  record Gone(int series, int minute) {}

  /** A moment at which a trigger fires. */
  record Start(int minute, long key, long since, @Nullable Happening about) {}

  List<Told> tell(List<Series> series) {
    List<Told> told = new ArrayList<>();
    List<Gone> gone = new ArrayList<>();
    for (int priority = 3; priority >= 0; priority--) {
      List<Gone> same = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        boolean isFor =
            rules.hasConsent || series.get(i).steps().stream().anyMatch(rules::isTransactional);
        if (isFor && series.get(i).priority() == priority) {
          new SlowClock(this, i, series.get(i), gone, same, told).run();
        }
      }
      gone.addAll(same);
    }
    return told;
  }

  static long key(int minute, EventType type) {
    return minute * 32L + type.ordinal() + 1;
  }

  static long key(Happening one) {
    return key(one.minute(), one.type());
  }
}
