package app.chordial.cli;

import app.chordial.decision.Audit;
import app.chordial.decision.AuditSaying;
import app.chordial.decision.Fault;
import app.chordial.job.AuditTask;
import app.chordial.job.OpenShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Looks through past mail for what this design would not have done. */
@CommandLine.Command(
    name = "audit",
    description =
        "Look through a year's e-mails: who was mailed what they had just bought, too much, or not"
            + " at all.")
final class AuditCommand extends ShopCommand {

  @Option(names = "--from", paramLabel = "DATE", description = "The first day; usually a year ago.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "The day after the last.")
  @Nullable LocalDate to;

  AuditCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    Audit audit = new AuditTask(shop).audit(from, to, progress);
    Answer answer = new Answer();
    new AuditSaying(shop.settings().currency()).all(audit).forEach(answer::line);
    List<Map<String, Object>> faults = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("fault", fault.name().toLowerCase(Locale.ROOT));
      json.put("mails", audit.of(fault));
      json.put("moreLeft", audit.moreLeft(fault));
      json.put("moreLeftMinor", audit.moreLeftMinor(fault));
      json.put("fewerClicks", audit.fewerClicks(fault));
      faults.add(json);
    }
    return answer
        .put("from", LocalDate.ofEpochDay(audit.from()).toString())
        .put("to", LocalDate.ofEpochDay(audit.to()).toString())
        .put("all", audit.all())
        .put("fitting", audit.fitting())
        .put("faults", faults)
        .put("unknown", audit.unknown())
        .put("estimated", audit.estimated())
        .put("forgotten", audit.forgotten());
  }
}
