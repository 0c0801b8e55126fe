package app.chordial.ui.interests;

import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.interest.Congruence;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.interest.Pair;
import app.chordial.interest.Tastes;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.List;

/** How each interest leads to each other, learned and as the user says. */
record Congruences(List<Interest> interests, List<List<Cell>> cells) {

  /**
   * One pair.
   *
   * @param learned K from what was bought
   * @param strength K as it is used: what the user says stands above what was learned
   */
  record Cell(
      Interest from, Interest to, double learned, double strength, boolean isSaid, Pair pair) {}

  static Congruences of(Design design, Snapshot snapshot, Parallel parallel) {
    List<Interest> interests = design.interests();
    Tastes tastes = Shapes.tastes(design, snapshot, interests);
    Congruence learned = Congruence.learn(snapshot, tastes, List.of(), parallel);
    List<List<Cell>> cells = new ArrayList<>();
    for (int from = 0; from < interests.size(); from++) {
      List<Cell> row = new ArrayList<>();
      for (int to = 0; to < interests.size(); to++) {
        row.add(cell(design, learned, from, to));
      }
      cells.add(List.copyOf(row));
    }
    return new Congruences(interests, List.copyOf(cells));
  }

  private static Cell cell(Design design, Congruence learned, int from, int to) {
    Interest a = design.interests().get(from);
    Interest b = design.interests().get(to);
    double strength = learned.k(from, to);
    boolean isSaid = false;
    for (Joint joint : design.joints()) {
      if (from != to && joint.from().equals(a.id()) && joint.to().equals(b.id())) {
        strength = Math.clamp(joint.strength(), 0, 1);
        isSaid = true;
      }
    }
    return new Cell(a, b, learned.k(from, to), strength, isSaid, learned.pair(from, to));
  }

  /** Every pair of two different interests, the strongest first. */
  List<Cell> strongest() {
    return cells.stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.from().equals(cell.to()))
        .sorted(java.util.Comparator.comparingDouble(Cell::strength).reversed())
        .toList();
  }
}
