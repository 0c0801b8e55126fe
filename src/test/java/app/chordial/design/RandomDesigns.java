package app.chordial.design;

import app.chordial.audience.RandomAudiences;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Proving;
import app.chordial.rhythm.Quiet;
import app.chordial.rhythm.Reorders;
import app.chordial.rhythm.Rhythm;
import app.chordial.rhythm.series.RandomSeries;
import app.chordial.segment.RandomRules;
import app.chordial.segment.Segment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Designs that nobody made, the same for the same seed, whose references lead somewhere: interests,
 * segments, themes and messages are in the words of {@link RandomAudiences} and {@link
 * RandomRules}.
 */
public final class RandomDesigns {

  private final Random random;

  private RandomDesigns(long seed) {
    random = new Random(seed);
  }

  public static Design of(long seed) {
    return new RandomDesigns(seed).design();
  }

  private Design design() {
    RandomRules rules = new RandomRules(random);
    List<Segment> segments = new ArrayList<>();
    for (String id : RandomRules.SEGMENTS) {
      segments.add(new Segment(id, "Segment " + id, rules.has()));
    }
    segments.addAll(some(2, i -> new Segment("alike-" + i, words(), rules.lookAlike())));
    segments.addAll(some(5, i -> new Segment("segment-" + i, words(), rules.tree(4))));
    return new Design(
        RandomRules.INTERESTS.stream().map(this::interest).toList(),
        random.nextBoolean() ? EvidenceSettings.DEFAULT : evidence(),
        some(3, _ -> new Joint(one(RandomRules.INTERESTS), one(RandomRules.INTERESTS), part())),
        segments,
        List.of(theme("deals"), theme("guides")),
        RandomAudiences.MESSAGES.stream().map(this::message).toList(),
        rhythm());
  }

  private Interest interest(String id) {
    return new Interest(id, words(), some(6, _ -> witness()), random.nextBoolean(), 0.5 + part());
  }

  private Witness witness() {
    double strength = part();
    return switch (random.nextInt(8)) {
      case 0 -> new Witness.OfCategory(one(RandomAudiences.CATEGORIES), strength);
      case 1 -> new Witness.OfProduct("sku-%02d".formatted(random.nextInt(14)), strength);
      case 2 -> new Witness.OfTag("new", strength);
      case 3 -> new Witness.OfTitle("No. " + random.nextInt(14), strength);
      case 4 -> new Witness.OfPage("/g*", strength);
      case 5 -> new Witness.OfSearch(one(List.of("bulbs", "CRUISE")), strength);
      case 6 -> new Witness.OfDownload("*.pdf", strength);
      default -> new Witness.OfMessage(one(RandomAudiences.MESSAGES), strength);
    };
  }

  private EvidenceSettings evidence() {
    List<EvidenceSettings.Kind> kinds =
        IntStream.range(0, 6).mapToObj(_ -> new EvidenceSettings.Kind(part(), 1 + days())).toList();
    return new EvidenceSettings(
        kinds.get(0),
        kinds.get(1),
        kinds.get(2),
        kinds.get(3),
        kinds.get(4),
        kinds.get(5),
        part(),
        part(),
        new EvidenceSettings.Season(1 + days(), part()),
        new EvidenceSettings.Gifts(part(), part()),
        new EvidenceSettings.Ignoring(part(), random.nextInt(9)));
  }

  private Theme theme(String id) {
    return new Theme(
        id,
        words(),
        one(List.of(Theme.Kind.values())),
        "{{ shop.name }}: " + words(),
        random.nextInt(30));
  }

  private Message message(String id) {
    return new Message(
        id,
        words(),
        one(List.of(Message.Purpose.values())),
        words() + " {{ customer.first_name | default: 'there' }}",
        words(),
        "<p>" + words() + "</p>\n<p>\"quoted\" \\ é 漢字 🌷</p>",
        "https://shop.example.com/" + random.nextInt(100),
        words(),
        some(2, _ -> one(RandomRules.INTERESTS)),
        random.nextBoolean() ? "deals" : "guides",
        some(3, _ -> "sku-%02d".formatted(random.nextInt(14))),
        random.nextInt(-500, 2_000),
        random.nextInt(4) / 10.0,
        maybe(date(-90)),
        maybe(date(90)),
        maybe(one(RandomRules.SEGMENTS)),
        random.nextInt(4) == 0,
        random.nextInt(90),
        random.nextInt(90),
        some(2, _ -> one(RandomAudiences.MESSAGES)),
        maybe(one(RandomAudiences.MESSAGES)),
        one(List.of(Message.Duty.values())));
  }

  private Rhythm rhythm() {
    if (random.nextInt(3) == 0) {
      return Rhythm.DEFAULT;
    }
    Pace pace =
        new Pace(
            2 + days(),
            2,
            62,
            part(),
            1 + days(),
            1 + random.nextInt(300),
            1 + random.nextInt(20),
            random.nextBoolean() ? Pace.Mode.OPTIMISED : Pace.Mode.RECEPTIVITY,
            part());
    Cadence cadence =
        new Cadence(
            List.of(DayOfWeek.of(1 + random.nextInt(3)), DayOfWeek.of(4 + random.nextInt(4))),
            random.nextInt(24),
            1 + random.nextInt(6),
            List.of(new Cadence.Cap(1 + random.nextInt(3), 7)),
            random.nextInt(40),
            random.nextInt(5),
            random.nextInt(5),
            quiet());
    return Rhythm.DEFAULT
        .with(pace)
        .with(cadence)
        .with(new Balance(part(), random.nextInt(900), part(), part(), part(), part(), part()))
        .with(new Proving(part(), part()))
        .with(new Reorders(part(), part(), 1 + part()))
        .withSeries(new RandomSeries(random).some(3));
  }

  private Quiet quiet() {
    List<Quiet.Span> spans =
        some(2, i -> new Quiet.Span(words(), date(10 * i), date(10 * i + 80), i == 1));
    return new Quiet(spans, random.nextInt(24), random.nextInt(24));
  }

  private double days() {
    return random.nextInt(600) / 10.0;
  }

  private double part() {
    return random.nextDouble();
  }

  private LocalDate date(int around) {
    return RandomAudiences.TODAY.plusDays(around + random.nextInt(60));
  }

  private String words() {
    return one(List.of("Spring", "Ünder £5", "“Quoted”", "Tab\there")) + " " + random.nextInt(1000);
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
