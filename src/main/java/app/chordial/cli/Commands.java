package app.chordial.cli;

import java.util.List;
import picocli.CommandLine;

/** Every command, in the order of the loop. */
final class Commands {

  private Commands() {}

  static void addTo(CommandLine line, Surroundings around) {
    line.addSubcommand(new NewCommand(around));
    line.addSubcommand(new SampleCommand(around));
    line.addSubcommand(new ImportCommand(around));
    line.addSubcommand(new CustomersCommand(around));
    line.addSubcommand(
        Group.of("segment", "Segments of customers.", List.of(new SegmentCountCommand(around))));
    line.addSubcommand(new InterestsCommand(around));
    line.addSubcommand(new SeriesCommand(around));
    line.addSubcommand(new PlanCommand(around));
    line.addSubcommand(new ExplainCommand(around));
    line.addSubcommand(new EvidenceCommand(around));
    line.addSubcommand(new SimulateCommand(around));
    line.addSubcommand(new ExportCommand(around));
    line.addSubcommand(new BacktestCommand(around));
    line.addSubcommand(new AuditCommand(around));
    line.addSubcommand(
        Group.of(
            "design",
            "The design: everything the marketer decides.",
            List.of(
                new DesignShowCommand(around),
                new DesignExportCommand(around),
                new DesignImportCommand(around),
                new DesignCheckCommand(around))));
    line.addSubcommand(new BackupCommand(around));
    line.addSubcommand(new RestoreCommand(around));
    line.addSubcommand(
        Group.of(
            "subject",
            "What the law asks for one person.",
            List.of(new SubjectExportCommand(around), new SubjectEraseCommand(around))));
    line.addSubcommand(new GenerateCommand(around));
  }
}
