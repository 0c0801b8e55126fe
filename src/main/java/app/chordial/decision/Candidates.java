package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.message.Message.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Every message's way through the funnel for one customer on one day (§4.11). Reused from customer
 * to customer; belongs to one thread.
 */
final class Candidates {

  private final Planner planner;
  private final PastDeeds deeds;
  private final boolean isForShow;

  /** Whether what is not congruent may ride along, if it is worth something. */
  private final boolean isAnyWild;

  private final Hindrance[] hindrances;
  private final Appraisal appraisal;
  private final Prospects prospects;
  private final OwnMeasures measures;
  private final Mix mix;
  private LastSends last;
  private int affordable;

  /** Whether nobody asks what became of messages. */
  private boolean isUntold;

  private Lead lead = Lead.ANY;

  /**
   * @param isForShow whether the numbers of hindered messages are wanted too
   */
  Candidates(Planner planner, PastDeeds deeds, Appraisal appraisal, boolean isForShow) {
    this.planner = planner;
    this.deeds = deeds;
    this.appraisal = appraisal;
    this.isForShow = isForShow;
    isAnyWild = planner.design().rhythm().wildcards().isAny();
    int messages = planner.offers().length;
    hindrances = new Hindrance[messages];
    prospects = new Prospects(messages);
    last = new LastSends(planner);
    measures = new OwnMeasures(planner, appraisal.affinities());
    mix = new Mix(planner);
  }

  /**
   * Turns to a customer.
   *
   * @param answers what is known of how this customer answers mail
   * @param known of the customer's events; read on here
   */
  void turnTo(CustomerView view, Standing standing, Answers answers, Recollection known) {
    appraisal.about(view, known);
    measures.about(view, answers.relative(), deeds.paceState(view));
    last = known.last;
    last.read(standing);
    affordable = 0;
    isUntold = false;
  }

  /**
   * Sends every message down the funnel. Those that come through have {@link Hindrance#NO_ROOM}
   * until the chord is chosen.
   */
  void consider(CustomerView view, Standing standing, Answers answers) {
    int today = view.day();
    for (Offer offer : planner.offers()) {
      Hindrance hindrance = eligibility(offer, view);
      hindrance = hindrance == null ? timeliness(offer, today) : hindrance;
      boolean isTimely = hindrance == null;
      hindrance = isTimely ? congruence(offer) : hindrance;
      if (hindrance == null || isForShow || (isTimely && isAnyWild)) {
        weigh(offer, answers, today);
      }
      hindrance = hindrance == null ? value(offer) : hindrance;
      if (hindrance == null && offer.duty == Duty.MANDATORY) {
        prospects.couldLead[offer.index] = true;
        prospects.worths[offer.index] =
            Math.max(0, prospects.worths[offer.index]) + Prospects.FIRST;
      }
      note(offer, hindrance);
    }
    keepLead(standing);
  }

  /**
   * The same of a few e-mails alone, none of them mandatory, where nobody asks what became of the
   * rest: only what could go in one of them is weighed.
   *
   * @param emails the messages of each, the lead first
   */
  void considerOnly(List<int[]> emails, CustomerView view, Standing standing, Answers answers) {
    isUntold = true;
    Arrays.fill(hindrances, Hindrance.NO_VARIANT);
    Arrays.fill(prospects.isOpen, false);
    for (int[] email : emails) {
      if (isPossible(email, view)) {
        for (int message : email) {
          weighOnce(planner.offers()[message], answers, view.day());
        }
      }
    }
    keepLead(standing);
  }

  private boolean isPossible(int[] email, CustomerView view) {
    for (int message : email) {
      Offer offer = planner.offers()[message];
      boolean isRelevant =
          eligibility(offer, view) == null
              && timeliness(offer, view.day()) == null
              && congruence(offer) == null;
      if (!isRelevant) {
        return false;
      }
    }
    return prospects.couldLead[email[0]];
  }

  private void weighOnce(Offer offer, Answers answers, int today) {
    if (hindrances[offer.index] == Hindrance.NO_VARIANT) {
      weigh(offer, answers, today);
      note(offer, value(offer));
    }
  }

  private void weigh(Offer offer, Answers answers, int today) {
    appraisal.weigh(offer, answers, lift(offer, today));
    prospects.worths[offer.index] = appraisal.worth(offer.index);
  }

  /**
   * Notes how far a message came.
   *
   * @param hindrance null where it came through
   */
  private void note(Offer offer, @Nullable Hindrance hindrance) {
    hindrances[offer.index] = hindrance == null ? Hindrance.NO_ROOM : hindrance;
    prospects.isOpen[offer.index] = hindrance == null;
    affordable += hindrance == null ? 1 : 0;
  }

