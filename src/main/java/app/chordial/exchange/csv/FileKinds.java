package app.chordial.exchange.csv;

import app.chordial.work.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is if it is no file of rows, and how to say so. */
final class FileKinds {

  private static final String SAFE = "Nothing was read from it, and your data are as they were.";

  private FileKinds() {}

  /** Refuses what is surely no text of rows. */
  static void refuseOthers(String name, byte[] head) throws Refusal {
    if (head.length == 0) {
      throw isEmpty(name);
    }
    String kind = otherKind(head);
    if (kind != null) {
      throw new Refusal(name + " is " + kind + ", not a file of rows.", SAFE, whatToDo(kind));
    }
  }

  static Refusal isEmpty(String name) {
    return new Refusal(name + " is empty.", SAFE, "Export it again, then choose the new file.");
  }

  static Refusal hasNoRows(String name) {
    return new Refusal(
        name + " has column names and no rows below them.",
        SAFE,
        "Check what was chosen for the export (the dates, the list), then export it again.");
  }

  static Refusal isUnreadable(String name, @Nullable Throwable cause) {
    return new Refusal(
        name + " can't be read to its end: it is missing, damaged, or you may not open it.",
        SAFE,
        "Check that it opens elsewhere, or export it again.",
        cause);
  }

  static Refusal isBroken(String name) {
    return new Refusal(
        "The column names of " + name + " can't be read: a quotation mark there never closes.",
        SAFE,
        "Open the file, mend its first line, and choose it again.");
  }

  static boolean beginsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String otherKind(byte[] head) {
    if (beginsWith(head, 'P', 'K', 3, 4)) {
      return "a ZIP archive or an Excel workbook";
    }
    if (beginsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
      return "an old Excel workbook";
    }
    if (beginsWith(head, '%', 'P', 'D', 'F')) {
      return "a PDF";
    }
    if (beginsWith(head, 0xff, 0xfe) || beginsWith(head, 0xfe, 0xff)) {
      return null;
    }
    if (hasNul(head)) {
      return "a program's own (binary) file";
    }
    String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
    String text = start.replace("ï»¿", "").strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      return "a web page";
    }
    return text.startsWith("{") || text.startsWith("[{") ? "a JSON file" : null;
  }

  private static boolean hasNul(byte[] head) {
    for (byte value : head) {
      if (value == 0) {
        return true;
      }
    }
    return false;
  }

  private static String whatToDo(String kind) {
    return switch (kind) {
      case "a ZIP archive or an Excel workbook", "an old Excel workbook" ->
          "Unpack the archive, or open the workbook and save the sheet as CSV (UTF-8), then choose"
              + " that file.";
      case "a web page" ->
          "The download probably ended at a log-in page: log in, export again, and choose the new"
              + " file.";
      default -> "Choose a CSV file that your shop or mail tool exported.";
    };
  }
}
