package app.chordial.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.DSLContext;

/** A name for the facts as they are: it follows from everything that was done to them. */
final class DataVersion {

  private static final String SETTING = "data.version";
  private static final int SHOWN = 16;

  private DataVersion() {}

  static String read(DSLContext store) {
    String version = Settings.read(store, SETTING);
    return version == null ? "empty" : version;
  }

  /** Notes that the facts changed by this deed. */
  static void change(DSLContext store, String deed) {
    try {
      byte[] text = (read(store) + "\n" + deed).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      Settings.write(store, SETTING, HexFormat.of().formatHex(hash).substring(0, SHOWN));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
