package app.chordial.ui.segments;

import javafx.css.PseudoClass;

/** The names of this screen's own style classes. */
final class Look {

  static final String SHEET = "segments";
  static final String LIST_ROW = "ch-segment-row";
  static final String PALETTE = "ch-palette-card";
  static final String ENTRY = "ch-condition-entry";
  static final String CANVAS = "ch-canvas";
  static final String GROUP = "ch-rule-group";
  static final String GROUP_HEADER = "ch-rule-group-header";
  static final String LEAF = "ch-rule-leaf";
  static final String JOINT = "ch-joint";
  static final String GAP = "ch-rule-gap";
  static final String COUNT = "ch-rule-count";
  static final String POPOVER = "ch-popover";
  static final String NAME_FIELD = "ch-name-field";
  static final String DENSE = "ch-dense";
  static final String OVERLAP = "ch-overlap-row";

  static final PseudoClass ALL = PseudoClass.getPseudoClass("all");
  static final PseudoClass ANY = PseudoClass.getPseudoClass("any");
  static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
  static final PseudoClass OPEN = PseudoClass.getPseudoClass("opened");
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private Look() {}
}
