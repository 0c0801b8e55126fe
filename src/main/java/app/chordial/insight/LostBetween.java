package app.chordial.insight;

/**
 * The integral ∫ (1+τ/a)^−p · (1+τ/b)^−q dτ from 0 to a length, by Gauss-Legendre quadrature in u =
 * ln(1 + τ/min(a, b)), where the logarithm of the integrand has no slope above p+q.
 */
final class LostBetween {

  /**
   * Half of the ten nodes in (−1, 1), which are symmetric, and their weights: Abramowitz, Stegun
   * 25.4.
   */
  private static final double[] NODES = {
    0.1488743389816312,
    0.4333953941292472,
    0.6794095682990244,
    0.8650633666889845,
    0.9739065285171717
  };

  private static final double[] WEIGHTS = {
    0.2955242247147529,
    0.2692667193099964,
    0.2190863625159820,
    0.1494513491505806,
    0.0666713443086881
  };

  /** The first panel is so wide that the integrand falls by no more than e to this. */
  private static final double FALL = 2;

  /** Wider, the substitution itself bends too much. */
  private static final double WIDEST = 1;

  private static final double NOTHING = 1e-18;

  private final double ofNear;
  private final double ofFar;

  /** The nearer bend over the farther: no more than 1. */
  private final double share;

  private LostBetween(double ofNear, double ofFar, double share) {
    this.ofNear = ofNear;
    this.ofFar = ofFar;
    this.share = share;
  }

  /** All arguments are positive but the length, which may be 0. */
  static double integral(double p, double a, double q, double b, double length) {
    if (length <= 0) {
      return 0;
    }
    LostBetween integrand = a < b ? new LostBetween(p, q, a / b) : new LostBetween(q, p, b / a);
    double near = Math.min(a, b);
    return near * integrand.upTo(StrictMath.log1p(length / near));
  }

  private double upTo(double end) {
    double sum = 0;
    double width = Math.min(WIDEST, FALL / (ofNear + ofFar));
    double from = 0;
    while (from < end) {
      // A last panel is not left much narrower than the one before.
      double to = from + 1.5 * width >= end ? end : from + width;
      double panel = panel(from, to);
      sum += panel;
      if (panel <= NOTHING * sum) {
        break;
      }
      from = to;
      width = Math.min(WIDEST, 2 * width);
    }
    return sum;
  }

  private double panel(double from, double to) {
    double half = (to - from) / 2;
    double middle = (from + to) / 2;
    double sum = 0;
    for (int i = 0; i < NODES.length; i++) {
      sum += WEIGHTS[i] * (at(middle - half * NODES[i]) + at(middle + half * NODES[i]));
    }
    return half * sum;
  }

  /** With dτ = near·e^u du, the nearer factor is a power of e^u itself. */
  private double at(double u) {
    double far = StrictMath.log1p(share * StrictMath.expm1(u));
    return StrictMath.exp((1 - ofNear) * u - ofFar * far);
  }
}
