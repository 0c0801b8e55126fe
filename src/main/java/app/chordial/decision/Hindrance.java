package app.chordial.decision;

/** What became of one message in a decision: the first rule that stopped it, or its place. */
public enum Hindrance {
  NOT_IN_SEGMENT(Stage.ALL),
  NEEDS_EARLIER_MESSAGE(Stage.ALL),
  NOT_YET_VALID(Stage.ELIGIBLE),
  NO_LONGER_VALID(Stage.ELIGIBLE),
  BOUGHT_RECENTLY(Stage.ELIGIBLE),
  SENT_RECENTLY(Stage.ELIGIBLE),
  THEME_SENT_RECENTLY(Stage.ELIGIBLE),
  NOT_RELEVANT(Stage.TIMELY),
  NOT_WORTH_IT(Stage.RELEVANT),
  /**
   * It could go, but its theme's e-mail was filled by worthier ones, or one that it must not meet.
   */
  NO_ROOM(Stage.AFFORDABLE),
  /** It could go, but another theme's e-mail was worth more. */
  OTHER_THEME_WON(Stage.AFFORDABLE),
  /** It could go, but it is the turn of an e-mail that is led by help. */
  TURN_OF_HELP(Stage.AFFORDABLE),
  /** It could go, but something mandatory goes first. */
  DUTY_FIRST(Stage.AFFORDABLE),
  /** It is transactional: no plan chooses it. */
  NOT_CHOSEN_BY_PLANS(Stage.ALL),
  /** No e-mail could go to this customer on that day at all. */
  NO_SLOT(Stage.ALL),
  /** It could go, but no e-mail with it is built this week. */
  NO_VARIANT(Stage.AFFORDABLE),
  /** What it takes is scarce that day, and worth more elsewhere. */
  CROWDED_OUT(Stage.RELEVANT),
  CHOSEN(Stage.CHOSEN);

  /** The rooms of the funnel, from the widest on (§4.11). */
  public enum Stage {
    ALL,
    ELIGIBLE,
    TIMELY,
    RELEVANT,
    AFFORDABLE,
    CHOSEN
  }

  private final Stage reached;

  Hindrance(Stage reached) {
    this.reached = reached;
  }

  /** The last room that a message which met this got into. */
  public Stage reached() {
    return reached;
  }
}
