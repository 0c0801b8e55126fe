package app.chordial.decision;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EstimatedMail;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.List;
import java.util.stream.IntStream;

/** The e-mails of a customer's log, each with what was known just before it went. */
final class LoggedMail {

  private static final byte SENT = EventType.SENT.code();

  /** By a message's index in the audience's catalogue: its index in the design, or −1. */
  private final int[] offers;

  LoggedMail(Planner planner) {
    List<String> ids = planner.design().messages().stream().map(one -> one.id()).toList();
    offers = planner.audience().catalogue().messages().stream().mapToInt(ids::indexOf).toArray();
  }

  /** A customer as known just before a minute. */
  static CustomerView before(CustomerView view, int minute) {
    int to = view.events().firstNotBefore(minute, view.from(), view.to());
    return new CustomerView(
        view.audience(), view.customer(), view.events(), view.from(), to, minute);
  }

  /** The messages that went in the minute of {@code then} and that the design knows. */
  int[] messages(CustomerView view, CustomerView then) {
    EventColumns events = view.events();
    IntStream.Builder messages = IntStream.builder();
    int end = events.firstNotBefore(then.minute() + 1, then.to(), view.to());
    for (int row = then.to(); row < end; row++) {
      int message = events.detail(row);
      if (events.typeCode(row) == SENT && message >= 0 && offers[message] >= 0) {
        messages.add(offers[message]);
      }
    }
    EstimatedMail estimated = view.audience().estimated();
    for (int email = estimated.firstNotBefore(then.minute());
        email < estimated.size() && estimated.minute(email) == then.minute();
        email++) {
      int message = estimated.message(email);
      if (message >= 0 && offers[message] >= 0 && estimated.went(view.customer(), email)) {
        messages.add(offers[message]);
      }
    }
    return messages.build().distinct().toArray();
  }
}
