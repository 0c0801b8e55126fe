package app.chordial.ui;

import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.preview.Found;
import app.chordial.ui.preview.Known;
import app.chordial.ui.workbench.Entry;
import app.chordial.ui.workbench.Sought;
import app.chordial.ui.workbench.Workbench;
import app.chordial.work.Where;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Customers of a name or an address, each of them a way to their preview. */
record CustomerSearch(Workbench bench, Known known) implements Sought {

  private static final String KEY = "palette.customers";
  private static final Duration TYPING = Duration.ofMillis(120);
  private static final int LEAST_LETTERS = 2;
  private static final int MOST = 8;

  @Override
  public void seek(String letters, Consumer<List<Entry>> found) {
    String wanted = letters.strip();
    if (wanted.length() < LEAST_LETTERS || bench.session().audienceProperty().get() == null) {
      bench.background().forget(KEY);
      return;
    }
    bench
        .background()
        .later(
            KEY,
            TYPING,
            () ->
                bench
                    .background()
                    .ask(
                        KEY,
                        _ -> known.search(wanted),
                        people ->
                            found.accept(people.stream().limit(MOST).map(this::entry).toList())));
  }

  private Entry entry(Found found) {
    String title = found.title();
    String words =
        found.email().isEmpty() || title.equals(found.email())
            ? title
            : title + " · " + found.email();
    Where where = Where.at(Where.Place.PREVIEW, String.valueOf(found.storeId()));
    return new Entry(
        words,
        Texts.text("palette.kind.customer"),
        Icon.PERSON,
        "",
        () -> bench.navigator().open(where));
  }
}
