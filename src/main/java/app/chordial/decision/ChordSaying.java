package app.chordial.decision;

import app.chordial.decision.Chord.Part;
import app.chordial.design.Design;
import app.chordial.segment.Money;
import java.util.ArrayList;
import java.util.List;

/** The e-mail that goes, and the one that came second, in plain English. */
final class ChordSaying {

  private final Design design;
  private final Money money;

  ChordSaying(Design design, Money money) {
    this.design = design;
    this.money = money;
  }

  /** What goes. */
  String goes(int day, Decision.Send send) {
    return sent(day, send.chord()) + drawn(send.draw());
  }

  private String sent(int day, Chord chord) {
    boolean isWild = chord.wildcard() != null;
    List<String> all = chord.messages().stream().map(this::name).toList();
    List<String> names = isWild ? all.subList(0, all.size() - 1) : all;
    String others =
        names.size() == 1 ? "" : ", with " + Spoken.names(names.subList(1, names.size()));
    others += isWild ? ", and “" + all.getLast() + "” as a wildcard" : "";
    return "On %s %s an e-mail under “%s” goes, led by “%s”%s; it is worth %s."
        .formatted(
            Spoken.weekday(day),
            Spoken.date(day),
            theme(chord),
            names.getFirst(),
            others,
            worth(chord.worthMinor()));
  }

  private static String drawn(Decision.Draw draw) {
    return draw.isSecond()
        ? " It is the second-best, drawn to learn from; %s %% of e-mails are."
            .formatted(Spoken.decimal(100 * draw.propensity(), 1))
        : "";
  }

  /** Each message of an e-mail with its numbers. */
  List<String> parts(Chord chord) {
    List<String> sentences = new ArrayList<>();
    for (Part part : chord.parts()) {
      sentences.add(
          "“%s”: relevance %s, click probability %s %%, worth %s (%s to the customer, %s to the shop)."
              .formatted(
                  name(part.message()),
                  Spoken.decimal(part.relevance(), 2),
                  Spoken.decimal(100 * part.click(), 1),
                  worth(part.worthMinor()),
                  worth(part.customerMinor()),
                  worth(part.businessMinor())));
    }
    return sentences;
  }

  /** The second-best e-mail; empty where there is none. */
  String runnerUp(Explanation why) {
    Chord second = why.runnerUp();
    return second == null
        ? ""
        : "%s an e-mail under “%s”, led by “%s”, worth %s."
            .formatted(
                isSecondSent(why) ? "Best would have been" : "Second came",
                theme(second),
                name(second.messages().getFirst()),
                worth(second.worthMinor()));
  }

  /** Whose turn it was to lead, and what that gave up; empty where it was nobody's. */
  String turn(Explanation why) {
    Chord other = why.unturned();
    if (other == null || !(why.decision() instanceof Decision.Send(int _, Chord chord, _, _))) {
      return "";
    }
    String turn =
        "It is the turn of an e-mail that is led by help: one in %d is."
            .formatted(design.rhythm().cadence().helpEvery());
    return other.messages().equals(chord.messages())
        ? turn + " It would have been the best anyway."
        : turn
            + " Without that, an e-mail under “%s”, led by “%s”, worth %s would have gone."
                .formatted(
                    theme(other), name(other.messages().getFirst()), worth(other.worthMinor()));
  }

  private static boolean isSecondSent(Explanation why) {
    return why.decision() instanceof Decision.Send send && send.draw().isSecond();
  }

  private String name(int message) {
    return design.messages().get(message).name();
  }

  private String theme(Chord chord) {
    return design.themes().get(chord.theme()).name();
  }

  private String worth(double minor) {
    return money.of(Math.round(minor));
  }
}
