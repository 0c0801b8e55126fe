package app.chordial.interest;

import app.chordial.audience.Catalogue;
import app.chordial.audience.EventColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * The witnesses of all interests, resolved against a catalogue: what each product, address, search,
 * download, topic and message speaks for.
 */
record WitnessIndex(
    Links items, Links pages, Links searches, Links downloads, Links topics, Links messages) {

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
    return new WitnessIndex(
        links(n, catalogue.products(), tests.products),
        links(n, terms, tests.pages),
        links(n, terms, tests.searches),
        links(n, terms, tests.downloads),
        links(n, terms, tests.topics),
        links(n, catalogue.messages(), tests.messages));
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

  /** How strongly an event speaks for an interest, whatever its type; 0 where it doesn't. */
  double strength(EventColumns events, int row, int interest) {
    int detail = events.detail(row);
    double byItem = items.strength(events.item(row), interest);
    return switch (events.type(row)) {
      case VIEW -> Math.max(byItem, pages.strength(detail, interest));
      case SEARCH -> Math.max(byItem, searches.strength(detail, interest));
      case DOWNLOAD -> Math.max(byItem, downloads.strength(detail, interest));
      case CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> byItem;
      case OPT_IN, OPT_OUT -> topics.strength(detail, interest);
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> messages.strength(detail, interest);
    };
  }
}
