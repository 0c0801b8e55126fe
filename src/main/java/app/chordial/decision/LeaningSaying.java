package app.chordial.decision;

import app.chordial.interest.Evidence;
import app.chordial.interest.Leaning;
import app.chordial.interest.Stated;
import java.util.ArrayList;
import java.util.List;

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
      ignored(name, leaning, sentences);
    }
    return sentences;
  }

  private void ignored(String name, Leaning leaning, List<String> sentences) {
    int ignored = leaning.evidence().stream().mapToInt(Evidence::ignored).max().orElse(0);
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
