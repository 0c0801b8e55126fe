package app.chordial.sample;

import java.util.List;

/** What surrounds every life of one shop: its shelf, its calendar and its newsletters. */
record World(Shelf shelf, Calendar calendar, List<Campaign> campaigns) {

  /** The share of visits of which the shop knows whose they are. */
  static final double TRACKED = 0.33;

  World {
    campaigns = List.copyOf(campaigns);
  }
}
