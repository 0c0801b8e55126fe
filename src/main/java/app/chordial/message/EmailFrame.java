package app.chordial.message;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * The page around the messages of an e-mail: one column of at most 600 pixels in tables, because
 * old mail tools know nothing else, with colours for light and dark.
 */
final class EmailFrame {

  private EmailFrame() {}

  /**
   * One message in the page.
   *
   * @param html rendered and safe
   * @param link empty where there is none
   * @param choices what one may answer; where there are any, they stand in the place of the link
   */
  record Block(String html, String link, String callToAction, List<Choice> choices) {
    List<Button> buttons() {
      if (!choices.isEmpty()) {
        return choices.stream().map(one -> new Button(one.words(), one.link())).toList();
      }
      return link.isBlank() || callToAction.isBlank()
          ? List.of()
          : List.of(new Button(callToAction, link));
    }
  }

  /** Something to click on. */
  record Button(String words, String link) {}

  /** The whole document. */
  static String html(String subject, String preheader, List<Block> blocks, Occasion occasion) {
    Sender sender = occasion.sender();
    String address = occasion.escaped(sender.address());
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>%s</title>
    <style>
    :root { color-scheme: light dark; }
    @media (max-width: 620px) { .sheet { width: 100%% !important; } .block { padding: 20px !important; } }
    @media (prefers-color-scheme: dark) {
    .page { background-color: #17181c !important; }
    .sheet { background-color: #23252b !important; }
    .block, .block p, .block h1, .block h2, .block h3, .block li, .block td { color: #e8e8ea !important; }
    .foot, .foot a { color: #a9abb3 !important; }
    .block a { color: #9cc4ff !important; }
    .button, .button a { background-color: #2f6fd0 !important; color: #ffffff !important; }
    }
    </style>
    </head>
    <body class="page" style="margin:0;padding:0;background-color:#f3f3f1;">
    <div style="display:none;max-height:0;overflow:hidden;">%s</div>
    <table role="presentation" class="page" width="100%%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f3f3f1;">
    <tr><td align="center" style="padding:16px 8px;">
    <table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" border="0" style="width:600px;max-width:100%%;background-color:#ffffff;">
    <tr><td class="block" style="padding:24px 32px 0 32px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#1d1f24;"><strong>%s</strong></td></tr>
    %s</table>
    <table role="presentation" class="sheet page" width="600" cellpadding="0" cellspacing="0" border="0" style="width:600px;max-width:100%%;background-color:#f3f3f1;">
    <tr><td class="foot" align="center" style="padding:16px 32px;font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:20px;color:#5d6068;">
    %s%s</td></tr>
    </table>
    </td></tr>
    </table>
    </body>
    </html>
    """
        .formatted(
            Entities.escape(sender.language()),
            occasion.escaped(subject),
            occasion.escaped(preheader),
            Entities.escape(sender.shopName()),
            blocks.stream().map(EmailFrame::html).collect(Collectors.joining()),
            address.isBlank() ? "" : address + "<br>\n",
            unsubscribe(occasion));
  }

  private static String html(Block block) {
    String buttons = block.buttons().stream().map(EmailFrame::html).collect(Collectors.joining());
    return """
    <tr><td class="block" style="padding:24px 32px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:25px;color:#1d1f24;">
    %s
    %s</td></tr>
    """
        .formatted(block.html(), buttons);
  }

  private static String html(Button button) {
    return """
    <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin-top:16px;">
    <tr><td class="button" style="border-radius:4px;background-color:#1f5fbf;"><a href="%s" style="display:inline-block;padding:12px 20px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:20px;color:#ffffff;text-decoration:none;">%s</a></td></tr>
    </table>
    """
        .formatted(Entities.escape(button.link()), Entities.escape(button.words()));
  }

  private static String unsubscribe(Occasion occasion) {
    String link = occasion.escaped(occasion.sender().unsubscribe());
    return link.isBlank()
        ? ""
        : "<a href=\"%s\" style=\"color:#5d6068;\">Unsubscribe</a>\n".formatted(link);
  }

  /** The same as plain text. */
  static String text(List<Block> blocks, Sender sender) {
    String said =
        blocks.stream().map(EmailFrame::text).collect(Collectors.joining("\n\n* * *\n\n"));
    String address = sender.address().isBlank() ? "" : sender.address() + "\n";
    String unsubscribe =
        sender.unsubscribe().isBlank() ? "" : "Unsubscribe: " + sender.unsubscribe() + "\n";
    return sender.shopName() + "\n\n" + said + "\n\n--\n" + address + unsubscribe;
  }

  private static String text(Block block) {
    List<String> links =
        block.buttons().stream().map(one -> one.words() + ": " + one.link()).toList();
    return PlainText.of(block.html()) + (links.isEmpty() ? "" : "\n\n" + String.join("\n", links));
  }
}
