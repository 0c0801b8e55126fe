package app.chordial.audience;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** The customers of an audience, who did other things. */
public final class SameCustomers {

  private SameCustomers() {}

  /**
   * What they bear and consented to stays.
   *
   * @param offsets n + 1 first rows in {@code events}, one a customer
   */
  public static Audience with(Audience of, int[] offsets, EventColumns events) {
    return new Audience(
        of.time(),
        of.currency(),
        of.catalogue(),
        ids(of),
        lucks(of),
        of.attributes(),
        of.consents(),
        offsets,
        events,
        of.dataVersion() + ", changed");
  }

  /**
   * They bear nothing and have always been subscribed.
   *
   * @param lost who may not be mailed any more
   */
  public static Audience subscribed(
      Audience of, RoaringBitmap lost, int[] offsets, EventColumns events) {
    int[] consents = IntStream.rangeClosed(0, of.size()).toArray();
    int[] always = new int[of.size()];
    Arrays.fill(always, Integer.MIN_VALUE);
    return new Audience(
        of.time(),
        of.currency(),
        of.catalogue(),
        ids(of),
        lucks(of),
        List.of(),
        new ConsentLedger(consents, always, new byte[of.size()], lost),
        offsets,
        events,
        of.dataVersion() + ", lived");
  }

  private static long[] ids(Audience of) {
    return IntStream.range(0, of.size()).mapToLong(of::storeId).toArray();
  }

  private static long[] lucks(Audience of) {
    return IntStream.range(0, of.size()).mapToLong(of::luck).toArray();
  }
}
