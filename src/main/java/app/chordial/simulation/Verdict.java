package app.chordial.simulation;

import app.chordial.segment.Money;
import app.chordial.simulation.Simulation.Banded;
import java.util.Locale;

/**
 * What a comparison of two scenarios comes to, in plain words. A difference is within noise where
 * the 80 % band of the paired differences, run by run with the same luck, contains 0.
 *
 * @param emails more or fewer than the other's
 * @param unsubscribes more or fewer than the other's
 * @param revenue more or less than the other's, minor units
 * @param net what it comes to once who stays has its price
 */
public record Verdict(
    String own,
    String other,
    int runs,
    Difference emails,
    Difference unsubscribes,
    Difference revenue,
    Net net,
    String currency) {

  /** Of such a gain a fault is likelier than a truth (CONFORMANCE, shapes of a simulator). */
  public static final double TOO_GOOD = 0.3;

  /**
   * A difference to the other scenario.
   *
   * @param of the other's own mean
   * @param by the mean difference with its 80 % band
   */
  public record Difference(double of, Banded by) {

    public boolean isNoise() {
      return by.low() <= 0 && by.high() >= 0;
    }

    /** By which share more, or less where negative; 0 where the other has nothing. */
    public double share() {
      return of == 0 ? 0 : by.mean() / of;
    }
  }

  /** The verdict on {@code own} against {@code other}; both had the same horizon. */
  public static Verdict of(Simulation own, Simulation other, String currency) {
    if (!own.horizon().equals(other.horizon())) {
      throw new IllegalArgumentException("only scenarios of one horizon are compared");
    }
    return new Verdict(
        own.title(),
        other.title(),
        own.runs().size(),
        difference(own, other, Metric.EMAILS),
        difference(own, other, Metric.UNSUBSCRIBES),
        difference(own, other, Metric.REVENUE),
        Net.of(own, other),
        currency);
  }

  private static Difference difference(Simulation own, Simulation other, Metric metric) {
    return new Difference(other.total(metric).mean(), own.difference(other, metric));
  }

  /** Whether the gain is so large that a fault in the assumptions is likelier than a truth. */
  public boolean isTooGood() {
    return !revenue.isNoise() && revenue.share() > TOO_GOOD;
  }

  /**
   * One sentence, one more on what it comes to where not as many stay, and another where so few
   * runs can't tell what is noise or where the gain is too good to be believed.
   */
  public String sentence() {
    if (isSilent()) {
      return "Neither %s nor %s sends an e-mail, so there is nothing to compare."
          .formatted(decapitalised(own), decapitalised(other));
    }
    String sentence =
        "Against %s, %s sends %s, loses %s, and earns %s."
                .formatted(
                    decapitalised(other),
                    decapitalised(own),
                    counted(emails, "e-mails"),
                    counted(unsubscribes, "subscribers"),
                    earned())
            + netted();
    if (runs == 1) {
      return sentence + " One run can't tell what is noise: simulate ten.";
    }
    return isTooGood()
        ? sentence
            + " A gain above 30 % is more likely a fault in the assumptions than a truth: look at"
            + " them."
        : sentence;
  }

  private boolean isSilent() {
    return emails.of() == 0 && emails.by().mean() == 0;
  }

  private static String counted(Difference difference, String things) {
    if (difference.isNoise()) {
      return "as many " + things + (difference.by().mean() == 0 ? "" : " within noise");
    }
    if (difference.of() == 0) {
      return String.format(Locale.UK, "%,.0f more %s", difference.by().mean(), things);
    }
    double share = difference.share();
    String percent =
        Math.abs(share) < 0.005
            ? "less than 1 %"
            : String.format(Locale.UK, "%,.0f %%", 100 * Math.abs(share));
    return percent + (share < 0 ? " fewer " : " more ") + things;
  }

  private String earned() {
    Banded by = revenue.by();
    if (by.low() == 0 && by.high() == 0) {
      return "the same";
    }
    String band = signed(by.low()) + " to " + signed(by.high());
    if (revenue.isNoise()) {
      return "the same within noise (" + band + ")";
    }
    String amount = new Money(currency).about(Math.abs(by.mean()));
    return amount + (by.mean() < 0 ? " less" : " more") + " (" + band + ")";
  }

  private String netted() {
    if (!net.isAny()) {
      return "";
    }
    Money money = new Money(currency);
    return String.format(
        Locale.UK,
        " %s of margin that e-mail will bring in three years, %s %s margin now: %s.",
        stays(money.about(Math.abs(net.worth().mean()))),
        net.now().mean() < 0 ? "for" : "with",
        money.about(Math.abs(net.now().mean())) + (net.now().mean() < 0 ? " less" : " more"),
        comesTo());
  }

  private String stays(String worth) {
    if (net.isMixed()) {
      return "Who stays is worth about " + worth + (net.worth().mean() < 0 ? " less" : " more");
    }
    long kept = Math.round(Math.abs(net.kept().mean()));
    return String.format(
        Locale.UK,
        "It %s %,d more subscriber%s, worth about %s",
        net.kept().mean() < 0 ? "loses" : "keeps",
        kept,
        kept == 1 ? "" : "s",
        worth);
  }

  private String comesTo() {
    Banded total = net.total();
    String band = " (" + signed(total.low()) + " to " + signed(total.high()) + ")";
    if (net.isNoise()) {
      return "together the same within noise" + band;
    }
    String amount = new Money(currency).about(Math.abs(total.mean()));
    return amount + (total.mean() < 0 ? " worse" : " better") + (runs == 1 ? "" : band);
  }

  private String signed(double minor) {
    String amount = new Money(currency).about(Math.abs(minor));
    return (minor < 0 ? "−" : "+") + amount;
  }

  private static String decapitalised(String title) {
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
