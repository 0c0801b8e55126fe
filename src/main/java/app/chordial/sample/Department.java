package app.chordial.sample;

import java.util.List;
import java.util.Locale;

/**
 * A part of the shop, which is also what a person can have a taste for. Its lists come from {@code
 * List.of} and can't be changed.
 */
@SuppressWarnings("ImmutableEnumChecker")
enum Department {
  FISHING(
      "fishing",
      "Fishing",
      List.of(50, 60, 120, 140, 150, 140, 120, 110, 100, 70, 60, 90),
      List.of("fly rod", "trout flies", "waders", "reel", "landing net", "river map", "spinning"),
      List.of("fishing-first-season", "fishing-knots", "fishing-winter-flies")),
  GARDEN(
      "garden",
      "Garden",
      List.of(40, 70, 160, 200, 190, 120, 70, 70, 130, 140, 60, 30),
      List.of(
          "tulip bulbs", "tomato seeds", "secateurs", "bench", "snowdrops", "compost", "dahlia"),
      List.of("garden-calendar", "garden-bulbs-in-pots", "garden-pruning")),
  KITCHEN(
      "kitchen",
      "Kitchen",
      List.of(80, 80, 90, 90, 90, 90, 80, 80, 100, 110, 140, 170),
      List.of("chef's knife", "cast iron pan", "saffron", "curry spices", "bread tin", "apron"),
      List.of("kitchen-knife-sharpening", "kitchen-spice-chart", "kitchen-cast-iron-care")),
  TEA(
      "tea-coffee",
      "Tea & Coffee",
      List.of(120, 110, 100, 90, 80, 70, 70, 70, 90, 110, 130, 150),
      List.of("coffee beans", "earl grey", "decaf", "teapot", "oolong", "espresso", "rooibos"),
      List.of("tea-coffee-brewing", "tea-coffee-grinding")),
  BOOKS(
      "books",
      "Books",
      List.of(90, 90, 90, 90, 90, 100, 120, 110, 90, 100, 130, 160),
      List.of("gull point", "inspector adeyemi", "cookbook", "new novels", "nature writing"),
      List.of("books-gull-point-map", "books-reading-group-notes")),
  HOME(
      "home",
      "Home",
      List.of(100, 90, 80, 80, 80, 70, 70, 80, 110, 140, 150, 140),
      List.of("lamp", "wool throw", "candles", "linen", "cushion", "radio", "blanket"),
      List.of("home-caring-for-wool", "home-light-for-reading", "home-candles")),
  OUTDOORS(
      "outdoors",
      "Outdoors",
      List.of(50, 60, 90, 120, 150, 160, 160, 130, 90, 70, 70, 80),
      List.of("camp stove", "tent", "head torch", "walking boots", "flask", "dry bag"),
      List.of("outdoors-coast-path", "outdoors-packing-list")),
  CHRISTMAS(
      "christmas",
      "Christmas",
      List.of(5, 3, 3, 3, 3, 3, 5, 10, 40, 130, 400, 450),
      List.of("advent calendar", "hamper", "stocking filler", "gift card", "baubles", "crackers"),
      List.of("christmas-gift-finder", "christmas-posting-dates"));

  private static final List<Department> ALL = List.of(values());

  private final String slug;
  private final String title;
  private final List<Integer> season;
  private final List<String> searches;
  private final List<String> guides;

  /**
   * @param season per month, in percent of an average month
   */
  Department(
      String slug, String title, List<Integer> season, List<String> searches, List<String> guides) {
    this.slug = slug;
    this.title = title;
    this.season = season;
    this.searches = searches;
    this.guides = guides;
  }

  static List<Department> all() {
    return ALL;
  }

  static Department named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  String slug() {
    return slug;
  }

  /** The first step of its products' category. */
  String title() {
    return title;
  }

  /**
   * How busy it is, 1 being usual.
   *
   * @param month 1 to 12
   */
  double season(int month) {
    return season.get(month - 1) / 100.0;
  }

  List<String> searches() {
    return searches;
  }

  /** Names of its guides: {@code /guides/NAME} to read, {@code NAME.pdf} to download. */
  List<String> guides() {
    return guides;
  }

  String page() {
    return "/collections/" + slug;
  }
}
