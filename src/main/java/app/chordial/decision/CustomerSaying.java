package app.chordial.decision;

import app.chordial.decision.Explanation.Rating;
import app.chordial.design.Design;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is known of a customer when a decision is made, in plain English. */
final class CustomerSaying {

  /** An affinity below this is not worth a word. */
  private static final double WORTH_A_WORD = 0.05;

  private static final int TASTES_SAID = 3;

  private final Design design;
  private final Voice voice;

  CustomerSaying(Design design, Voice voice) {
    this.design = design;
    this.voice = voice;
  }

  /** How this customer answers mail, and what that makes of the gap. */
  String rating(Explanation why) {
    Rating answers = why.answers();
    return "%s answers mail %s times as often as the average (90 %% sure: %s to %s), which makes the gap %s."
            .formatted(
                Spoken.capital(voice.customer()),
                Spoken.decimal(answers.receptivity(), 2),
                Spoken.decimal(answers.low(), 2),
                Spoken.decimal(answers.high(), 2),
                Spoken.days(Math.rint(10 * answers.gapDays()) / 10))
        + estimated(answers.estimatedEmails())
        + paying(answers);
  }

  private static String estimated(int emails) {
    if (emails == 1) {
      return " 1 of the e-mails to them is estimated: its send was not imported.";
    }
    return emails == 0
        ? ""
        : " %s of the e-mails to them are estimated: their sends were not imported."
            .formatted(Spoken.decimal(emails, 0));
  }

  private String paying(Rating answers) {
    return answers.reckoning() == null
        ? ""
        : " " + new PayingSaying(voice.customer()).sentence(answers.reckoning());
  }

  /** The strongest interests; empty where none shows. */
  String tastes(Explanation why) {
    String strongest = strongest(why.tastes());
    return strongest.isEmpty()
        ? "No interest shows yet."
        : "Strongest interests, from 0 to 1: " + strongest + ".";
  }

  /** What is guessed where nothing shows; empty where nothing is. */
  String guesses(Explanation why) {
    String strongest = strongest(why.guesses());
    return strongest.isEmpty()
        ? ""
        : "Guessed from customers who look alike, until more is known: " + strongest + ".";
  }

  private String strongest(List<Double> affinities) {
    List<String> strongest =
        IntStream.range(0, affinities.size())
            .boxed()
            .filter(interest -> affinities.get(interest) >= WORTH_A_WORD)
            .sorted(Comparator.comparing(affinities::get, Comparator.reverseOrder()))
            .limit(TASTES_SAID)
            .map(
                interest ->
                    design.interests().get(interest).name()
                        + " "
                        + Spoken.decimal(affinities.get(interest), 2))
            .toList();
    return String.join(", ", strongest);
  }

  /** What takes from interests or speaks for them beyond plain evidence. */
  List<String> leanings(Explanation why) {
    LeaningSaying saying = new LeaningSaying(voice);
    List<String> sentences = new ArrayList<>();
    for (int interest = 0; interest < why.leanings().size(); interest++) {
      String name = design.interests().get(interest).name();
      sentences.addAll(saying.sentences(name, why.leanings().get(interest)));
    }
    return sentences;
  }
}
