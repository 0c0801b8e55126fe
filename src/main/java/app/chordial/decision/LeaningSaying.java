package app.chordial.decision;

import app.chordial.interest.Bearing;
import app.chordial.interest.Evidence;
import app.chordial.interest.Leaning;
import app.chordial.interest.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why evidence of an interest counts for less than it would by itself, in plain sentences. */
final class LeaningSaying {

  /** What takes less than so much is not worth a word. */
  private static final double ALL = 0.995;

  private final Voice voice;

  LeaningSaying(Voice voice) {
    this.voice = voice;
  }

  /** Each reason one sentence; none for plain evidence. */
  List<String> sentences(String name, Leaning leaning) {
    List<String> sentences = new ArrayList<>();
    if (leaning.stated() == Stated.NOTHING) {
      if (!leaning.bearings().isEmpty()) {
        sentences.add(
            "What is known of %s speaks for %s: %s."
                .formatted(
                    voice.customer(),
                    name,
                    leaning.bearings().stream()
                        .map(Bearing::what)
                        .distinct()
                        .collect(Collectors.joining(", "))));
      }
      purchases(name, leaning, sentences);
      ignored(name, leaning, sentences);
    }
    return sentences;
  }

  private static void purchases(String name, Leaning leaning, List<String> sentences) {
    int gifts = count(leaning, Evidence.Strike.GIFT);
    if (gifts > 0) {
      sentences.add(
          "%s of %s %s for somebody else and %s less."
              .formatted(
                  Spoken.count(gifts, "purchase"),
                  name,
                  were(gifts),
                  gifts == 1 ? "counts" : "count"));
    }
    if (count(leaning, Evidence.Strike.UNLIKE) > 0) {
      sentences.add(
          "One order of %s is unlike everything else that was bought, so it may have been for somebody else and counts less."
              .formatted(name));
    }
    int struck = count(leaning, Evidence.Strike.STRUCK_OUT);
    if (struck > 0) {
      sentences.add(
          "%s of %s %s struck out by hand and %s nothing."
              .formatted(
                  Spoken.count(struck, "piece") + " of evidence",
                  name,
                  were(struck),
                  struck == 1 ? "counts" : "count"));
    }
  }

  private static int count(Leaning leaning, Evidence.Strike strike) {
    return (int) leaning.evidence().stream().filter(one -> one.strike() == strike).count();
  }

  private void ignored(String name, Leaning leaning, List<String> sentences) {
    int ignored =
        Math.max(
            leaning.evidence().stream().mapToInt(Evidence::ignored).max().orElse(0),
            leaning.bearings().stream().mapToInt(Bearing::ignored).max().orElse(0));
    if (ignored > 0 && leaning.isSilenced()) {
      sentences.add(
          "%s about %s %s ignored in a row: it draws no more mail until %s shows it anew."
              .formatted(
                  Spoken.count(leaning.ignored(), "e-mail"),
                  name,
                  were(leaning.ignored()),
                  voice.customer()));
    } else if (ignored > 0 && leaning.left() < ALL) {
      sentences.add(
          "%s about %s %s ignored: what was shown before counts %s."
              .formatted(
                  Spoken.count(ignored, "e-mail"),
                  name,
                  were(ignored),
                  Spoken.decimal(100 * leaning.left(), 0) + " %"));
    }
  }

  private static String were(int count) {
    return count == 1 ? "was" : "were";
  }
}
