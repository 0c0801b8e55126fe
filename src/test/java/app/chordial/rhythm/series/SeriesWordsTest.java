package app.chordial.rhythm.series;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.rhythm.series.Stream.Happening;
import app.chordial.segment.Naming;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for series say what the walk does. */
class SeriesWordsTest {

  private static final int DAYS = 30;
  private static final int LATER = Stream.START + 10 * 24 * 60;
  private static final int FAR = Stream.START + 100 * 24 * 60;
  private static final SeriesWords WORDS =
      new SeriesWords(Naming.of(Stream.context(), List.of(), id -> id));

  /** What breaks a silence is named, and nothing else is. */
  @ParameterizedTest
  @EnumSource
  void aSilenceIsBrokenByWhatTheWordsName(EventType type) {
    Stream stream =
        new Stream(
            List.of(
                new Happening(EventType.PURCHASE, Stream.START, 1, 1),
                new Happening(type, LATER, -1, -1)));
    Series winBack = Presets.winBack(DAYS, "bulbs-now", "fly-guide");
    int began =
        Walking.of(List.of(winBack), Conduct.FREE, Stream.context())
            .walk(stream.view(), Stream.START, FAR)
            .stream()
            .mapToInt(Course::start)
            .findFirst()
            .orElse(-1);
    boolean isBroken = began == LATER + DAYS * 24 * 60;
    String word = word(type);
    assertThat(isBroken).isEqualTo(!word.isEmpty());
    if (isBroken) {
      assertThat(WORDS.trigger(winBack.trigger())).contains(word);
    }
  }

  private static String word(EventType type) {
    return switch (type) {
      case VIEW -> "visit";
      case SEARCH -> "search";
      case DOWNLOAD -> "download";
      case CART -> "cart";
      case CHECKOUT -> "checkout";
      case PURCHASE -> "order";
      case REFUND -> "return";
      case REVIEW -> "review";
      case OPT_IN, OPT_OUT -> "no yes or no to an interest";
      case CLICK -> "click on an e-mail";
      case SENT, OPEN, BOUNCE, COMPLAINT, UNSUBSCRIBE -> "";
    };
  }
}
