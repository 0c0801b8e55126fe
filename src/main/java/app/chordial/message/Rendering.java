package app.chordial.message;

import app.chordial.message.EmailFrame.Block;
import app.chordial.work.Problem;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liqp.TemplateContext;
import liqp.filters.Filter;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Makes e-mails of messages. It remembers what it parsed, so keep one for many e-mails; one thread
 * at a time.
 *
 * <p>Liquid sees {@code customer.first_name}, {@code customer.last_name}, {@code customer.email},
 * {@code shop.name}, {@code message.link}, {@code message.call_to_action} and {@code today}. In
 * HTML what comes from data is escaped.
 */
public final class Rendering {

  private final Liquid text;
  private final Liquid html;

  public Rendering() {
    this(false);
  }

  /**
   * @param isStrict whether a field that is not there is a problem, and not just empty
   */
  Rendering(boolean isStrict) {
    text = new Liquid(isStrict, List.of());
    html = new Liquid(isStrict, List.of(new EscapeOnce()));
  }

  /**
   * Makes one e-mail.
   *
   * @param messages the lead first; at least one
   */
  public Email render(Theme theme, List<Message> messages, Occasion occasion) {
    List<Problem> problems = new ArrayList<>();
    Message lead = messages.getFirst();
    Page page = new Page(occasion, problems);
    String subject =
        lead.subject().isBlank()
            ? page.line(theme.subject(), lead, "Subject of the theme")
            : page.line(lead.subject(), lead, "Subject");
    String preheader = page.line(lead.preheader(), lead, "Preheader");
    List<Block> blocks = messages.stream().map(page::block).toList();
    return new Email(
        subject,
        preheader,
        EmailFrame.html(subject, preheader, blocks, occasion),
        EmailFrame.text(blocks, occasion.sender()),
        problems);
  }

  /** One e-mail under way. */
  private final class Page {
    private final Occasion occasion;
    private final List<Problem> problems;

    Page(Occasion occasion, List<Problem> problems) {
      this.occasion = occasion;
      this.problems = problems;
    }

    /** One line of text. */
    String line(String source, Message message, String part) {
      return said(text, source, message, part, false).replaceAll("\\s+", " ").strip();
    }

    Block block(Message message) {
      String body = said(html, message.body(), message, "Body", true);
      String link = SafeHtml.isSafeAddress(message.link()) ? message.link() : "";
      List<Choice> choices =
          Choice.of(message).stream()
              .filter(choice -> SafeHtml.isSafeAddress(choice.link()))
              .toList();
      return new Block(SafeHtml.of(body), link, message.callToAction(), choices);
    }

    private String said(
        Liquid liquid, String source, Message message, String part, boolean isHtml) {
      return switch (liquid.render(source, data(message, isHtml))) {
        case Liquid.Outcome.Text(String said) -> said;
        case Liquid.Outcome.Mistake mistake -> {
          problems.add(
              Problem.error(
                  Where.at(Where.Place.MESSAGES, message.id()),
                  part + place(mistake) + ": " + mistake.reason() + "."));
          yield isHtml ? Entities.escape(source) : source;
        }
      };
    }

    private Map<String, Object> data(Message message, boolean isHtml) {
      Recipient to = occasion.recipient();
      boolean isEscaped = isHtml && !to.areTags();
      Map<String, Object> customer = new LinkedHashMap<>();
      customer.put("first_name", escaped(to.firstName(), isEscaped));
      customer.put("last_name", escaped(to.lastName(), isEscaped));
      customer.put("email", escaped(to.email(), isEscaped));
      Map<String, Object> call = new LinkedHashMap<>();
      call.put("link", escaped(message.link(), isHtml));
      call.put("call_to_action", escaped(message.callToAction(), isHtml));
      Map<String, Object> shop = new LinkedHashMap<>();
      shop.put("name", escaped(occasion.sender().shopName(), isHtml));
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("customer", customer);
      data.put("shop", shop);
      data.put("message", call);
      data.put("today", day(occasion.date()));
      return data;
    }
  }

  private static String day(LocalDate date) {
    return date.toString();
  }

  private static String escaped(String value, boolean isHtml) {
    return isHtml ? Entities.escape(value) : value;
  }

  private static String place(Liquid.Outcome.Mistake mistake) {
    return mistake.line() == 0 ? "" : ", line " + mistake.line() + ", column " + mistake.column();
  }

  /** Data is escaped already when a message asks for it. */
  private static final class EscapeOnce extends Filter {
    EscapeOnce() {
      super("escape");
    }

    @Override
    public Object apply(@Nullable Object value, TemplateContext context, Object... parameters) {
      String text = value == null ? "" : asString(value, context);
      return Entities.escape(Entities.unescape(text));
    }
  }
}
