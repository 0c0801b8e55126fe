package app.chordial.decision;

/** Which messages may lead a customer's next e-mail (§4.6, §4.7). */
enum Lead {
  /** Any that is relevant enough. */
  ANY,
  /** Only help: it is its turn, and it could go. */
  HELP,
  /** Only what is mandatory: something is, and could go. */
  DUTY
}
