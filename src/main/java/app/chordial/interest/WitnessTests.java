package app.chordial.interest;

import app.chordial.audience.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The witnesses of all interests as tests, sorted by what they look at. */
final class WitnessTests {

  /** Whether a thing witnesses an interest. */
  record Test<T>(int interest, double strength, Predicate<T> holds) {}

  final List<Test<Product>> products = new ArrayList<>();
  final List<Test<String>> pages = new ArrayList<>();
  final List<Test<String>> searches = new ArrayList<>();
  final List<Test<String>> downloads = new ArrayList<>();
  final List<Test<String>> topics = new ArrayList<>();
  final List<Test<String>> messages = new ArrayList<>();

  WitnessTests(List<Interest> interests) {
    for (int i = 0; i < interests.size(); i++) {
      Interest interest = interests.get(i);
      topics.add(new Test<>(i, 1, topic -> isTopic(topic, interest)));
      for (Witness witness : interest.witnesses()) {
        add(i, witness);
      }
    }
  }

  private void add(int interest, Witness witness) {
    double strength = witness.strength();
    switch (witness) {
      case Witness.OfCategory of ->
          products.add(new Test<>(interest, strength, inCategory(of.category())));
      case Witness.OfProduct of ->
          products.add(new Test<>(interest, strength, product -> product.key().equals(of.key())));
      case Witness.OfTag of -> products.add(new Test<>(interest, strength, tagged(of.tag())));
      case Witness.OfVendor of -> products.add(new Test<>(interest, strength, madeBy(of.vendor())));
      case Witness.OfTitle of -> {
        Word word = new Word(of.word());
        products.add(new Test<>(interest, strength, product -> word.isIn(lower(product.title()))));
      }
      case Witness.OfPage of ->
          pages.add(new Test<>(interest, strength, new Glob(of.pattern())::matchesAddress));
      case Witness.OfSearch of ->
          searches.add(new Test<>(interest, strength, new Word(of.word())::isIn));
      case Witness.OfDownload of ->
          downloads.add(new Test<>(interest, strength, new Glob(of.pattern())::matches));
      case Witness.OfMessage of ->
          messages.add(new Test<>(interest, strength, of.messageId()::equals));
      case Witness.OfCustomerTag _,
          Witness.OfAttribute _ -> {} // No event tells of them: see Borne.
    }
  }

  private static boolean isTopic(String topic, Interest interest) {
    return topic.equals(lower(interest.id())) || topic.equals(lower(interest.name()).strip());
  }

  private static Predicate<Product> inCategory(String category) {
    List<String> wanted = path(category);
    return product -> {
      List<String> path = path(product.category());
      return !wanted.isEmpty()
          && path.size() >= wanted.size()
          && path.subList(0, wanted.size()).equals(wanted);
    };
  }

  private static Predicate<Product> tagged(String tag) {
    String wanted = tag.strip();
    return product -> product.tags().stream().anyMatch(one -> one.strip().equalsIgnoreCase(wanted));
  }

  private static Predicate<Product> madeBy(String vendor) {
    String wanted = vendor.strip();
    return product -> !wanted.isEmpty() && product.vendor().strip().equalsIgnoreCase(wanted);
  }

  /** The levels of a category, from the top, in lower case. */
  private static List<String> path(String category) {
    if (category.isBlank()) {
      return List.of();
    }
    List<String> levels = new ArrayList<>();
    for (String level : category.split(">", -1)) {
      levels.add(lower(level).strip());
    }
    return levels;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
