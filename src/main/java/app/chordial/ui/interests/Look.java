package app.chordial.ui.interests;

/** The names of this screen's own style classes. */
final class Look {

  static final String SHEET = "interests";
  static final String SOURCES = "ch-sources";
  static final String SOURCE = "ch-source";
  static final String FOLD = "ch-source-fold";
  static final String BUCKET = "ch-bucket";
  static final String NEW_BUCKET = "ch-new-bucket";
  static final String NAME_FIELD = "ch-bucket-name";
  static final String WITNESS = "ch-witness";
  static final String STRENGTH = "ch-strength";

  private Look() {}
}
