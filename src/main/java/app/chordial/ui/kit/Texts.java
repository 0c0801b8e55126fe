package app.chordial.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything that the window says, by key, from the one resource bundle. */
public final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("app.chordial.ui.texts", Locale.ROOT);

  private Texts() {}

  /**
   * The text of a key with its values put in by {@link MessageFormat}: {@code {0}} in the user's
   * format, {@code {0,choice,1#one customer|1<{0} customers}} for plurals. An apostrophe is just an
   * apostrophe.
   *
   * @throws java.util.MissingResourceException where there is no such key
   */
  public static String text(String key, Object... values) {
    String pattern = BUNDLE.getString(key);
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern.replace("'", "''"), Formats.locale()).format(values);
  }

  /** Whether there is a text of this key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
