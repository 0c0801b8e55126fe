package app.chordial.interest;

/** The e-mails that one customer received, as far as interests ask: which of them were ignored. */
public interface Received {

  /** Nobody's. */
  Received NOTHING =
      new Received() {
        @Override
        public boolean isIgnored(int email) {
          return false;
        }

        @Override
        public boolean isAnswered(int email) {
          return false;
        }
      };

  /**
   * Whether an e-mail had its time to be answered, and was not.
   *
   * @param email the earliest being 0; the sends of one minute are one e-mail
   */
  boolean isIgnored(int email);

  /** Whether it was answered; one that is too young to tell is neither. */
  boolean isAnswered(int email);
}
