package app.chordial.ui.workbench;

import app.chordial.design.Design;
import app.chordial.ui.kit.Texts;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Everything that the palette finds, made afresh when it opens. */
final class Entries {
  private Entries() {}

  static List<Entry> of(
      Design design, Navigator navigator, List<Where.Place> places, List<Command> commands) {
    List<Entry> found = new ArrayList<>();
    Function<Where, Runnable> go = where -> () -> navigator.open(where);
    places.forEach(place -> found.add(thing(Places.title(place), "screen", place, "", go)));
    for (Command command : commands) {
      if (command.isPossible().get()) {
        found.add(
            new Entry(
                command.title(),
                Texts.text("palette.kind.command"),
                command.icon(),
                command.keysWords(),
                command::run));
      }
    }
    design
        .interests()
        .forEach(
            one -> found.add(thing(one.name(), "interest", Where.Place.INTERESTS, one.id(), go)));
    design
        .segments()
        .forEach(
            one -> found.add(thing(one.name(), "segment", Where.Place.SEGMENTS, one.id(), go)));
    design
        .messages()
        .forEach(
            one -> found.add(thing(one.name(), "message", Where.Place.MESSAGES, one.id(), go)));
    return found;
  }

  private static Entry thing(
      String name, String kind, Where.Place place, String id, Function<Where, Runnable> go) {
    return new Entry(
        name,
        Texts.text("palette.kind." + kind),
        Places.icon(place),
        "",
        go.apply(Where.at(place, id)));
  }
}
