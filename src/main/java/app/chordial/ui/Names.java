package app.chordial.ui;

import app.chordial.job.OpenShop;
import app.chordial.store.CustomerCard;
import app.chordial.ui.preview.Found;
import app.chordial.ui.preview.Known;
import app.chordial.work.Refusal;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the open shop calls its customers; asked in the background only. */
record Names(ObservableValue<@Nullable OpenShop> open) implements Known {

  private static final int MOST = 30;

  @Override
  public List<Found> search(String text) throws Refusal {
    OpenShop shop = open.getValue();
    return shop == null
        ? List.of()
        : shop.workspace().people().search(text, MOST).stream().map(Names::found).toList();
  }

  @Override
  public List<Found> named(long[] storeIds) throws Refusal {
    OpenShop shop = open.getValue();
    return shop == null
        ? List.of()
        : shop.workspace().people().cards(storeIds).stream().map(Names::found).toList();
  }

  /** The name, else the address, else the shop's number; empty where the store can't tell. */
  String title(long storeId) {
    OpenShop shop = open.getValue();
    try {
      return shop == null
          ? ""
          : shop.workspace().people().card(storeId).map(CustomerCard::title).orElse("");
    } catch (Refusal _) {
      return "";
    }
  }

  private static Found found(CustomerCard card) {
    return new Found(card.storeId(), or(card.firstName()), or(card.lastName()), or(card.email()));
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
