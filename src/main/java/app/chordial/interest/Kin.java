package app.chordial.interest;

import app.chordial.audience.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Products grouped by the catalogue's hierarchy: each with those of the deepest of its categories
 * that holds another one; alone where there is none.
 */
record Kin(List<int[]> groups) {

  static Kin of(List<Product> products) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    for (Product product : products) {
      paths(product.category()).forEach(path -> sizes.merge(path, 1, Integer::sum));
    }
    SequencedMap<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int item = 0; item < products.size(); item++) {
      String shared =
          paths(products.get(item).category()).reversed().stream()
              .filter(path -> sizes.getOrDefault(path, 0) > 1)
              .findFirst()
              .orElse("#" + item);
      groups.computeIfAbsent(shared, _ -> new ArrayList<>()).add(item);
    }
    return new Kin(
        groups.values().stream()
            .map(group -> group.stream().mapToInt(item -> item).toArray())
            .toList());
  }

  /** A category and those that it is in, the widest first. */
  private static List<String> paths(String category) {
    List<String> paths = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (String level : category.split(">", -1)) {
      if (!level.isBlank()) {
        path.append('>').append(level.strip());
        paths.add(path.toString());
      }
    }
    return paths;
  }
}
