package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.Limits.Volume;
import app.chordial.segment.Money;
import java.util.ArrayList;
import java.util.List;

/** What is scarce on a day, in plain English: what one more would be worth (§4.6). */
public final class ScarcitySaying {

  /** A price below this is no price: so much is rounding. */
  private static final double FREE = 1e-3;

  private final Design design;
  private final Money money;

  /**
   * @param currency ISO code
   */
  public ScarcitySaying(Design design, String currency) {
    this.design = design;
    money = new Money(currency);
  }

  /** A sentence for each thing that is scarce or wished for. */
  public List<String> all(Scarcity scarcity) {
    List<String> sentences = new ArrayList<>();
    if (scarcity.emailMinor() > FREE) {
      sentences.add(
          "No more e-mails may go that day; one more would be worth %s."
              .formatted(worth(scarcity.emailMinor())));
    }
    for (Scarcity.Price price : scarcity.prices()) {
      Message message = design.message(price.message());
      if (message != null) {
        sentences.addAll(volume(price, message.name()));
      }
    }
    return List.copyOf(sentences);
  }

  private List<String> volume(Scarcity.Price price, String name) {
    List<String> sentences = new ArrayList<>();
    if (price.minor() > FREE) {
      sentences.add(
          "“%s” may go no more often; once more would be worth %s."
              .formatted(name, worth(price.minor())));
    } else if (price.minor() < -FREE) {
      sentences.add(
          "So that “%s” goes as often as it should, it counts %s more than it is worth."
              .formatted(name, worth(-price.minor())));
    }
    if (price.missing() > 0) {
      sentences.add(
          "“%s” is %s short of its %s: nobody else may get it."
              .formatted(name, Spoken.count(price.missing(), "e-mail"), least(price.message())));
    }
    return sentences;
  }

  private String least(String message) {
    return design.rhythm().limits().volumes().stream()
        .filter(volume -> volume.message().equals(message))
        .findFirst()
        .map(Volume::least)
        .map("%,d"::formatted)
        .orElse("");
  }

  private String worth(double minor) {
    return minor < 1 ? "less than " + money.of(1) : money.of(Math.round(minor));
  }
}
