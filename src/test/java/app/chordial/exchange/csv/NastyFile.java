package app.chordial.exchange.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** A file as ugly as the standard allows, and what it says. */
record NastyFile(String text, Dialect dialect, List<List<String>> rows, List<Long> lines) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String[] BITS = {
    "a", "Zoë", "\"", "\"\"", "\n", "\r\n", "\r", ",", ";", "\t", "|", " ", "0", "é", "€", "'x", "#"
  };
  private static final String[] BREAKS = {"\n", "\r\n", "\r"};
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  static NastyFile of(RandomGenerator random) {
    char delimiter = DELIMITERS[random.nextInt(4)];
    boolean isWindows = random.nextBoolean();
    int width = 2 + random.nextInt(5);
    String lineBreak = BREAKS[random.nextInt(3)];
    StringBuilder text = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    for (int row = 0; row <= 3 + random.nextInt(40); row++) {
      List<String> cells = cells(random, row, width);
      if (row > 0) {
        rows.add(cells);
        lines.add(linesIn(text) + 1);
      }
      append(text, cells, delimiter, random);
      text.append(lineBreak);
      if (random.nextInt(8) == 0) {
        text.append(lineBreak);
      }
    }
    boolean hasBom = !isWindows && random.nextBoolean();
    boolean isPacked = random.nextInt(3) == 0;
    if (isWindows) {
      text.append("é"); // one letter that is no UTF-8 makes the file Windows-1252 for sure
      rows.add(List.of("é"));
      lines.add(linesIn(text) + 1);
    }
    Charset charset = isWindows ? WINDOWS : StandardCharsets.UTF_8;
    String all = (hasBom ? "\uFEFF" : "") + text;
    return new NastyFile(all, new Dialect(delimiter, charset, isPacked), rows, lines);
  }

  /** The file as it lies on the disk. */
  byte[] bytes() {
    byte[] bytes = text.getBytes(dialect.charset());
    return dialect.isPacked() ? packed(bytes) : bytes;
  }

  Path writeTo(Path folder) throws IOException {
    return Files.write(folder.resolve("nasty.csv"), bytes());
  }

  private static List<String> cells(RandomGenerator random, int row, int width) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      cells.add(row == 0 ? "Column " + column : cell(random));
    }
    return cells;
  }

  private static String cell(RandomGenerator random) {
    StringBuilder cell = new StringBuilder();
    for (int bits = random.nextInt(5); bits > 0; bits--) {
      cell.append(BITS[random.nextInt(BITS.length)]);
    }
    return cell.isEmpty() ? "x" : cell.toString();
  }

  private static void append(
      StringBuilder text, List<String> cells, char delimiter, RandomGenerator random) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      boolean isTouchy = cell.matches("(?s).*[\"\r\n,;\t| ].*");
      text.append(column == 0 ? "" : String.valueOf(delimiter));
      text.append(
          isTouchy || random.nextBoolean() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
    }
  }

  private static long linesIn(CharSequence text) {
    return text.toString()
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .chars()
        .filter(letter -> letter == '\n')
        .count();
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return packed.toByteArray();
  }
}
