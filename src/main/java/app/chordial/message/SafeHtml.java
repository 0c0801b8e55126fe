package app.chordial.message;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** HTML that mail tools show: what they drop or what could run is taken out. */
final class SafeHtml {

  private static final Safelist MAIL =
      new MailSafelist()
          .addTags("center", "font", "hr", "s", "section", "article", "header", "footer", "main")
          .addAttributes(
              ":all", "style", "class", "align", "valign", "width", "height", "dir", "lang", "role",
              "title")
          .addAttributes("table", "cellpadding", "cellspacing", "border", "bgcolor")
          .addAttributes("td", "bgcolor")
          .addAttributes("th", "bgcolor", "scope")
          .addAttributes("a", "target", "aria-label")
          .addAttributes("img", "border")
          .addAttributes("font", "color", "face", "size")
          .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
          .removeProtocols("img", "src", "http", "https");

  private SafeHtml() {}

  /** The safe part of a piece of a body. */
  static String of(String html) {
    Document dirty = Jsoup.parseBodyFragment(html);
    Document clean = new Cleaner(MAIL).clean(dirty);
    clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
    return clean.body().html();
  }

  /** Whether an address is one that may stand in an e-mail: the web, mail, telephone, or a tag. */
  static boolean isSafeAddress(String address) {
    return MailSafelist.ADDRESS.matcher(address.strip()).find();
  }

  /** jsoup knows protocols and not merge tags, so that addresses are judged here. */
  private static final class MailSafelist extends Safelist {

    static final Pattern ADDRESS =
        Pattern.compile(
            "^(https?:|mailto:|tel:|#|\\*\\||\\{\\{|%|\\[|\\{)", Pattern.CASE_INSENSITIVE);

    MailSafelist() {
      super(Safelist.relaxed());
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
      String name = attribute.getKey();
      if (name.equals("href") || name.equals("src")) {
        return ADDRESS.matcher(attribute.getValue().strip()).find()
            && super.isSafeAttribute(tag, element, attribute);
      }
      return super.isSafeAttribute(tag, element, attribute);
    }
  }
}
