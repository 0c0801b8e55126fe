package app.chordial.ui.simulate;

import app.chordial.chart.Ink;
import app.chordial.design.Design;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
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
      case TWICE_THE_PACE -> with(rhythm, paced(rhythm.pace(), 0.5));
      case HALF_THE_PACE -> with(rhythm, paced(rhythm.pace(), 2));
      case ONE_MESSAGE ->
          with(rhythm, mixed(rhythm.cadence(), 1, rhythm.cadence().distinctEmailsAWeek()));
      case ANY_NUMBER ->
          with(rhythm, mixed(rhythm.cadence(), rhythm.cadence().messagesPerEmail(), 0));
      case CUSTOMERS_ONLY -> with(rhythm, leaning(rhythm.balance(), 1));
      case EARNINGS_ONLY -> with(rhythm, leaning(rhythm.balance(), 0));
    };
  }

  private static Rhythm with(Rhythm rhythm, Pace pace) {
    return new Rhythm(pace, rhythm.cadence(), rhythm.balance());
  }

  private static Rhythm with(Rhythm rhythm, Cadence cadence) {
    return new Rhythm(rhythm.pace(), cadence, rhythm.balance());
  }

  private static Rhythm with(Rhythm rhythm, Balance balance) {
    return new Rhythm(rhythm.pace(), rhythm.cadence(), balance);
  }

  private static Pace paced(Pace pace, double factor) {
    return new Pace(
        pace.baseGapDays() * factor,
        Math.min(pace.minGapDays() * Math.min(1, factor), pace.maxGapDays()),
        pace.maxGapDays() * Math.max(1, factor),
        pace.steepness(),
        pace.halfLifeDays(),
        pace.restAfterDays(),
        pace.restAfterMails());
  }

  private static Cadence mixed(Cadence cadence, int messages, int distinct) {
    return new Cadence(
        cadence.sendDays(),
        cadence.sendHour(),
        messages,
        cadence.caps(),
        cadence.deferralDays(),
        distinct);
  }

  private static Balance leaning(Balance balance, double customerShare) {
    return new Balance(
        customerShare,
        balance.welcomeMinor(),
        balance.assumedMargin(),
        balance.relevanceFloor(),
        balance.rankDiscount(),
        balance.redundancy(),
        balance.sharpening());
  }
}
