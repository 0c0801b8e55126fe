package app.chordial.ui.preview;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The HTML of an e-mail for a page that must not reach the network and must not be left: no
 * scripts, no remote images, no links that lead away.
 */
final class SafePage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'";
  private static final String DARK = "@media (prefers-color-scheme: dark)";

  private SafePage() {}

  /**
   * @param isDark whether the page shows what somebody with a dark screen sees
   */
  static String of(String html, List<Letter.Badge> badges, boolean isDark) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    page.select("script, link, iframe, object, embed, form, video, audio, base, meta[http-equiv]")
        .remove();
    for (Element image : page.select("img")) {
      image.replaceWith(standIn(image));
    }
    page.select("a[href]").forEach(link -> link.removeAttr("href"));
    for (Element styled : page.select("[style]")) {
      if (styled.attr("style").toLowerCase(Locale.ROOT).contains("url(")) {
        styled.removeAttr("style");
      }
    }
    page.select("[background]").removeAttr("background");
    page.select("[srcset]").removeAttr("srcset");
    mark(page, badges, isDark);
    for (Element sheet : page.select("style")) {
      String css =
          sheet
              .data()
              .replace(DARK, isDark ? "@media all" : "@media not all")
              .replaceAll("(?i)@import[^;}]*;?", "")
              .replaceAll("(?i)url\\([^)]*\\)", "none");
      sheet.html("").appendChild(new org.jsoup.nodes.DataNode(css));
    }
    page.head()
        .prependElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    return page.outerHtml();
  }

  private static Element standIn(Element image) {
    String alt = image.attr("alt");
    Element box = new Element("div");
    box.text(alt.isBlank() ? "image" : alt);
    box.attr(
        "style",
        "display:inline-block;max-width:100%;box-sizing:border-box;padding:24px 16px;"
            + "background:#8884;border-radius:6px;font:12px sans-serif;");
    return box;
  }

  /** Puts the badges behind the first line of each message; the first block is the shop's name. */
  private static void mark(Document page, List<Letter.Badge> badges, boolean isDark) {
    Elements blocks = page.select("td.block");
    if (blocks.size() != badges.size() + 1) {
      return;
    }
    for (int i = 0; i < badges.size(); i++) {
      Letter.Badge badge = badges.get(i);
      if (!badge.words().isEmpty()) {
        Element block = blocks.get(i + 1);
        Element first = block.selectFirst("h1, h2, h3, p");
        (first == null ? block : first)
            .appendText(" ")
            .appendElement("span")
            .text(badge.words())
            .attr("style", style(badge, isDark));
      }
    }
  }

  private static String style(Letter.Badge badge, boolean isDark) {
    String colours =
        switch (badge.tone()) {
          case ACCENT -> isDark ? "#262a4a;color:#9a9bf8" : "#eef0fe;color:#4f46e5";
          case GOOD -> isDark ? "#16342c;color:#4cc79b" : "#e3f4ee;color:#0b7a5a";
          case WILDCARD -> isDark ? "#40202f;color:#ef7fb1" : "#fce8f1;color:#b4326e";
          case QUIET, CAUTION, REFUSED ->
              isDark ? "#262c38;color:#96a1b5" : "#eef0f3;color:#5f6a7d";
        };
    return "background:"
        + colours
        + ";font:600 11px sans-serif;padding:3px 8px;border-radius:6px;white-space:nowrap;"
        + "vertical-align:middle;";
  }
}
