package app.chordial.simulation;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A walk through everything that an answer holds, for numbers that are none. */
final class Finite {

  /**
   * Something met on the way, whose path is only put into words where it is wrong.
   *
   * @param in null for the answer itself
   * @param step a field's name, a key or a place
   */
  private record Found(@Nullable Found in, Object step, Object value) {
    String path() {
      String last = step instanceof Integer place ? "[" + place + "]" : "." + step;
      return in == null ? step.toString() : in.path() + last;
    }
  }

  /** The fields of each type that may lead to a number. */
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return Arrays.stream(type.getDeclaredFields())
              .filter(field -> !Modifier.isStatic(field.getModifiers()))
              .filter(field -> !isWhole(field.getType()) && field.getType() != String.class)
              .peek(field -> field.setAccessible(true))
              .toList();
        }
      };

  private final Deque<Found> open = new ArrayDeque<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> wrong = new ArrayList<>();
  private int numbers;

  private Finite() {}

  /** Where an answer holds NaN or an infinity; and that it holds any number at all. */
  static List<String> wrong(Object answer) {
    Finite walk = new Finite();
    walk.open(null, "answer", answer);
    while (!walk.open.isEmpty()) {
      walk.look(walk.open.pop());
    }
    if (walk.numbers == 0) {
      walk.wrong.add("no number was found");
    }
    return walk.wrong;
  }

  /** Of numbers that are never none, and of truths. */
  private static boolean isWhole(Class<?> type) {
    return type.isPrimitive() && type != double.class && type != float.class;
  }

  private void open(@Nullable Found in, Object step, @Nullable Object value) {
    if (value != null) {
      open.push(new Found(in, step, value));
    }
  }

  private void look(Found found) {
    switch (found.value) {
      case Double number -> check(found, number);
      case Float number -> check(found, number);
      case Number _, String _, Enum<?> _, Boolean _ -> {}
      case Iterable<?> many -> {
        int i = 0;
        for (Object one : many) {
          open(found, i++, one);
        }
      }
      case Map<?, ?> map -> map.forEach((key, value) -> open(found, key, value));
      default -> lookInside(found);
    }
  }

  private void check(Found found, double number) {
    numbers++;
    if (!Double.isFinite(number)) {
      wrong.add(found.path() + " is " + number);
    }
  }

  private void lookInside(Found found) {
    if (!seen.add(found.value)) {
      return;
    }
    Class<?> type = found.value.getClass();
    if (found.value instanceof double[] many) {
      for (int i = 0; i < many.length; i++) {
        check(found, many[i]);
      }
    } else if (type.isArray() && !isWhole(type.getComponentType())) {
      for (int i = 0; i < Array.getLength(found.value); i++) {
        open(found, i, Array.get(found.value, i));
      }
    } else if (type.getName().startsWith("app.chordial.")) {
      for (Field field : FIELDS.get(type)) {
        open(found, field.getName(), valueOf(field, found.value));
      }
    }
  }

  private static @Nullable Object valueOf(Field field, Object of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException closed) {
      throw new AssertionError(closed);
    }
  }
}
