package app.chordial.ui.interests;

import app.chordial.interest.Witness;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import java.util.Locale;

/**
 * Something in the shop that can witness an interest.
 *
 * @param name as people call it
 * @param depth how far it stands below the top of its list, for categories
 * @param events how many events speak of it
 */
record Source(Kind kind, String name, int depth, int events, Witness witness) {

  /** The sorts of sources, in the order of the list. */
  enum Kind {
    CATEGORIES(Icon.CATEGORY),
    PRODUCTS(Icon.SHOP),
    TAGS(Icon.TAG),
    VENDORS(Icon.SHOP),
    PAGES(Icon.PAGE),
    SEARCHES(Icon.SEARCH),
    DOWNLOADS(Icon.DOWNLOAD),
    MESSAGES(Icon.MESSAGES),
    CUSTOMERS(Icon.PERSON);

    private final Icon icon;

    Kind(Icon icon) {
      this.icon = icon;
    }

    Icon icon() {
      return icon;
    }

    String title() {
      return Texts.text("interests.kind." + name().toLowerCase(Locale.ROOT));
    }

    /** What sort of source a witness is of. */
    static Kind of(Witness witness) {
      return switch (witness) {
        case Witness.OfCategory _ -> CATEGORIES;
        case Witness.OfProduct _, Witness.OfTitle _ -> PRODUCTS;
        case Witness.OfTag _ -> TAGS;
        case Witness.OfVendor _ -> VENDORS;
        case Witness.OfPage _ -> PAGES;
        case Witness.OfSearch _ -> SEARCHES;
        case Witness.OfDownload _ -> DOWNLOADS;
        case Witness.OfMessage _ -> MESSAGES;
        case Witness.OfCustomerTag _, Witness.OfAttribute _ -> CUSTOMERS;
      };
    }
  }
}
