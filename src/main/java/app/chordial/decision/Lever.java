package app.chordial.decision;

import java.util.ArrayList;
import java.util.List;

/** A kind of {@link Change}. */
enum Lever {
  VALUE,
  /** No lower than half of what it is: less is no small change. */
  FLOOR,
  FLOOR_AT_ANY,
  FOR_EVERYONE,
  IN_SEGMENT,
  FOR_ANY_SEGMENT,
  SENT,
  NOT_AFTER,
  ON_DAY,
  BLOCK_DAYS,
  SPACING,
  THEME_SPACING,
  TOGETHER,
  MORE_MESSAGES,
  BUILT,
  /** No turns: what is worth most leads. */
  NO_TURNS,
  /** What is mandatory is not. */
  NOT_MANDATORY,
  INTEREST,
  ACT,
  UNDRAWN;

  /** What may bring a message in, the most natural first. */
  static List<Lever> against(Trial trial) {
    Silence gate = trial.gate();
    return gate != null ? against(gate) : against(trial.hindrance());
  }

  private static List<Lever> against(Silence gate) {
    return switch (gate) {
      case NOT_A_SEND_DAY, QUIET_DAY, TOO_SOON, CAPPED, RESERVED -> List.of(ON_DAY);
      case RESTING -> List.of(ACT);
      case HELD_OUT -> List.of(UNDRAWN, ON_DAY);
      case NOT_MAILABLE,
          NOTHING_ELIGIBLE,
          NOTHING_TIMELY,
          NOTHING_RELEVANT,
          NOTHING_AFFORDABLE,
          NO_VARIANT,
          CROWDED_OUT ->
          List.of();
    };
  }

  private static List<Lever> against(Hindrance hindrance) {
    return switch (hindrance) {
      case NOT_IN_SEGMENT -> List.of(IN_SEGMENT, INTEREST, FOR_ANY_SEGMENT);
      case NEEDS_EARLIER_MESSAGE -> List.of(SENT, ON_DAY, NOT_AFTER);
      case NOT_YET_VALID -> List.of(ON_DAY);
      case BOUGHT_RECENTLY -> List.of(ON_DAY, BLOCK_DAYS);
      case SENT_RECENTLY -> List.of(ON_DAY, SPACING);
      case THEME_SENT_RECENTLY -> List.of(ON_DAY, THEME_SPACING);
      case NOT_RELEVANT -> List.of(FLOOR, INTEREST, FOR_EVERYONE, FLOOR_AT_ANY, ON_DAY);
      case NOT_WORTH_IT -> List.of(VALUE, INTEREST, FOR_EVERYONE, ON_DAY);
      case NO_ROOM ->
          List.of(
              UNDRAWN,
              VALUE,
              TOGETHER,
              MORE_MESSAGES,
              INTEREST,
              FOR_EVERYONE,
              FLOOR,
              NO_TURNS,
              ON_DAY);
      case OTHER_THEME_WON -> List.of(UNDRAWN, VALUE, BUILT, INTEREST, FOR_EVERYONE, FLOOR, ON_DAY);
      case TURN_OF_HELP -> List.of(ON_DAY, NO_TURNS, UNDRAWN, VALUE, INTEREST, FOR_EVERYONE, FLOOR);
      case DUTY_FIRST -> List.of(ON_DAY, NOT_MANDATORY);
      case NO_VARIANT -> List.of(UNDRAWN, VALUE, BUILT, INTEREST, FOR_EVERYONE, NO_TURNS, ON_DAY);
      case CROWDED_OUT -> List.of(UNDRAWN, VALUE, INTEREST, ON_DAY);
      case NO_LONGER_VALID, NOT_CHOSEN_BY_PLANS, NO_SLOT, CHOSEN -> List.of();
    };
  }

  /** What takes away something that stops a message, so that another change may bring it in. */
  static List<Lever> lifting(Trial trial) {
    Silence gate = trial.gate();
    List<Lever> levers = new ArrayList<>(gate == null ? List.of() : against(gate));
    levers.addAll(lifting(trial.hindrance()));
    return levers.stream().distinct().toList();
  }

  private static List<Lever> lifting(Hindrance hindrance) {
    return switch (hindrance) {
      case NOT_IN_SEGMENT -> List.of(IN_SEGMENT, FOR_ANY_SEGMENT);
      case NEEDS_EARLIER_MESSAGE -> List.of(SENT, NOT_AFTER);
      case NOT_YET_VALID -> List.of(ON_DAY);
      case BOUGHT_RECENTLY -> List.of(ON_DAY, BLOCK_DAYS);
      case SENT_RECENTLY -> List.of(ON_DAY, SPACING);
      case THEME_SENT_RECENTLY -> List.of(ON_DAY, THEME_SPACING);
      case NOT_RELEVANT -> List.of(FLOOR, FOR_EVERYONE, FLOOR_AT_ANY);
      case NO_ROOM -> List.of(TOGETHER);
      case NOT_WORTH_IT, OTHER_THEME_WON, NO_VARIANT -> List.of(BUILT);
      case TURN_OF_HELP -> List.of(NO_TURNS);
      case DUTY_FIRST -> List.of(NOT_MANDATORY);
      case CROWDED_OUT -> List.of();
      case NO_LONGER_VALID, NOT_CHOSEN_BY_PLANS, NO_SLOT, CHOSEN -> List.of();
    };
  }

  /** Whether it makes room that shows only once the message is worth more. */
  boolean makesRoom() {
    return this == TOGETHER || this == BUILT;
  }
}
