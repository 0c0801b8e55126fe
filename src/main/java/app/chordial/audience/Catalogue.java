package app.chordial.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the shop's events speak of: products, terms (addresses, words, files) and messages, by
 * index.
 */
public final class Catalogue {

  private final List<Product> products;
  private final List<String> terms;
  private final List<String> messages;
  private final Map<String, Integer> productIndex;
  private final Map<String, Integer> messageIndex;

  /**
   * @param products in the order of their keys
   * @param terms addresses viewed, words searched, files downloaded and topics opted into
   * @param messages ids of messages and names of campaigns that mail events speak of
   */
  public Catalogue(List<Product> products, List<String> terms, List<String> messages) {
    this.products = List.copyOf(products);
    this.terms = List.copyOf(terms);
    this.messages = List.copyOf(messages);
    productIndex = HashMap.newHashMap(products.size());
    for (int i = 0; i < products.size(); i++) {
      productIndex.put(products.get(i).key(), i);
    }
    messageIndex = HashMap.newHashMap(messages.size());
    for (int i = 0; i < messages.size(); i++) {
      messageIndex.put(messages.get(i), i);
    }
  }

  public List<Product> products() {
    return products;
  }

  public List<String> terms() {
    return terms;
  }

  public List<String> messages() {
    return messages;
  }

  /** The index of a product by its key, or −1. */
  public int product(String key) {
    return productIndex.getOrDefault(key, -1);
  }

  /** The index of a message by its id, or −1. */
  public int message(String id) {
    return messageIndex.getOrDefault(id, -1);
  }

  /** The same catalogue with these terms known too; present indexes stay. */
  public Catalogue withTerms(List<String> texts) {
    List<String> all = new ArrayList<>(terms);
    texts.stream().distinct().filter(one -> !terms.contains(one)).forEach(all::add);
    return all.size() == terms.size() ? this : new Catalogue(products, all, messages);
  }

  /** The same catalogue with these messages known too; present indexes stay. */
  public Catalogue withMessages(List<String> ids) {
    List<String> all = new ArrayList<>(messages);
    for (String id : ids) {
      if (message(id) < 0) {
        all.add(id);
      }
    }
    return new Catalogue(products, terms, all);
  }
}
