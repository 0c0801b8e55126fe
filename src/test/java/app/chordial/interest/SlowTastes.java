package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import java.util.ArrayList;
import java.util.List;

/** The rules of §4.1 once more, with sets of days instead of walks; without refunds. */
final class SlowTastes {

  private record Piece(EvidenceKind kind, String thing, int day, double weight) {}

  static double sum(Tastes tastes, CustomerView view, int interest, Interest of) {
    List<Piece> pieces = new ArrayList<>();
    EventColumns events = view.events();
    int today = view.day();
    for (int row = view.from(); row < view.to(); row++) {
      EvidenceKind kind = EvidenceKind.of(events.type(row));
      if (kind != null && !isScanner(events, row)) {
        int day = view.audience().time().day(events.minute(row));
        EvidenceSettings.Kind setting = kind.in(EvidenceSettings.DEFAULT);
        double age = today - day;
        double decay = Math.pow(2, -age / (setting.halfLifeDays() * of.halfLifeScale()));
        boolean isByItem = events.item(row) >= 0;
        String thing = isByItem ? "item " + events.item(row) : "term " + events.detail(row);
        double strength = strength(tastes, of, events, row, interest);
        pieces.add(new Piece(kind, thing, day, setting.weight() * strength * decay));
      }
    }
    return total(pieces);
  }

  private static double total(List<Piece> pieces) {
    double sum = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean isBest = true;
      for (int j = 0; j < pieces.size(); j++) {
        Piece other = pieces.get(j);
        boolean isSame =
            other.kind() == piece.kind()
                && other.thing().equals(piece.thing())
                && other.day() == piece.day();
        boolean isBetter =
            other.weight() > piece.weight() || (other.weight() == piece.weight() && j < i);
        isBest &= !(isSame && isBetter);
      }
      sum += isBest ? piece.weight() : 0;
    }
    return sum;
  }

  private static boolean isScanner(EventColumns events, int row) {
    if (events.type(row) != EventType.CLICK) {
      return false;
    }
    for (int other = 0; other < events.size(); other++) {
      if (events.type(other) == EventType.SENT && events.minute(other) == events.minute(row)) {
        return true;
      }
    }
    return false;
  }

  /** By hand for the three interests of the story. */
  private static double strength(
      Tastes tastes, Interest of, EventColumns events, int row, int interest) {
    EventType type = events.type(row);
    int detail = events.detail(row);
    double byItem = tastes.itemStrength(interest, events.item(row));
    double byTerm =
        switch (of.id()) {
          case "one" -> type == EventType.CLICK && detail == 1 ? 1 : 0;
          case "two" -> two(type, detail);
          case "three" -> three(type, detail);
          default -> throw new IllegalArgumentException(of.id());
        };
    return Math.max(type == EventType.CLICK ? 0 : byItem, byTerm);
  }

  private static double two(EventType type, int detail) {
    if (type == EventType.CLICK) {
      return detail == 1 ? 1 : detail == 4 ? 0.3 : 0;
    }
    return type == EventType.VIEW && detail == 2 ? 0.8 : 0;
  }

  private static double three(EventType type, int detail) {
    if (type == EventType.CLICK) {
      return detail == 2 ? 1 : 0;
    }
    return type == EventType.DOWNLOAD && detail >= 0 ? 0.2 : 0;
  }
}
