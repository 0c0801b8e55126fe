package app.chordial.cli;

import app.chordial.job.OpenShop;
import app.chordial.job.SampleTask;
import app.chordial.job.ShopFigures;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import picocli.CommandLine;

/** Makes a workspace of the sample shop. */
@CommandLine.Command(
    name = "sample",
    description = "Make a workspace of Harbour & Hearth, a shop that does not exist.")
final class SampleCommand extends WorkspaceCommand {

  SampleCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(Progress progress) throws Refusal {
    SampleTask.make(workspace, around.parallel(), progress);
    try (OpenShop shop = OpenShop.open(workspace, around.clock(), around.parallel())) {
      ShopFigures figures = ShopFigures.of(shop.audience(progress));
      return new Answer()
          .line("Made Harbour & Hearth in " + workspace + ".")
          .lines(CustomersCommand.lines(figures))
          .line(
              "Its design is ready. Next: chordial plan --from %s --days 7 --workspace %s"
                  .formatted(SampleTask.tomorrow(), workspace))
          .put("workspace", workspace.toString())
          .put("figures", figures);
    }
  }
}