  private double lift(Offer offer, int today) {
    int item = deeds.lastItem(offer.index);
    return item < 0
        ? 1
        : planner.consumables().lift(offer, item, today - lastBoughtDay(offer.index));
  }

  private void keepLead(Standing standing) {
    freeLead();
    if (planner.hasDuties() && prospects.couldAnyLead(planner::isDuty)) {
      lead = Lead.DUTY;
      prospects.keepLeadFor(planner::isDuty);
    } else if (mix.isHelpsTurn(standing) && prospects.couldAnyLead(mix::isHelp)) {
      lead = Lead.HELP;
      prospects.keepLeadFor(mix::isHelp);
    }
  }

  /** Which messages may lead. */
  Lead lead() {
    return lead;
  }

  /** From now on any may, for this customer on this day. */
  void freeLead() {
    lead = Lead.ANY;
    prospects.freeLead();
  }

  /**
   * Why a message does not go whose e-mail was beaten, or would have been had it been allowed to
   * lead.
   */
  Hindrance beaten(int message) {
    return switch (lead) {
      case ANY -> Hindrance.OTHER_THEME_WON;
      case HELP ->
          prospects.isKeptFrom(message) ? Hindrance.TURN_OF_HELP : Hindrance.OTHER_THEME_WON;
      case DUTY -> planner.isDuty(message) ? Hindrance.OTHER_THEME_WON : Hindrance.DUTY_FIRST;
    };
  }

  /** Whether something mandatory could go. */
  boolean hasDuty() {
    return planner.hasDuties() && prospects.couldAnyLead(planner::isDuty);
  }

  /** Nothing but what is mandatory goes. */
  void leaveDutiesOnly() {
    for (Offer offer : planner.offers()) {
      if (prospects.isOpen[offer.index] && offer.duty != Duty.MANDATORY) {
        prospects.isOpen[offer.index] = false;
        hindrances[offer.index] = Hindrance.DUTY_FIRST;
      }
    }
  }

  private @Nullable Hindrance eligibility(Offer offer, CustomerView view) {
    if (offer.duty == Duty.TRANSACTIONAL) {
      return Hindrance.NOT_CHOSEN_BY_PLANS;
    }
    if (offer.onlyAfter != -1
        && (offer.onlyAfter < 0 || last.message(offer.onlyAfter) == LastSends.NEVER)) {
      return Hindrance.NEEDS_EARLIER_MESSAGE;
    }
    if (offer.audience != null && !offer.audience.holds(view, measures)) {
      return Hindrance.NOT_IN_SEGMENT;
    }
    return null;
  }

  /**
   * The first epoch day on which a message's present hindrance of time ends, or {@link
   * Integer#MIN_VALUE} where it has none that ends.
   */
  int opensOn(int message) {
    Offer offer = planner.offers()[message];
    return switch (hindrances[message]) {
      case NOT_YET_VALID -> offer.firstDay;
      case BOUGHT_RECENTLY -> lastBoughtDay(message) + blockDays(offer);
      case SENT_RECENTLY -> last.message(message) + offer.spacing;
      case THEME_SENT_RECENTLY -> last.theme(offer.theme) + offer.themeSpacing;
      case NOT_IN_SEGMENT,
          NEEDS_EARLIER_MESSAGE,
          NO_LONGER_VALID,
          NOT_RELEVANT,
          NOT_WORTH_IT,
          NO_ROOM,
          NO_SLOT,
          NO_VARIANT,
          CROWDED_OUT,
          OTHER_THEME_WON,
          TURN_OF_HELP,
          DUTY_FIRST,
          NOT_CHOSEN_BY_PLANS,
          CHOSEN ->
          Integer.MIN_VALUE;
    };
  }

  private int blockDays(Offer offer) {
    int item = deeds.lastItem(offer.index);
    return item < 0 ? offer.blockDays : planner.consumables().blockDays(offer, item);
  }

  /** When what a message sells was bought and is usually bought again; null where it is not so. */
  @Nullable Reorder reorder(int message) {
    Offer offer = planner.offers()[message];
    int item = deeds.lastItem(message);
    double usual =
        item >= 0 && Offer.contains(offer.items, item) ? planner.consumables().usualDays(item) : 0;
    return usual > 0 ? new Reorder(lastBoughtDay(message), usual) : null;
  }

