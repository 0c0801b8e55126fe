package app.chordial.sample;

import org.jspecify.annotations.Nullable;

/**
 * One e-mail of the past, sent to many.
 *
 * @param number from 1
 * @param minute when it went out
 * @param message what the mail tool calls it
 * @param department what it was about; null for a newsletter about this and that
 */
record Campaign(int number, int minute, String message, @Nullable Department department) {

  String ref() {
    return "E" + number;
  }
}
