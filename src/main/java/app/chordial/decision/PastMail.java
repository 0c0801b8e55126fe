package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EstimatedMail;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.decision.MailTally.Email;
import app.chordial.decision.Standing.Booking;
import app.chordial.decision.Standing.Deferral;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Rebuilds what a customer's past mail means from the log of sends, and from lines that were
 * exported and count as sent until their results come in. For any number of threads.
 */
public final class PastMail {

  private static final byte SENT = EventType.SENT.code();

  private final Planner planner;
  private final int[] designIndex;
  private final Map<String, Integer> messages = new HashMap<>();
  private final Map<String, Integer> themes = new HashMap<>();
  private final Map<Long, List<PlannedEmail>> open;
  private final Map<Long, List<PlannedEmail>> settled;
  private final Map<Long, List<HeldBack>> heldBack = new HashMap<>();
  private final List<PlannedEmail> lines;
  private final Booked booked;

  /** What plans that were exported mean for this planner. */
  public PastMail(Planner planner, Exported exported) {
    this.planner = planner;
    booked = new Booked(planner);
    List<String> known = planner.audience().catalogue().messages();
    List<String> ids = planner.design().messages().stream().map(one -> one.id()).toList();
    designIndex = known.stream().mapToInt(ids::indexOf).toArray();
    for (int i = 0; i < ids.size(); i++) {
      messages.putIfAbsent(ids.get(i), i);
    }
    for (int i = 0; i < planner.design().themes().size(); i++) {
      themes.putIfAbsent(planner.design().themes().get(i).id(), i);
    }
    lines = exported.open();
    open = byCustomer(exported.open());
    settled = byCustomer(exported.settled());
    for (HeldBack one : exported.heldBack()) {
      heldBack.computeIfAbsent(one.storeId(), id -> new ArrayList<>(1)).add(one);
    }
  }

  private static Map<Long, List<PlannedEmail>> byCustomer(List<PlannedEmail> lines) {
    Map<Long, List<PlannedEmail>> byCustomer = new HashMap<>();
    for (PlannedEmail line : lines) {
      byCustomer.computeIfAbsent(line.storeId(), id -> new ArrayList<>(1)).add(line);
    }
    return byCustomer;
  }

  /** The standing of a customer at the view's minute. */
  public Standing standing(CustomerView view) {
    MailTally tally = new MailTally(thoughtSent(view));
    tally.missing(lines(settled, view));
    tally.add(tally.missing(lines(open, view)));
    List<Booking> bookings = booked.bookings(view);
    tally.add(bookings.stream().filter(one -> isBefore(one, view)).map(this::email).toList());
    Standing standing = Standing.NONE;
    List<Email> emails = tally.emails();
    for (Email email : emails) {
      standing = isTransactional(email) ? standing : after(standing, email);
    }
    return standing
        .withDeferrals(waiting(view, emails))
        .withBooked(bookings.stream().filter(one -> !isBefore(one, view)).toList());
  }

  /** Due after the newest import, yet before the plan begins: it counts as sent. */
  private static boolean isBefore(Booking one, CustomerView view) {
    return one.minute() < view.minute();
  }

  private Email email(Booking one) {
    Email email = email(one.minute());
    email.isOf(one.theme());
    email.carries(one.message());
    return email;
  }

  /** The room that series have booked. */
  public Booked booked() {
    return booked;
  }

  /** What no plan chose counts neither in caps nor in gaps. */
  private boolean isTransactional(Email email) {
    List<Integer> carried = email.messages();
    return !carried.isEmpty() && carried.stream().allMatch(planner::isTransactional);
  }

  /** A standing after one more e-mail. */
  public Standing after(Standing standing, PlannedEmail line) {
    return after(standing, email(line));
  }

  private Standing after(Standing standing, Email email) {
    List<Integer> carried = email.messages();
    int theme = email.theme() < 0 ? themeOf(carried) : email.theme();
    return standing.after(email.minute(), email.day(), theme, carried, email.wildcard());
  }

  /** When a line went by the log, minutes of UTC since 1970. */
  public record Went(PlannedEmail line, int minute) {}

