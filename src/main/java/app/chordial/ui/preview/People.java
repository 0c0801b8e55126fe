package app.chordial.ui.preview;

import java.util.List;

/**
 * The customers to choose from.
 *
 * @param found those searched for, or the first where nobody is
 */
record People(String searched, List<Listed> found, List<AwkwardOne> awkward) {

  static final People NONE = new People("", List.of(), List.of());

  /** A customer, with what comes next. */
  record Listed(Found found, int customer, String next) {}

  /** An awkward customer. */
  record AwkwardOne(Awkward.Kind kind, Listed listed) {}

  People {
    found = List.copyOf(found);
    awkward = List.copyOf(awkward);
  }
}
