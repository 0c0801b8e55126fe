package app.chordial.insight;

import java.util.List;

/** What is known of every customer, trait by trait; may be asked from any thread. */
public interface Traits {

  List<Trait> all();

  /**
   * The traits of one customer; NaN where one is not known.
   *
   * @param customer dense id
   * @param into overwritten; one place a trait
   */
  void of(int customer, double[] into);
}
