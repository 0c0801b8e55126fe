package app.chordial.exchange.mapping;

import app.chordial.audience.EventType;
import app.chordial.exchange.csv.BadCell;
import java.util.Locale;

/** The words by which files of ours call events. */
public final class EventWords {

  private EventWords() {}

  /** The word that is written for a type. */
  public static String word(EventType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  /** The type that a word means, whatever its case and whether written with _, - or a space. */
  public static EventType type(String text) throws BadCell {
    String word = text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return switch (word) {
      case "view", "page_view" -> EventType.VIEW;
      case "search" -> EventType.SEARCH;
      case "download" -> EventType.DOWNLOAD;
      case "cart", "cart_add" -> EventType.CART;
      case "checkout", "checkout_started" -> EventType.CHECKOUT;
      case "purchase" -> EventType.PURCHASE;
      case "refund" -> EventType.REFUND;
      case "review" -> EventType.REVIEW;
      case "opt_in" -> EventType.OPT_IN;
      case "opt_out" -> EventType.OPT_OUT;
      case "sent" -> EventType.SENT;
      case "open" -> EventType.OPEN;
      case "click" -> EventType.CLICK;
      case "bounce" -> EventType.BOUNCE;
      case "complaint" -> EventType.COMPLAINT;
      case "unsubscribe" -> EventType.UNSUBSCRIBE;
      case "" -> throw new BadCell("The row has no type of event.");
      default -> throw new BadCell("“" + text + "” is not a type of event that is known here.");
    };
  }
}
