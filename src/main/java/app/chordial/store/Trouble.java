package app.chordial.store;

import app.chordial.work.Refusal;
import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands between the store and its disk, told to the user. */
final class Trouble {

  private static final int H2_IN_USE = 90020;
  private static final int H2_CORRUPT = 90030;
  private static final int H2_BAD_FORMAT = 90048;

  /** What the store says of everything once it could not write: errors of input, or closed. */
  private static final List<Integer> H2_AFTERWARDS =
      List.of(50000, 90007, 90028, 90031, 90067, 90098);

  /** How systems say that there is no room. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "quota exceeded", "file too large");

  private final String shop;
  private volatile boolean wasFull;

  Trouble(String shop) {
    this.shop = shop;
  }

  /** The refusal for a failure of the disk or the store; a failure of our own is thrown on. */
  Refusal refusal(Throwable failure) {
    wasFull |= isDiskFull(failure);
    if (isDiskFull(failure) || (wasFull && H2_AFTERWARDS.contains(code(failure)))) {
      return new Refusal(
          "The disk that holds " + shop + " is full.",
          "What was finished before is safe.",
          "Make some room and try again.",
          failure);
    }
    if (isForbidden(failure)) {
      return new Refusal(
          "The files of " + shop + " can't be written.",
          "Nothing was changed.",
          "Check that the folder is one in which you may write.",
          failure);
    }
    return switch (code(failure)) {
      case H2_IN_USE ->
          new Refusal(
              "The store of " + shop + " is in use by another program.",
              "Nothing was changed.",
              "Close that program and try again.",
              failure);
      case H2_CORRUPT, H2_BAD_FORMAT -> damaged(failure);
      default ->
          new Refusal(
              "The store of " + shop + " answered with an error: " + shortMessage(failure) + ".",
              "What was finished before is safe.",
              "Try again; if it stays, restore the newest backup into a new folder.",
              failure);
    };
  }

  Refusal damaged(@Nullable Throwable failure) {
    return new Refusal(
        "The store of " + shop + " is damaged and can't be opened.",
        "Nothing was changed.",
        "Restore the newest file of its backups folder into a new folder.",
        failure);
  }

  private static int code(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getErrorCode();
      }
    }
    return 0;
  }

  private static boolean isDiskFull(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (FULL.stream().anyMatch(message::contains)) {
        return true;
      }
      // What went wrong with rows written together hangs on another string.
      if (cause instanceof SQLException sql && isDiskFull(sql.getNextException())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForbidden(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileSystemException
          || cause instanceof ReadOnlyFileSystemException
          || cause instanceof FileNotFoundException) {
        return true;
      }
    }
    return false;
  }

  private static String shortMessage(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return message.length() > 200 ? message.substring(0, 200) : message;
  }
}
