package app.chordial.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageLintTest {

  private static final String GOOD =
      "<p>Hello {{ customer.first_name | default: 'there' }}</p><img"
          + " src=\"https://x.example.com/a.png\" alt=\"Tulips\">";

  private static List<String> lint(Message message) {
    return new MessageLint(Messages.SENDER, Messages.DATE)
        .lint(message, Messages.THEME).stream().map(Problem::message).toList();
  }

  private static List<String> lint(String subject, String body) {
    return lint(Messages.of("bulbs", subject, body));
  }

  private static Message linked(
      String link, String callToAction, Message.Purpose purpose, String body) {
    return Draft.of(
        Messages.of("bulbs", "Bulbs", body),
        one -> {
          one.purpose = purpose;
          one.link = link;
          one.callToAction = callToAction;
        });
  }

  @Test
  void aGoodMessageHasNothingToComplainOf() {
    assertThat(lint("Bulbs for {{ customer.first_name | default: 'you' }}", GOOD)).isEmpty();
    assertThat(lint("", GOOD)).isEmpty();
  }

  @Test
  void aNameWithoutFallbackIsFoundWithItsLine() {
    assertThat(lint("Hi {{ customer.first_name }}", GOOD))
        .singleElement()
        .asString()
        .contains("Subject, line 1")
        .contains("no fallback");
    assertThat(lint("Bulbs", "<p>\nHi {{customer.last_name | upcase}}</p>"))
        .singleElement()
        .asString()
        .contains("Body, line 2");
    assertThat(
            lint(
                "Bulbs",
                "{% if customer.first_name != '' %}Hi {{ customer.first_name }}{% endif %}"))
        .isEmpty();
    assertThat(lint("Bulbs", "{% if shop.name %}{% endif %}Hi {{ customer.first_name }}"))
        .hasSize(1);
  }

  @Test
  void brokenLiquidAndUnknownFieldsAreFound() {
    assertThat(lint("Bulbs", "<p>{{ customer.first_name </p>"))
        .singleElement()
        .asString()
        .startsWith("Body, line 1, column ");
    assertThat(lint("Bulbs", "<p>{{ customer.nmae }}</p>"))
        .singleElement()
        .asString()
        .contains("customer.nmae");
  }

  @Test
  void subjectsAreThereAndShort() {
    Theme mute = new Theme("mute", "Mute", Theme.Kind.TOPICAL, "", 0);
    List<Problem> problems =
        new MessageLint(Messages.SENDER, Messages.DATE).lint(Messages.of("bulbs", " ", GOOD), mute);
    assertThat(problems)
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("no subject");
    assertThat(lint("x".repeat(60), GOOD)).isEmpty();
    assertThat(lint("x".repeat(61), GOOD)).singleElement().asString().contains("60 characters");
  }

  @Test
  void theCallToActionIsOneAndSecure() {
    Message.Purpose sell = Message.Purpose.SELL;
    assertThat(lint(linked("http://x.example.com", "Go", sell, GOOD)))
        .singleElement()
        .asString()
        .contains("https://");
    assertThat(lint(linked("", "Go", sell, GOOD)))
        .singleElement()
        .asString()
        .contains("leads nowhere");
    assertThat(lint(linked("https://x.example.com", "", sell, GOOD)))
        .singleElement()
        .asString()
        .contains("no call to action");
    String two =
        GOOD + "<a href=\"https://x.example.com/1\">1</a><a href=\"https://x.example.com/2\">2</a>";
    assertThat(lint(linked("https://x.example.com", "Go", sell, two)))
        .singleElement()
        .asString()
        .contains("2 other links");
    assertThat(lint(linked("https://x.example.com/1", "Go", sell, two)))
        .singleElement()
        .asString()
        .contains("another link");
    assertThat(lint(linked("https://x.example.com", "Go", Message.Purpose.ASK, two))).isEmpty();
  }

  @Test
  void linksAndImagesAreSecureAndImagesHaveText() {
    assertThat(
            lint(
                linked(
                    "", "", Message.Purpose.SELL, GOOD + "<a href=\"http://x.example.com\">1</a>")))
        .singleElement()
        .asString()
        .contains("“1” leads to http://");
    assertThat(lint("Bulbs", "<img src=\"https://x.example.com/a.png\">"))
        .singleElement()
        .asString()
        .contains("no text (alt)");
    assertThat(lint("Bulbs", "<img src=\"file:///a.png\" alt=\"\">"))
        .singleElement()
        .asString()
        .contains("not on the web");
    assertThat(lint("Bulbs", "<p>Hi</p><script>x()</script>"))
        .singleElement()
        .asString()
        .contains("take out");
    assertThat(lint("Bulbs", " ")).singleElement().asString().contains("body is empty");
  }

  @Test
  void aLongEmailIsCutOff() {
    assertThat(lint("Bulbs", "<p>" + "é".repeat(51_000) + "</p>"))
        .singleElement()
        .asString()
        .contains("102 KB");
  }

  @Test
  void withoutUnsubscribingNothingGoesOut() {
    Sender sender = new Sender("Shop", "en", "", "");
    Message message = Messages.of("bulbs", "Bulbs", GOOD);
    List<Problem> problems = new MessageLint(sender, Messages.DATE).lint(message, Messages.THEME);
    assertThat(problems).hasSize(2);
    assertThat(problems.getFirst().severity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(problems.getFirst().message()).contains("unsubscribe");
    assertThat(problems.getFirst().where()).isEqualTo(Where.at(Where.Place.MESSAGES, "bulbs"));
  }
}
