package app.chordial.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.RandomPrograms;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.Interest;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Message.Purpose;
import app.chordial.message.Theme;
import app.chordial.rhythm.Wildcards;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a message that asks finds out in a simulation. */
@Tag("law")
class AskingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int CUSTOMERS = 800;
  private static final int WEEKS = 12;
  private static final int TASTES = 3;

  /** A half like the first of three interests, and nothing they did shows it. */
  private static final HiddenTaste TOYS = new HiddenTaste("taste-0", 0.5, 0.9);

  /** Customers who clicked half of what they got. */
  private static Audience audience() {
    return OddShop.mailed(TODAY, CUSTOMERS, 6, email -> email % 2 == 0).audience();
  }

  /** News, what is about each interest, and one that asks for them or is only more news. */
  private static Design design(boolean isAsking) {
    List<Interest> interests = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < TASTES; i++) {
      ids.add("taste-" + i);
      interests.add(OddShop.taste(i));
      messages.add(message("about-" + i, Purpose.SELL, List.of("taste-" + i), false));
    }
    for (int i = 0; i < 3; i++) {
      messages.add(message("news-" + i, Purpose.NEWS, List.of(), true));
    }
    messages.add(
        isAsking
            ? message("ask", Purpose.ASK, ids, true)
            : message("ask", Purpose.NEWS, List.of(), true));
    Design design =
        Design.EMPTY
            .withInterests(interests)
            .withThemes(List.of(new Theme("news", "News", Theme.Kind.TOPICAL, "", 0)))
            .withMessages(messages);
    var cadence = design.rhythm().cadence().withDistinctEmailsAWeek(0).withMessagesPerEmail(2);
    return design.withRhythm(design.rhythm().with(cadence).with(Wildcards.DEFAULT.withShare(0)));
  }

  private static Message message(
      String id, Purpose purpose, List<String> interests, boolean isForEveryone) {
    return Draft.of(
        RandomPrograms.forEveryone(id, "news", 10),
        one -> {
          one.purpose = purpose;
          one.link = "https://example.com/" + id;
          one.interests = interests;
          one.isForEveryone = isForEveryone;
          one.spacingDays = 14;
        });
  }

  private static Simulation simulated(boolean isAsking, HiddenTaste hidden, long seed) {
    Planner planner = RandomPrograms.planner(design(isAsking), audience());
    return Simulating.simulate(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)).with(hidden),
            List.of(Policy.DESIGN),
            new Horizon(TODAY, WEEKS, 1, seed),
            new Work(Parallel.SAME_THREAD, Progress.NONE))
        .getFirst();
  }

  /** How often what is about an interest was sent: only to whom it was found out about. */
  private static double told(Simulation simulation, int taste) {
    return simulation.messages().get(taste).of(Simulation.Kind.EMAILS);
  }

  @Test
  void withAnAskTheHiddenInterestIsFoundAndWithoutItIsNot() {
    int sooner = 0;
    for (long seed = 1; seed <= 4; seed++) {
      sooner +=
          told(simulated(true, TOYS, seed), 0) > told(simulated(false, TOYS, seed), 0) ? 1 : 0;
    }
    assertThat(sooner).isEqualTo(4);
  }

  @Test
  void answersFollowTrueTastes() {
    double liked = 0;
    double others = 0;
    for (long seed = 5; seed <= 7; seed++) {
      Simulation simulation = simulated(true, TOYS, seed);
      liked += told(simulation, 0);
      others += (told(simulation, 1) + told(simulation, 2)) / 2;
    }
    assertThat(liked).isGreaterThan(2 * others);
  }

  @Test
  void eachAnswerIsPickedAsOftenAsItIsLiked() {
    Planner planner = RandomPrograms.planner(design(true), audience());
    World world =
        World.of(
            Beginning.of(planner, new PastMail(planner, Exported.NONE)).with(TOYS),
            new Horizon(TODAY, 1, 1, 1),
            Parallel.SAME_THREAD);
    Picking picking = new Picking(world);
    int ask = TASTES + 3;
    int[] ofLovers = new int[TASTES];
    int[] ofOthers = new int[TASTES];
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      CustomerView view = planner.snapshot().view(customer);
      boolean isLover = world.hidden(customer, 0) > 0;
      for (int i = 0; i < 20; i++) {
        int picked =
            picking.pick(
                view, ask, new Chance(i, 0).uniform(view.luck(), 0, Chance.Purpose.CHOICE, 0));
        (isLover ? ofLovers : ofOthers)[picked]++;
      }
    }
    double lovers = ofLovers[0] + ofLovers[1] + ofLovers[2];
    double others = ofOthers[0] + ofOthers[1] + ofOthers[2];
    assertThat(ofLovers[0] / lovers).isCloseTo(0.95 / 1.05, within(0.02));
    assertThat(ofOthers[0] / others).isCloseTo(1 / 3.0, within(0.03));
  }

  @Test
  void anAnswerIsEvidenceOfItsInterestAlone() {
    Planner planner = RandomPrograms.planner(design(true), audience());
    int ask = TASTES + 3;
    for (int answer = 0; answer < TASTES; answer++) {
      EventColumns events = new EventColumns(2);
      int minute = planner.snapshot().minute();
      events.append(EventType.SENT, minute, -1, 0, planner.catalogueIndex(ask));
      events.append(
          EventType.CLICK,
          minute + 30,
          -1,
          1 + planner.answerTerm(ask, answer),
          planner.catalogueIndex(ask));
      CustomerView view = new CustomerView(planner.audience(), 0, events, 0, 2, minute + 60);
      double[] into = new double[TASTES];
      planner.tastes().affinities(view, MailHistory.of(view, Transactional.NONE), into);
      for (int interest = 0; interest < TASTES; interest++) {
        if (interest == answer) {
          assertThat(into[interest]).isGreaterThan(0.2);
        } else {
          assertThat(into[interest]).isZero();
        }
      }
    }
  }
}
