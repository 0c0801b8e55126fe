package app.chordial.ui.messages;

import app.chordial.audience.Snapshot;
import app.chordial.message.Message;
import app.chordial.message.Occasion;
import app.chordial.message.Recipient;
import app.chordial.message.Sender;
import app.chordial.message.Theme;
import app.chordial.ui.preview.Found;
import app.chordial.ui.preview.Known;
import app.chordial.ui.preview.Letter;
import app.chordial.ui.preview.Typesetting;
import app.chordial.ui.workbench.Background;
import app.chordial.ui.workbench.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The customer as whom a message is read, and how it looks to them. */
final class ReaderModel {

  private static final int AMONG = 20;
  private static final int MOST_FOUND = 8;

  private final Session session;
  private final Background background;
  private final Known known;
  private final Typesetting typesetting = new Typesetting();
  private final ReadOnlyObjectWrapper<Found> reader =
      new ReadOnlyObjectWrapper<>(this, "reader", Found.number(0));
  private final ReadOnlyObjectWrapper<@Nullable Letter> letter =
      new ReadOnlyObjectWrapper<>(this, "letter");
  private @Nullable Message message;
  private boolean isChosen;

  ReaderModel(Session session, Background background, Known known) {
    this.session = session;
    this.background = background;
    this.known = known;
    reader.subscribe(_ -> render());
  }

  ReadOnlyObjectProperty<Found> readerProperty() {
    return reader.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Letter> letterProperty() {
    return letter.getReadOnlyProperty();
  }

  /** Shows another message, or the same as it is now; null for none. */
  void show(@Nullable Message shown) {
    message = shown;
    render();
  }

  /** Finds customers to read as. */
  void find(String wanted, Consumer<List<Found>> found) {
    background.ask(
        "messages.readers", _ -> known.search(wanted).stream().limit(MOST_FOUND).toList(), found);
  }

  void readAs(Found found) {
    isChosen = true;
    reader.set(found);
  }

  /** Reads as one of the first customers with a name, until somebody is chosen. */
  void readAsAnybody(Snapshot snapshot) {
    if (isChosen) {
      return;
    }
    long[] ids = new long[Math.min(AMONG, snapshot.size())];
    for (int customer = 0; customer < ids.length; customer++) {
      ids[customer] = snapshot.audience().storeId(customer);
    }
    background.ask(
        "messages.reader",
        _ ->
            known.named(ids).stream()
                .sorted(Comparator.comparing(one -> one.firstName().isEmpty()))
                .findFirst(),
        found -> found.ifPresent(reader::set));
  }

  private void render() {
    Message shown = message;
    Theme theme = shown == null ? null : session.design().theme(shown.theme());
    if (shown == null || theme == null) {
      background.forget("messages.letter");
      letter.set(null);
      return;
    }
    Sender sender = Typesetting.sender(session);
    Recipient to = reader.get().recipient();
    LocalDate day = session.asOf();
    background.ask(
        "messages.letter",
        _ -> typesetting.letter(theme, List.of(shown), new Occasion(sender, to, day)),
        letter::set);
  }
}