  /**
   * Finds a customer's settled lines in the log.
   *
   * @param view that knows what became of them
   * @return those that went, in the order of the lines' time
   */
  public List<Went> went(CustomerView view) {
    List<PlannedEmail> own = ordered(settled, view);
    if (own.isEmpty()) {
      return List.of();
    }
    List<Email> emails = own.stream().map(this::email).toList();
    new MailTally(sent(view)).missing(emails);
    List<Went> went = new ArrayList<>();
    for (int i = 0; i < emails.size(); i++) {
      Email found = emails.get(i).found();
      if (found != null) {
        went.add(new Went(own.get(i), found.minute()));
      }
    }
    return List.copyOf(went);
  }

  /** What was held back and did not go since, each message once. */
  private List<Deferral> waiting(CustomerView view, List<Email> emails) {
    SequencedMap<Integer, Deferral> waiting = new LinkedHashMap<>();
    long id = view.audience().storeId(view.customer());
    for (HeldBack one : heldBack.getOrDefault(id, List.of())) {
      int message = messages.getOrDefault(one.message(), -1);
      boolean isSent =
          emails.stream()
              .anyMatch(email -> email.day() >= one.since() && email.messages().contains(message));
      if (message >= 0 && !isSent) {
        waiting.putIfAbsent(
            message, new Deferral(message, one.since(), one.slot(), one.expires(), List.of()));
      }
    }
    return List.copyOf(waiting.values());
  }

  /**
   * The different e-mails that were built in a calendar week, Monday to Sunday, for plans that were
   * exported and are not settled.
   *
   * @param day an epoch day of the week
   * @return those that most customers get first, then by their texts
   */
  public List<Composition> built(int day) {
    int week = ShopTime.week(day);
    SequencedMap<Composition, Integer> counts = new LinkedHashMap<>();
    for (PlannedEmail line : lines) {
      if (ShopTime.week(planner.audience().time().day(line.minute())) == week) {
        counts.merge(new Composition(line.theme(), line.messages()), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Composition, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** With those that went by their answers alone, which is enough for caps and gaps. */
  private List<Email> thoughtSent(CustomerView view) {
    EstimatedMail estimated = view.audience().estimated();
    List<Email> emails = sent(view);
    if (!estimated.isAny()) {
      return emails;
    }
    int end = estimated.firstNotBefore(view.knownBefore());
    for (int one = 0; one < end; one++) {
      if (estimated.went(view.customer(), one)) {
        Email email = email(estimated.minute(one));
        int message = estimated.message(one);
        if (message >= 0 && designIndex[message] >= 0) {
          email.carries(designIndex[message]);
        }
        emails.add(email);
      }
    }
    emails.sort(Comparator.comparingInt(Email::minute));
    return emails;
  }

  /** By the log's own word: what a back-test may judge. */
  private List<Email> sent(CustomerView view) {
    List<Email> emails = new ArrayList<>();
    EventColumns events = view.events();
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == SENT) {
        if (emails.isEmpty() || emails.getLast().minute() != events.minute(row)) {
          emails.add(email(events.minute(row)));
        }
        int detail = events.detail(row);
        if (detail >= 0 && designIndex[detail] >= 0) {
          emails.getLast().carries(designIndex[detail]);
        }
      }
    }
    return emails;
  }

  private Email email(int minute) {
    return new Email(minute, planner.audience().time().day(minute));
  }

  /** A customer's lines of before the view's minute, in the order of time. */
  private List<Email> lines(Map<Long, List<PlannedEmail>> of, CustomerView view) {
    return ordered(of, view).stream().map(this::email).toList();
  }

  private List<PlannedEmail> ordered(Map<Long, List<PlannedEmail>> of, CustomerView view) {
    List<PlannedEmail> own = of.getOrDefault(view.audience().storeId(view.customer()), List.of());
    return own.isEmpty()
        ? List.of()
        : own.stream()
            .filter(line -> line.minute() < view.minute())
            .sorted(Comparator.comparingInt(PlannedEmail::minute))
            .toList();
  }

  private Email email(PlannedEmail line) {
    Email email = email(line.minute());
    email.isOf(themes.getOrDefault(line.theme(), -1));
    email.carries(
        line.messages().stream()
            .map(id -> messages.getOrDefault(id, -1))
            .filter(message -> message >= 0)
            .distinct()
            .toList());
    String wildcard = line.wildcard();
    if (wildcard != null) {
      email.endsWith(messages.getOrDefault(wildcard, Standing.NO_WILDCARD));
    }
    return email;
  }

  private int themeOf(List<Integer> carried) {
    return carried.isEmpty() ? -1 : planner.offers()[carried.getFirst()].theme;
  }
}
