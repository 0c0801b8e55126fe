package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Standing.PastEmail;
import app.chordial.work.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one decision is made of, as it is or as it would be.
 *
 * @param markets of the week that an epoch day lies in
 * @param supposed an interest that is shown more strongly than it is, or null
 */
record Circumstances(
    Planner planner,
    IntFunction<Market> markets,
    CustomerView view,
    Standing standing,
    Chance chance,
    Change.@Nullable Interest supposed) {

  private static final int A_YEAR = 365;

  int day() {
    return view.day();
  }

  Market market() {
    return markets.apply(day());
  }

  /** What decides here. */
  Deciding deciding(boolean isForShow) {
    Deciding deciding = new Deciding(planner, isForShow);
    if (supposed != null) {
      int interest = planner.tastes().index(supposed.interest());
      deciding.appraisal().suppose(interest, supposed.affinity());
    }
    return deciding;
  }

  /** The place of a message in the e-mail that goes, 0 for the lead; −1 where it is not in it. */
  int place(int message) {
    return place(message, deciding(false).decide(market(), view, standing, chance).decision());
  }

  static int place(int message, Decision decision) {
    return decision instanceof Decision.Send send ? send.chord().messages().indexOf(message) : -1;
  }

  /** The same with one thing otherwise. */
  Circumstances with(Change change) {
    return switch (change) {
      case Change.OfDesign of -> by(planner.with(of.in(planner.design())));
      case Change.Built(Composition email) ->
          in(day -> isThisWeek(day) ? more(day, email) : markets.apply(day));
      case Change.OnDay(int day) -> on(day);
      case Change.Interest interest ->
          new Circumstances(planner, markets, view, standing, chance, interest);
      case Change.Sent(String message) -> after(first(message));
      case Change.Act _ -> seen(acting());
    };
  }

  private Circumstances by(Planner changed) {
    return new Circumstances(changed, markets, view, standing, chance, supposed);
  }

  Circumstances in(IntFunction<Market> changed) {
    return new Circumstances(planner, changed, view, standing, chance, supposed);
  }

  private Circumstances after(Standing changed) {
    return new Circumstances(planner, markets, view, changed, chance, supposed);
  }

  private Circumstances seen(CustomerView changed) {
    return new Circumstances(planner, markets, changed, standing, chance, supposed);
  }

  boolean isThisWeek(int day) {
    return ShopTime.week(day) == ShopTime.week(view.day());
  }

  private Market more(int day, Composition email) {
    Market was = markets.apply(day);
    List<Composition> built = new ArrayList<>(was.variants());
    built.add(email);
    return was.withVariants(built);
  }

  /** A later send day, after all e-mails that go before it from today on. */
  private Circumstances on(int later) {
    Deciding deciding = deciding(false);
    Recollection known = planner.recollection();
    Circumstances then = this;
    while (then.day() < later) {
      then = then.next(then.decided(deciding, known).next());
    }
    return then;
  }

  /**
   * What is decided today.
   *
   * @param known from earlier days of the same view; read on here
   */
  Decided decided(Deciding deciding, Recollection known) {
    return deciding.decide(market(), view, standing, chance, known);
  }

  /** The epoch day of the next e-mails, {@link Integer#MAX_VALUE} where none ever go. */
  int nextSendDay() {
    return planner.sendDayFrom(day() + 1);
  }

  /** The next send day, with what today's e-mail means for it. */
  Circumstances next(Standing after) {
    return after(after).seen(view.at(planner.sendMinute(nextSendDay())));
  }

  /** What went, with one more message in the oldest e-mail, or with one of a year ago. */
  private Standing first(String message) {
    int index = planner.design().messages().stream().map(one -> one.id()).toList().indexOf(message);
    List<PastEmail> newestFirst = new ArrayList<>();
    for (PastEmail email = standing.newest(); email != null; email = email.older()) {
      newestFirst.add(email);
    }
    if (newestFirst.isEmpty()) {
      int day = view.day() - A_YEAR;
      newestFirst.add(
          new PastEmail(planner.sendMinute(day), day, -1, List.of(), Standing.NO_WILDCARD, null));
    }
    PastEmail oldest = newestFirst.removeLast();
    List<Integer> messages = new ArrayList<>(oldest.messages());
    messages.add(index);
    PastEmail chain =
        new PastEmail(
            oldest.minute(),
            oldest.day(),
            oldest.theme(),
            List.copyOf(messages),
            oldest.wildcard(),
            null);
    for (PastEmail email : newestFirst.reversed()) {
      chain =
          new PastEmail(
              email.minute(),
              email.day(),
              email.theme(),
              email.messages(),
              email.wildcard(),
              chain);
    }
    return new Standing(chain, standing.deferrals(), standing.booked());
  }

  /** The customer looks at some page in the last minute that is known. */
  private CustomerView acting() {
    int known = view.knownBefore();
    EventColumns events = view.events().copy(view.from(), view.to(), 1);
    int size = events.size();
    int minute = size == 0 ? known - 1 : Math.max(known - 1, events.minute(size - 1));
    events.append(EventType.VIEW, minute, -1, 0, -1);
    return new CustomerView(view.audience(), view.customer(), events, 0, events.size(), known)
        .at(view.minute());
  }
}
