package app.chordial.sample;

import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import java.util.List;

/** The eight interests of the sample shop's customers, one for each department. */
final class SampleInterests {

  private SampleInterests() {}

  static List<Interest> all() {
    return List.of(
        interest(
            "fishing",
            "Fishing",
            1,
            category("Fishing"),
            tag("fishing", 0.8),
            new Witness.OfPage("/collections/fishing*", 1),
            new Witness.OfPage("/guides/fishing-*", 0.8),
            search("fly rod"),
            search("trout"),
            search("waders"),
            search("reel"),
            new Witness.OfDownload("fishing-*.pdf", 1)),
        interest(
                "garden",
                "Garden",
                1,
                category("Garden"),
                category("Books > Gardens"),
                new Witness.OfPage("/collections/garden*", 1),
                new Witness.OfPage("/guides/garden-*", 0.8),
                search("bulbs"),
                search("seeds"),
                search("secateurs"),
                search("dahlia"),
                new Witness.OfDownload("garden-*.pdf", 1))
            .seasonal(true),
        interest(
            "kitchen",
            "Kitchen",
            1,
            category("Kitchen"),
            tag("cookery", 0.6),
            tag("cooking", 0.6),
            new Witness.OfPage("/collections/kitchen*", 1),
            new Witness.OfPage("/guides/kitchen-*", 0.8),
            search("knife"),
            search("pan"),
            search("spices"),
            search("saffron"),
            new Witness.OfDownload("kitchen-*.pdf", 1)),
        interest(
            "tea-coffee",
            "Tea & coffee",
            0.7,
            category("Tea & Coffee"),
            tag("tea", 0.8),
            new Witness.OfPage("/collections/tea-coffee*", 1),
            new Witness.OfPage("/guides/tea-coffee-*", 0.8),
            search("coffee"),
            search("earl grey"),
            search("teapot"),
            new Witness.OfDownload("tea-coffee-*.pdf", 1)),
        interest(
            "books",
            "Books",
            1.2,
            category("Books"),
            new Witness.OfProduct("brass-reading-lamp", 0.3),
            new Witness.OfPage("/collections/books*", 1),
            new Witness.OfPage("/guides/books-*", 0.8),
            search("gull point"),
            search("adeyemi"),
            search("novel"),
            search("cookbook"),
            new Witness.OfDownload("books-*.pdf", 1)),
        interest(
            "home",
            "Home & light",
            1,
            category("Home"),
            new Witness.OfTitle("candle", 0.7),
            new Witness.OfPage("/collections/home*", 1),
            new Witness.OfPage("/guides/home-*", 0.8),
            search("lamp"),
            search("wool"),
            search("linen"),
            search("candles"),
            new Witness.OfDownload("home-*.pdf", 1)),
        interest(
            "outdoors",
            "Outdoors",
            1,
            category("Outdoors"),
            tag("camping", 0.8),
            tag("walking", 0.8),
            new Witness.OfPage("/collections/outdoors*", 1),
            new Witness.OfPage("/guides/outdoors-*", 0.8),
            search("tent"),
            search("stove"),
            search("torch"),
            new Witness.OfDownload("outdoors-*.pdf", 1)),
        interest(
            "christmas",
            "Christmas & gifts",
            2,
            category("Christmas"),
            new Witness.OfPage("/collections/christmas*", 1),
            new Witness.OfPage("/guides/christmas-*", 0.8),
            search("advent"),
            search("hamper"),
            search("stocking filler"),
            search("gift"),
            new Witness.OfDownload("christmas-*.pdf", 1),
            new Witness.OfMessage("christmas-last-post", 0.5)));
  }

  private static Interest interest(
      String id, String name, double halfLifeScale, Witness... witnesses) {
    return new Interest(id, name, List.of(witnesses), false, halfLifeScale);
  }

  private static Witness category(String path) {
    return new Witness.OfCategory(path, 1);
  }

  private static Witness tag(String tag, double strength) {
    return new Witness.OfTag(tag, strength);
  }

  private static Witness search(String word) {
    return new Witness.OfSearch(word, 1);
  }
}
