package app.chordial.interest;

import app.chordial.audience.Audience;
import java.util.List;
import java.util.function.Predicate;

/** Whether there is anything in a shop that a witness means. */
public final class Sighting {

  private Sighting() {}

  /**
   * Whether any product, address, word, file, or customer is what a witness means; a message may be
   * one that never went, so it always is.
   */
  public static boolean isAny(Witness witness, Audience audience) {
    List<Interest> one = List.of(new Interest("", "", List.of(witness), false, 1));
    WitnessTests tests = new WitnessTests(one);
    List<String> terms =
        audience.catalogue().terms().stream()
            .map(term -> WitnessTests.lower(term).strip())
            .toList();
    return switch (witness) {
      case Witness.OfCategory _, Witness.OfProduct _, Witness.OfTag _ ->
          isAny(tests.products, audience.catalogue().products());
      case Witness.OfVendor _, Witness.OfTitle _ ->
          isAny(tests.products, audience.catalogue().products());
      case Witness.OfPage _ -> isAny(tests.pages, terms);
      case Witness.OfSearch _ -> isAny(tests.searches, terms);
      case Witness.OfDownload _ -> isAny(tests.downloads, terms);
      case Witness.OfMessage _ -> true;
      case Witness.OfCustomerTag _, Witness.OfAttribute _ ->
          Bearers.of(witness, audience).stream().anyMatch(some -> !some.customers().isEmpty());
    };
  }

  private static <T> boolean isAny(List<WitnessTests.Test<T>> tests, List<T> things) {
    Predicate<T> isMeant = tests.getFirst().holds();
    return things.stream().anyMatch(isMeant);
  }
}
