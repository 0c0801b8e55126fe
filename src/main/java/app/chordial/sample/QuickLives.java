package app.chordial.sample;

import app.chordial.audience.Consent;
import app.chordial.audience.EventType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lives of a given number of events quickly: mails and visits at random times. */
final class QuickLives {

  private final Shelf shelf;
  private final Calendar calendar;
  private final List<Campaign> campaigns;

  QuickLives(Shelf shelf, Calendar calendar) {
    this.shelf = shelf;
    this.calendar = calendar;
    campaigns = weekly(calendar);
  }

  /**
   * @param notes in the order of time
   */
  record Lived(Person person, Consent consent, int consentMinute, List<Note> notes) {}

  private static List<Campaign> weekly(Calendar calendar) {
    List<Campaign> all = new ArrayList<>();
    for (LocalDate day = calendar.first(); !day.isAfter(calendar.last()); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.TUESDAY) {
        int minute = calendar.time().at((int) day.toEpochDay(), 9, 0);
        all.add(new Campaign(all.size() + 1, minute, "Newsletter " + day, null));
      }
    }
    return all;
  }

  /** The life of a person with exactly so many events. */
  Lived lived(Person person, int events, Dice dice) {
    OneLife life = new OneLife(person, events, dice);
    life.live();
    return life.lived();
  }

  /** One life while it is being made. */
  private final class OneLife {
    private final Person person;
    private final int events;
    private final Dice dice;
    private final List<Note> notes;
    private final int from;
    private final int leaves;
    private int mails;
    private int orders;

    private OneLife(Person person, int events, Dice dice) {
      this.person = person;
      this.events = events;
      this.dice = dice;
      notes = new ArrayList<>(events);
      from = Math.max(calendar.startMinute(), calendar.time().startOf(person.joinedDay()));
      boolean isLeaving = person.isSubscribed() && events > 0 && dice.chance(0.05);
      leaves = isLeaving ? someMinute() : calendar.endMinute();
      if (isLeaving) {
        Campaign last = campaigns.get(dice.between(0, campaigns.size() - 1));
        notes.add(Note.mail(leaves, EventType.UNSUBSCRIBE, last.message(), last.ref()));
      }
      mails = person.isSubscribed() ? campaigns.size() : 0;
    }

    private int someMinute() {
      return from + (int) (dice.uniform() * (calendar.endMinute() - from));
    }

    void live() {
      int start = dice.between(0, campaigns.size());
      while (notes.size() < events) {
        if (mails > 0 && dice.chance(0.7)) {
          mails--;
          mail(campaigns.get((start + mails) % campaigns.size()));
        } else {
          visit(someMinute());
        }
      }
    }

    Lived lived() {
      notes.sort(Comparator.comparingInt(Note::minute));
      boolean hasLeft = leaves < calendar.endMinute();
      Consent consent =
          hasLeft
              ? Consent.UNSUBSCRIBED
              : person.isSubscribed() ? Consent.SUBSCRIBED : Consent.NEVER_SUBSCRIBED;
      int joined = calendar.time().startOf(person.joinedDay());
      return new Lived(person, consent, hasLeft ? leaves : joined, notes);
    }

    /** Keeps an event if there is room and it lies within the history. */
    private void note(Note note) {
      if (notes.size() < events && note.minute() < calendar.endMinute()) {
        notes.add(note);
      }
    }

    private void mail(Campaign campaign) {
      int sent = campaign.minute();
      if (sent < from || sent >= leaves) {
        return;
      }
      note(Note.mail(sent, EventType.SENT, campaign.message(), campaign.ref()));
      if (!dice.chance(person.temper().open(3))) {
        return;
      }
      int opened = sent + 1 + (int) dice.exponential(240);
      note(Note.mail(opened, EventType.OPEN, campaign.message(), campaign.ref()));
      if (dice.chance(person.temper().clickOfOpen(3))) {
        note(Note.mail(opened + 1, EventType.CLICK, campaign.message(), campaign.ref()));
        visit(opened + 2);
      }
    }

    private void visit(int start) {
      int minute = start;
      int month = calendar.month(Math.min(start, calendar.endMinute() - 1));
      Department department = person.taste().drawn(month, dice);
      if (dice.chance(0.15)) {
        note(Note.saying(minute++, EventType.SEARCH, null, dice.pick(department.searches())));
      }
      int looks = dice.oneOrMore(0.5, 5);
      for (int i = 0; i < looks; i++) {
        Ware ware = ware(department, month);
        note(Note.saying(minute++, EventType.VIEW, ware, ware.page()));
      }
      if (person.habit().buys() && dice.chance(0.3)) {
        fill(department, month, minute);
      }
    }

    private void fill(Department department, int month, int minute) {
      orders++;
      List<Basket.Line> lines = new ArrayList<>();
      int size = dice.oneOrMore(0.42, 5);
      for (int i = 0; i < size; i++) {
        Ware ware = ware(department, month);
        lines.add(new Basket.Line(ware, 1, ware.product().priceMinor()));
      }
      boolean isGift = dice.chance(person.habit().giftShare(month));
      Basket basket = new Basket(orders, lines, isGift);
      for (Basket.Line line : lines) {
        note(Note.cart(minute, line, "C" + person.number() + "-" + orders));
      }
      if (dice.chance(0.7)) {
        lines.forEach(line -> buy(Note.purchase(minute + 10, basket, line), line));
      }
    }

    private void buy(Note purchase, Basket.Line line) {
      int before = notes.size();
      note(purchase);
      if (notes.size() > before && dice.chance(0.04)) {
        int later = purchase.minute() + Calendar.days(3 + 20 * dice.uniform());
        note(purchase.refunded(later, line.amountMinor(), 1));
      }
    }

    /** A ware of a department, by popularity and season. */
    private Ware ware(Department department, int month) {
      Ware ware = dice.pick(shelf.of(department));
      for (int attempt = 0; attempt < 8; attempt++) {
        if (dice.chance(ware.popularity() / 3 * ware.season().strength(month) / 4)) {
          return ware;
        }
        ware = dice.pick(shelf.of(department));
      }
      return ware;
    }
  }
}
