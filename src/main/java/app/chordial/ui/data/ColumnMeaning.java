package app.chordial.ui.data;

import app.chordial.exchange.mapping.Field;
import app.chordial.ui.kit.Texts;

/** What one column of a file means. */
sealed interface ColumnMeaning {

  /** It is not read. */
  record Ignored() implements ColumnMeaning {}

  /** It holds a field. */
  record Of(Field field) implements ColumnMeaning {}

  /** It is kept as an attribute of the customer. */
  record Attribute(String name) implements ColumnMeaning {}

  default String title() {
    return switch (this) {
      case Ignored() -> Texts.text("data.mapping.ignored");
      case Of(Field field) -> field.label();
      case Attribute(String name) -> Texts.text("data.mapping.attribute", name);
    };
  }
}
