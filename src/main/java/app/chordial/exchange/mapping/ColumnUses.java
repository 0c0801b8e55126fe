package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.ColumnUse.Use;
import app.chordial.exchange.csv.Headers;
import java.util.ArrayList;
import java.util.List;

/** What a mapping makes of each column of a file. */
public final class ColumnUses {

  private ColumnUses() {}

  public static List<ColumnUse> of(Mapping mapping, Headers headers) {
    List<ColumnUse> uses = new ArrayList<>();
    for (int column = 0; column < headers.size(); column++) {
      uses.add(use(mapping, headers, column));
    }
    return List.copyOf(uses);
  }

  private static ColumnUse use(Mapping mapping, Headers headers, int column) {
    String header = headers.names().get(column);
    for (var entry : mapping.columns().fields().entrySet()) {
      if (headers.column(entry.getValue()) == column) {
        return new ColumnUse(header, Use.USED, entry.getKey().label());
      }
    }
    for (var entry : mapping.columns().attributes().entrySet()) {
      if (headers.column(entry.getValue()) == column) {
        return new ColumnUse(header, Use.ATTRIBUTE, entry.getKey());
      }
    }
    return new ColumnUse(header, Use.IGNORED, "");
  }
}
