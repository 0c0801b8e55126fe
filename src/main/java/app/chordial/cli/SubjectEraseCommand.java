package app.chordial.cli;

import app.chordial.job.OpenShop;
import app.chordial.job.SubjectTask;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Forgets a person. */
@CommandLine.Command(
    name = "erase",
    description = "Forget a person for good, and keep them out of later imports.")
final class SubjectEraseCommand extends ShopCommand {

  @Parameters(paramLabel = "EMAIL", description = "The address, or the shop's number.")
  String email = "";

  SubjectEraseCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    new SubjectTask(shop).erase(email);
    return new Answer()
        .line("Everything about that person is gone from this workspace.")
        .line("Backups and exports made before still hold it: remove them, or make them anew.")
        .put("erased", true);
  }
}
