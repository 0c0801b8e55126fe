package app.chordial.exchange.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * A reader that keeps what was read since the last row, so that each row is known as it stood, and
 * that can be read again from the next line on.
 */
final class RawText extends Reader {

  private final Reader in;
  private char[] kept = new char[1 << 16];
  private int start;
  private int replay;
  private int end;
  private long line = 1;

  RawText(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (replay < end) {
      int again = Math.min(length, end - replay);
      System.arraycopy(kept, replay, buffer, offset, again);
      replay += again;
      return again;
    }
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      keep(buffer, offset, read);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** The text before a line, from where the last call ended, without the line breaks after it. */
  String before(long nextLine) {
    int from = start;
    while (line < nextLine && start < end) {
      char letter = kept[start++];
      if (letter == '\n') {
        line++;
      } else if (letter == '\r') {
        start += start < end && kept[start] == '\n' ? 1 : 0;
        line++;
      }
    }
    return text(from, start);
  }

  /** The rest of the text. */
  String rest() {
    int from = start;
    start = end;
    return text(from, end);
  }

  /** Makes the next read begin again after what {@link #before} gave last. */
  void rewind() {
    replay = start;
  }

  private String text(int from, int to) {
    int last = to;
    while (last > from && (kept[last - 1] == '\n' || kept[last - 1] == '\r')) {
      last--;
    }
    int first = from;
    while (first < last && (kept[first] == '\n' || kept[first] == '\r')) {
      first++;
    }
    return new String(kept, first, last - first);
  }

  private void keep(char[] buffer, int offset, int count) {
    if (end + count > kept.length) {
      int held = end - start;
      char[] roomy = held + count > kept.length ? new char[2 * (held + count)] : kept;
      System.arraycopy(kept, start, roomy, 0, held);
      kept = roomy;
      start = 0;
      end = held;
    }
    System.arraycopy(buffer, offset, kept, end, count);
    end += count;
    replay = end;
  }
}
