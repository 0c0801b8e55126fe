package app.chordial.decision;

import app.chordial.decision.Counterfactual.None;
import app.chordial.decision.Counterfactual.Would;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.segment.Money;
import app.chordial.segment.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would have to change for a message to go, in one plain English sentence (§4.11). */
final class CounterfactualSaying {

  private static final String AS_BUILT =
      ", as long as the few e-mails built that week stay the same";

  private final Design design;
  private final Money money;
  private final Voice voice;

  CounterfactualSaying(Design design, Money money, Voice voice) {
    this.design = design;
    this.money = money;
    this.voice = voice;
  }

  /** Empty where the message goes. */
  String sentence(Counterfactual counterfactual, Message message) {
    return switch (counterfactual) {
      case Would would -> sentence(would, message);
      case None(Counterfactual.Reason why) -> sentence(why, message);
    };
  }

  private String sentence(Counterfactual.Reason why, Message message) {
    return switch (why) {
      case GOES -> "";
      case NO_CONSENT ->
          "Nothing would bring it in: there is no consent to mail " + customer() + ".";
      case HAS_LEFT -> "Nothing would bring it in: " + customer() + " has left.";
      case IS_OVER -> "Nothing but a later last day would bring it in.";
      case TRANSACTIONAL -> "Nothing brings it into an e-mail of a plan: it goes by itself.";
      case ENDS_TOO_SOON ->
          "Its last day%s comes before the next e-mail to %s can go."
              .formatted(
                  message.to() == null ? "" : ", " + strong((int) message.to().toEpochDay()) + ",",
                  customer());
      case NOTHING_TRIED ->
          "No single change that was tried would bring it in, nor would two together.";
    };
  }

  private String sentence(Would would, Message message) {
    List<String> conditions =
        would.changes().stream()
            .filter(change -> !(change instanceof Change.OnDay))
            .map(change -> condition(change, message))
            .toList();
    String end = place(would) + day(would) + (would.isAsBuilt() ? AS_BUILT : "") + ".";
    return conditions.isEmpty()
        ? "It will " + end
        : Spoken.capital(joined(conditions)) + ", it would " + end;
  }

  private static String joined(List<String> conditions) {
    return conditions.size() == 1
        ? conditions.getFirst()
        : String.join(", ", conditions.subList(0, conditions.size() - 1))
            + ", and "
            + conditions.getLast();
  }

  private static String place(Would would) {
    return would.leads()
        ? "lead the e-mail"
        : "ride along as number " + (would.place() + 1) + " in the e-mail";
  }

  private String day(Would would) {
    String day = "";
    for (Change change : would.changes()) {
      if (change instanceof Change.OnDay(int on)) {
        day = " of %s %s if nothing else happens".formatted(Spoken.weekday(on), strong(on));
      }
    }
    return day;
  }

  private String condition(Change change, Message message) {
    return switch (change) {
      case Change.Value(String _, long added) ->
          "with " + voice.strong(money.of(added)) + " more value to the business";
      case Change.Floor(double from, double to) -> "with a relevance floor of " + instead(to, from);
      case Change.ForEveryone _ -> "if it were marked for everyone";
      case Change.InSegment(String segment) ->
          "if %s were in the segment “%s”".formatted(customer(), segment(segment));
      case Change.ForAnySegment(String _, String segment) ->
          "if it were not only for the segment “" + segment(segment) + "”";
      case Change.NotAfter(String _, String other) ->
          "if it did not have to follow “" + name(other) + "”";
      case Change.Sent(String other) ->
          "if %s had been sent “%s” before".formatted(customer(), name(other));
      case Change.BlockDays(String _, int days) ->
          "if a purchase blocked it for %s instead of %s"
              .formatted(strong(Spoken.days(days)), Spoken.days(message.blockDays()));
      case Change.Spacing(String _, int days) ->
          "if it could come again after %s instead of %s"
              .formatted(strong(Spoken.days(days)), Spoken.days(message.spacingDays()));
      case Change.ThemeSpacing(String theme, int days) ->
          "if e-mails under “%s” could be %s apart"
              .formatted(theme(theme), strong(Spoken.days(days)));
      case Change.Together(String _, String other) ->
          "if it could share an e-mail with “" + name(other) + "”";
      case Change.MoreMessages(int perEmail) ->
          "with up to " + strong(Spoken.count(perEmail, "message")) + " an e-mail";
      case Change.Built(Composition email) ->
          "if one more e-mail were built that week (%s)".formatted(email(email));
      case Change.Interest(String interest, double from, double to) ->
          "with an interest in “%s” of %s".formatted(interest(interest), instead(to, from));
      case Change.Act _ -> "if %s had looked at a page the day before".formatted(customer());
      case Change.NoTurns(int every) ->
          "if help did not have to lead one e-mail in " + strong(Integer.toString(every));
      case Change.Ordinary(String other) -> "if “%s” were not mandatory".formatted(name(other));
      case Change.Undrawn _ -> "if nothing were left to luck";
      case Change.OnDay(int day) -> "on " + strong(day);
    };
  }

  private String email(Composition email) {
    String names = Spoken.names(email.messages().stream().map(this::name).toList());
    return email.messages().size() == 1 ? names + " alone" : names;
  }

  /** Two numbers from 0 to 1 that must not look the same. */
  private String instead(double now, double before) {
    int digits = 2;
    while (digits < 6 && Spoken.decimal(now, digits).equals(Spoken.decimal(before, digits))) {
      digits++;
    }
    return strong(Spoken.decimal(now, digits)) + " instead of " + Spoken.decimal(before, digits);
  }

  private String strong(int day) {
    return voice.strong(Spoken.date(day));
  }

  private String strong(String words) {
    return voice.strong(words);
  }

  private String customer() {
    return voice.customer();
  }

  private String name(String id) {
    Message message = design.message(id);
    return told(message == null ? null : message.name(), id);
  }

  private String segment(String id) {
    Segment segment = design.segment(id);
    return told(segment == null ? null : segment.name(), id);
  }

  private String theme(String id) {
    Theme theme = design.theme(id);
    return told(theme == null ? null : theme.name(), id);
  }

  private String interest(String id) {
    Interest interest = design.interest(id);
    return told(interest == null ? null : interest.name(), id);
  }

  private static String told(@Nullable String name, String id) {
    return name == null ? id : name;
  }
}
