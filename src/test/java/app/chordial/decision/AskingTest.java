package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.design.Checking;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.Interest;
import app.chordial.interest.TestShop;
import app.chordial.message.Choice;
import app.chordial.message.Email;
import app.chordial.message.Message;
import app.chordial.message.Occasion;
import app.chordial.message.Recipient;
import app.chordial.message.Rendering;
import app.chordial.message.Sender;
import app.chordial.message.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AskingTest {

  private static final Theme WEEK = new Theme("week", "Week", Theme.Kind.CONTEXTUAL, "", 0);

  private final TestShop shop = new TestShop();

  private static Message ask(Message.Purpose purpose, String link) {
    return new Message(
        "ask",
        "What do you like?",
        purpose,
        "What do you like?",
        "",
        "<p>Choose</p>",
        link,
        "Choose",
        List.of("carp-fishing", "garden"),
        "week",
        List.of(),
        0,
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

  private static Message ask() {
    return ask(Message.Purpose.ASK, "https://example.com/likes?from=mail#top");
  }

  private static Design design(Message message) {
    return Design.EMPTY
        .withThemes(List.of(WEEK))
        .withInterests(
            List.of(
                new Interest("carp-fishing", "Carp", List.of(), false, 1),
                new Interest("garden", "Garden", List.of(), false, 1)))
        .withMessages(List.of(message));
  }

  private double[] affinities(Message message) {
    CustomerView view = shop.view(3);
    double[] affinities = new double[2];
    Planner.tastes(design(message), view.audience())
        .affinities(view, MailHistory.of(view, Transactional.NONE), affinities);
    return affinities;
  }

  @Test
  void anAskCarriesOneLinkForEachOfItsInterests() {
    assertThat(Choice.of(ask()))
        .containsExactly(
            new Choice(
                "carp-fishing",
                "Carp fishing",
                "https://example.com/likes?from=mail&interest=carp-fishing#top"),
            new Choice(
                "garden", "Garden", "https://example.com/likes?from=mail&interest=garden#top"));
    Email email =
        new Rendering()
            .render(
                WEEK,
                List.of(ask()),
                new Occasion(
                    new Sender("Shop", "en", "https://example.com/u", "1 Quay"),
                    Recipient.person("Ann", "Lee", "ann@example.com"),
                    LocalDate.of(2026, 12, 1)));
    assertThat(Jsoup.parse(email.html()).select(".button a").eachText())
        .containsExactly("Carp fishing", "Garden");
    assertThat(Jsoup.parse(email.html()).select(".button a").eachAttr("href"))
        .containsExactlyElementsOf(Choice.of(ask()).stream().map(Choice::link).toList());
    assertThat(email.text())
        .contains("Garden: https://example.com/likes?from=mail&interest=garden");
  }

  @Test
  void whatDoesNotAskHasItsOneLink() {
    assertThat(Choice.of(ask(Message.Purpose.NEWS, "https://example.com/likes"))).isEmpty();
    assertThat(Choice.of(ask(Message.Purpose.ASK, " "))).isEmpty();
    assertThat(Checking.check(design(ask(Message.Purpose.ASK, ""))))
        .anyMatch(problem -> problem.message().contains("asks, but has no link"));
    assertThat(Checking.check(design(ask())))
        .noneMatch(problem -> problem.message().contains("asks"));
  }

  @Test
  void theClickedLinkTellsTheInterestAndNotTheMessage() {
    int message = shop.message("ask");
    int link = shop.term(Choice.of(ask()).getFirst().link().replace("#top", "&utm_source=mail"));
    shop.event(EventType.SENT, 0, -1, 0, message);
    shop.event(EventType.CLICK, 1, -1, 1 + link, message);
    Message plain = ask(Message.Purpose.ASK, "https://example.com/likes?from=mail");
    assertThat(affinities(plain)[0]).isPositive();
    assertThat(affinities(plain)[1]).isZero();
    double[] told = affinities(ask(Message.Purpose.NEWS, "https://example.com/likes"));
    assertThat(told[0]).isPositive().isEqualTo(told[1]);
  }

  @Test
  void aClickOfWhichNoLinkIsKnownTellsNothing_andAVisitOfTheLinkDoes() {
    int message = shop.message("ask");
    shop.event(EventType.SENT, 0, -1, 0, message);
    shop.event(EventType.CLICK, 1, -1, 0, message);
    assertThat(affinities(ask())).containsExactly(0, 0);
    shop.event(EventType.VIEW, 1, -1, 0, shop.term(Choice.of(ask()).get(1).link()));
    assertThat(affinities(ask())[0]).isZero();
    assertThat(affinities(ask())[1]).isPositive();
  }

  @Test
  void twoLinksClickedOnOneDayAreTwoAnswers() {
    int message = shop.message("ask");
    for (Choice choice : Choice.of(ask())) {
      shop.event(EventType.CLICK, 1, -1, 1 + shop.term(choice.link()), message);
    }
    double[] affinities = affinities(ask());
    assertThat(affinities[0]).isPositive().isEqualTo(affinities[1]);
  }
}
