package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rebuilds what a customer's past mail means from the log of sends, and from lines that were
 * exported and count as sent until their results come in.
 */
public final class PastMail {

  private static final byte SENT = EventType.SENT.code();

  private final Planner planner;
  private final int[] designIndex;
  private final Map<Long, List<PlannedEmail>> exported = new HashMap<>();

  /**
   * @param exported lines of plans that are out and not settled, in any order
   */
  public PastMail(Planner planner, List<PlannedEmail> exported) {
    this.planner = planner;
    List<String> known = planner.audience().catalogue().messages();
    List<String> ids = planner.design().messages().stream().map(one -> one.id()).toList();
    designIndex = known.stream().mapToInt(ids::indexOf).toArray();
    for (PlannedEmail line : exported) {
      this.exported.computeIfAbsent(line.storeId(), id -> new ArrayList<>()).add(line);
    }
  }

  /** The standing of a customer at the view's minute. */
  public Standing standing(CustomerView view) {
    List<Email> emails = sent(view);
    int logged = emails.size();
    for (PlannedEmail line :
        exported.getOrDefault(view.audience().storeId(view.customer()), List.of())) {
      if (line.minute() < view.minute() && !isLogged(line, emails, logged)) {
        emails.add(new Email(line.minute(), indexes(line)));
      }
    }
    emails.sort(java.util.Comparator.comparingInt(Email::minute));
    Standing standing = Standing.NONE;
    for (Email email : emails) {
      int day = planner.audience().time().day(email.minute());
      List<Integer> messages = List.copyOf(email.messages());
      standing = standing.after(email.minute(), day, themeOf(messages), messages);
    }
    return standing;
  }

  /** One e-mail, its messages by their index in the design. */
  private record Email(int minute, SortedSet<Integer> messages) {}

  private List<Email> sent(CustomerView view) {
    List<Email> emails = new ArrayList<>();
    EventColumns events = view.events();
    for (int row = view.from(); row < view.to(); row++) {
      if (events.typeCode(row) == SENT) {
        if (emails.isEmpty() || emails.getLast().minute() != events.minute(row)) {
          emails.add(new Email(events.minute(row), new TreeSet<>()));
        }
        int detail = events.detail(row);
        if (detail >= 0 && designIndex[detail] >= 0) {
          emails.getLast().messages().add(designIndex[detail]);
        }
      }
    }
    return emails;
  }

  /** A line is in the log already where something went on the same day. */
  private boolean isLogged(PlannedEmail line, List<Email> emails, int logged) {
    int day = planner.audience().time().day(line.minute());
    return emails.subList(0, logged).stream()
        .anyMatch(email -> planner.audience().time().day(email.minute()) == day);
  }

  private SortedSet<Integer> indexes(PlannedEmail line) {
    SortedSet<Integer> indexes = new TreeSet<>();
    for (String id : line.messages()) {
      int known = planner.audience().catalogue().message(id);
      if (known >= 0 && designIndex[known] >= 0) {
        indexes.add(designIndex[known]);
      }
    }
    return indexes;
  }

  private int themeOf(List<Integer> messages) {
    return messages.isEmpty() ? -1 : planner.offers()[messages.getFirst()].theme;
  }
}
