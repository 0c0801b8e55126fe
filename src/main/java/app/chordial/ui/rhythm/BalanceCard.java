package app.chordial.ui.rhythm;

import app.chordial.rhythm.Rhythm;
import app.chordial.ui.kit.Card;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.MoneyReading;
import app.chordial.ui.kit.Sentence;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.ValueField;
import app.chordial.ui.kit.Words;
import java.util.Currency;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Balance: whose value counts, as a slider with what it means in money, and its settings. */
final class BalanceCard {

  private static final long MOST = 1_000_000;

  private final RhythmModel model;
  private final Slider share = new Slider(0, 1, 0.5);
  private final ValueField<Long> welcome;
  private final Sentence sentence = new Sentence();
  private final Card card;
  private boolean isShowing;

  BalanceCard(RhythmForm form, RhythmModel model) {
    this.model = model;
    welcome = new ValueField<>(welcomeReading());
    welcome.onEdit(model::setWelcome);
    share.setBlockIncrement(0.05);
    share.setAccessibleText(Texts.text("rhythm.balance.share"));
    share.valueProperty().addListener((_, _, now) -> slide(now.doubleValue()));
    card =
        Card.titled(
            Texts.text("rhythm.balance"),
            Words.fine(Texts.text("rhythm.balance.picture")),
            slider(),
            sentence,
            form.row("balance.welcome", welcome));
    card.getChildren().addAll(form.rows(Settings.BALANCE));
  }

  Card card() {
    return card;
  }

  void show(Rhythm rhythm) {
    isShowing = true;
    share.setValue(rhythm.balance().customerShare());
    isShowing = false;
    welcome.reads(welcomeReading());
    welcome.show(rhythm.balance().welcomeMinor());
    sentence.say(Saying.balance(rhythm.balance(), model.currency()));
  }

  private MoneyReading welcomeReading() {
    return new MoneyReading(Currency.getInstance(model.currency()), 0, MOST);
  }

  private void slide(double value) {
    if (!isShowing) {
      model.set(Settings.SHARE, Math.rint(value * 20) / 20);
    }
  }

  private VBox slider() {
    var value = Words.plain("", Styles.STRONG);
    share.valueProperty().subscribe(now -> value.setText(Formats.number(now.doubleValue(), 2)));
    HBox ends =
        new HBox(
            Words.quiet(Texts.text("rhythm.balance.shop")),
            Words.spring(),
            value,
            Words.spring(),
            Words.quiet(Texts.text("rhythm.balance.customer")));
    return new VBox(4, ends, share);
  }
}
