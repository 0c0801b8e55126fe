package app.chordial.simulation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A walk through everything that an answer holds, for numbers that are none. */
final class Finite {

  private record Found(String path, Object value) {}

  private final Deque<Found> open = new ArrayDeque<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> wrong = new ArrayList<>();
  private int numbers;

  private Finite() {}

  /** Where an answer holds NaN or an infinity; and that it holds any number at all. */
  static List<String> wrong(Object answer) {
    Finite walk = new Finite();
    walk.open("answer", answer);
    while (!walk.open.isEmpty()) {
      walk.look(walk.open.pop());
    }
    if (walk.numbers == 0) {
      walk.wrong.add("no number was found");
    }
    return walk.wrong;
  }

  private void open(String path, Object value) {
    if (value != null) {
      open.push(new Found(path, value));
    }
  }

  private void look(Found found) {
    switch (found.value) {
      case Double number -> check(found.path, number);
      case Float number -> check(found.path, number);
      case Number _, String _, Enum<?> _, Boolean _ -> {}
      case Iterable<?> many -> {
        int i = 0;
        for (Object one : many) {
          open(found.path + "[" + i++ + "]", one);
        }
      }
      case Map<?, ?> map -> map.forEach((key, value) -> open(found.path + "." + key, value));
      default -> lookInside(found);
    }
  }

  private void check(String path, double number) {
    numbers++;
    if (!Double.isFinite(number)) {
      wrong.add(path + " is " + number);
    }
  }

  private void lookInside(Found found) {
    if (!seen.add(found.value)) {
      return;
    }
    Class<?> type = found.value.getClass();
    if (type.isArray()) {
      for (int i = 0; i < Array.getLength(found.value); i++) {
        open(found.path + "[" + i + "]", Array.get(found.value, i));
      }
    } else if (type.getName().startsWith("app.chordial.")) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          open(found.path + "." + field.getName(), valueOf(field, found.value));
        }
      }
    }
  }

  private static Object valueOf(Field field, Object of) {
    field.setAccessible(true);
    try {
      return field.get(of);
    } catch (IllegalAccessException closed) {
      throw new AssertionError(closed);
    }
  }
}
