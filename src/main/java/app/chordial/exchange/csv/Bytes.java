package app.chordial.exchange.csv;

import app.chordial.work.Progress;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a file, unpacked where it is packed, that tell how far they are read. */
final class Bytes extends FilterInputStream {

  private static final int STEP = 1 << 20;

  private final Progress progress;
  private final String doing;
  private final long total;
  private long done;
  private long told;

  private Bytes(InputStream in, Progress progress, String doing, long total) {
    super(in);
    this.progress = progress;
    this.doing = doing;
    this.total = total;
  }

  static InputStream open(Path file, boolean isPacked, Progress progress) throws IOException {
    String doing = "Reading " + file.getFileName();
    Bytes bytes = new Bytes(Files.newInputStream(file), progress, doing, Files.size(file));
    progress.at(0, bytes.total, doing);
    return isPacked ? new GZIPInputStream(bytes, 1 << 16) : new BufferedInputStream(bytes, 1 << 16);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    progress.stopIfCancelled();
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) {
    done += read;
    if (done - told >= STEP || (done == total && told != total)) {
      told = done;
      progress.at(done, total, doing);
    }
  }
}
