package app.chordial.decision;

import app.chordial.decision.Explanation.Verdict;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.segment.Money;
import app.chordial.segment.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one message, in plain English. */
final class MessageSaying {

  private final Design design;
  private final Money money;
  private final Saying saying;
  private final Voice voice;

  MessageSaying(Design design, Money money, Saying saying) {
    this.design = design;
    this.money = money;
    this.saying = saying;
    voice = saying.voice();
  }

  String sentence(Explanation why, Verdict verdict, Message message) {
    return "“" + message.name() + "”: " + said(why, verdict, message);
  }

  /** The sentence from its verb on. */
  String said(Explanation why, Verdict verdict, Message message) {
    int today = why.day();
    return switch (verdict.hindrance()) {
      case NOT_IN_SEGMENT ->
          voice.customer() + " is not in the segment “" + segment(message.audience()) + "”.";
      case NEEDS_EARLIER_MESSAGE ->
          "it follows “%s”, which %s was not sent yet."
              .formatted(name(message.onlyAfter()), voice.customer());
      case NOT_YET_VALID ->
          "its time begins on " + date(verdict.opensOn()) + "." + worthToday(verdict);
      case NO_LONGER_VALID -> "its time is over" + ended(message) + ".";
      case BOUGHT_RECENTLY -> boughtRecently(verdict, message, today);
      case SENT_RECENTLY ->
          again("sent", verdict.opensOn() - message.spacingDays(), today, verdict);
      case THEME_SENT_RECENTLY -> themeSent(verdict, message, today);
      case NOT_RELEVANT -> notRelevant(verdict, message);
      case NOT_WORTH_IT ->
          "it would be worth " + worth(verdict) + " here, which is no more than it costs.";
      case NO_ROOM -> noRoom(why, verdict, message);
      case OTHER_THEME_WON -> otherThemeWon(why, verdict);
      case TURN_OF_HELP ->
          "it could go (worth %s), but it is the turn of an e-mail that is led by help: one in %d is."
              .formatted(worth(verdict), design.rhythm().cadence().helpEvery());
      case DUTY_FIRST ->
          "it could go (worth %s), but something mandatory goes first.".formatted(worth(verdict));
      case NOT_CHOSEN_BY_PLANS ->
          "it is transactional: it goes when something happens, and no plan chooses it.";
      case NO_SLOT -> "no e-mail could go to " + voice.customer() + " on that day.";
      case NO_VARIANT -> "it could go (worth " + worth(verdict) + "), but " + noVariant(why) + ".";
      case CROWDED_OUT ->
          "it could go (worth %s), but what it takes is scarce that day, and is worth more elsewhere."
              .formatted(worth(verdict));
      case CHOSEN -> chosen(why, verdict, message);
    };
  }

  private String boughtRecently(Verdict verdict, Message message, int today) {
    Reorder reorder = verdict.reorder();
    return reorder == null
        ? again("bought", verdict.opensOn() - message.blockDays(), today, verdict)
        : "%s; it becomes possible again on %s.%s"
            .formatted(usually(reorder, today), date(verdict.opensOn()), worthToday(verdict));
  }

  private static String usually(Reorder of, int today) {
    return "bought %s, usually again after about %s"
        .formatted(Spoken.ago(of.boughtOn(), today), Spoken.days(Math.rint(of.usualDays())));
  }

  private String again(String deed, int day, int today, Verdict verdict) {
    return "%s %s; it becomes possible again on %s.%s"
        .formatted(deed, Spoken.ago(day, today), date(verdict.opensOn()), worthToday(verdict));
  }

  private String worthToday(Verdict verdict) {
    return " It would be worth " + worth(verdict) + " today.";
  }

  private String date(int day) {
    return voice.strong(Spoken.date(day));
  }

