package app.chordial.ui.preview;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.job.Outlook;
import app.chordial.ui.preview.Shown.Answer;
import app.chordial.ui.preview.Shown.Deed;
import app.chordial.ui.preview.Shown.Kind;
import app.chordial.ui.preview.Shown.Mail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one customer's last weeks and explains the coming ones. */
final class Looking {

  /** How far back a timeline reaches. */
  static final int DAYS_BACK = 91;

  /** An answer later than this belongs to another e-mail. */
  private static final int ANSWER_MINUTES = 7 * 24 * 60;

  private final Outlook outlook;
  private final CustomerView view;
  private final EventColumns events;

  private Looking(Outlook outlook, int customer) {
    this.outlook = outlook;
    view = outlook.planner().snapshot().view(customer);
    events = view.events();
  }

  static Shown look(Outlook outlook, int customer, Found found) {
    Looking looking = new Looking(outlook, customer);
    return new Shown(
        found, customer, outlook, looking.deeds(), looking.mails(), outlook.explain(customer));
  }

  private LocalDate day(int row) {
    return view.audience().time().date(events.minute(row));
  }

  private int firstRow() {
    LocalDate first = outlook.planner().snapshot().date().minusDays(DAYS_BACK);
    return events.firstNotBefore(view.audience().time().startOf(first), view.from(), view.to());
  }

  private List<Deed> deeds() {
    Map<LocalDate, Map<Kind, List<String>>> found = new TreeMap<>();
    for (int row = firstRow(); row < view.to(); row++) {
      Kind kind = kind(events.type(row));
      if (kind != null) {
        found
            .computeIfAbsent(day(row), _ -> new TreeMap<>())
            .computeIfAbsent(kind, _ -> new ArrayList<>())
            .add(what(row));
      }
    }
    List<Deed> deeds = new ArrayList<>();
    found.forEach(
        (day, kinds) -> kinds.forEach((kind, what) -> deeds.add(new Deed(day, kind, what))));
    return deeds;
  }

  private static @Nullable Kind kind(EventType type) {
    return switch (type) {
      case VIEW, SEARCH, DOWNLOAD -> Kind.LOOKED;
      case CART, CHECKOUT -> Kind.CART;
      case PURCHASE -> Kind.BOUGHT;
      case REFUND -> Kind.RETURNED;
      case REVIEW, OPT_IN, OPT_OUT -> Kind.SAID;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> null;
    };
  }

  private String what(int row) {
    int item = events.item(row);
    int detail = events.detail(row);
    return switch (events.type(row)) {
      case VIEW, SEARCH, DOWNLOAD, REVIEW, OPT_IN, OPT_OUT ->
          item >= 0 ? product(item) : detail >= 0 ? term(detail) : "";
      case CART, CHECKOUT, PURCHASE, REFUND -> item >= 0 ? product(item) : "";
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> "";
    };
  }

  private String product(int item) {
    return view.audience().catalogue().products().get(item).title();
  }

  private String term(int detail) {
    return view.audience().catalogue().terms().get(detail);
  }

  private List<Mail> mails() {
    List<Mail> mails = new ArrayList<>();
    int row = firstRow();
    while (row < view.to()) {
      if (events.type(row) == EventType.SENT) {
        int minute = events.minute(row);
        List<String> messages = new ArrayList<>();
        int next = row;
        while (next < view.to() && events.minute(next) == minute) {
          if (events.type(next) == EventType.SENT && events.detail(next) >= 0) {
            messages.add(view.audience().catalogue().messages().get(events.detail(next)));
          }
          next++;
        }
        mails.add(new Mail(day(row), minute, answer(next, minute, messages), messages));
        row = next;
      } else {
        row++;
      }
    }
    return mails;
  }

  private Answer answer(int from, int minute, List<String> messages) {
    Answer best = Answer.IGNORED;
    for (int row = from; row < view.to() && events.minute(row) <= minute + ANSWER_MINUTES; row++) {
      int detail = events.detail(row);
      boolean isOurs =
          events.type(row).isMail()
              && (detail < 0
                  || messages.isEmpty()
                  || messages.contains(view.audience().catalogue().messages().get(detail)));
      if (isOurs) {
        best = better(best, events.type(row));
      }
    }
    return best;
  }

  private static Answer better(Answer best, EventType type) {
    return switch (type) {
      case UNSUBSCRIBE, COMPLAINT -> Answer.LEFT;
      case CLICK -> best == Answer.LEFT ? best : Answer.CLICKED;
      case OPEN -> best == Answer.IGNORED ? Answer.OPENED : best;
      case VIEW,
          SEARCH,
          DOWNLOAD,
          CART,
          CHECKOUT,
          PURCHASE,
          REFUND,
          REVIEW,
          OPT_IN,
          OPT_OUT,
          SENT,
          BOUNCE ->
          best;
    };
  }
}
