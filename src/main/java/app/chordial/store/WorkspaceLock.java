package app.chordial.store;

import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One process's hold on a workspace. The hold itself is a lock of the operating system, which ends
 * with the process; who holds it stands beside, since a locked file can't be read everywhere.
 */
final class WorkspaceLock implements AutoCloseable {

  private static final String LOCK = "store.lock";
  private static final String OWNER = "store.owner";

  private final FileChannel channel;
  private final Path owner;

  private WorkspaceLock(FileChannel channel, Path owner) {
    this.channel = channel;
    this.owner = owner;
  }

  static WorkspaceLock take(Path folder, Instant now, ZoneId reader) throws Refusal {
    Path owner = folder.resolve(OWNER);
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw inUse(folder, owner);
      }
      Files.writeString(owner, me(now, reader));
      return new WorkspaceLock(channel, owner);
    } catch (IOException failure) {
      throw new Trouble(folder.getFileName().toString()).refusal(failure);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static Refusal inUse(Path folder, Path owner) {
    return new Refusal(
        folder.getFileName() + " is open already: " + whoHas(owner) + " has it.",
        "Nothing was changed.",
        "Close it there and try again.");
  }

  private static String whoHas(Path owner) {
    try {
      return Files.readString(owner).strip();
    } catch (IOException unreadable) {
      return "another program";
    }
  }

  private static String me(Instant now, ZoneId reader) {
    return "process %d of %s on %s, since %s"
        .formatted(
            ProcessHandle.current().pid(),
            System.getProperty("user.name", "somebody"),
            host(),
            now.truncatedTo(ChronoUnit.MINUTES).atZone(reader).toLocalDateTime());
  }

  /** The computer's name, without asking a network. */
  private static String host() {
    for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
      String name = System.getenv(variable);
      if (name != null && !name.isBlank()) {
        return name.strip();
      }
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException unknown) {
      return "this computer";
    }
  }

  @Override
  public void close() throws Refusal {
    try (channel) {
      Files.deleteIfExists(owner);
    } catch (IOException failure) {
      throw new Trouble(owner.toString()).refusal(failure);
    }
  }
}
