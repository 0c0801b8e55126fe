package app.chordial.cli;

import app.chordial.job.OpenShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;

/** A command about a shop that is there. */
abstract class ShopCommand extends WorkspaceCommand {

  ShopCommand(Surroundings around) {
    super(around);
  }

  abstract Answer answer(OpenShop shop, Progress progress) throws Refusal;

  @Override
  final Answer answer(Progress progress) throws Refusal {
    try (OpenShop shop = OpenShop.open(workspace, around.clock(), around.parallel())) {
      return answer(shop, progress);
    }
  }
}
