package app.chordial.sample;

import app.chordial.audience.Product;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a shop sells. */
final class Shelf {

  private final List<Ware> wares;
  private final Map<Department, List<Ware>> byDepartment = new EnumMap<>(Department.class);

  private Shelf(List<Ware> wares) {
    this.wares = List.copyOf(wares);
    for (Department department : Department.all()) {
      byDepartment.put(
          department, wares.stream().filter(ware -> ware.department() == department).toList());
    }
  }

  /** The shelf of Harbour &amp; Hearth. */
  static Shelf sample() {
    return scaled(1);
  }

  /** The same shelf with so many editions of everything: the same shape, that many times as big. */
  static Shelf scaled(int editions) {
    List<Ware> wares = new ArrayList<>();
    for (int edition = 1; edition <= editions; edition++) {
      put(wares, Department.FISHING, edition, FishingWares.TABLE);
      put(wares, Department.GARDEN, edition, GardenWares.TABLE);
      put(wares, Department.KITCHEN, edition, KitchenWares.TABLE);
      put(wares, Department.TEA, edition, TeaWares.TABLE);
      put(wares, Department.BOOKS, edition, BookWares.TABLE);
      put(wares, Department.HOME, edition, HomeWares.TABLE);
      put(wares, Department.OUTDOORS, edition, OutdoorWares.TABLE);
      put(wares, Department.CHRISTMAS, edition, ChristmasWares.TABLE);
    }
    return new Shelf(wares);
  }

  private static void put(List<Ware> wares, Department department, int edition, String table) {
    table.lines().forEach(line -> wares.add(new Row(department, edition, line).ware(wares.size())));
  }

  List<Ware> wares() {
    return wares;
  }

  List<Ware> of(Department department) {
    return byDepartment.getOrDefault(department, List.of());
  }

  Ware ware(int index) {
    return wares.get(index);
  }

  /** One line of a table: {@code title | category | vendor | price | cost | tags | nature}. */
  private record Row(Department department, int edition, String line) {

    Ware ware(int index) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      List<String> words = List.of(cells[6].strip().split("\\s+"));
      String leaning = after(words, "lean:");
      return new Ware(
          index,
          product(cells, words),
          department,
          nature(words),
          season(words),
          leaning == null ? null : Department.named(leaning),
          words.contains("hot") ? 3 : words.contains("cold") ? 0.4 : 1);
    }

    private Product product(String[] cells, List<String> words) {
      String volume = after(words, "vol:");
      String suffix = edition == 1 ? "" : " " + edition;
      String series = volume == null ? null : cells[1] + suffix;
      return new Product(
          slug(cells[0] + suffix),
          cells[0] + (edition == 1 ? "" : ", no. " + edition),
          department.title() + " > " + cells[1],
          cells[2],
          List.of(cells[5].split("\\s*,\\s*")),
          pence(cells[3]),
          pence(cells[4]),
          series,
          volume == null ? 0 : Integer.parseInt(volume));
    }

    private static Ware.Nature nature(List<String> words) {
      String days = after(words, "refill:");
      if (days != null) {
        return new Ware.Nature.Refill(Integer.parseInt(days));
      }
      if (after(words, "vol:") != null) {
        return new Ware.Nature.Volume();
      }
      return words.contains("durable") ? new Ware.Nature.Durable() : new Ware.Nature.Usual();
    }

    private static Ware.Season season(List<String> words) {
      for (Ware.Season season : Ware.Season.values()) {
        if (words.contains(season.name().toLowerCase(Locale.ROOT))) {
          return season;
        }
      }
      return Ware.Season.ALL_YEAR;
    }

    private static @Nullable String after(List<String> words, String prefix) {
      for (String word : words) {
        if (word.startsWith(prefix)) {
          return word.substring(prefix.length());
        }
      }
      return null;
    }

    private static long pence(String pounds) {
      return Math.round(Double.parseDouble(pounds) * 100);
    }
  }

  /** A title as it stands in an address: small letters, digits and hyphens. */
  static String slug(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
