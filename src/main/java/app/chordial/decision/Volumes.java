package app.chordial.decision;

import app.chordial.design.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The volumes of a design's messages, with their references resolved to indexes. */
record Volumes(List<Volume> all) {

  /**
   * One message's.
   *
   * @param message index in the design
   * @param least 0 for no wish
   * @param most 0 for any number
   */
  record Volume(int message, int least, int most) {}

  /**
   * The resources that an e-mail uses: first a place for an e-mail, 0, then its volumes, from 1.
   */
  int[] uses(List<Integer> messages) {
    int[] uses = new int[1 + messages.size()];
    int count = 1;
    for (int i = 0; i < all.size(); i++) {
      if (messages.contains(all.get(i).message())) {
        uses[count++] = 1 + i;
      }
    }
    return Arrays.copyOf(uses, count);
  }

  /** Those of messages that are there. */
  static Volumes of(Design design) {
    List<String> ids = design.messages().stream().map(message -> message.id()).toList();
    List<Volume> all = new ArrayList<>();
    for (var volume : design.rhythm().limits().volumes()) {
      int message = ids.indexOf(volume.message());
      if (message >= 0 && (volume.least() > 0 || volume.most() > 0)) {
        all.add(new Volume(message, volume.least(), volume.most()));
      }
    }
    return new Volumes(List.copyOf(all));
  }
}
