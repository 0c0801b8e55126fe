package app.chordial.exchange.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The names of a file's columns, found whatever their case and place. */
public final class Headers {

  private final List<String> names;
  private final Map<String, Integer> index = new LinkedHashMap<>();

  public Headers(List<String> names) {
    this.names = names.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    for (int column = 0; column < this.names.size(); column++) {
      index.putIfAbsent(normal(this.names.get(column)), column);
    }
  }

  /** The names in the order of the file, trimmed. */
  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  /** Where the column of this name stands, from 0, or −1. */
  public int column(String name) {
    return index.getOrDefault(normal(name), -1);
  }

  /** Where the first of these names stands that is there, or −1. */
  public int firstOf(String... candidates) {
    for (String candidate : candidates) {
      int column = column(candidate);
      if (column >= 0) {
        return column;
      }
    }
    return -1;
  }

  public boolean has(String name) {
    return column(name) >= 0;
  }

  public boolean hasAll(String... all) {
    for (String name : all) {
      if (!has(name)) {
        return false;
      }
    }
    return true;
  }

  /** The set of names as one text, the same whatever their order and case. */
  public String key() {
    return String.join("\n", new TreeSet<>(index.keySet()));
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
