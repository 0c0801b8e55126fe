package app.chordial.interest;

import app.chordial.audience.EventColumns;
import java.util.ArrayList;
import java.util.List;

/** What one customer's events say of one interest, piece by piece, the oldest first. */
final class Tracing {

  private final WitnessIndex witnesses;
  private final Decay decay;
  private final int interest;
  private final List<Evidence> found = new ArrayList<>();

  Tracing(WitnessIndex witnesses, Decay decay, int interest) {
    this.witnesses = witnesses;
    this.decay = decay;
    this.interest = interest;
  }

  /** Walks all days. */
  void walk(DayWalk walk, EventColumns events) {
    while (walk.nextDay()) {
      for (int row = walk.first(); row < walk.end(); row++) {
        double strength = witnesses.strength(events, row, interest);
        if (walk.kind(row) >= 0 && strength > 0) {
          found.add(evidence(walk, row, strength));
        }
      }
    }
  }

  private Evidence evidence(DayWalk walk, int row, double strength) {
    EvidenceKind kind = EvidenceKind.values()[walk.kind(row)];
    double full = decay.weight(Decay.cell(interest, walk.kind(row)), walk.ageDays()) * strength;
    double kept = walk.kept(row);
    if (kept == 0) {
      Evidence.Strike strike =
          kind == EvidenceKind.CLICK ? Evidence.Strike.SCANNER : Evidence.Strike.REFUNDED;
      return new Evidence(row, kind, walk.day(), full, 0, 0, strike, 0);
    }
    if (!walk.counts(row, interest)) {
      return new Evidence(row, kind, walk.day(), full, 0, 0, Evidence.Strike.SAME_DAY, 0);
    }
    Evidence.Strike strike = kept < 1 ? Evidence.Strike.REFUNDED : Evidence.Strike.NONE;
    return new Evidence(row, kind, walk.day(), full, full * kept, full * kept, strike, 0);
  }

  /** The pieces with what ignored e-mails left of them; the walk goes to its end. */
  List<Evidence> heeded(Heeding heeding, Heeding.Walk walk) {
    List<Evidence> heeded = new ArrayList<>();
    for (Evidence one : found) {
      walk.to(one.day());
      int ignored = walk.ignored(interest);
      heeded.add(one.after(ignored, heeding.left(ignored)));
      if (one.weight() > 0) {
        walk.witnessed(interest);
      }
    }
    walk.to(Integer.MAX_VALUE);
    if (heeding.isTooMany(walk.inARow(interest))) {
      heeded.replaceAll(one -> one.after(one.ignored(), 0));
    }
    return heeded;
  }
}
