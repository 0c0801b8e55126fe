package app.chordial.sample;

import app.chordial.audience.EventType;
import app.chordial.insight.PaceState;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import java.time.LocalDate;
import java.util.List;

/** The ten segments of the sample shop. */
final class SampleSegments {

  private static final Rule.When EVER = new Rule.When.Ever();

  private SampleSegments() {}

  static List<Segment> all() {
    return List.of(
        new Segment("gardeners-worth-a-visit", "Gardeners worth a visit", gardeners()),
        new Segment("friends-of-the-harbour", "Friends of the harbour", friends()),
        new Segment("new-customers", "New customers", newcomers()),
        new Segment("slipping-away", "Slipping away", slippingAway()),
        new Segment("readers-mid-series", "Readers in the middle of a series", midSeries()),
        new Segment("tired-of-mail", "Tired of our mail", tired()),
        new Segment("cart-left", "Left a cart this week", cartLeft()),
        new Segment(
            "birthday-month",
            "Birthday in the coming month",
            new Rule.Has("birthday", new Rule.Test.Anniversary(31))),
        new Segment("christmas-shoppers", "Christmas shoppers", christmasShoppers()),
        new Segment("river-and-hill", "River and hill people", riverAndHill()));
  }

  private static Rule gardeners() {
    return all(
        new Rule.Did(bought("Garden"), atLeast(2), last(90)),
        any(
            new Rule.Has("country", new Rule.Test.IsOneOf(List.of("United Kingdom", "UK", "GB"))),
            new Rule.Did(Rule.Deed.of(EventType.PURCHASE), spent(20_000), EVER)),
        none(did(EventType.OPEN, last(30))));
  }

  private static Rule friends() {
    Rule.Range top = new Rule.Range(4, 5);
    return any(
        new Rule.Rfm(top, top, top),
        new Rule.Did(Rule.Deed.of(EventType.PURCHASE), spent(50_000), last(365)),
        new Rule.Predicted(Rule.Forecast.VALUE, 365, 400));
  }

  private static Rule newcomers() {
    return all(
        new Rule.Did(
            Rule.Deed.of(EventType.PURCHASE),
            new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.EXACTLY, 1),
            EVER),
        did(EventType.PURCHASE, last(45)));
  }

  private static Rule slippingAway() {
    return all(
        new Rule.Did(Rule.Deed.of(EventType.PURCHASE), atLeast(2), EVER),
        none(did(EventType.PURCHASE, last(200))),
        new Rule.Predicted(Rule.Forecast.ALIVE, 0, 0.05));
  }

  private static Rule midSeries() {
    return any(
        isReading("Books > Gull Point", "home-by-the-long-tide"),
        isReading("Books > Inspector Adeyemi", "inspector-adeyemi-comes-ashore"),
        isReading("Books > The Hearth Cookbook", "the-hearth-cookbook-5-feasts"));
  }

  private static Rule isReading(String series, String lastVolume) {
    Rule.Deed last = new Rule.Deed(EventType.PURCHASE, lastVolume, null, null, null, null, null);
    return all(
        new Rule.Did(bought(series), Rule.Times.ONCE, last(540)),
        new Rule.Did(last, Rule.Times.NEVER, EVER));
  }

  private static Rule tired() {
    return any(
        new Rule.Paced(PaceState.RESTING),
        all(
            new Rule.Did(Rule.Deed.of(EventType.SENT), atLeast(8), last(60)),
            new Rule.Did(Rule.Deed.of(EventType.CLICK), Rule.Times.NEVER, last(180)),
            new Rule.Answers(0, 0.8)));
  }

  private static Rule cartLeft() {
    return all(
        did(EventType.CART, last(7)),
        new Rule.Did(Rule.Deed.of(EventType.PURCHASE), Rule.Times.NEVER, last(7)));
  }

  private static Rule christmasShoppers() {
    Rule.When lastYear =
        new Rule.When.Between(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 12, 24));
    Rule.Deed looked =
        new Rule.Deed(EventType.VIEW, null, null, null, null, null, "/collections/christmas");
    return any(
        did(EventType.PURCHASE, lastYear),
        new Rule.Did(looked, Rule.Times.ONCE, last(30)),
        new Rule.Did(bought("Christmas"), Rule.Times.ONCE, EVER));
  }

  private static Rule riverAndHill() {
    return all(
        any(new Rule.Leans("fishing", 0.25, 1), new Rule.Leans("outdoors", 0.25, 1)),
        none(
            new Rule.In("tired-of-mail"),
            new Rule.Did(
                Rule.Deed.of(EventType.REFUND),
                atLeast(2),
                new Rule.When.After(Rule.Deed.of(EventType.PURCHASE), 30))));
  }

  private static Rule all(Rule... parts) {
    return new Rule.All(List.of(parts));
  }

  private static Rule any(Rule... parts) {
    return new Rule.Any(List.of(parts));
  }

  private static Rule none(Rule... parts) {
    return new Rule.None(List.of(parts));
  }

  private static Rule did(EventType type, Rule.When when) {
    return new Rule.Did(Rule.Deed.of(type), Rule.Times.ONCE, when);
  }

  private static Rule.Deed bought(String category) {
    return new Rule.Deed(EventType.PURCHASE, null, category, null, null, null, null);
  }

  private static Rule.Times atLeast(long number) {
    return new Rule.Times(Rule.Measure.COUNT, Rule.Comparison.AT_LEAST, number);
  }

  private static Rule.Times spent(long pence) {
    return new Rule.Times(Rule.Measure.SUM, Rule.Comparison.AT_LEAST, pence);
  }

  private static Rule.When last(int days) {
    return new Rule.When.Last(days);
  }
}
