package app.chordial.decision;

import java.util.List;

/**
 * What couples customers in one week, worked out before anybody is decided.
 *
 * @param variants the few e-mails that are built this week; empty where any number may be
 * @param lostShare the share of worth, 0 to 1, that is lost because no more are built
 */
public record Market(List<Composition> variants, double lostShare) {

  /** Nothing is scarce. */
  public static final Market OPEN = new Market(List.of(), 0);

  public Market {
    variants = List.copyOf(variants);
  }
}
