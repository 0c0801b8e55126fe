package app.chordial.job;

import app.chordial.decision.PlannedEmail;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.segment.Money;
import java.util.List;

/** Why an e-mail goes, in one sentence for a file of many. */
final class Why {

  private final Design design;
  private final Money money;

  Why(Design design, String currency) {
    this.design = design;
    money = new Money(currency);
  }

  String sentence(PlannedEmail email) {
    Message lead = design.message(email.messages().getFirst());
    Theme theme = design.theme(email.theme());
    String others =
        email.messages().size() == 1
            ? ""
            : " with " + (email.messages().size() - 1) + " more about the same";
    String worth = money.of(Math.round(email.worthMinor()));
    return "“%s”%s is worth most to both sides now (%s), under “%s”%s."
        .formatted(
            lead == null ? email.messages().getFirst() : lead.name(),
            others,
            worth,
            theme == null ? email.theme() : theme.name(),
            speaksTo(lead));
  }

  private String speaksTo(@org.jspecify.annotations.Nullable Message lead) {
    if (lead == null) {
      return "";
    }
    List<String> names =
        design.interests().stream()
            .filter(interest -> lead.interests().contains(interest.id()))
            .map(interest -> interest.name())
            .toList();
    return names.isEmpty() ? "" : "; it speaks to " + String.join(" and ", names);
  }
}
