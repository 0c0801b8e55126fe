package app.chordial.decision;

import app.chordial.audience.Audience;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.Repurchase;
import app.chordial.interest.Congruence;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.response.ResponseModel;
import app.chordial.rhythm.Balance;
import app.chordial.rhythm.Cadence;
import app.chordial.rhythm.Pace;
import app.chordial.rhythm.Rhythm;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import app.chordial.work.Parallel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Designs drawn at random for random audiences, so that every rule of a decision bites now and
 * then.
 */
public final class RandomPrograms {

  private static final List<String> INTERESTS = List.of("a", "b", "c", "d", "e");
  private static final int MESSAGES = 18;

  private final Random random;

  private RandomPrograms(long seed) {
    random = new Random(seed);
  }

  /** A design that fits {@link RandomAudiences}. */
  public static Design of(long seed) {
    return new RandomPrograms(seed).design();
  }

  /** The design with products bought together adding so much. */
  static Design sharpened(Design design, double sharpening) {
    Rhythm rhythm = design.rhythm();
    return design.withRhythm(rhythm.with(rhythm.balance().withSharpening(sharpening)));
  }

  /** The design with a good third of its messages helping instead of selling. */
  static Design helping(Design design, long seed) {
    Random random = new Random(31 * seed);
    Design changed = design;
    for (Message message : design.messages()) {
      if (random.nextInt(5) < 2) {
        changed =
            changed.withMessage(
                message.id(), one -> Draft.of(one, draft -> draft.purpose = Message.Purpose.HELP));
      }
    }
    return changed;
  }

  /** A planner for a design, as of the day on which random audiences are seen. */
  public static Planner planner(Design design, Audience audience) {
    Snapshot snapshot = audience.asOf(RandomAudiences.TODAY);
    Congruence congruence =
        Congruence.learn(
            snapshot, Planner.tastes(design, audience), design.joints(), Parallel.SAME_THREAD);
    Learned learned =
        new Learned(
            ReceptivityPrior.INDUSTRY,
            PurchaseModel.fit(snapshot, Parallel.SAME_THREAD),
            congruence,
            Learned.alsoBought(design, snapshot, Parallel.SAME_THREAD),
            ResponseModel.ASSUMED,
            Learned.guesses(design, snapshot, congruence, Parallel.SAME_THREAD),
            Likenesses.NONE,
            Repurchase.UNKNOWN);
    Planner planner = new Planner(design, learned, snapshot);
    Likenesses likenesses = Likenesses.fit(planner, Parallel.SAME_THREAD);
    return likenesses == Likenesses.NONE
        ? planner
        : new Planner(design, learned.with(likenesses), snapshot);
  }

  /** A message that may go to anybody at any time. */
  public static Message forEveryone(String id, String theme, long valueMinor) {
    return new Message(
        id,
        id,
        Message.Purpose.SELL,
        "Subject",
        "",
        "<p>Body</p>",
        "https://example.com",
        "Look",
        List.of(),
        theme,
        List.of(),
        valueMinor,
        0,
        null,
        null,
        null,
        true,
        0,
        0,
        List.of(),
        null);
  }

  private Design design() {
    return new Design(
        interests(),
        EvidenceSettings.DEFAULT,
        List.of(),
        List.of(
            new Segment(
                "buyers",
                "Buyers",
                new Rule.Did(
                    Rule.Deed.of(EventType.PURCHASE), Rule.Times.ONCE, new Rule.When.Ever())),
            new Segment("keen", "Keen", new Rule.Leans("a", 0.05, 1))),
        themes(),
        messages(),
        rhythm());
  }

  private List<Interest> interests() {
    List<Interest> interests = new ArrayList<>();
    for (String id : INTERESTS) {
      List<Witness> witnesses =
          List.of(
              new Witness.OfCategory(one(RandomAudiences.CATEGORIES), 1),
              new Witness.OfProduct("sku-%02d".formatted(random.nextInt(14)), 1));
      interests.add(new Interest(id, id, witnesses, random.nextBoolean(), 1));
    }
    return interests;
  }

  private List<Theme> themes() {
    List<Theme> themes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Theme.Kind kind = i % 2 == 0 ? Theme.Kind.TOPICAL : Theme.Kind.CONTEXTUAL;
      themes.add(new Theme("theme-" + i, "Theme " + i, kind, "", random.nextInt(3) * 7));
    }
    return themes;
  }

  private List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < MESSAGES; i++) {
      messages.add(message(i));
    }
    return messages;
  }

  private Message message(int i) {
    String id =
        i < RandomAudiences.MESSAGES.size() ? RandomAudiences.MESSAGES.get(i) : "message-" + i;
    List<String> products =
        RandomAudiences.products().stream()
            .map(Product::key)
            .filter(_ -> random.nextInt(7) == 0)
            .toList();
    LocalDate from = random.nextInt(4) == 0 ? day() : null;
    LocalDate to = random.nextInt(4) == 0 ? day() : null;
    return Draft.of(
        forEveryone(id, "", 0),
        one -> {
          one.interests =
              random.nextInt(5) == 0 ? List.of() : List.of(one(INTERESTS), one(INTERESTS));
          one.theme = "theme-" + random.nextInt(4);
          one.products = products;
          one.valueMinor = random.nextInt(40) - 10L;
          one.discount = random.nextInt(3) * 0.1;
          one.from = from;
          one.to = to;
          one.audience = maybe("buyers", "keen");
          one.isForEveryone = random.nextInt(3) == 0;
          one.spacingDays = random.nextInt(4) * 5;
          one.blockDays = random.nextInt(4) * 40;
          one.neverWith =
              random.nextBoolean() ? List.of(anyMessage(), anyMessage(), anyMessage()) : List.of();
          one.onlyAfter = maybe("message-7", "welcome");
        });
  }

  private Rhythm rhythm() {
    Pace pace = new Pace(2 + random.nextInt(6), 1, 40, 0.5, 90, 60 + random.nextInt(200), 3);
    Cadence cadence =
        new Cadence(
            random.nextBoolean()
                ? List.of(DayOfWeek.values())
                : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            random.nextInt(24),
            1 + random.nextInt(4),
            List.of(
                new Cadence.Cap(1 + random.nextInt(2), 5 + random.nextInt(6)),
                new Cadence.Cap(3, 30)),
            5 + random.nextInt(20),
            random.nextInt(4));
    Balance balance = new Balance(random.nextDouble(), 200, 0.4, 0.05, 0.6, 0.3, 0.25);
    return Rhythm.DEFAULT.with(pace).with(cadence).with(balance);
  }

  private LocalDate day() {
    return RandomAudiences.TODAY.plusDays(random.nextInt(-20, 40));
  }

  private String anyMessage() {
    return "message-" + random.nextInt(RandomAudiences.MESSAGES.size(), MESSAGES);
  }

  private @Nullable String maybe(String one, String other) {
    return switch (random.nextInt(6)) {
      case 0 -> one;
      case 1 -> other;
      default -> null;
    };
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
