package app.chordial.decision;

import app.chordial.decision.Chord.Part;
import app.chordial.decision.Explanation.Rating;
import app.chordial.decision.Explanation.Room;
import app.chordial.decision.Explanation.Verdict;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.segment.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An explanation in plain English sentences: why this e-mail, why nothing, how far the messages
 * came, what came second, and what would have to change for a message to go (§4.11).
 */
public final class Saying {

  /** An affinity below this is not worth a word. */
  private static final double WORTH_A_WORD = 0.05;

  private static final int TASTES_SAID = 3;

  private final Design design;
  private final Money money;
  private final Voice voice;
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
    money = new Money(currency);
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
      sentences.addAll(parts(send.chord()));
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
      case Decision.Send(int _, Chord chord, var draw, var _) ->
          sent(why.day(), chord) + drawn(draw);
      case Decision.Quiet quiet ->
          "Nothing goes on %s: %s".formatted(day(why), silence(why, quiet));
    };
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
    return switch (quiet.why()) {
      case NOT_A_SEND_DAY -> "e-mails do not go on that day of the week." + next(quiet);
      case QUIET_DAY -> quietDay(why, quiet);
      case NOT_MAILABLE -> "there is no consent to mail " + voice.customer() + ".";
      case RESTING -> resting();
      case TOO_SOON -> tooSoon(why, quiet);
      case CAPPED -> capped(quiet);
      case NOTHING_ELIGIBLE -> "no message is open to " + voice.customer() + ".";
      case NOTHING_TIMELY ->
          "messages are open to %s, but it is the time of none: just bought, just sent, or not valid then."
              .formatted(voice.customer());
      case NOTHING_RELEVANT ->
          "what is timely has nothing to do with what %s showed interest in."
              .formatted(voice.customer());
      case NOTHING_AFFORDABLE -> "what is relevant is worth less than it costs.";
      case NO_VARIANT -> "good messages are left, but not in one of the e-mails built that week.";
      case HELD_OUT -> heldOut(quiet);
      case CROWDED_OUT ->
          "something good could go, but there is not enough for everybody that day, and it is worth"
              + " more to others.";
      case RESERVED ->
          "an e-mail of a series is to go from your mail tool, and room is kept for it."
              + next(quiet);
    };
  }

  private String quietDay(Explanation why, Decision.Quiet quiet) {
    LocalDate day = LocalDate.ofEpochDay(why.day());
    String name =
        design.rhythm().cadence().quiet().spans().stream()
            .filter(span -> span.holds(day) && !span.name().isBlank())
            .map(span -> " (" + span.name() + ")")
            .findFirst()
            .orElse("");
    return "that day is quiet%s.%s".formatted(name, next(quiet));
  }

  private String heldOut(Decision.Quiet quiet) {
    double share = design.rhythm().proving().holdOutShare();
    return "an e-mail would go, but %s is one of the %s %% who get nothing this calendar quarter, so that it shows what mail adds.%s"
        .formatted(voice.customer(), Spoken.decimal(100 * share, 0), next(quiet));
  }

  private String resting() {
    Pace pace = design.rhythm().pace();
    return "%s did not answer %s or more in %s and is left in peace until they act."
        .formatted(
            voice.customer(),
            Spoken.count(pace.restAfterMails(), "e-mail"),
            Spoken.days(pace.restAfterDays()));
  }

  private String tooSoon(Explanation why, Decision.Quiet quiet) {
    return "the last e-mail went %s, and %s's gap is %s.%s"
        .formatted(
            Spoken.ago(why.answers().lastEmail(), why.day()),
            voice.customer(),
            voice.strong(Spoken.days(Math.max(1, Math.rint(why.answers().gapDays())))),
            next(quiet));
  }

  private String capped(Decision.Quiet quiet) {
    List<String> caps = new ArrayList<>();
    for (Cadence.Cap cap : design.rhythm().cadence().caps()) {
      caps.add(cap.emails() + " in " + Spoken.days(cap.days()));
    }
    List<String> held = quiet.deferred().stream().map(one -> name(one.message())).toList();
    String waiting = held.isEmpty() ? "" : " " + Spoken.names(held) + " will wait.";
    return "a cap is used up (at most %s).%s%s"
        .formatted(String.join(", ", caps), waiting, next(quiet));
  }

  private String next(Decision.Quiet quiet) {
    return quiet.until() == Integer.MIN_VALUE || quiet.until() == Integer.MAX_VALUE
        ? ""
        : " The next can go on %s."
            .formatted(
                voice.strong(Spoken.weekday(quiet.until()) + " " + Spoken.date(quiet.until())));
  }

  /** Each message of an e-mail with its numbers. */
  private List<String> parts(Chord chord) {
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
  public String turn(Explanation why) {
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
    return emails == 0
        ? ""
        : " That is estimated: of %s to them no send was imported."
            .formatted(Spoken.count(emails, "e-mail"));
  }

  private String paying(Rating answers) {
    return answers.reckoning() == null
        ? ""
        : " " + new PayingSaying(voice.customer()).sentence(answers.reckoning());
  }

  /** The strongest interests; empty where none shows. */
  public String tastes(Explanation why) {
    String strongest = strongest(why.tastes());
    return strongest.isEmpty()
        ? "No interest shows yet."
        : "Strongest interests, from 0 to 1: " + strongest + ".";
  }

  /** What is guessed where nothing shows; empty where nothing is. */
  public String guesses(Explanation why) {
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
  public List<String> leanings(Explanation why) {
    LeaningSaying saying = new LeaningSaying(voice);
    List<String> sentences = new ArrayList<>();
    for (int interest = 0; interest < why.leanings().size(); interest++) {
      String name = design.interests().get(interest).name();
      sentences.addAll(saying.sentences(name, why.leanings().get(interest)));
    }
    return sentences;
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

  private String worth(double minor) {
    return money.of(Math.round(minor));
  }
}
