package app.chordial.ui.kit;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pictures that stand beside words, all from one pack. */
public enum Icon {
  HOME(Material2OutlinedAL.HOME),
  DATA(Material2OutlinedMZ.MOVE_TO_INBOX),
  CUSTOMERS(Material2OutlinedMZ.PEOPLE),
  INTERESTS(Material2OutlinedAL.FAVORITE_BORDER),
  SEGMENTS(Material2OutlinedAL.ACCOUNT_TREE),
  MESSAGES(Material2OutlinedAL.EMAIL),
  RHYTHM(Material2OutlinedMZ.MUSIC_NOTE),
  PREVIEW(Material2OutlinedMZ.VISIBILITY),
  SIMULATE(Material2OutlinedMZ.SHOW_CHART),
  EXPORT(Material2OutlinedAL.FILE_UPLOAD),
  PRIVACY(Material2OutlinedMZ.SECURITY),
  SHOP(Material2OutlinedMZ.STOREFRONT),
  SEARCH(Material2OutlinedMZ.SEARCH),
  UNDO(Material2OutlinedMZ.UNDO),
  REDO(Material2OutlinedMZ.REDO),
  LIGHT(Material2OutlinedMZ.WB_SUNNY),
  DARK(Material2OutlinedMZ.NIGHTS_STAY),
  CALENDAR(Material2OutlinedAL.CALENDAR_TODAY),
  DOWN(Material2OutlinedAL.KEYBOARD_ARROW_DOWN),
  RIGHT(Material2OutlinedAL.CHEVRON_RIGHT),
  LEFT(Material2OutlinedAL.CHEVRON_LEFT),
  CLOSE(Material2OutlinedAL.CLOSE),
  ADD(Material2OutlinedAL.ADD),
  DELETE(Material2OutlinedAL.DELETE),
  EDIT(Material2OutlinedAL.EDIT),
  COPY(Material2OutlinedAL.CONTENT_COPY),
  DONE(Material2OutlinedAL.CHECK),
  GOOD(Material2OutlinedAL.CHECK_CIRCLE),
  CAUTION(Material2OutlinedMZ.REPORT_PROBLEM),
  REFUSED(Material2OutlinedAL.ERROR_OUTLINE),
  NOTE(Material2OutlinedAL.INFO),
  HELP(Material2OutlinedAL.HELP_OUTLINE),
  WILDCARD(Material2OutlinedMZ.STAR_OUTLINE),
  HANDLE(Material2OutlinedAL.DRAG_INDICATOR),
  MORE(Material2OutlinedMZ.MORE_HORIZ),
  FOLDER(Material2OutlinedAL.FOLDER_OPEN),
  FILE(Material2OutlinedAL.INSERT_DRIVE_FILE),
  SAVE(Material2OutlinedMZ.SAVE_ALT),
  PLAY(Material2OutlinedMZ.PLAY_ARROW),
  STOP(Material2OutlinedMZ.STOP),
  REFRESH(Material2OutlinedMZ.REFRESH),
  TIME(Material2OutlinedAL.ACCESS_TIME),
  FILTER(Material2OutlinedAL.FILTER_LIST),
  LINK(Material2OutlinedAL.LINK),
  LOCK(Material2OutlinedAL.LOCK),
  PIN(Material2OutlinedMZ.PUSH_PIN),
  BAN(Material2OutlinedAL.BLOCK),
  CART(Material2OutlinedMZ.SHOPPING_CART),
  TAG(Material2OutlinedAL.LOCAL_OFFER),
  PAGE(Material2OutlinedAL.DESCRIPTION),
  DOWNLOAD(Material2OutlinedAL.GET_APP),
  CATEGORY(Material2OutlinedAL.CATEGORY),
  PERSON(Material2OutlinedMZ.PERSON_OUTLINE),
  PHONE(Material2OutlinedMZ.PHONE_IPHONE),
  DESKTOP(Material2OutlinedAL.DESKTOP_WINDOWS),
  TABLE(Material2OutlinedMZ.TABLE_CHART),
  KEYBOARD(Material2OutlinedAL.KEYBOARD),
  LIGHTBULB(Material2OutlinedAL.LIGHTBULB),
  SETTINGS(Material2OutlinedMZ.TUNE);

  @SuppressWarnings("ImmutableEnumChecker") // the pack's own enums
  private final Ikon ikon;

  Icon(Ikon ikon) {
    this.ikon = ikon;
  }

  /** A fresh picture; its size and colour come from the style sheets. */
  public FontIcon node() {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().add(Styles.ICON);
    return icon;
  }
}
