package app.chordial.ui;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.ShopTime;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/** A shop that does not exist, just large enough to look like one in the frame. */
public final class Demo {

  private static final int CUSTOMERS = 4372;
  private static final int MAILABLE = 3716;

  private Demo() {}

  public static Design design() {
    return Design.EMPTY
        .withInterests(
            Stream.of("Garden", "Kitchen", "Fishing", "Books", "Candles", "Toys", "Wool", "Tea")
                .map(
                    name ->
                        new Interest(
                            name.toLowerCase(java.util.Locale.ROOT), name, List.of(), false, 1))
                .toList())
        .withSegments(
            IntStream.rangeClosed(1, 10)
                .mapToObj(
                    i ->
                        new Segment(
                            "s" + i,
                            i == 1 ? "Gardeners worth a visit" : "Book lovers " + i,
                            new Rule.All(List.of())))
                .toList());
  }

  public static Audience audience() {
    ShopTime time = new ShopTime(ZoneId.of("Europe/London"));
    EventColumns events = new EventColumns(1);
    events.append(EventType.VIEW, time.startOf(LocalDate.of(2026, 12, 1)) + 600, -1, 0, -1);
    int[] offsets = new int[CUSTOMERS + 1];
    Arrays.fill(offsets, 1, offsets.length, 1);
    int[] consents = IntStream.rangeClosed(0, CUSTOMERS).toArray();
    int[] minutes = new int[CUSTOMERS];
    byte[] states = new byte[CUSTOMERS];
    Arrays.fill(states, (byte) Consent.SUBSCRIBED.ordinal());
    return new Audience(
        time,
        "GBP",
        new Catalogue(List.of(), List.of(), List.of()),
        IntStream.range(0, CUSTOMERS).asLongStream().toArray(),
        new long[CUSTOMERS],
        List.of(),
        new ConsentLedger(
            consents, minutes, states, RoaringBitmap.bitmapOfRange(MAILABLE, CUSTOMERS)),
        offsets,
        events,
        "demo");
  }
}
