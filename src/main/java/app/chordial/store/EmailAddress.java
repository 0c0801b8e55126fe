package app.chordial.store;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rule under which two ways of writing an e-mail address are the same address. */
final class EmailAddress {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  private EmailAddress() {}

  /** Trimmed, lower-cased, NFC, the domain in ASCII; null where it can't be an address. */
  static @Nullable String normalised(String written) {
    String address =
        Normalizer.normalize(written.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int at = address.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL || address.indexOf('@') != at || hasGap(address)) {
      return null;
    }
    String domain = asciiDomain(address.substring(at + 1));
    if (domain == null || at + 1 + domain.length() > LONGEST) {
      return null;
    }
    return Normalizer.normalize(address.substring(0, at), Normalizer.Form.NFC) + "@" + domain;
  }

  private static @Nullable String asciiDomain(String written) {
    try {
      String domain = IDN.toASCII(written).toLowerCase(Locale.ROOT);
      boolean isDotted = domain.indexOf('.') > 0 && !domain.endsWith(".");
      return isDotted && !domain.contains("..") ? domain : null;
    } catch (IllegalArgumentException notADomain) {
      return null;
    }
  }

  private static boolean hasGap(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (Character.isWhitespace(c)
          || Character.isISOControl(c)
          || "<>,;:()[]\"\\".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
