package app.chordial.ui.export;

import app.chordial.job.Destination;
import java.nio.file.Path;
import java.util.List;

/**
 * What an export left in a folder.
 *
 * @param people how many different customers get an e-mail
 * @param sheet the send sheet as a text; empty where the destination has none
 */
record Written(
    long run,
    Destination destination,
    Path folder,
    List<String> files,
    long emails,
    long people,
    String sheet,
    List<Campaign> campaigns) {

  Written {
    files = List.copyOf(files);
    campaigns = List.copyOf(campaigns);
  }
}
