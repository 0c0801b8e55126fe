package app.chordial.ui.preview;

import app.chordial.message.Message;
import app.chordial.message.Occasion;
import app.chordial.message.Rendering;
import app.chordial.message.Sender;
import app.chordial.message.Theme;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.workbench.Session;
import app.chordial.ui.workbench.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes e-mails to be looked at; may be asked from any thread, one at a time. */
public final class Typesetting {

  private final Rendering rendering = new Rendering();

  /** Who sends: the open shop, with stand-ins for what only the mail tool knows. */
  public static Sender sender(Session session) {
    String shop = Optional.ofNullable(session.shopProperty().get()).map(Shop::name).orElse("");
    return new Sender(shop, "en", "https://example.com/unsubscribe", Texts.text("preview.address"));
  }

  /** The letter of some messages, the lead first, with no badge but the lead's and the purposes. */
  public synchronized Letter letter(Theme theme, List<Message> messages, Occasion occasion) {
    List<Letter.Badge> badges = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      badges.add(badge(i, messages.get(i).purpose()));
    }
    return new Letter(rendering.render(theme, messages, occasion), theme.name(), badges);
  }

  private static Letter.Badge badge(int rank, Message.Purpose purpose) {
    return switch (purpose) {
      case SELL ->
          rank == 0
              ? new Letter.Badge(Texts.text("preview.badge.lead"), Tone.ACCENT)
              : new Letter.Badge("", Tone.QUIET);
      case HELP -> named(rank, "help", Tone.GOOD);
      case NEWS -> named(rank, "news", Tone.QUIET);
      case ASK -> named(rank, "ask", Tone.QUIET);
    };
  }

  private static Letter.Badge named(int rank, String purpose, Tone tone) {
    String words = Texts.text("preview.badge." + purpose);
    return rank == 0
        ? new Letter.Badge(Texts.text("preview.badge.lead-and", words), Tone.ACCENT)
        : new Letter.Badge(words, tone);
  }
}
