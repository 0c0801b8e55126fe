package app.chordial.interest;

/** What each kind of evidence weighs, and after how many days it weighs half (§4.1). */
public record EvidenceSettings(
    Kind purchase,
    Kind cart,
    Kind download,
    Kind click,
    Kind search,
    Kind view,
    double inBucketAt) {

  /**
   * @param weight of one fresh piece of evidence; 1 alone gives an affinity of 0.5
   * @param halfLifeDays after which it weighs half
   */
  public record Kind(double weight, double halfLifeDays) {}

  public static final EvidenceSettings DEFAULT =
      new EvidenceSettings(
          new Kind(1, 180),
          new Kind(0.6, 60),
          new Kind(0.5, 90),
          new Kind(0.4, 90),
          new Kind(0.35, 45),
          new Kind(0.15, 30),
          0.25);
}
