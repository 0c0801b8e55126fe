package app.chordial.cli;

import app.chordial.design.Design;
import app.chordial.job.OpenShop;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.rhythm.Cadence;
import app.chordial.work.Progress;
import picocli.CommandLine;

/** Shows the present design. */
@CommandLine.Command(name = "show", description = "Show what is in the design.")
final class DesignShowCommand extends ShopCommand {

  DesignShowCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) {
    Design design = shop.design();
    Answer answer = new Answer();
    answer.line(Figures.count(design.interests().size(), "interest") + ":");
    design.interests().forEach(one -> answer.line("  " + named(one.id(), one.name())));
    answer.line(Figures.count(design.segments().size(), "segment") + ":");
    design.segments().forEach(one -> answer.line("  " + named(one.id(), one.name())));
    answer.line(
        Figures.count(design.messages().size(), "message")
            + " under "
            + Figures.count(design.themes().size(), "theme")
            + ":");
    for (Theme theme : design.themes()) {
      answer.line("  " + named(theme.id(), theme.name()));
      for (Message message : design.messages()) {
        if (message.theme().equals(theme.id())) {
          answer.line("    " + named(message.id(), message.name()));
        }
      }
    }
    Cadence cadence = design.rhythm().cadence();
    answer.line(
        "E-mails on %s, about every %s days, at most %d messages each."
            .formatted(
                cadence.sendDays(),
                Figures.number(Math.round(design.rhythm().pace().baseGapDays())),
                cadence.messagesPerEmail()));
    return answer
        .put("interests", design.interests().stream().map(one -> one.id()).toList())
        .put("segments", design.segments().stream().map(one -> one.id()).toList())
        .put("themes", design.themes().stream().map(Theme::id).toList())
        .put("messages", design.messages().stream().map(Message::id).toList());
  }

  private static String named(String id, String name) {
    return name + " (" + id + ")";
  }
}
