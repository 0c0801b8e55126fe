package app.chordial.insight;

/** Means over λ ~ Gamma(r, α) and p ~ Beta(a, b), by brute force, to hold formulas against. */
record RatesAndLosses(double r, double alpha, double a, double b) {

  /** What is integrated. */
  interface Integrand {
    double at(double rate, double lost);
  }

  /** By the midpoint rule, after substitutions that tame the poles of the densities. */
  double mean(Integrand f) {
    int steps = 500;
    double sum = 0;
    double norm = 0;
    for (int i = 0; i < steps; i++) {
      // λ = s³·L and p = a smooth-step of v.
      double s = (i + 0.5) / steps;
      double rate = s * s * s * 12;
      double density = Math.pow(rate, r - 1) * Math.exp(-alpha * rate) * 3 * s * s;
      for (int j = 0; j < steps; j++) {
        double v = (j + 0.5) / steps;
        double lost = v * v * v * (10 - 15 * v + 6 * v * v);
        double beta = Math.pow(lost, a - 1) * Math.pow(1 - lost, b - 1);
        double weight = density * beta * 30 * v * v * (1 - v) * (1 - v);
        norm += weight;
        sum += weight * f.at(rate, lost);
      }
    }
    return sum / norm;
  }
}
