package app.chordial.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.kit.Tone;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SafePageTest {

  private static final String NASTY =
      """
      <html><head><link rel="stylesheet" href="https://example.com/a.css">
      <meta http-equiv="refresh" content="0;url=https://example.com">
      <base href="https://example.com/">
      <style>@import url("https://example.com/b.css"); .x { background: URL(https://example.com/c.png) }
      @media (prefers-color-scheme: dark) { p { color: red } }</style>
      <script>fetch("https://example.com")</script></head>
      <body background="https://example.com/d.png"><table>
      <tr><td class="block">Shop</td></tr>
      <tr><td class="block" style="background:url(https://example.com/e.png)"><h2>Lamp</h2>
      <img src="https://example.com/f.png" srcset="https://example.com/g.png 2x" alt="A lamp">
      <a href="https://example.com/buy">Buy</a>
      <iframe src="https://example.com"></iframe><form action="https://example.com"></form>
      </td></tr></table></body></html>
      """;

  private static final List<Letter.Badge> BADGES = List.of(new Letter.Badge("lead", Tone.ACCENT));

  @Test
  void nothingInAPageLeadsToTheNetwork() {
    String page = SafePage.of(NASTY, BADGES, false);
    assertThat(page).doesNotContain("example.com").doesNotContainIgnoringCase("url(");
    Document read = Jsoup.parse(page);
    assertThat(read.select("script, link, iframe, form, base, [src], [srcset], [href]")).isEmpty();
    assertThat(read.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'");
  }

  @Test
  void anImageIsStoodInForByItsWords() {
    assertThat(Jsoup.parse(SafePage.of(NASTY, BADGES, false)).text()).contains("A lamp", "Buy");
  }

  @Test
  void aBadgeStandsBehindTheFirstLineOfItsMessage() {
    assertThat(Jsoup.parse(SafePage.of(NASTY, BADGES, false)).select("h2").text())
        .isEqualTo("Lamp lead");
  }

  @Test
  void theDarkRulesHoldOnADarkScreenOnly() {
    assertThat(SafePage.of(NASTY, BADGES, true)).contains("@media all");
    assertThat(SafePage.of(NASTY, BADGES, false)).contains("@media not all");
  }
}
