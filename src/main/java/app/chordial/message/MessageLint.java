package app.chordial.message;

import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what would embarrass the shop, or keep an e-mail from arriving whole. */
public final class MessageLint {

  /** Beyond so many bytes some mail tools cut an e-mail off. */
  public static final int MOST_BYTES = 102 * 1024;

  /** Beyond so many characters a subject is cut off on a telephone. */
  public static final int LONG_SUBJECT = 60;

  private static final Recipient SOMEBODY =
      Recipient.person("Alexandra", "Featherstone", "alexandra@example.com");

  private final Rendering rendering = new Rendering(true);
  private final Sender sender;
  private final LocalDate date;

  /**
   * @param date the day for which messages are tried out
   */
  public MessageLint(Sender sender, LocalDate date) {
    this.sender = sender;
    this.date = date;
  }

  /** What is wrong or doubtful about one message, as an e-mail of its own. */
  public List<Problem> lint(Message message, Theme theme) {
    Email email = rendering.render(theme, List.of(message), new Occasion(sender, SOMEBODY, date));
    Findings findings = new Findings(Where.at(Where.Place.MESSAGES, message.id()));
    findings.problems.addAll(email.problems());
    subject(message, theme, email, findings);
    PersonalFields.withoutFallback(message, theme).forEach(findings::warn);
    callToAction(message, findings);
    body(message, findings);
    whole(email, findings);
    return List.copyOf(findings.problems);
  }

  /** What is wrong or doubtful about an e-mail of several messages as a whole. */
  public List<Problem> lint(Email email, Where where) {
    Findings findings = new Findings(where);
    findings.problems.addAll(email.problems());
    whole(email, findings);
    return List.copyOf(findings.problems);
  }

  private static final class Findings {
    private final Where where;
    private final List<Problem> problems = new ArrayList<>();

    Findings(Where where) {
      this.where = where;
    }

    void wrong(String message) {
      problems.add(Problem.error(where, message));
    }

    void warn(String message) {
      problems.add(Problem.warning(where, message));
    }
  }

  private static void subject(Message message, Theme theme, Email email, Findings findings) {
    if (message.subject().isBlank() && theme.subject().isBlank()) {
      findings.wrong("There is no subject, neither here nor in the theme.");
    } else if (email.subject().isBlank()) {
      findings.wrong("The subject comes out empty.");
    } else if (email.subject().codePointCount(0, email.subject().length()) > LONG_SUBJECT) {
      findings.warn(
          "The subject has over %d characters; telephones cut it off.".formatted(LONG_SUBJECT));
    }
  }

  private static void callToAction(Message message, Findings findings) {
    if (message.purpose() == Message.Purpose.ASK && message.interests().size() == 1) {
      findings.warn(
          "It asks, but leaves one answer: give it the other interests that it asks for.");
    }
    if (!message.link().isBlank() && !isSecure(message.link())) {
      findings.wrong("The link of the call to action does not begin with https://.");
    }
    if (message.link().isBlank() != message.callToAction().isBlank()) {
      findings.warn(
          message.link().isBlank()
              ? "The call to action leads nowhere: give it a link."
              : "The link has no call to action to click on: say what it does.");
    }
  }

  private void body(Message message, Findings findings) {
    if (message.body().isBlank()) {
      findings.wrong("The body is empty.");
      return;
    }
    Document body = Jsoup.parseBodyFragment(message.body());
    List<Element> links = body.select("a[href]").stream().filter(MessageLint::leadsAway).toList();
    for (Element link : links) {
      String address = link.attr("href");
      if (!isSecure(address)) {
        findings.warn(
            "The link “"
                + shown(link)
                + "” leads to "
                + address
                + ", which does not begin with https://.");
      }
    }
    boolean isPromised = message.purpose() != Message.Purpose.ASK && !message.link().isBlank();
    long others =
        links.stream()
            .map(link -> link.attr("href"))
            .filter(href -> !isCall(href, message))
            .distinct()
            .count();
    if (isPromised && others > 0) {
      findings.warn(
          "One call to action is promised, and the body has %s. Each takes clicks from it."
              .formatted(others == 1 ? "another link" : others + " other links"));
    }
    for (Element image : body.select("img")) {
      if (!image.hasAttr("alt")) {
        findings.warn(
            "The image " + image.attr("src") + " has no text (alt) for those who don't see it.");
      }
      if (!image.attr("src").startsWith("{{") && !isSecure(image.attr("src"))) {
        findings.warn(
            "The image "
                + image.attr("src")
                + " is not on the web with https://, so many won't see it.");
      }
    }
    if (!body.select("script, style, iframe, object, embed, form, input, video, audio").isEmpty()) {
      findings.warn(
          "Mail tools take out scripts, style sheets, forms and films, and so does Chordial.");
    }
  }

  private static boolean leadsAway(Element link) {
    String address = link.attr("href").strip();
    return !address.startsWith("#")
        && !address.startsWith("mailto:")
        && !address.startsWith("tel:")
        && !address.startsWith("{{")
        && !address.startsWith("*|");
  }

  private static boolean isCall(String address, Message message) {
    return address.equals(message.link());
  }

  private static String shown(Element link) {
    return link.text().isBlank() ? "(without text)" : link.text();
  }

  private static boolean isSecure(String address) {
    return address.strip().toLowerCase(Locale.ROOT).startsWith("https://");
  }

  private void whole(Email email, Findings findings) {
    if (sender.unsubscribe().isBlank() || !email.text().contains(sender.unsubscribe())) {
      findings.wrong(
          "There is no way to unsubscribe: the e-mail needs the mail tool's unsubscribe tag.");
    }
    if (sender.address().isBlank()) {
      findings.warn("There is no postal address at the foot, which many countries ask for.");
    }
    int bytes = email.html().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      findings.warn("The e-mail has %d KB; beyond 102 KB it is cut off.".formatted(bytes / 1024));
    }
  }
}
