package app.chordial.message;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as text: paragraphs apart, lists with dashes, addresses behind what leads to them. */
final class PlainText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(String html) {
    PlainText plain = new PlainText();
    Jsoup.parseBodyFragment(html).body().traverse(plain);
    return plain
        .text
        .toString()
        .replaceAll("[ \\t\\u00a0]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> append(words);
      case Element element -> open(element);
      case Node _ -> {}
    }
  }

  private void append(TextNode words) {
    String plain = words.text();
    boolean isAtStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(isAtStart ? plain.stripLeading() : plain);
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br", "tr" -> text.append('\n');
      case "li" -> text.append("\n- ");
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote" ->
          text.append("\n\n");
      case "img" -> text.append(element.attr("alt"));
      default -> text.append(element.isBlock() ? "\n" : "");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "a" -> link(element);
      case "td", "th" -> text.append(' ');
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote" ->
          text.append("\n\n");
      default -> {}
    }
  }

  private void link(Element link) {
    String address = link.attr("href");
    if (!address.isEmpty()
        && !link.text().toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT))) {
      text.append(" (").append(address).append(')');
    }
  }
}
