package app.chordial.ui.home;

import app.chordial.store.ShopSettings;
import app.chordial.ui.kit.Buttons;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Icon;
import app.chordial.ui.kit.Labelled;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import app.chordial.ui.workbench.Dialogs;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a new shop is told about itself: name, currency, time zone, and where its folder goes. */
final class NewShopForm {

  private static final List<String> USUAL =
      List.of("EUR", "GBP", "USD", "AUD", "CAD", "CHF", "DKK", "NOK", "NZD", "PLN", "SEK");

  private final Shops shops;
  private final Dialogs dialogs;
  private final TextField name = new TextField();
  private final ComboBox<String> currency = new ComboBox<>();
  private final ComboBox<String> zone = new ComboBox<>();
  private final Label place = Words.fine("");
  private final Button make;
  private final VBox form = new VBox();
  private Path within;

  NewShopForm(Shops shops, Dialogs dialogs, Path usualFolder) {
    this.shops = shops;
    this.dialogs = dialogs;
    within = usualFolder;
    make = Buttons.accent(Texts.text("home.new.make"), this::make);
    make.setDefaultButton(true);
    name.setPromptText(Texts.text("home.new.name.prompt"));
    currency.getItems().setAll(currencies());
    currency.setValue(ownCurrency());
    zone.getItems().setAll(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    zone.setValue(ZoneId.systemDefault().getId());
    name.textProperty().subscribe(() -> show());
    layOut();
  }

  Node node() {
    return form;
  }

  void focus() {
    name.requestFocus();
  }

  private void layOut() {
    form.getStyleClass().add("home-form");
    Button choose =
        Buttons.quiet(
            Texts.text("home.new.choose"),
            Icon.FOLDER,
            () ->
                dialogs.folder(
                    Texts.text("home.new.folder"),
                    chosen -> {
                      within = chosen;
                      show();
                    }));
    HBox buttons = new HBox(choose, Words.spring(), make);
    buttons.getStyleClass().add(Styles.LINE);
    buttons.setAlignment(Pos.CENTER_LEFT);
    form.getChildren()
        .addAll(
            new Labelled(Texts.text("home.new.name"), name),
            new Labelled(
                Texts.text("home.new.currency"),
                currency,
                "",
                Texts.text("home.new.currency.help")),
            new Labelled(Texts.text("home.new.zone"), zone, "", Texts.text("home.new.zone.help")),
            place,
            buttons);
  }

  private void show() {
    String given = Shops.fileName(name.getText());
    make.setDisable(given.isBlank());
    place.setText(
        given.isBlank()
            ? Texts.text("home.new.place", within)
            : Texts.text("home.new.place", within.resolve(given + ".chordial")));
  }

  private void make() {
    shops.create(
        new ShopSettings(name.getText().strip(), ZoneId.of(zone.getValue()), currency.getValue()),
        within);
  }

  private static String ownCurrency() {
    try {
      return Currency.getInstance(Formats.locale()).getCurrencyCode();
    } catch (IllegalArgumentException noCountry) {
      return USUAL.getFirst();
    }
  }

  private static List<String> currencies() {
    Stream<String> others =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !USUAL.contains(code))
            .sorted(Comparator.naturalOrder());
    return Stream.concat(USUAL.stream(), others).toList();
  }
}
