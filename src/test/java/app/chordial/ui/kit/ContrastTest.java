package app.chordial.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.1 AA: 4.5 for text, 3 for what must be seen to be used; from the style sheets' tokens. */
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("-ch-([a-z-]+): (#[0-9a-f]{6});");
  private static final String[] GROUNDS = {"ground", "card", "hover"};
  private static final String[] TONES = {"accent", "good", "caution", "wildcard", "refused"};

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyInkCanBeReadOnEveryGroundItStandsOn(Theme theme) {
    Map<String, Color> tokens = tokens(theme);
    for (String ground : GROUNDS) {
      for (String ink : new String[] {"text", "quiet", "accent"}) {
        holds(tokens, ink, ground, 4.5);
      }
    }
    for (String tone : TONES) {
      holds(tokens, tone, "card", 4.5);
      holds(tokens, tone, "ground", 4.5);
      holds(tokens, tone, tone + "-soft", 4.5);
      holds(tokens, "text", tone + "-soft", 4.5);
    }
    holds(tokens, "text", "chip", 4.5);
    holds(tokens, "quiet", "chip", 4.5);
    holds(tokens, "quiet", "accent-soft", 4.5);
    holds(tokens, "on-accent", "accent", 4.5);
    holds(tokens, "on-accent", "accent-deep", 4.5);
    holds(tokens, "on-refused", "refused", 4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void theFocusRingAndTheBarsCanBeSeen(Theme theme) {
    Map<String, Color> tokens = tokens(theme);
    holds(tokens, "accent", "card", 3);
    holds(tokens, "accent", "ground", 3);
    holds(tokens, "accent", "track", 3);
    holds(tokens, "edge", "card", 3);
  }

  private static void holds(Map<String, Color> tokens, String ink, String ground, double least) {
    assertThat(contrast(token(tokens, ink), token(tokens, ground)))
        .as(ink + " on " + ground)
        .isGreaterThanOrEqualTo(least);
  }

  private static Color token(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get(name), name);
  }

  private static Map<String, Color> tokens(Theme theme) {
    Map<String, Color> tokens = new LinkedHashMap<>();
    try {
      String css = Files.readString(Path.of(URI.create(Theme.sheet(theme.tokens()))));
      Matcher matcher = TOKEN.matcher(css);
      while (matcher.find()) {
        tokens.put(matcher.group(1), Color.web(matcher.group(2)));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return tokens;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
