package app.chordial.segment;

import app.chordial.audience.Catalogue;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.segment.Rule.Deed;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A deed's filters, ready to be asked about any row. */
public final class DeedFilter {

  private final byte type;
  private final @Nullable BitSet items;
  private final long atLeast;
  private final @Nullable BitSet details;
  private final InterestWitness.@Nullable EventTest interest;

  private DeedFilter(
      EventType type,
      @Nullable BitSet items,
      long atLeast,
      @Nullable BitSet details,
      InterestWitness.@Nullable EventTest interest) {
    this.type = type.code();
    this.items = items;
    this.atLeast = atLeast;
    this.details = details;
    this.interest = interest;
  }

  /**
   * A filter of the deed's words as this context knows them; what it does not know never passes.
   */
  public static DeedFilter of(Deed deed, RuleContext context) {
    Catalogue catalogue = context.catalogue();
    return new DeedFilter(
        deed.type(),
        deed.product() == null && deed.category() == null ? null : items(deed, catalogue),
        deed.atLeastMinor() == null ? Long.MIN_VALUE : deed.atLeastMinor(),
        deed.message() == null && deed.text() == null ? null : details(deed, catalogue),
        deed.interest() == null ? null : context.witness().of(deed.interest()));
  }

  private static BitSet items(Deed deed, Catalogue catalogue) {
    BitSet items = new BitSet();
    for (int item = 0; item < catalogue.products().size(); item++) {
      Product product = catalogue.products().get(item);
      boolean isIt = deed.product() == null || product.key().equals(deed.product());
      items.set(item, isIt && (deed.category() == null || isIn(product, deed.category())));
    }
    return items;
  }

  /** Whether the product lies in the category or below it: Garden holds Garden > Bulbs. */
  static boolean isIn(Product product, String category) {
    return product.category().equals(category) || product.category().startsWith(category + " > ");
  }

  private static BitSet details(Deed deed, Catalogue catalogue) {
    BitSet details = new BitSet();
    if (deed.message() != null && deed.text() == null && deed.type().isMail()) {
      int message = catalogue.message(deed.message());
      if (message >= 0) {
        details.set(message);
      }
    }
    if (deed.text() != null && deed.message() == null && hasTerm(deed.type())) {
      String folded = Letters.folded(deed.text());
      for (int term = 0; term < catalogue.terms().size(); term++) {
        details.set(term, Letters.folded(catalogue.terms().get(term)).contains(folded));
      }
    }
    return details;
  }

  /** Whether events of this type carry an address, words, a file or a topic. */
  static boolean hasTerm(EventType type) {
    return switch (type) {
      case VIEW, SEARCH, DOWNLOAD, OPT_IN, OPT_OUT -> true;
      case CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> false;
      case SENT, OPEN, CLICK, BOUNCE, COMPLAINT, UNSUBSCRIBE -> false;
    };
  }

  /** Whether the event in a row is such a deed. */
  public boolean passes(EventColumns events, int row) {
    return events.typeCode(row) == type
        && events.amount(row) >= atLeast
        && isAmong(items, events.item(row))
        && isAmong(details, events.detail(row))
        && (interest == null || interest.holds(events, row));
  }

  private static boolean isAmong(@Nullable BitSet wanted, int index) {
    return wanted == null || (index >= 0 && wanted.get(index));
  }
}
