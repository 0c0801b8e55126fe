package app.chordial.ui.kit;

/** The names of the style classes that the style sheets know. */
public final class Styles {

  /** Text sizes: 11, 12, 13 (usual, no class), 15, 20, 34. */
  public static final String SMALL = "ch-small";

  public static final String FINE = "ch-fine";
  public static final String LARGE = "ch-large";
  public static final String TITLE = "ch-title";
  public static final String BIG = "ch-big";

  /** Weights and inks of text. */
  public static final String STRONG = "ch-strong";

  public static final String TEXT = "ch-text";
  public static final String QUIET = "ch-quiet";
  public static final String TONED = "ch-toned";
  public static final String HEADING = "ch-heading";

  /** Surfaces. */
  public static final String CARD = "ch-card";

  public static final String CARD_TITLE = "ch-card-title";
  public static final String CHIP = "ch-chip";
  public static final String TABS = "ch-tabs";
  public static final String TAB = "ch-tab";
  public static final String SENTENCE = "ch-sentence";
  public static final String BIG_NUMBER = "ch-big-number";
  public static final String BAR = "ch-bar";
  public static final String BAR_FILL = "ch-bar-fill";
  public static final String EMPTY = "ch-empty";
  public static final String NOTICE = "ch-notice";
  public static final String TOAST = "ch-toast";
  public static final String INITIALS = "ch-initials";
  public static final String ROW = "ch-row";
  public static final String ROWS = "ch-rows";
  public static final String LINE = "ch-line";
  public static final String ICON = "ch-icon";

  /** Buttons. */
  public static final String QUIET_BUTTON = "ch-button";

  public static final String ACCENT_BUTTON = "ch-accent-button";
  public static final String DANGER_BUTTON = "ch-danger-button";
  public static final String ICON_BUTTON = "ch-icon-button";
  public static final String LINK = "ch-link";
  public static final String SLOT = "ch-slot";

  /** Forms. */
  public static final String FORM_ROW = "ch-form-row";

  public static final String FORM_GROUP = "ch-form-group";
  public static final String FORM_LABEL = "ch-form-label";
  public static final String FORM_HELP = "ch-form-help";
  public static final String FORM_PROBLEM = "ch-form-problem";
  public static final String UNIT = "ch-unit";
  public static final String VALUE_FIELD = "ch-value-field";
  public static final String NARROW = "ch-narrow";
  public static final String SEARCH_FIELD = "ch-search-field";
  public static final String DAY_TOGGLE = "ch-day-toggle";

  /** Layers over the window. */
  public static final String LAYERS = "ch-layers";

  public static final String OVERLAY = "ch-overlay";

  public static final String DIALOG = "ch-dialog";
  public static final String GHOST = "ch-ghost";
  public static final String LIFTABLE = "ch-liftable";
  public static final String DROP_TARGET = "ch-drop-target";
  public static final String DROP_SLOT = "ch-drop-slot";

  /** The frame. */
  public static final String TOP_BAR = "ch-top-bar";

  public static final String NAVIGATION = "ch-navigation";
  public static final String STATUS_BAR = "ch-status-bar";
  public static final String SCREEN = "ch-screen";
  public static final String BODY = "ch-body";
  public static final String SCREEN_HEADER = "ch-screen-header";
  public static final String PROGRESS = "ch-progress";
  public static final String KEYS = "ch-keys";
  public static final String PALETTE = "ch-palette";
  public static final String CHART = "ch-chart";
  public static final String PICTURE = "ch-picture";

  private Styles() {}
}
