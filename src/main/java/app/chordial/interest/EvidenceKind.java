package app.chordial.interest;

import app.chordial.audience.EventType;
import org.jspecify.annotations.Nullable;

/** What sort of act a piece of evidence is. A checkout that was started counts as a cart. */
public enum EvidenceKind {
  PURCHASE,
  CART,
  DOWNLOAD,
  CLICK,
  SEARCH,
  VIEW;

  /** The kind of evidence that an event is, or null where it is none. */
  public static @Nullable EvidenceKind of(EventType type) {
    return switch (type) {
      case PURCHASE -> PURCHASE;
      case CART, CHECKOUT -> CART;
      case DOWNLOAD -> DOWNLOAD;
      case CLICK -> CLICK;
      case SEARCH -> SEARCH;
      case VIEW -> VIEW;
      case REFUND, REVIEW, OPT_IN, OPT_OUT, SENT, OPEN, BOUNCE, COMPLAINT, UNSUBSCRIBE -> null;
    };
  }

  /** What the settings say of this kind. */
  public EvidenceSettings.Kind in(EvidenceSettings settings) {
    return switch (this) {
      case PURCHASE -> settings.purchase();
      case CART -> settings.cart();
      case DOWNLOAD -> settings.download();
      case CLICK -> settings.click();
      case SEARCH -> settings.search();
      case VIEW -> settings.view();
    };
  }
}
