package app.chordial.design;

import app.chordial.audience.EventType;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.series.Presets;
import app.chordial.rhythm.series.Series;
import app.chordial.segment.Rule.Deed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A usual series that can be added to a design in one step, with messages to begin with. */
public enum SeriesPreset {
  CART("reminders 1 hour and a day after something was left in the cart"),
  CART_LATER("the same 4 hours and a day after: fewer orders"),
  BROWSE("a day after a page was looked at"),
  INSPIRED("what goes with a purchase, three days after"),
  REVIEW("a request for a review, ten days after the order was sent out"),
  NEXT_TITLE("the next title of a run, for who has the earlier ones"),
  WELCOME("three e-mails in the first week"),
  WIN_BACK("two e-mails to who has long been silent"),
  REPLENISHMENT("when a customer's own time to buy again comes round");

  private static final String THEME = "Series";
  private static final int MOST_SILENCE = 730;

  private final String words;

  SeriesPreset(String words) {
    this.words = words;
  }

  private List<SeriesDraft> drafts() {
    return switch (this) {
      case CART, CART_LATER -> List.of(SeriesDraft.CART_FIRST, SeriesDraft.CART_SECOND);
      case BROWSE -> List.of(SeriesDraft.BROWSE);
      case INSPIRED -> List.of(SeriesDraft.INSPIRED);
      case REVIEW -> List.of(SeriesDraft.REVIEW);
      case NEXT_TITLE -> List.of(SeriesDraft.NEXT_TITLE);
      case WELCOME ->
          List.of(SeriesDraft.WELCOME_FIRST, SeriesDraft.WELCOME_SECOND, SeriesDraft.WELCOME_THIRD);
      case WIN_BACK -> List.of(SeriesDraft.WIN_BACK_FIRST, SeriesDraft.WIN_BACK_SECOND);
      case REPLENISHMENT -> List.of(SeriesDraft.REPLENISHMENT);
    };
  }

  /** Its name in a command, such as {@code cart-later}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it does, in a few words. */
  public String words() {
    return words;
  }

  /** Whether it asks which interest's purchases count. */
  public boolean asksForInterest() {
    return this == INSPIRED || this == REPLENISHMENT;
  }

  /** Whether it asks for a run of titles. */
  public boolean asksForRun() {
    return this == NEXT_TITLE;
  }

  /** How many messages it sends. */
  public int messages() {
    return drafts().size();
  }

  /** The preset of a name, or null. */
  public static @Nullable SeriesPreset of(String id) {
    for (SeriesPreset preset : values()) {
      if (preset.id().equalsIgnoreCase(id)) {
        return preset;
      }
    }
    return null;
  }

  /**
   * What a series is about.
   *
   * @param interest the id of the interest whose purchases count, or null for any
   * @param run the name of a run of titles, or null for any
   */
  public record About(@Nullable String interest, @Nullable String run) {

    /** Anything. */
    public static final About ANYTHING = new About(null, null);

    private Deed bought() {
      return new Deed(EventType.PURCHASE, null, null, interest, null, null, null);
    }
  }

  /** Adds the series to a design, with new messages that nothing else sends. */
  public Edit adding(About about) {
    return Edit.of("Add the series " + id(), design -> added(design, about));
  }

  /**
   * Adds the series to a design.
   *
   * @param messages ids, as many as {@link #messages()}
   */
  public Edit adding(About about, List<String> messages) {
    return Edit.of(
        "Add the series " + id(), design -> with(design, series(design, about, messages)));
  }

  private Design added(Design design, About about) {
    Design with = design;
    String theme = theme(design);
    if (theme.isEmpty()) {
      theme = Ids.ofTheme(THEME, design);
      List<Theme> themes = new ArrayList<>(design.themes());
      themes.add(new Theme(theme, THEME, Theme.Kind.TOPICAL, "", 0));
      with = with.withThemes(themes);
    }
    List<String> ids = new ArrayList<>();
    for (SeriesDraft draft : drafts()) {
      String id = Ids.ofMessage(draft.title(), with);
      List<Message> messages = new ArrayList<>(with.messages());
      messages.add(message(id, draft, theme, with));
      with = with.withMessages(messages);
      ids.add(id);
    }
    return with(with, series(with, about, ids));
  }

  private static String theme(Design design) {
    return design.themes().stream()
        .filter(one -> one.name().equals(THEME))
        .map(Theme::id)
        .findFirst()
        .orElse("");
  }

  /** Where the shop is, as its other messages say. */
  private static String shop(Design design) {
    return design.messages().stream()
        .map(message -> message.link().replaceFirst("^(https?://[^/?#]+).*$", "$1"))
        .filter(link -> link.startsWith("http"))
        .findFirst()
        .orElse("");
  }

  private static Message message(String id, SeriesDraft draft, String theme, Design design) {
    return new Message(
        id,
        draft.title(),
        draft.purpose(),
        draft.subject(),
        "",
        "<p>" + draft.text() + "</p>",
        shop(design),
        draft.callToAction(),
        List.of(),
        theme,
        List.of(),
        0,
        0,
        null,
        null,
        null,
        false,
        0,
        0,
        List.of(),
        null);
  }

  private static Design with(Design design, Series series) {
    List<Series> all = new ArrayList<>(design.rhythm().series());
    List<String> taken = all.stream().map(Series::id).toList();
    all.add(taken.contains(series.id()) ? series.withId(Ids.of(series.id(), taken)) : series);
    return design.withRhythm(design.rhythm().withSeries(all));
  }

  private Series series(Design design, About about, List<String> messages) {
    String first = messages.getFirst();
    String last = messages.getLast();
    return switch (this) {
      case CART -> Presets.cartAfterAnHour(first, last);
      case CART_LATER -> Presets.cartAfterFourHours(first, last);
      case BROWSE -> Presets.browse(first);
      case INSPIRED -> Presets.inspired(about.interest(), first);
      case REVIEW -> Presets.review(first);
      case NEXT_TITLE -> Presets.nextTitle(about.run(), first);
      case WELCOME -> Presets.welcome(first, messages.get(1), last);
      case WIN_BACK -> Presets.winBack(silence(design), first, last);
      case REPLENISHMENT -> Presets.replenishment(about.bought(), first);
    };
  }

  /** As long as it takes until customers rest. */
  private static int silence(Design design) {
    return Math.clamp(design.rhythm().pace().restAfterDays(), 1, MOST_SILENCE);
  }
}
