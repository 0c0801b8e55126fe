package app.chordial.interest;

import app.chordial.audience.Catalogue;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * The witnesses of all interests, resolved against a catalogue: what each product, address, search,
 * download, topic and message speaks for.
 */
final class WitnessIndex {

  private static final byte FIRST_MAIL = EventType.SENT.code();
  private static final byte CLICK = EventType.CLICK.code();

  private final Links items;
  private final Links topics;

  /** By code of event type: what the term or message of such an event speaks for. */
  private final Links[] details;

  /** By message: whether the clicked address, and not the message, tells the interest. */
  private final boolean[] isAsking;

  private final Links answers;

  private WitnessIndex(
      Links items, Links topics, Links[] details, boolean[] isAsking, Links answers) {
    this.items = items;
    this.topics = topics;
    this.details = details;
    this.isAsking = isAsking;
    this.answers = answers;
  }

  static WitnessIndex of(
      List<Interest> interests,
      SequencedMap<String, List<String>> interestsOfMessages,
      List<Asked> asked,
      Catalogue catalogue) {
    WitnessTests tests = new WitnessTests(interests);
    List<String> ids = interests.stream().map(Interest::id).toList();
    List<WitnessTests.Test<String>> links = new ArrayList<>();
    boolean[] isAsking = new boolean[catalogue.messages().size()];
    for (Asked one : asked) {
      int message = catalogue.message(one.message());
      if (message >= 0) {
        isAsking[message] = true;
      }
      one.links()
          .forEach(
              (interest, link) -> {
                if (ids.contains(interest)) {
                  links.add(
                      new WitnessTests.Test<>(
                          ids.indexOf(interest), 1, address -> Asked.isLink(link, address)));
                }
              });
    }
    tests.pages.addAll(links);
    interestsOfMessages.forEach(
        (message, spokenTo) -> {
          for (String id : spokenTo) {
            if (ids.contains(id)) {
              tests.messages.add(new WitnessTests.Test<>(ids.indexOf(id), 1, message::equals));
            }
          }
        });
    List<String> terms =
        catalogue.terms().stream().map(term -> WitnessTests.lower(term).strip()).toList();
    int n = interests.size();
    Links pages = links(n, terms, tests.pages);
    Links searches = links(n, terms, tests.searches);
    Links downloads = links(n, terms, tests.downloads);
    Links topics = links(n, terms, tests.topics);
    Links messages = links(n, catalogue.messages(), tests.messages);
    Links[] details = new Links[EventType.values().length];
    for (EventType type : EventType.values()) {
      details[type.code()] =
          switch (type) {
            case VIEW -> pages;
            case SEARCH -> searches;
            case DOWNLOAD -> downloads;
            case CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> Links.NONE;
            case OPT_IN, OPT_OUT -> topics;
            case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> messages;
          };
    }
    return new WitnessIndex(
        links(n, catalogue.products(), tests.products),
        topics,
        details,
        isAsking,
        links(n, terms, links));
  }

  private static <T> Links links(int interests, List<T> things, List<WitnessTests.Test<T>> tests) {
    List<WitnessTests.Test<T>> strong = new ArrayList<>(tests);
    strong.removeIf(test -> !(test.strength() > 0));
    Links.Collecting links = new Links.Collecting(things.size(), interests);
    for (T thing : things) {
      for (WitnessTests.Test<T> test : strong) {
        if (test.holds().test(thing)) {
          links.add(test.interest(), test.strength());
        }
      }
      links.next();
    }
    return links.done();
  }

  Links items() {
    return items;
  }

  Links topics() {
    return topics;
  }

  /** What an event's product speaks for; nothing for mail events, whose message speaks. */
  Links items(byte type) {
    return type >= FIRST_MAIL ? Links.NONE : items;
  }

  /** What an event's term or message speaks for. */
  Links details(EventColumns events, int row) {
    return isAnswer(events, row) ? answers : details[events.typeCode(row)];
  }

  /** The place of an event's term or message in {@link #details}. */
  int detail(EventColumns events, int row) {
    return isAnswer(events, row) ? events.amount(row) - 1 : events.detail(row);
  }

  /** Whether an event is a click on a message that asks. */
  private boolean isAnswer(EventColumns events, int row) {
    int message = events.detail(row);
    return events.typeCode(row) == CLICK
        && message >= 0
        && message < isAsking.length
        && isAsking[message];
  }

  /** How strongly an event speaks for an interest, whatever its type; 0 where it doesn't. */
  double strength(EventColumns events, int row, int interest) {
    byte type = events.typeCode(row);
    return Math.max(
        items(type).strength(events.item(row), interest),
        details(events, row).strength(detail(events, row), interest));
  }
}
