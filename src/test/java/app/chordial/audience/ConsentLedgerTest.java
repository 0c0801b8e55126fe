package app.chordial.audience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class ConsentLedgerTest {

  private static final int UNDATED = Integer.MIN_VALUE;

  /** Of a single customer. */
  private static ConsentLedger ledger(int[] minutes, Consent... states) {
    byte[] codes = new byte[states.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) states[i].ordinal();
    }
    return new ConsentLedger(new int[] {0, codes.length}, minutes, codes, new RoaringBitmap());
  }

  @Test
  void whoSignedUpOnADateWasNotOnTheListBeforeThoughTheConsentHasNone() {
    ConsentLedger ledger = ledger(new int[] {UNDATED, 100}, Consent.SUBSCRIBED, Consent.SUBSCRIBED);
    assertThat(ledger.isOnList(0, 50, 1000)).isFalse();
    assertThat(ledger.isOnList(0, 150, 1000)).isTrue();
    assertThat(ledger.isOnList(0, 50, 80)).as("as nobody knew then").isTrue();
  }

  @Test
  void whoLeftAndCameBackWasOnTheListBeforeLeaving() {
    ConsentLedger ledger =
        ledger(
            new int[] {UNDATED, 100, 200},
            Consent.SUBSCRIBED,
            Consent.UNSUBSCRIBED,
            Consent.SUBSCRIBED);
    assertThat(ledger.isOnList(0, 50, 1000)).isTrue();
    assertThat(ledger.isOnList(0, 150, 1000)).isFalse();
    assertThat(ledger.isOnList(0, 250, 1000)).isTrue();
  }

  @Test
  void whoHasNoConsentIsOnNoList() {
    assertThat(ledger(new int[0]).isOnList(0, 50, 1000)).isFalse();
    assertThat(ledger(new int[] {100}, Consent.SUBSCRIBED).isOnList(0, 50, 1000)).isFalse();
  }
}
