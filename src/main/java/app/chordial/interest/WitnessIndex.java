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

  private final Links items;
  private final Links topics;

  /** By code of event type: what the term or message of such an event speaks for. */
  private final Links[] details;

  private WitnessIndex(Links items, Links topics, Links[] details) {
    this.items = items;
    this.topics = topics;
    this.details = details;
  }

  static WitnessIndex of(
      List<Interest> interests,
      SequencedMap<String, List<String>> interestsOfMessages,
      Catalogue catalogue) {
    WitnessTests tests = new WitnessTests(interests);
    List<String> ids = interests.stream().map(Interest::id).toList();
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
    return new WitnessIndex(links(n, catalogue.products(), tests.products), topics, details);
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
  Links details(byte type) {
    return details[type];
  }

  /** How strongly an event speaks for an interest, whatever its type; 0 where it doesn't. */
  double strength(EventColumns events, int row, int interest) {
    byte type = events.typeCode(row);
    return Math.max(
        items(type).strength(events.item(row), interest),
        details[type].strength(events.detail(row), interest));
  }
}
