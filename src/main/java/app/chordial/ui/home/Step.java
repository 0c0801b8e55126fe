package app.chordial.ui.home;

import app.chordial.ui.kit.Texts;
import app.chordial.work.Where;
import java.util.Locale;

/**
 * One step of the loop that a shop goes round every week.
 *
 * @param detail how it stands, in a line
 */
record Step(Name name, State state, String detail) {

  /** The steps in their order. */
  enum Name {
    IMPORT(Where.Place.DATA),
    DESIGN(Where.Place.MESSAGES),
    PREVIEW(Where.Place.PREVIEW),
    SIMULATE(Where.Place.SIMULATE),
    EXPORT(Where.Place.EXPORT),
    LEARN(Where.Place.DATA);

    private final Where.Place place;

    Name(Where.Place place) {
      this.place = place;
    }

    /** Where it is done. */
    Where.Place place() {
      return place;
    }
  }

  /** How far a step is. */
  enum State {
    DONE,
    /** The one thing to do next. */
    NEXT,
    LATER
  }

  String title() {
    return Texts.text("home.step." + name.name().toLowerCase(Locale.ROOT));
  }

  String verb() {
    return Texts.text("home.step." + name.name().toLowerCase(Locale.ROOT) + ".verb");
  }
}
