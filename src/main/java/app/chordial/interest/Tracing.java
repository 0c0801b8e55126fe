package app.chordial.interest;

import app.chordial.audience.EventColumns;
import java.util.ArrayList;
import java.util.List;

/** What one customer's events say of one interest, piece by piece, the oldest first. */
final class Tracing {

  private final WitnessIndex witnesses;
  private final Weighing weighing;
  private final int interest;
  private final boolean isUnlike;
  private final List<Evidence> found = new ArrayList<>();

  /**
   * @param isUnlike whether the interest was bought for only in the order that is unlike all others
   */
  Tracing(WitnessIndex witnesses, Weighing weighing, int interest, boolean isUnlike) {
    this.witnesses = witnesses;
    this.weighing = weighing;
    this.interest = interest;
    this.isUnlike = isUnlike && weighing.unlikeKeeps() < 1;
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
    int cell = Decay.cell(interest, walk.kind(row));
    double full = weighing.decay().weight(cell, walk.ageDays()) * strength;
    double kept = walk.kept(row);
    Evidence.Strike strike = walk.strike(row);
    if (kept > 0 && !walk.counts(row, interest)) {
      kept = 0;
      strike = Evidence.Strike.SAME_DAY;
    }
    double weight = full * kept;
    if (isUnlike && kind == EvidenceKind.PURCHASE) {
      weight *= weighing.unlikeKeeps();
      strike = strike == Evidence.Strike.NONE ? Evidence.Strike.UNLIKE : strike;
    }
    return new Evidence(row, kind, walk.day(), full, weight, weight, strike, 0);
  }

  /**
   * The pieces with what ignored e-mails left of them; the walk goes to its end.
   *
   * @param borne what the customer bears, the oldest first
   * @param bearings takes the same with what ignored e-mails left of it
   */
  List<Evidence> heeded(
      Heeding heeding, Heeding.Walk walk, List<Bearing> borne, List<Bearing> bearings) {
    List<Evidence> heeded = new ArrayList<>();
    for (Evidence one : found) {
      bear(heeding, walk, borne, bearings, one.day());
      walk.to(one.day());
      int ignored = walk.ignored(interest);
      heeded.add(one.after(ignored, heeding.left(ignored)));
      walk.witnessed(interest, one.weight());
    }
    bear(heeding, walk, borne, bearings, Integer.MAX_VALUE);
    walk.to(Integer.MAX_VALUE);
    if (heeding.isTooMany(walk.inARow(interest))) {
      heeded.replaceAll(one -> one.after(one.ignored(), 0));
      bearings.replaceAll(one -> one.after(one.ignored(), 0));
    }
    return heeded;
  }

  private void bear(
      Heeding heeding, Heeding.Walk walk, List<Bearing> borne, List<Bearing> into, int day) {
    while (into.size() < borne.size() && borne.get(into.size()).day() <= day) {
      Bearing one = borne.get(into.size());
      walk.to(one.day());
      int ignored = walk.ignored(interest);
      into.add(one.after(ignored, heeding.left(ignored)));
      walk.witnessed(interest, one.weight());
    }
  }
}
