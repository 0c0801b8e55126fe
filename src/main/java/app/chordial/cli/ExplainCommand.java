package app.chordial.cli;

import app.chordial.decision.Counterfactual;
import app.chordial.decision.Decision;
import app.chordial.job.ExplainTask;
import app.chordial.job.ExplainTask.Explained;
import app.chordial.job.OpenShop;
import app.chordial.message.Message;
import app.chordial.store.CustomerCard;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Says why a customer gets what it gets. */
@CommandLine.Command(
    name = "explain",
    description = "Say why a customer gets what it gets on a day, and why not a message.")
final class ExplainCommand extends ShopCommand {

  @Option(
      names = "--customer",
      required = true,
      paramLabel = "EMAIL|ID",
      description = "The customer's address, or the shop's number for them.")
  String customer = "";

  @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day.")
  LocalDate on = LocalDate.EPOCH;

  @Option(
      names = "--message",
      paramLabel = "M",
      description =
          "A message by its id or name: why it goes or doesn't, and what would have to change.")
  @Nullable String message;

  @Option(names = "--seed", paramLabel = "S", description = "What luck hangs on; usually 1.")
  long seed = 1;

  ExplainCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    ExplainTask task = new ExplainTask(shop);
    CustomerCard card = task.customer(customer);
    Message asked = message == null ? null : task.message(message);
    Explained explained = task.explain(card, on, seed, progress);
    Answer answer =
        new Answer()
            .line(card.title() + " on " + on + ":")
            .lines(explained.sentences().stream().map(sentence -> "  " + sentence).toList())
            .put("customer", card.title())
            .put("on", on.toString())
            .put("isMailed", explained.why().decision() instanceof Decision.Send)
            .put("sentences", explained.sentences())
            .put("rooms", explained.why().rooms())
            .put("verdicts", explained.why().verdicts())
            .put("answers", explained.why().answers());
    if (asked != null) {
      Counterfactual counterfactual = explained.counterfactual(asked);
      answer.lines(task.series(asked).stream().map(one -> "  " + one).toList());
      String sentence = task.saying().message(explained.why(), asked.id(), counterfactual);
      answer
          .line("  " + sentence)
          .put("message", sentence)
          .put("counterfactual", CounterfactualFigures.of(counterfactual));
    }
    return answer;
  }
}