  private String themeSent(Verdict verdict, Message message, int today) {
    Theme theme = design.theme(message.theme());
    String name = theme == null ? message.theme() : theme.name();
    int spacing = theme == null ? 0 : theme.spacingDays();
    return "an e-mail under “%s” went %s; the next one is possible from %s.%s"
        .formatted(
            name,
            Spoken.ago(verdict.opensOn() - spacing, today),
            date(verdict.opensOn()),
            worthToday(verdict));
  }

  private String notRelevant(Verdict verdict, Message message) {
    List<String> interests =
        design.interests().stream()
            .filter(interest -> message.interests().contains(interest.id()))
            .map(Interest::name)
            .toList();
    String wanted =
        interests.isEmpty()
            ? "; it speaks to no interest, so give it one, or mark it for everyone"
            : "; it is for who cares for " + Spoken.names(interests);
    return "its relevance %s is below the floor of %s%s."
        .formatted(
            voice.strong(Spoken.decimal(verdict.numbers().relevance(), 2)),
            Spoken.decimal(design.rhythm().balance().relevanceFloor(), 2),
            wanted);
  }

  private String noRoom(Explanation why, Verdict verdict, Message message) {
    String rival = why.decision() instanceof Decision.Send send ? enemy(send, message) : "";
    return rival.isEmpty()
        ? "it could go (worth %s), but worthier messages fill the e-mail of its theme."
            .formatted(worth(verdict))
        : "it must not share an e-mail with “%s”, which is worth more.".formatted(rival);
  }

  private String enemy(Decision.Send send, Message message) {
    for (int other : send.chord().messages()) {
      Message rival = design.messages().get(other);
      if (message.neverWith().contains(rival.id()) || rival.neverWith().contains(message.id())) {
        return rival.name();
      }
    }
    return "";
  }

  private String otherThemeWon(Explanation why, Verdict verdict) {
    if (!(why.decision() instanceof Decision.Send(int _, Chord chord, var draw, var _))) {
      return "it could go (worth " + worth(verdict) + "), but another theme is worth more.";
    }
    if (draw.isSecond()) {
      return "it could go (worth %s), but the second-best e-mail was drawn, to learn from it."
          .formatted(worth(verdict));
    }
    return "it could go (worth %s), but the e-mail under “%s” is worth %s."
        .formatted(worth(verdict), saying.theme(chord), money.of(Math.round(chord.worthMinor())));
  }

  private String noVariant(Explanation why) {
    int built = design.rhythm().cadence().distinctEmailsAWeek();
    return why.decision() instanceof Decision.Send
        ? "the e-mail that won doesn't carry it, and only " + built + " are built a week"
        : "it is in none of the " + built + " e-mails that are built that week";
  }

  private String chosen(Explanation why, Verdict verdict, Message message) {
    return switch (why.decision()) {
      case Decision.Send send -> {
        int index = verdict.numbers().message();
        int place = send.chord().messages().indexOf(index);
        String must =
            message.duty() == Message.Duty.MANDATORY ? " It is mandatory, so it goes first." : "";
        Reorder reorder = verdict.reorder();
        must += reorder == null ? "" : " It was " + usually(reorder, why.day()) + ".";
        String role = send.chord().wildcardMessage() == index ? ", as a wildcard" : "";
        yield place == 0
            ? "it leads the e-mail of that day." + must
            : "it is number " + (place + 1) + " in the e-mail of that day" + role + "." + must;
      }
      case Decision.Quiet quiet ->
          "it would be in an e-mail, but none goes: " + saying.silence(why, quiet);
    };
  }

  private static String ended(Message message) {
    return message.to() == null ? "" : " since " + Spoken.date((int) message.to().toEpochDay());
  }

  private String worth(Verdict verdict) {
    return voice.strong(money.of(Math.round(verdict.numbers().worthMinor())));
  }

  private String segment(@Nullable String id) {
    Segment segment = id == null ? null : design.segment(id);
    return segment == null ? String.valueOf(id) : segment.name();
  }

  private String name(@Nullable String id) {
    Message message = id == null ? null : design.message(id);
    return message == null ? String.valueOf(id) : message.name();
  }
}
