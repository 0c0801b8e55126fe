package app.chordial.simulation.backtest;

import app.chordial.segment.Money;
import java.util.Locale;

/** Findings in plain English sentences. */
public final class FindingSaying {

  private final Money money;

  /**
   * @param currency ISO code
   */
  public FindingSaying(String currency) {
    money = new Money(currency);
  }

  /** What a log tells by one kind of reward, in one or two sentences. */
  public String sentence(Measure measure, Finding finding) {
    Doubt doubt = finding.doubt();
    if (doubt != null) {
      return "%s: not enough evidence. %s".formatted(name(measure), why(doubt, finding));
    }
    if (finding.isSame()) {
      return "%s: the same, since this design would have sent the same e-mails."
          .formatted(name(measure));
    }
    return "%s: %s%s".formatted(name(measure), verdict(measure, finding), covered(finding));
  }

  private String verdict(Measure measure, Finding finding) {
    double by = finding.estimates().difference();
    String band = band(measure, finding.difference());
    if (finding.difference().isNoise()) {
      return "what this design would have brought more or less an e-mail is within noise (95 %% sure: %s); %s or more would have been seen."
          .formatted(band, difference(measure, finding.smallest()));
    }
    return "this design would have brought %s %s an e-mail than what was sent (95 %% sure: %s)."
        .formatted(difference(measure, Math.abs(by)), by < 0 ? "less" : "more", band);
  }

  private String band(Measure measure, Interval of) {
    return switch (measure) {
      case CLICKS ->
          "%s to %s percentage points".formatted(signedPoints(of.low()), signedPoints(of.high()));
      case REVENUE -> signed(of.low()) + " to " + signed(of.high());
    };
  }

  private String difference(Measure measure, double by) {
    return switch (measure) {
      case CLICKS -> points(by) + " percentage points";
      case REVENUE -> money(by);
    };
  }

  private static String points(double share) {
    return String.format(Locale.UK, "%.2f", 100 * Math.abs(share));
  }

  private static String covered(Finding finding) {
    int in = finding.estimates().occasions();
    return in == finding.asked()
        ? ""
        : " That is of the %s of %s e-mails where what it would have sent could have gone."
            .formatted(number(in), number(finding.asked()));
  }

  private static String why(Doubt doubt, Finding finding) {
    Estimates from = finding.estimates();
    return switch (doubt) {
      case NO_OCCASIONS -> "By the log no e-mail of these plans went.";
      case NOTHING_DRAWN ->
          "Where this design would have sent another e-mail, that one could not have gone (%s of %s e-mails). Let plans draw a tenth of their e-mails between the two best; later results can tell more."
              .formatted(number(finding.asked() - from.occasions()), number(finding.asked()));
      case NOT_COVERED ->
          "On %s of %s e-mails this design would have sent one that could not have gone. Only a simulation, or trying it, can tell."
              .formatted(number(finding.asked() - from.occasions()), number(finding.asked()));
      case TOO_FEW ->
          "The e-mails count as %s independent ones, and %s are needed. More weeks, or a larger share that is drawn, would help."
              .formatted(
                  number((long) from.effective()),
                  number((long) Math.ceil(Doubt.enough(from.occasions()))));
      case ONE_HEAVY ->
          "One e-mail has %s of all weight, and a tenth is the most. More weeks, or a larger share that is drawn, would help."
              .formatted(percent(from.heaviest()));
    };
  }

  /** What mail adds, in one or two sentences. */
  public String sentence(Uplift uplift) {
    if (uplift.heldOut().customers() == 0) {
      return "What mail adds: not enough evidence. Nobody was held out. Let plans hold out a tenth"
          + " of the customers"
          + (uplift.mailed().deviationMinor() > 0
              ? "; of these customers a difference of %s each could then be seen."
                  .formatted(money(uplift.smallestWithATenth()))
              : "; later results can tell.");
    }
    if (!uplift.isEnough()) {
      return "What mail adds: not enough evidence. %s were mailed and %s held out, and %d of each are needed. More weeks or a larger share would help; so far a difference of %s a customer could be seen."
          .formatted(
              number(uplift.mailed().customers()),
              number(uplift.heldOut().customers()),
              Uplift.ENOUGH,
              money(uplift.smallest()));
    }
    String band =
        "%s to %s".formatted(signed(uplift.difference().low()), signed(uplift.difference().high()));
    return uplift.difference().isNoise()
        ? "What mail adds: within noise (95 %% sure: %s a customer); %s or more would have been seen."
            .formatted(band, money(uplift.smallest()))
        : "What mail adds: customers who were mailed ordered for %s %s each than those held out (95 %% sure: %s)."
            .formatted(
                money(Math.abs(uplift.addedMinor())),
                uplift.addedMinor() < 0 ? "less" : "more",
                band);
  }

  /** A reward with its unit: a share of e-mails, or money. */
  public String amount(Measure measure, double value) {
    return switch (measure) {
      case CLICKS -> percent(value);
      case REVENUE -> money(value);
    };
  }

  /** What rounds to nothing has no sign. */
  private String signed(double minor) {
    return sign(Math.rint(minor)) + money(Math.abs(minor));
  }

  private static String signedPoints(double share) {
    return sign(Math.rint(100 * 100 * share)) + points(share);
  }

  private static String sign(double value) {
    if (value == 0) {
      return "";
    }
    return value < 0 ? "−" : "+";
  }

  public String money(double minor) {
    return money.of(Math.round(minor));
  }

  private static String percent(double share) {
    return String.format(Locale.UK, "%.2f %%", 100 * share);
  }

  private static String number(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  /** What a reward is called at the beginning of a sentence. */
  public static String name(Measure measure) {
    return switch (measure) {
      case CLICKS -> "Clicks";
      case REVENUE -> "Orders within 7 days";
    };
  }
}
