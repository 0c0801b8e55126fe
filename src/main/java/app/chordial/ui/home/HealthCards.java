package app.chordial.ui.home;

import app.chordial.ui.kit.Bar;
import app.chordial.ui.kit.BigNumber;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Columns;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Tone;
import app.chordial.ui.kit.Words;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Three cards on how the shop stands: whom it may mail, how old its data is, what would go. */
final class HealthCards {

  private static final int FRESH_DAYS = 8;

  private final BigNumber mailable = new BigNumber();
  private final Bar share = new Bar();
  private final Label mailableWords = Words.fine("");
  private final BigNumber age = new BigNumber();
  private final Label ageWords = Words.fine("");
  private final BigNumber week = new BigNumber();
  private final Label weekWords = Words.fine("");
  private final Columns cards;

  HealthCards(Consumer<Where.Place> open) {
    cards =
        new Columns(
            220,
            900,
            Card.titled(Texts.text("home.mailable"), mailable, share, mailableWords),
            Card.titled(
                Texts.text("home.age"),
                age,
                ageWords,
                Buttons.link(Texts.text("home.age.import"), () -> open.accept(Where.Place.DATA))),
            Card.titled(
                Texts.text("home.week"),
                week,
                weekWords,
                Buttons.link(Texts.text("home.week.see"), () -> open.accept(Where.Place.PREVIEW))));
  }

  Node node() {
    return cards;
  }

  void show(Health health, LocalDate today) {
    mailable.show(
        Formats.percent(health.mailableShare()),
        Texts.text("home.mailable.of", health.mailable(), health.customers()));
    share.share(health.mailableShare());
    share.tone(health.mailableShare() < 0.5 ? Tone.CAUTION : Tone.GOOD);
    mailableWords.setText(Texts.text("home.mailable.rest", health.customers() - health.mailable()));
    LocalDate newest = health.newest();
    if (newest == null) {
      age.show("–", Texts.text("home.age.none"));
      ageWords.setText("");
      return;
    }
    long days = ChronoUnit.DAYS.between(newest, today);
    age.show(
        days < 0 ? Formats.day(newest) : Texts.text("home.age.days", days),
        Texts.text("home.age.newest", Formats.date(newest)));
    ageWords.setText(
        Texts.text(
            days < 0 ? "home.age.ahead" : days <= FRESH_DAYS ? "home.age.fresh" : "home.age.old"));
  }

  /**
   * @param isPlanning whether it is still being worked out
   */
  void plan(@Nullable Week planned, boolean isPlanning) {
    if (planned == null) {
      week.show("–", Texts.text(isPlanning ? "home.week.planning" : "home.week.unknown"));
      weekWords.setText("");
      return;
    }
    week.show(Formats.number(planned.emails()), Texts.text("home.week.emails"));
    List<String> days =
        planned.days().stream()
            .map(
                day ->
                    Texts.text(
                        "home.week.day", Formats.day(day.date()), Formats.number(day.emails())))
            .toList();
    String resting =
        planned.resting() == 0 ? "" : " " + Texts.text("home.week.resting", planned.resting());
    weekWords.setText(
        days.isEmpty() ? Texts.text("home.week.no-days") : String.join(", ", days) + "." + resting);
  }
}
