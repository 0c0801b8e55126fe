package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.segment.RulePath;

/** What is lifted: a fresh condition from the palette, or a node of the rule. */
sealed interface Held {

  Rule rule();

  /** From the palette. */
  record Fresh(Rule rule) implements Held {}

  /** From the canvas. */
  record Placed(RulePath path, Rule rule) implements Held {}
}
