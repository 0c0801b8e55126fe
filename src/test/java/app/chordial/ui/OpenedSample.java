package app.chordial.ui;

import app.chordial.sample.SampleShop;
import app.chordial.store.ShopSettings;
import java.time.Instant;
import java.time.InstantSource;

/** When and for whom the tests of screens open workspaces. */
public final class OpenedSample {

  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-02T08:00:00Z"));
  public static final ShopSettings SETTINGS =
      new ShopSettings(SampleShop.NAME, SampleShop.ZONE, SampleShop.CURRENCY);

  private OpenedSample() {}
}
