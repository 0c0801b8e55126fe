package app.chordial.segment;

import app.chordial.audience.EventType;
import app.chordial.segment.Rule.Comparison;
import app.chordial.segment.Rule.Deed;
import app.chordial.segment.Rule.Measure;
import app.chordial.segment.Rule.Times;
import app.chordial.segment.Rule.When;
import java.time.LocalDate;

/** Says what somebody did or did not do, how often and when. */
final class DeedWords {

  private final Naming naming;
  private final Money money;
  private final Sentence.Builder out;

  DeedWords(Naming naming, Sentence.Builder out) {
    this.naming = naming;
    this.out = out;
    money = new Money(naming.currency());
  }

  /** Such as “bought Garden at least twice in the last 90 days”. */
  void say(Rule.Did did, boolean holds) {
    Times times = holds ? did.times() : opposite(did.times());
    boolean isExcluded = !holds && times.equals(did.times());
    if (times.measure() == Measure.SUM) {
      sum(did.deed(), times, isExcluded);
    } else {
      boolean isNever = isNever(times);
      act(did.deed(), isNever || isExcluded);
      if (!isNever && !isOnce(times)) {
        often(times);
      }
    }
    when(did.when());
  }

  private static boolean isNever(Times times) {
    return times.number() == 0 && times.comparison() != Comparison.AT_LEAST;
  }

  private static boolean isOnce(Times times) {
    return times.number() == 1 && times.comparison() == Comparison.AT_LEAST;
  }

  /** What holds where the times don't; the same where English has no simple word for that. */
  private static Times opposite(Times times) {
    long number = times.number();
    return switch (times.comparison()) {
      case AT_LEAST ->
          number == 0 ? times : new Times(times.measure(), Comparison.AT_MOST, number - 1);
      case AT_MOST -> new Times(times.measure(), Comparison.AT_LEAST, number + 1);
      case EXACTLY -> number == 0 ? new Times(times.measure(), Comparison.AT_LEAST, 1) : times;
    };
  }

  /** The verb with its objects. */
  void act(Deed deed, boolean isNot) {
    Verb verb = Verb.of(deed.type());
    out.words(isNot ? verb.not() : verb.did());
    objects(deed, verb);
  }

  private void objects(Deed deed, Verb verb) {
    boolean hasObject =
        deed.product() != null || deed.category() != null || deed.interest() != null;
    if (!hasObject && deed.message() == null && deed.text() == null) {
      out.words(verb.anything());
    }
    if (deed.product() != null) {
      out.words(" ").value(naming.product().apply(deed.product()));
    }
    if (deed.category() != null) {
      out.words(deed.product() == null ? " " : " in ").value(deed.category());
    }
    if (deed.interest() != null) {
      String joint = deed.type() == EventType.PURCHASE ? " something for " : " something about ";
      out.words(joint).value(naming.interest().apply(deed.interest()));
    }
    if (deed.message() != null) {
      out.words(deed.type() == EventType.CLICK ? " in " : " ")
          .value(naming.message().apply(deed.message()));
    }
    if (deed.text() != null) {
      out.words(verb.text()).value("“" + deed.text() + "”");
    }
    out.words(verb.end());
    if (deed.atLeastMinor() != null) {
      out.words(" for at least ").value(money.of(deed.atLeastMinor())).words(" a line");
    }
  }

  private void often(Times times) {
    String often =
        times.number() == 1
            ? "once"
            : times.number() == 2 ? "twice" : ConditionWords.count(times.number(), "time");
    out.words(" ").value(limit(times) + often);
  }

  private static String limit(Times times) {
    return switch (times.comparison()) {
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case EXACTLY -> "exactly ";
    };
  }

  private void sum(Deed deed, Times times, boolean isNot) {
    String amount = limit(times) + money.of(times.number());
    if (deed.type() == EventType.PURCHASE) {
      out.words(isNot ? "did not spend " : "spent ").value(amount);
      if (!deed.equals(Deed.of(EventType.PURCHASE))) {
        out.words(" on");
        objects(deed, Verb.of(deed.type()));
      }
    } else {
      act(deed, isNot);
      out.words(" for ").value(amount).words(" in all");
    }
  }

  /** Within which time, with a space before; nothing for ever. */
  void when(When when) {
    switch (when) {
      case When.Ever() -> {}
      case When.Last(int days) ->
          out.words(" in the last ").value(ConditionWords.count(days, "day"));
      case When.Between(LocalDate from, LocalDate to) -> ConditionWords.dates(out, from, to);
      case When.Before(Deed other, int days) -> near(other, days, " before they ");
      case When.After(Deed other, int days) -> near(other, days, " after they ");
      case When.InMonthOf(String attribute) ->
          out.words(" in the month of their ").value(attribute);
    }
  }

  private void near(Deed other, int days, String joint) {
    out.words(" within ").value(ConditionWords.count(days, "day")).words(joint);
    act(other, false);
  }

  /**
   * A verb in the forms that are needed.
   *
   * @param anything its object where there is no filter, with a space before
   * @param text what leads to words that are part of it
   * @param end what follows the object
   */
  private record Verb(String did, String not, String anything, String text, String end) {

    static Verb of(EventType type) {
      return switch (type) {
        case VIEW -> verb("viewed", "view", " a page", " at an address with ");
        case SEARCH -> verb("searched", "search", "", " for ");
        case DOWNLOAD -> verb("downloaded", "download", " a file", " a file with ");
        case CART -> new Verb("put", "did not put", " anything", " ", " in the cart");
        case CHECKOUT -> verb("began to check out", "begin to check out", "", " ");
        case PURCHASE -> verb("bought", "buy", " anything", " ");
        case REFUND -> verb("returned", "return", " anything", " ");
        case REVIEW -> verb("reviewed", "review", " anything", " ");
        case OPT_IN -> verb("opted in", "opt in", "", " to ");
        case OPT_OUT -> verb("opted out", "opt out", "", " of ");
        case SENT -> new Verb("was sent", "was not sent", " an e-mail", " ", "");
        case OPEN -> verb("opened", "open", " an e-mail", " ");
        case CLICK -> verb("clicked", "click", " in an e-mail", " in ");
        case BOUNCE -> verb("bounced", "bounce", "", " ");
        case COMPLAINT -> verb("complained", "complain", "", " ");
        case UNSUBSCRIBE -> verb("unsubscribed", "unsubscribe", "", " ");
      };
    }

    private static Verb verb(String past, String base, String anything, String text) {
      return new Verb(past, "did not " + base, anything, text, "");
    }
  }
}
