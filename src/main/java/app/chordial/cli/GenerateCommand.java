package app.chordial.cli;

import app.chordial.job.GenerateTask;
import app.chordial.sample.SampleShop;
import app.chordial.sample.SyntheticShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Writes the files of a shop that does not exist. */
@CommandLine.Command(
    name = "generate",
    description = "Write the files of a made-up shop of any size, for measuring.")
final class GenerateCommand extends Command {

  /** How large the shop is. */
  static final class Size {
    @Option(names = "--customers", required = true, paramLabel = "N", description = "How many.")
    int customers;

    @Option(names = "--events", required = true, paramLabel = "M", description = "How many.")
    long events;
  }

  /** Which shop: one of a size, or the sample shop itself. */
  static final class Which {
    @ArgGroup(exclusive = false)
    @Nullable Size size;

    @Option(names = "--sample", description = "The sample shop that comes with the program.")
    boolean isSample;
  }

  @ArgGroup(multiplicity = "1")
  Which which = new Which();

  @Option(names = "--seed", paramLabel = "S", description = "What luck hangs on; usually 1.")
  long seed = GenerateTask.SAMPLE_SEED;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to.")
  Path out = Path.of("");

  @Option(names = "--workspace", hidden = true, description = "Not needed here.")
  @Nullable Path workspace;

  GenerateCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(Progress progress) throws Refusal {
    Size size = which.size;
    if (size == null) {
      GenerateTask.sample(seed, out);
    } else {
      SyntheticShop shop =
          new SyntheticShop(size.customers, size.events, seed, SampleShop.LAST_DAY);
      GenerateTask.generate(shop, out, progress);
    }
    return new Answer()
        .line("Wrote " + String.join(", ", GenerateTask.files()) + " into " + out + ".")
        .line("Import them in this order; sign-ups.csv needs --mapping sign-ups.json.")
        .put("folder", out.toString())
        .put("files", GenerateTask.files());
  }
}
