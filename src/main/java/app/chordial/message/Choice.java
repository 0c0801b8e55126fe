package app.chordial.message;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One answer to a message that asks: an interest and the link that stands for it.
 *
 * @param interest id
 * @param words what the link says
 */
public record Choice(String interest, String words, String link) {

  /**
   * The answers to a message, in the order of its interests; none where it asks nothing, or of no
   * interest, or leads nowhere.
   */
  public static List<Choice> of(Message message) {
    boolean isAsking = message.purpose() == Message.Purpose.ASK && !message.link().isBlank();
    return isAsking
        ? message.interests().stream()
            .distinct()
            .map(one -> new Choice(one, words(one), link(message.link().strip(), one)))
            .toList()
        : List.of();
  }

  /** Ids are made of names, so they read like them. */
  private static String words(String interest) {
    String words = interest.replace('-', ' ').strip();
    int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** The address with the interest as a field of it, before what comes behind a #. */
  private static String link(String address, String interest) {
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    String place = hash < 0 ? "" : address.substring(hash);
    String field = "interest=" + URLEncoder.encode(interest, StandardCharsets.UTF_8);
    return page + (page.indexOf('?') < 0 ? "?" : "&") + field + place;
  }
}
