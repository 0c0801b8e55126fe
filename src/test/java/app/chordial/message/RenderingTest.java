package app.chordial.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

  private final Rendering rendering = new Rendering();

  private Email render(String body) {
    return render(body, Messages.ANN);
  }

  private Email render(String body, Recipient recipient) {
    Message message =
        Messages.of("bulbs", "Bulbs for {{ customer.first_name | default: 'you' }}", body);
    return rendering.render(Messages.THEME, List.of(message), Messages.to(recipient));
  }

  @Test
  void aNameIsSaidAndItsFallbackWhereThereIsNone() {
    assertThat(render("<p>Hi</p>").subject()).isEqualTo("Bulbs for Ann");
    assertThat(render("<p>Hi</p>", Messages.NAMELESS).subject()).isEqualTo("Bulbs for you");
  }

  @Test
  void whatComesFromDataIsEscapedOnceInHtmlAndNotAtAllInText() {
    Email email =
        render(
            "<p>Dear {{ customer.last_name }}, {{ customer.last_name | escape }} of {{ shop.name"
                + " }}</p>");
    assertThat(email.html()).contains("O'Hara &lt;3, O'Hara &lt;3 of Bulb &amp; Rod");
    assertThat(email.text()).contains("Dear O'Hara <3, O'Hara <3 of Bulb & Rod");
    assertThat(email.problems()).isEmpty();
  }

  @Test
  void aMailToolsTagsStayAsTheyAre() {
    Sender sender = new Sender("Shop", "en", "<%unsubscribe%>", "*|LIST:ADDRESS|*");
    Recipient everybody =
        Recipient.tags("{{ first_name|default:'there' }}", "*|LNAME|*", "*|EMAIL|*");
    Message message =
        Messages.of(
            "bulbs", "Hi {{ customer.first_name }} & co", "<p>Hi {{ customer.first_name }}</p>");
    Email email =
        rendering.render(
            Messages.THEME, List.of(message), new Occasion(sender, everybody, Messages.DATE));
    assertThat(email.subject()).isEqualTo("Hi {{ first_name|default:'there' }} & co");
    assertThat(email.html())
        .contains("<title>Hi {{ first_name|default:'there' }} &amp; co</title>")
        .contains("<p>Hi {{ first_name|default:'there' }}</p>")
        .contains("href=\"<%unsubscribe%>\"")
        .contains("*|LIST:ADDRESS|*");
    assertThat(email.text()).contains("Unsubscribe: <%unsubscribe%>");
  }

  @Test
  void aThemeGivesTheSubjectWhereTheLeadHasNone() {
    Message lead = Messages.of("bulbs", "", "<p>One</p>");
    Email email =
        rendering.render(
            Messages.THEME,
            List.of(lead, Messages.of("rods", "Rods", "<p>Two</p>")),
            Messages.to(Messages.ANN));
    assertThat(email.subject()).isEqualTo("This week at Bulb & Rod");
    assertThat(email.html().indexOf("One")).isLessThan(email.html().indexOf("Two"));
    assertThat(email.text())
        .isEqualTo(
            """
            Bulb & Rod

            One

            See the bulbs: https://shop.example.com/bulbs

            * * *

            Two

            See the rods: https://shop.example.com/rods

            --
            1 High Street, Port Isaac
            Unsubscribe: https://shop.example.com/unsubscribe
            """);
  }

  @Test
  void theFrameIsWhatMailToolsAndScreenReadersUnderstand() {
    Document page = Jsoup.parse(render("<h1>Tulips</h1><p>Now</p>").html());
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isEqualTo("Bulbs for Ann");
    assertThat(page.select("table"))
        .isNotEmpty()
        .allMatch(table -> table.attr("role").equals("presentation"));
    assertThat(page.select("table[width=600]")).isNotEmpty();
    assertThat(page.select("script, link, form")).isEmpty();
    assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
    assertThat(page.select("a[href=https://shop.example.com/unsubscribe]").text())
        .isEqualTo("Unsubscribe");
    assertThat(page.select(".button a").attr("href")).isEqualTo("https://shop.example.com/bulbs");
  }

  @Test
  void whatCouldRunIsTakenOut() {
    Email email =
        render(
            "<p onclick=\"x()\" style=\"color:red\">A<script>alert(1)</script></p><a"
                + " href=\"javascript:x()\">B</a><a href=\" JavaScript:x()\">C</a><img"
                + " src=\"data:image/png;base64,x\" alt=\"D\"><iframe"
                + " src=\"https://x.example.com\"></iframe><table bgcolor=\"#fff\"><tr><td"
                + " width=\"50\">E</td></tr></table><a href=\"https://shop.example.com/f\">F</a>");
    Document page = Jsoup.parse(email.html());
    assertThat(page.select("script, iframe, [onclick]")).isEmpty();
    assertThat(email.html()).doesNotContainIgnoringCase("javascript:").doesNotContain("data:");
    assertThat(page.select("p[style]").eachAttr("style")).contains("color:red");
    assertThat(page.select("table[bgcolor=#fff] td").attr("width")).isEqualTo("50");
    assertThat(page.select("a[href=https://shop.example.com/f]").text()).isEqualTo("F");
  }

  @Test
  void textKeepsParagraphsListsAndLinks() {
    Email email =
        render(
            "<h2>Now</h2><p>Two <b>kinds</b>"
                + " of<br>bulbs:</p><ul><li>red</li><li>blue</li></ul><p>See <a"
                + " href=\"https://x.example.com/a\">more</a>.</p>");
    assertThat(email.text())
        .contains(
            "Now\n\nTwo kinds of\nbulbs:\n\n- red\n- blue\n\nSee more (https://x.example.com/a).");
  }

  @Test
  void todayIsTheDayOfTheOccasion() {
    assertThat(render("<p>{{ 'now' | date: '%d %B %Y' }}</p>").text()).contains("24 November 2026");
  }

  @Test
  void brokenLiquidIsToldWithItsPlaceAndStandsAsWritten() {
    Email email = render("<p>Hi</p>\n<p>{{ customer.first_name | shout }} <b></p>");
    assertThat(email.problems()).hasSize(1);
    Problem problem = email.problems().getFirst();
    assertThat(problem.where()).isEqualTo(Where.at(Where.Place.MESSAGES, "bulbs"));
    assertThat(problem.message()).contains("Body, line 2, column").contains("shout");
    assertThat(Jsoup.parse(email.html()).text()).contains("{{ customer.first_name | shout }}");
    assertThat(render("<p>\n{% if x %}").problems().getFirst().message())
        .contains("line 2")
        .contains("not closed");
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "{% include 'secret' %}",
        "{% include_relative 'secret' %}",
        "{% for i in (1..100000000) %}x{% endfor %}",
        "{% assign s = 'aaaaaaaaaa' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor"
            + " %}{{ s | size }}",
        "{% assign s = 'aaaaaaaaaa' %}{% for i in (1..9) %}{% assign s = s | replace: 'a', s %}{%"
            + " endfor %}{{ s | size }}",
        "{% assign s = 'aaaaaaaaaa' %}{% for i in (1..60) %}{% capture s %}{{s}}{{s}}{% endcapture"
            + " %}{% endfor %}",
      })
  void nothingReadsFilesOrRunsForEver(String body) {
    assertThat(render(body).problems()).hasSize(1);
  }

  @Test
  @Timeout(20)
  void nestingWithoutEndIsRefused() {
    String body = "{% if customer %}".repeat(5_000) + "{% endif %}".repeat(5_000);
    assertThat(render(body).problems().getFirst().message()).contains("more than 400 tags");
  }
}
