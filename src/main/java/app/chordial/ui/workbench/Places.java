package app.chordial.ui.workbench;

import app.chordial.design.Design;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.work.Where;
import java.util.Locale;
import java.util.OptionalInt;

/** What each place is called, how it looks in the navigation, and what it counts. */
public final class Places {
  private Places() {}

  public static String title(Where.Place place) {
    return Texts.text("place." + place.name().toLowerCase(Locale.ROOT));
  }

  public static Icon icon(Where.Place place) {
    return switch (place) {
      case HOME -> Icon.HOME;
      case DATA -> Icon.DATA;
      case INTERESTS -> Icon.INTERESTS;
      case SEGMENTS -> Icon.SEGMENTS;
      case MESSAGES -> Icon.MESSAGES;
      case RHYTHM -> Icon.RHYTHM;
      case PREVIEW -> Icon.PREVIEW;
      case SIMULATE -> Icon.SIMULATE;
      case EXPORT -> Icon.EXPORT;
    };
  }

  /** How many things the design has there; empty where nothing is counted. */
  static OptionalInt count(Where.Place place, Design design) {
    return switch (place) {
      case INTERESTS -> OptionalInt.of(design.interests().size());
      case SEGMENTS -> OptionalInt.of(design.segments().size());
      case MESSAGES -> OptionalInt.of(design.messages().size());
      case HOME, DATA, RHYTHM, PREVIEW, SIMULATE, EXPORT -> OptionalInt.empty();
    };
  }
}
