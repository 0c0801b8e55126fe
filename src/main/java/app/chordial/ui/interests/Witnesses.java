package app.chordial.ui.interests;

import app.chordial.interest.Witness;
import app.chordial.ui.kit.Texts;
import java.util.Map;

/** Witnesses: told apart by what they are of, with another strength, and in words. */
final class Witnesses {

  private Witnesses() {}

  /** The same with another strength. */
  static Witness with(Witness witness, double strength) {
    return switch (witness) {
      case Witness.OfCategory of -> new Witness.OfCategory(of.category(), strength);
      case Witness.OfProduct of -> new Witness.OfProduct(of.key(), strength);
      case Witness.OfTag of -> new Witness.OfTag(of.tag(), strength);
      case Witness.OfVendor of -> new Witness.OfVendor(of.vendor(), strength);
      case Witness.OfTitle of -> new Witness.OfTitle(of.word(), strength);
      case Witness.OfPage of -> new Witness.OfPage(of.pattern(), strength);
      case Witness.OfSearch of -> new Witness.OfSearch(of.word(), strength);
      case Witness.OfDownload of -> new Witness.OfDownload(of.pattern(), strength);
      case Witness.OfMessage of -> new Witness.OfMessage(of.messageId(), strength);
      case Witness.OfCustomerTag of -> new Witness.OfCustomerTag(of.tag(), strength);
      case Witness.OfAttribute of -> new Witness.OfAttribute(of.attribute(), of.value(), strength);
    };
  }

  /** Whether both are of the same thing, whatever their strengths. */
  static boolean isSame(Witness a, Witness b) {
    return with(a, 1).equals(with(b, 1));
  }

  /**
   * In words.
   *
   * @param names products by key and messages by id
   */
  static String words(Witness witness, Map<String, String> names) {
    return switch (witness) {
      case Witness.OfCategory of -> of.category().replace(" > ", " › ");
      case Witness.OfProduct of -> names.getOrDefault(of.key(), of.key());
      case Witness.OfTag of -> of.tag();
      case Witness.OfVendor of -> Texts.text("interests.witness.vendor", of.vendor());
      case Witness.OfTitle of -> Texts.text("interests.witness.title", of.word());
      case Witness.OfPage of -> of.pattern();
      case Witness.OfSearch of -> "“" + of.word() + "”";
      case Witness.OfDownload of -> of.pattern();
      case Witness.OfMessage of -> names.getOrDefault(of.messageId(), of.messageId());
      case Witness.OfCustomerTag of -> Texts.text("interests.witness.customer", of.tag());
      case Witness.OfAttribute of ->
          Texts.text("interests.witness.attribute", of.attribute(), of.value());
    };
  }
}
