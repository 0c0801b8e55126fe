package app.chordial.job;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file. */
final class Checksum {

  private static final int PIECE = 1 << 16;

  private Checksum() {}

  static String of(Path file, Progress progress) throws Refusal {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        progress.stopIfCancelled();
        digest.update(piece, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new Refusal(
          file.getFileName() + " can't be read: it is missing, damaged, or you may not open it.",
          "Nothing was imported.",
          "Check that it opens elsewhere.",
          unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
