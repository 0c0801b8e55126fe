package app.chordial.interest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * A message that asks: of its links each stands for one interest, so that a click on it tells
 * which.
 *
 * @param message its id
 * @param links by the id of the interest, the address that a customer clicks who has it
 */
public record Asked(String message, SequencedMap<String, String> links) {

  public Asked {
    links = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(links));
  }

  /**
   * Whether an address is one of these links; mail tools add fields of their own to it, before the
   * place in the page where there is one.
   *
   * @param address in lower case
   */
  static boolean isLink(String link, String address) {
    String page = page(link.strip().toLowerCase(Locale.ROOT));
    return page(address).equals(page) || address.startsWith(page + "&");
  }

  /** An address without the place in its page. */
  private static String page(String address) {
    int place = address.indexOf('#');
    return place < 0 ? address : address.substring(0, place);
  }
}
