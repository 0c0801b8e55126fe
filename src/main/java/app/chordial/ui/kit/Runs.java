package app.chordial.ui.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in runs of plain and strong words.
 *
 * @param all in reading order
 */
public record Runs(List<Run> all) {

  /** Words that stand together in one weight. */
  public record Run(String words, boolean isStrong) {}

  public Runs {
    all = List.copyOf(all);
  }

  /** The runs of a text in which two asterisks open and close what is strong. */
  public static Runs of(String marked) {
    List<Run> runs = new ArrayList<>();
    String[] parts = marked.split("\\*\\*", -1);
    for (int part = 0; part < parts.length; part++) {
      if (!parts[part].isEmpty()) {
        runs.add(new Run(parts[part], part % 2 == 1));
      }
    }
    return new Runs(runs);
  }

  /** These runs and then more of them. */
  public Runs then(Runs more) {
    List<Run> both = new ArrayList<>(all);
    both.addAll(more.all);
    return new Runs(both);
  }

  /** The words alone, as a screen reader says them. */
  public String words() {
    StringBuilder words = new StringBuilder();
    all.forEach(run -> words.append(run.words()));
    return words.toString();
  }
}
