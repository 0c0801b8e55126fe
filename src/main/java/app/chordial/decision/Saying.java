package app.chordial.decision;

import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.segment.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * An explanation in plain English sentences: why this e-mail, why nothing, how far the messages
 * came, what came second, and what would have to change for a message to go (§4.11).
 */
public final class Saying {

  private final Design design;
  private final Voice voice;
  private final ChordSaying chords;
  private final SilenceSaying silences;
  private final CustomerSaying customers;
  private final MessageSaying messages;
  private final CounterfactualSaying counterfactuals;
  private final WildcardSaying wildcards;

  /**
   * @param design that the explanation was made with
   * @param currency ISO code
   */
  public Saying(Design design, String currency) {
    this(design, currency, Voice.PLAIN);
  }

  /** The same sentences in another voice. */
  public Saying(Design design, String currency, Voice voice) {
    this.design = design;
    this.voice = voice;
    Money money = new Money(currency);
    chords = new ChordSaying(design, money);
    silences = new SilenceSaying(design, voice);
    customers = new CustomerSaying(design, voice);
    messages = new MessageSaying(design, money, this);
    counterfactuals = new CounterfactualSaying(design, money, voice);
    wildcards = new WildcardSaying(design, voice);
  }

  Voice voice() {
    return voice;
  }

  /** Everything, sentence by sentence: the decision first. */
  public List<String> all(Explanation why) {
    List<String> sentences = new ArrayList<>();
    sentences.add(decision(why));
    if (why.decision() instanceof Decision.Send send) {
      sentences.addAll(chords.parts(send.chord()));
      sentences.addAll(reasons(why));
      sentences.add(turn(why));
      sentences.add(wildcard(why));
      sentences.add(runnerUp(why));
    }
    sentences.add(funnel(why));
    sentences.add(rating(why));
    sentences.add(tastes(why));
    sentences.add(guesses(why));
    sentences.addAll(leanings(why));
    sentences.addAll(expired(why.decision()));
    sentences.removeIf(String::isEmpty);
    return List.copyOf(sentences);
  }

  /** What goes, or that nothing does, and why. */
  public String decision(Explanation why) {
    return switch (why.decision()) {
      case Decision.Send send -> chords.goes(why.day(), send);
      case Decision.Quiet quiet ->
          "Nothing goes on %s: %s".formatted(day(why), silence(why, quiet));
    };
  }

  private static String day(Explanation why) {
    return Spoken.weekday(why.day()) + " " + Spoken.date(why.day());
  }

  /** Why nothing goes on a day on which nothing does. */
  public String silence(Explanation why) {
    return why.decision() instanceof Decision.Quiet quiet
        ? Spoken.capital(silence(why, quiet))
        : "";
  }

  /** Why a customer gets nothing, as the second half of a sentence. */
  String silence(Explanation why, Decision.Quiet quiet) {
    return silences.silence(why, quiet);
  }

  /** What others bought together that brings messages of the e-mail near. */
  public List<String> reasons(Explanation why) {
    return BecauseSaying.sentences(why.reasons(), design);
  }

  /** The wildcard of an e-mail, or why it has none; empty where nobody asked for any. */
  public String wildcard(Explanation why) {
    return why.decision() instanceof Decision.Send send
        ? wildcards.sentence(why, send.chord())
        : "";
  }

  /** The second-best e-mail; empty where there is none. */
  public String runnerUp(Explanation why) {
    return chords.runnerUp(why);
  }

  /** Whose turn it was to lead, and what that gave up; empty where it was nobody's. */
  public String turn(Explanation why) {
    return chords.turn(why);
  }

  /** How many messages got how far, and what stopped the rest. */
  public String funnel(Explanation why) {
    List<String> rooms = new ArrayList<>();
    for (Room room : why.rooms()) {
      rooms.add(room.messages() + " " + word(room.stage()));
    }
    return "Of the messages: " + String.join(", ", rooms) + ".";
  }

  private static String word(Hindrance.Stage stage) {
    return switch (stage) {
      case ALL -> "in all";
      case ELIGIBLE -> "open to this customer";
      case TIMELY -> "timely";
      case RELEVANT -> "relevant";
      case AFFORDABLE -> "worth sending";
      case CHOSEN -> "chosen";
    };
  }

  /** How this customer answers mail, and what that makes of the gap. */
  public String rating(Explanation why) {
    return customers.rating(why);
  }

  /** The strongest interests; empty where none shows. */
  public String tastes(Explanation why) {
    return customers.tastes(why);
  }

  /** What is guessed where nothing shows; empty where nothing is. */
  public String guesses(Explanation why) {
    return customers.guesses(why);
  }

  /** What takes from interests or speaks for them beyond plain evidence. */
  public List<String> leanings(Explanation why) {
    return customers.leanings(why);
  }

  private List<String> expired(Decision decision) {
    return decision.expired().stream()
        .map(
            one ->
                "“%s” had waited since %s for a free slot, and its time ran out."
                    .formatted(name(one.message()), Spoken.date(one.since())))
        .toList();
  }

  /**
   * Why a message goes or doesn't.
   *
   * @param id of a message of the design
   */
  public String message(Explanation why, String id) {
    Verdict verdict = why.verdict(id);
    if (verdict == null) {
      throw new IllegalArgumentException(id);
    }
    return messages.sentence(why, verdict, known(id));
  }

  /** The same, and then what would have to change. */
  public String message(Explanation why, String id, Counterfactual counterfactual) {
    return joined(message(why, id), counterfactual(counterfactual, id));
  }

  /** Why a message goes or doesn't, without its name in front. */
  public String verdict(Explanation why, Verdict verdict) {
    return Spoken.capital(messages.said(why, verdict, known(verdict.message())));
  }

  /** The same, and then what would have to change. */
  public String verdict(Explanation why, Verdict verdict, Counterfactual counterfactual) {
    return joined(verdict(why, verdict), counterfactual(counterfactual, verdict.message()));
  }

  /** What would have to change for a message to go; empty where it does. */
  public String counterfactual(Counterfactual counterfactual, String id) {
    return counterfactuals.sentence(counterfactual, known(id));
  }

  private static String joined(String first, String second) {
    return second.isEmpty() ? first : first + " " + second;
  }

  private Message known(String id) {
    Message message = design.message(id);
    if (message == null) {
      throw new IllegalArgumentException(id);
    }
    return message;
  }

  String name(int message) {
    return design.messages().get(message).name();
  }

  String theme(Chord chord) {
    return design.themes().get(chord.theme()).name();
  }
}
