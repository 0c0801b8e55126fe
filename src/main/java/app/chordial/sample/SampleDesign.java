package app.chordial.sample;

import app.chordial.design.Design;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Joint;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Rhythm;
import java.util.List;
import java.util.stream.Stream;

/** The ready design of Harbour &amp; Hearth, for the winter of 2026 to 2027. */
public final class SampleDesign {

  static final String WATER = "on-the-water";
  static final String GARDEN = "in-the-garden";
  static final String TABLE = "at-the-table";
  static final String FIRE = "by-the-fire";
  static final String CHRISTMAS = "christmas-at-the-harbour";
  static final String WEEK = "this-week";

  private SampleDesign() {}

  public static Design design() {
    return new Design(
        SampleInterests.all(),
        EvidenceSettings.DEFAULT,
        List.of(new Joint("kitchen", "tea-coffee", 0.5)),
        SampleSegments.all(),
        themes(),
        messages(),
        rhythm());
  }

  private static List<Theme> themes() {
    return List.of(
        new Theme(WATER, "On the water", Theme.Kind.TOPICAL, "Down by the water this week", 10),
        new Theme(GARDEN, "In the garden", Theme.Kind.TOPICAL, "What the garden wants now", 10),
        new Theme(
            TABLE,
            "At the table",
            Theme.Kind.TOPICAL,
            "Something good on the stove, {{ customer.first_name | default: \"neighbour\" }}",
            7),
        new Theme(FIRE, "By the fire", Theme.Kind.TOPICAL, "An evening in", 7),
        new Theme(
            CHRISTMAS,
            "Christmas at the harbour",
            Theme.Kind.CONTEXTUAL,
            "Christmas at the harbour",
            5),
        new Theme(
            WEEK,
            "This week at Harbour & Hearth",
            Theme.Kind.CONTEXTUAL,
            "This week at Harbour & Hearth",
            7));
  }

  private static List<Message> messages() {
    return Stream.of(
            WaterMessages.all(),
            GardenMessages.all(),
            TableMessages.all(),
            FireMessages.all(),
            ChristmasMessages.all(),
            WeekMessages.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Short e-mails, so that what there is to say lasts for weeks. */
  private static Rhythm rhythm() {
    return Rhythm.DEFAULT.with(Cadence.DEFAULT.withMessagesPerEmail(3));
  }
}
