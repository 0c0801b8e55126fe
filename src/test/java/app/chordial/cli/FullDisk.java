package app.chordial.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.async.FilePathAsync;

/**
 * The disk under the stores of this process with only so much room left: a file that wants to grow
 * beyond it is told what the operating system says then.
 */
public final class FullDisk extends FilePathWrapper {

  private static long room = Long.MAX_VALUE;

  /** Made by the store for each file. */
  public FullDisk() {}

  /** From now on there are so many bytes left. */
  static void leave(long bytes) {
    room = bytes;
    FilePath.register(new FullDisk());
  }

  /** There is room again. */
  static void clear() {
    FilePath.register(new FilePathAsync());
    room = Long.MAX_VALUE;
  }

  @Override
  public String getScheme() {
    return "async";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Crowded(super.open(mode));
  }

  /** A file on that disk. */
  private static final class Crowded extends FileBaseDefault {
    private final FileChannel file;

    private Crowded(FileChannel file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      long growth = Math.max(0, position + source.remaining() - file.size());
      if (growth > room) {
        throw new IOException("No space left on device");
      }
      room -= growth;
      return file.write(source, position);
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      room += Math.max(0, file.size() - size);
      file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
      return file.tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
