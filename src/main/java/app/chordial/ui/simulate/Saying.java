package app.chordial.ui.simulate;

import app.chordial.simulation.Metric;
import app.chordial.simulation.Net;
import app.chordial.simulation.Simulation.Banded;
import app.chordial.simulation.Verdict;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import java.text.NumberFormat;
import java.util.Currency;

/** Simulations in words; strong words stand between asterisks. */
final class Saying {

  private static final double LONG = 1_000_000;

  private Saying() {}

  /** What the present design does against another scenario, as one sentence. */
  static String verdict(Results results, Scenario other, String currency) {
    Comparison emails = compared(Metric.EMAILS, results, other);
    Comparison lost = compared(Metric.UNSUBSCRIBES, results, other);
    Comparison earned = compared(Metric.MAIL_REVENUE, results, other);
    String verdict =
        Texts.text(
            "simulate.verdict",
            other.title(),
            share("simulate.verdict.sends", emails),
            share("simulate.verdict.loses", lost),
            earns(earned, results.horizon().weeks(), currency));
    String netted = verdict + netted(results, other, currency);
    return isTooGood(earned) ? netted + " " + Texts.text("simulate.verdict.too-good") : netted;
  }

  /** What it comes to once who stays has its price; empty where as many stay. */
  private static String netted(Results results, Scenario other, String currency) {
    Net net = Net.of(results.present(), results.of(other));
    if (!net.isAny()) {
      return "";
    }
    String mixed = net.worth().mean() < 0 ? "mixed.less" : "mixed.more";
    String keeps = net.isMixed() ? mixed : net.kept().mean() < 0 ? "loses" : "keeps";
    String now = net.now().mean() < 0 ? "less" : "more";
    return " "
        + Texts.text(
            "simulate.verdict.net." + keeps,
            Math.round(Math.abs(net.kept().mean())),
            money(Math.abs(net.worth().mean()), currency),
            Texts.text(
                "simulate.verdict.net.now." + now, money(Math.abs(net.now().mean()), currency)),
            comesTo(net, results.present().runs().size(), currency));
  }

  private static String comesTo(Net net, int runs, String currency) {
    Banded total = net.total();
    String way = total.mean() < 0 ? "worse" : "better";
    String amount = money(Math.abs(total.mean()), currency);
    String low = signedMoney(total.low(), currency);
    String high = signedMoney(total.high(), currency);
    if (runs < Comparison.ENOUGH_RUNS) {
      return Texts.text("simulate.verdict.net.few." + way, amount);
    }
    return net.isNoise()
        ? Texts.text("simulate.verdict.net.same", low, high)
        : Texts.text("simulate.verdict.net." + way, amount, low, high);
  }

  /** Of so large a gain a fault in the assumptions is likelier than a truth. */
  private static boolean isTooGood(Comparison earned) {
    return earned.isTellable() && !earned.isWithinNoise() && earned.share() > Verdict.TOO_GOOD;
  }

  private static Comparison compared(Metric metric, Results results, Scenario other) {
    return Comparison.of(metric, results.present(), results.of(other));
  }

  private static String share(String key, Comparison compared) {
    if (compared.isTellable() && compared.isWithinNoise()) {
      return Texts.text(key + ".same");
    }
    String way = compared.difference().mean() < 0 ? ".fewer" : ".more";
    return compared.other().mean() == 0
        ? Texts.text(key + way + ".count", count(Math.abs(compared.difference().mean())))
        : Texts.text(key + way, Formats.percent(Math.abs(compared.share())));
  }

  private static String earns(Comparison compared, int weeks, String currency) {
    Banded band = compared.difference();
    String low = signedMoney(band.low(), currency);
    String high = signedMoney(band.high(), currency);
    if (!compared.isTellable()) {
      String way = band.mean() < 0 ? ".less" : ".more";
      return Texts.text("simulate.verdict.earns.few" + way, money(Math.abs(band.mean()), currency));
    }
    if (compared.isWithinNoise()) {
      return Texts.text("simulate.verdict.earns.same", low, high, weeks);
    }
    String key = band.mean() < 0 ? "simulate.verdict.earns.less" : "simulate.verdict.earns.more";
    return Texts.text(key, money(Math.abs(band.mean()), currency), low, high, weeks);
  }

  /**
   * The difference of a count with its band, such as "−118,300, 72 % less (−121,000 to −115,600)".
   */
  static String difference(Comparison compared, String currency) {
    Banded band = compared.difference();
    boolean isMoney = isMoney(compared.metric());
    String mean = isMoney ? signedMoney(band.mean(), currency) : signed(band.mean());
    String low = isMoney ? signedMoney(band.low(), currency) : signed(band.low());
    String high = isMoney ? signedMoney(band.high(), currency) : signed(band.high());
    return Texts.text("simulate.difference", judgement(compared), mean, low, high);
  }

  /** Whether a difference is more, fewer, or nothing that chance would not do. */
  static String judgement(Comparison compared) {
    if (!compared.isTellable()) {
      return Texts.text("simulate.too-few-runs");
    }
    if (compared.isWithinNoise()) {
      return Texts.text("simulate.within-noise");
    }
    String way = compared.difference().mean() < 0 ? "simulate.less" : "simulate.more";
    return Texts.text(way, Formats.percent(Math.abs(compared.share())));
  }

  /**
   * Whether the present design is better once who stays has its price, or neither earns less nor
   * loses more, as far as can be told.
   */
  static boolean isGood(Results results, Scenario other) {
    Net net = Net.of(results.present(), results.of(other));
    Comparison lost = compared(Metric.UNSUBSCRIBES, results, other);
    Comparison earned = compared(Metric.MAIL_REVENUE, results, other);
    boolean isCostly = !lost.isWithinNoise() && lost.difference().mean() > 0;
    boolean isPoor = !earned.isWithinNoise() && earned.difference().mean() < 0;
    boolean isBetter = !net.isNoise() && net.total().mean() > 0;
    boolean isWorse = !net.isNoise() && net.total().mean() < 0;
    return earned.isTellable() && !isWorse && (isBetter || (!isCostly && !isPoor));
  }

  static String total(Metric metric, Banded banded, String currency) {
    return isMoney(metric) ? money(banded.mean(), currency) : count(banded.mean());
  }

  static boolean isMoney(Metric metric) {
    return metric == Metric.REVENUE
        || metric == Metric.MAIL_REVENUE
        || metric == Metric.MAIL_MARGIN
        || metric == Metric.LOST_MARGIN;
  }

  static String count(double value) {
    return Formats.number(Math.round(value));
  }

  private static String signed(double value) {
    return sign(Math.round(value)) + count(Math.abs(value));
  }

  private static String signedMoney(double minor, String currency) {
    return sign(Math.round(minor)) + money(Math.abs(minor), currency);
  }

  private static String sign(long value) {
    return value < 0 ? "\u2212" : value > 0 ? "+" : "";
  }

  /** An amount to read at a glance: whole units, millions from one million on. */
  static String money(double minor, String currency) {
    Currency unit = Currency.getInstance(currency);
    double major = minor / Math.pow(10, Math.max(0, unit.getDefaultFractionDigits()));
    String symbol = unit.getSymbol(Formats.locale());
    NumberFormat format =
        major < LONG
            ? NumberFormat.getIntegerInstance(Formats.locale())
            : NumberFormat.getCompactNumberInstance(Formats.locale(), NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(major < LONG ? 0 : 2);
    return symbol + format.format(major);
  }
}
