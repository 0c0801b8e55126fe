package app.chordial.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.IVersionProvider;

/** Which Chordial this is, as the build wrote it down. */
final class Version implements IVersionProvider {

  private static final String WRITTEN = "version.txt";

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"Chordial " + written()};
  }

  private static String written() throws IOException {
    try (InputStream in = Version.class.getResourceAsStream(WRITTEN)) {
      return in == null ? "(of an unknown version)" : new String(in.readAllBytes(), UTF_8).strip();
    }
  }
}
