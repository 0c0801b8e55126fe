package app.chordial.ui.data;

import app.chordial.exchange.mapping.Field;
import app.chordial.exchange.mapping.Kind;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.Mapping.Columns;
import app.chordial.exchange.mapping.Mapping.Manner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Changes of a mapping: pure functions. */
final class MappingEdit {

  private static final List<Field> MOMENTS = List.of(Field.AT, Field.CONSENT_AT, Field.KNOWN_AT);

  private MappingEdit() {}

  /** What a column means by a mapping. */
  static ColumnMeaning meaning(Mapping mapping, String header) {
    for (var entry : mapping.columns().fields().entrySet()) {
      if (entry.getValue().equals(header)) {
        return new ColumnMeaning.Of(entry.getKey());
      }
    }
    for (var entry : mapping.columns().attributes().entrySet()) {
      if (entry.getValue().equals(header)) {
        return new ColumnMeaning.Attribute(entry.getKey());
      }
    }
    return new ColumnMeaning.Ignored();
  }

  /** The mapping with another meaning of a column; a field has at most one column. */
  static Mapping with(Mapping mapping, String header, ColumnMeaning meaning) {
    SequencedMap<Field, String> fields = new LinkedHashMap<>(mapping.columns().fields());
    SequencedMap<String, String> attributes = new LinkedHashMap<>(mapping.columns().attributes());
    fields.values().removeIf(header::equals);
    attributes.values().removeIf(header::equals);
    switch (meaning) {
      case ColumnMeaning.Ignored() -> {}
      case ColumnMeaning.Of(Field field) -> fields.put(field, header);
      case ColumnMeaning.Attribute(String name) -> attributes.put(name, header);
    }
    return with(
        mapping, mapping.kind(), new Columns(fields, attributes, mapping.columns().constants()));
  }

  /** The mapping for rows of another kind; what such rows can't have is no longer read. */
  static Mapping with(Mapping mapping, Kind kind) {
    SequencedMap<Field, String> fields = new LinkedHashMap<>();
    mapping
        .columns()
        .fields()
        .forEach(
            (field, header) -> {
              if (kind.allows(field)) {
                fields.put(field, header);
              }
            });
    return with(
        mapping,
        kind,
        new Columns(fields, mapping.columns().attributes(), mapping.columns().constants()));
  }

  /** The mapping with dates written by a pattern; an empty one is none. */
  static Mapping withDates(Mapping mapping, String pattern) {
    Manner manner = mapping.manner();
    return new Mapping(
        mapping.name(),
        mapping.kind(),
        mapping.columns(),
        new Manner(
            pattern.isEmpty() ? List.of() : List.of(pattern),
            manner.zone(),
            manner.numbers(),
            manner.translations()),
        mapping.rules());
  }

  /** Whether any column holds moments. */
  static boolean isDated(Mapping mapping) {
    return MOMENTS.stream().anyMatch(mapping.kind()::allows);
  }

  /** The name under which a column is, or would be, kept as an attribute. */
  static String attribute(Mapping mapping, String header) {
    return meaning(mapping, header) instanceof ColumnMeaning.Attribute(String name)
        ? name
        : header.strip();
  }

  private static Mapping with(Mapping mapping, Kind kind, Columns columns) {
    return new Mapping(mapping.name(), kind, columns, mapping.manner(), mapping.rules());
  }
}
