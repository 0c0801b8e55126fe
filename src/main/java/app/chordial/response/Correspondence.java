package app.chordial.response;

import java.util.Arrays;

/**
 * The e-mails of many customers, one customer after the other and each in the order of time: what
 * each met, and what came of it. Takes nine bytes an e-mail.
 */
public final class Correspondence {

  private static final int CLICKED = 1;
  private static final int UNSUBSCRIBED = 2;
  private static final int BOUNCED = 4;
  private static final int COMPLAINED = 8;
  private static final int FIRST = 16;
  private static final int ESTIMATED = 32;

  private long[] situations = new long[64];
  private byte[] responses = new byte[64];
  private int size;
  private int first = FIRST;

  /** From here on e-mails are another customer's. */
  public void nextCustomer() {
    first = FIRST;
  }

  /**
   * Adds an e-mail that had time enough to be answered.
   *
   * @param in what it met; its receptivity is no matter, that is worked out from the answers
   */
  public void add(Situation in, Response came) {
    add(in, came, 0);
  }

  /** Adds such an e-mail of which no send is known, only answers that customers gave. */
  public void addEstimated(Situation in, Response came) {
    add(in, came, ESTIMATED);
  }

  private void add(Situation in, Response came, int known) {
    int response =
        (came.isClicked() ? CLICKED : 0)
            | (came.isUnsubscribed() ? UNSUBSCRIBED : 0)
            | (came.isBounced() ? BOUNCED : 0)
            | (came.isComplained() ? COMPLAINED : 0);
    reserve(1);
    situations[size] = Grid.apartFromReceptivity(in);
    responses[size++] = (byte) (response | first | known);
    first = 0;
  }

  /** Adds other customers' e-mails. */
  public void add(Correspondence others) {
    reserve(others.size);
    System.arraycopy(others.situations, 0, situations, size, others.size);
    System.arraycopy(others.responses, 0, responses, size, others.size);
    size += others.size;
    first = FIRST;
  }

  private void reserve(int more) {
    if (size + more > situations.length) {
      int capacity = Math.max(size + more, size + (size >> 1));
      situations = Arrays.copyOf(situations, capacity);
      responses = Arrays.copyOf(responses, capacity);
    }
  }

  /** How many e-mails there are. */
  public int emails() {
    return size;
  }

  /** Whether an e-mail is its customer's first. */
  boolean isFirst(int email) {
    return (responses[email] & FIRST) != 0;
  }

  /** Whether no send of an e-mail is known. */
  boolean isEstimated(int email) {
    return (responses[email] & ESTIMATED) != 0;
  }

  boolean isClicked(int email) {
    return (responses[email] & (CLICKED | BOUNCED)) == CLICKED;
  }

  boolean isBounced(int email) {
    return (responses[email] & BOUNCED) != 0;
  }

  /** What came of an e-mail. */
  Response response(int email) {
    byte response = responses[email];
    return new Response(
        (response & CLICKED) != 0,
        (response & UNSUBSCRIBED) != 0,
        (response & BOUNCED) != 0,
        (response & COMPLAINED) != 0);
  }

  /** What an e-mail met, apart from receptivity, as a number on the {@link Grid}. */
  long situation(int email) {
    return situations[email];
  }

  /**
   * How likely a customer of average receptivity would have clicked each e-mail, under a model; 0
   * for one that bounced.
   */
  double[] expected(ResponseModel under) {
    long[] sorted = Arrays.copyOf(situations, size);
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    double[] clicks = new double[distinct];
    for (int i = 0; i < distinct; i++) {
      clicks[i] = under.meet(Grid.situation(Grid.with(sorted[i], 1))).click();
    }
    double[] expected = new double[size];
    for (int email = 0; email < size; email++) {
      int at = Arrays.binarySearch(sorted, 0, distinct, situations[email]);
      expected[email] = isBounced(email) ? 0 : clicks[at];
    }
    return expected;
  }
}
