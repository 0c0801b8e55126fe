package app.chordial.ui.simulate;

import app.chordial.chart.Ink;
import app.chordial.design.Design;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.simulation.Policy;
import app.chordial.ui.kit.Texts;
import java.util.Locale;

/** One way of mailing that can be played through: the present design, or it with one change. */
enum Scenario {
  DESIGN(Ink.DESIGN),
  BLAST(Ink.BASELINE),
  TWICE_THE_PACE(Ink.CAUTION),
  HALF_THE_PACE(Ink.SKY),
  ONE_MESSAGE(Ink.WILDCARD),
  ANY_NUMBER(Ink.GOOD),
  CUSTOMERS_ONLY(Ink.TIRED),
  EARNINGS_ONLY(Ink.ACCENT);

  private final Ink ink;

  Scenario(Ink ink) {
    this.ink = ink;
  }

  String title() {
    return Texts.text("simulate.scenario." + key());
  }

  /** What it changes, in a line. */
  String meaning() {
    return Texts.text("simulate.scenario." + key() + ".help");
  }

  /** Its colour in every chart and list. */
  Ink ink() {
    return ink;
  }

  /** The name of its colour, for style sheets. */
  String inkName() {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a change that somebody tries, rather than what is always compared. */
  boolean isVariation() {
    return this != DESIGN && this != BLAST;
  }

  Policy policy() {
    return this == BLAST ? Policy.BATCH_AND_BLAST : Policy.DESIGN;
  }

  /** The present design with this scenario's change; nothing that is learned depends on it. */
  Design of(Design design) {
    return design.withRhythm(of(design.rhythm()));
  }

  private Rhythm of(Rhythm rhythm) {
    return switch (this) {
      case DESIGN, BLAST -> rhythm;
      case TWICE_THE_PACE -> rhythm.with(paced(rhythm.pace(), 0.5));
      case HALF_THE_PACE -> rhythm.with(paced(rhythm.pace(), 2));
      case ONE_MESSAGE -> rhythm.with(rhythm.cadence().withMessagesPerEmail(1));
      case ANY_NUMBER -> rhythm.with(rhythm.cadence().withDistinctEmailsAWeek(0));
      case CUSTOMERS_ONLY -> rhythm.with(rhythm.balance().withCustomerShare(1));
      case EARNINGS_ONLY -> rhythm.with(rhythm.balance().withCustomerShare(0));
    };
  }

  /** The usual gap matters only where the gap goes by receptivity. */
  private static Pace paced(Pace pace, double factor) {
    return pace.with(Pace.Mode.RECEPTIVITY)
        .withBaseGapDays(pace.baseGapDays() * factor)
        .withMinGapDays(Math.min(pace.minGapDays() * Math.min(1, factor), pace.maxGapDays()))
        .withMaxGapDays(pace.maxGapDays() * Math.max(1, factor));
  }
}
