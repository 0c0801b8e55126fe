package app.chordial.cli;

import app.chordial.job.OpenShop;
import app.chordial.job.SubjectTask;
import app.chordial.store.SubjectRecord;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands over everything known of a person. */
@CommandLine.Command(name = "export", description = "Hand over everything known of a person.")
final class SubjectExportCommand extends ShopCommand {

  @Parameters(paramLabel = "EMAIL", description = "The address, or the shop's number.")
  String email = "";

  @Option(names = "--out", paramLabel = "F.json", description = "Write it into this file.")
  @Nullable Path out;

  SubjectExportCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    SubjectTask task = new SubjectTask(shop);
    SubjectRecord record = task.export(email);
    Answer answer = new Answer().put("subject", record);
    if (out == null) {
      return answer.line(SubjectTask.json(record));
    }
    task.write(record, out);
    return answer.line("Everything known of " + email + " is in " + out + ".");
  }
}
