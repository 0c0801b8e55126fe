package app.chordial.exchange.csv;

import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Finds out how a file of rows is written, from its bytes alone. */
public final class Detecting {

  private static final int HEAD = 1 << 16;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Detecting() {}

  /**
   * The dialect of a file. All of the file is looked at once, since one byte anywhere tells UTF-8
   * from Windows-1252.
   *
   * @throws Refusal if it is empty, damaged or no file of rows at all
   */
  public static Dialect detect(Path file, Progress progress) throws Refusal {
    String name = String.valueOf(file.getFileName());
    try {
      boolean isPacked = isGzip(head(file, false));
      byte[] head = head(file, isPacked);
      FileKinds.refuseOthers(name, head);
      Charset charset = charset(file, isPacked, head, progress);
      String text = new String(head, charset);
      if (text.isBlank() || text.equals("\uFEFF")) {
        throw FileKinds.isEmpty(name);
      }
      return new Dialect(DelimiterVote.winner(text), charset, isPacked);
    } catch (IOException unreadable) {
      throw FileKinds.isUnreadable(name, unreadable);
    }
  }

  private static byte[] head(Path file, boolean isPacked) throws IOException {
    try (InputStream in = Bytes.open(file, isPacked, Progress.NONE)) {
      return in.readNBytes(HEAD);
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  private static Charset charset(Path file, boolean isPacked, byte[] head, Progress progress)
      throws IOException {
    if (FileKinds.beginsWith(head, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (FileKinds.beginsWith(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    try (InputStream in = Bytes.open(file, isPacked, progress)) {
      return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS;
    }
  }

  static boolean isUtf8(InputStream in) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    byte[] buffer = new byte[HEAD];
    CharBuffer sink = CharBuffer.allocate(HEAD);
    int held = 0;
    while (true) {
      int read = in.readNBytes(buffer, held, buffer.length - held);
      boolean isLast = read < buffer.length - held;
      ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, held + read);
      CoderResult result = decoder.decode(bytes, sink.clear(), isLast);
      if (result.isError()) {
        return false;
      }
      if (isLast) {
        return true;
      }
      held = bytes.remaining();
      System.arraycopy(
          Arrays.copyOfRange(buffer, bytes.position(), bytes.limit()), 0, buffer, 0, held);
    }
  }
}