  /** The epoch day of the purchase that blocks a message longest, or {@link LastSends#NEVER}. */
  int lastBoughtDay(int message) {
    return deeds.lastBoughtDay(message);
  }

  private @Nullable Hindrance timeliness(Offer offer, int today) {
    if (today < offer.firstDay) {
      return Hindrance.NOT_YET_VALID;
    }
    if (today > offer.lastDay) {
      return Hindrance.NO_LONGER_VALID;
    }
    if (isCloser(lastBoughtDay(offer.index), today, blockDays(offer))) {
      return Hindrance.BOUGHT_RECENTLY;
    }
    if (isCloser(last.message(offer.index), today, offer.spacing)) {
      return Hindrance.SENT_RECENTLY;
    }
    if (offer.theme >= 0 && isCloser(last.theme(offer.theme), today, offer.themeSpacing)) {
      return Hindrance.THEME_SENT_RECENTLY;
    }
    return null;
  }

  private static boolean isCloser(int last, int today, int spacing) {
    return last != LastSends.NEVER && today - last < spacing;
  }

  private @Nullable Hindrance congruence(Offer offer) {
    if (offer.duty == Duty.MANDATORY) {
      return null;
    }
    double floor = planner.design().rhythm().balance().relevanceFloor();
    double relevance = appraisal.relevance(offer);
    prospects.couldLead[offer.index] = appraisal.isForAnybody(offer) || relevance >= floor;
    boolean isRelevant =
        prospects.couldLead[offer.index] || (offer.isContextual && relevance >= floor / 2);
    return isRelevant ? null : Hindrance.NOT_RELEVANT;
  }

  private @Nullable Hindrance value(Offer offer) {
    return offer.duty == Duty.MANDATORY || prospects.worths[offer.index] > 0
        ? null
        : Hindrance.NOT_WORTH_IT;
  }

  /**
   * The reason where no e-mail is possible: the furthest room that any message got into.
   *
   * @param isLimited whether only some e-mails are built; else what got furthest can't lead one
   */
  Silence silence(boolean isLimited) {
    Hindrance.Stage furthest = Hindrance.Stage.ALL;
    for (Hindrance hindrance : hindrances) {
      if (hindrance.reached().compareTo(furthest) > 0) {
        furthest = hindrance.reached();
      }
    }
    return switch (furthest) {
      case ALL -> Silence.NOTHING_ELIGIBLE;
      case ELIGIBLE -> Silence.NOTHING_TIMELY;
      case TIMELY -> Silence.NOTHING_RELEVANT;
      case RELEVANT -> Silence.NOTHING_AFFORDABLE;
      case AFFORDABLE, CHOSEN -> isLimited ? Silence.NO_VARIANT : Silence.NOTHING_RELEVANT;
    };
  }

  int affordable() {
    return affordable;
  }

  /** What came through the funnel; overwritten with the next customer. */
  Prospects prospects() {
    return prospects;
  }

  /** When each message and theme last went to the customer. */
  LastSends lastSends() {
    return last;
  }

  Hindrance hindrance(int message) {
    return hindrances[message];
  }

  /** Whether nothing but the relevance floor stopped a message that is worth sending. */
  boolean isOnlyIncongruent(int message) {
    return hindrances[message] == Hindrance.NOT_RELEVANT && prospects.worths[message] > 0;
  }

  /**
   * Marks that a wildcard rides along.
   *
   * @param instead the message that makes room for it, −1 for none
   */
  void ride(int wildcard, int instead) {
    hindrances[wildcard] = Hindrance.CHOSEN;
    if (instead >= 0) {
      hindrances[instead] = Hindrance.NO_ROOM;
    }
  }

  /** Takes back what {@link #settle} marked. */
  void reopen() {
    for (int i = 0; i < hindrances.length; i++) {
      hindrances[i] = prospects.isOpen[i] ? Hindrance.NO_ROOM : hindrances[i];
    }
  }

  /**
   * Marks what the choice made of those that came through.
   *
   * @param hindrance of a message that was not chosen, by its index
   */
  void settle(@Nullable Chord chosen, IntFunction<Hindrance> hindrance) {
    if (isUntold) {
      return;
    }
    if (chosen != null) {
      for (int i = 0; i < chosen.parts().size(); i++) {
        hindrances[chosen.parts().get(i).message()] = Hindrance.CHOSEN;
      }
    }
    for (int i = 0; i < hindrances.length; i++) {
      if (hindrances[i] == Hindrance.NO_ROOM) {
        hindrances[i] = hindrance.apply(i);
      }
    }
  }
}
