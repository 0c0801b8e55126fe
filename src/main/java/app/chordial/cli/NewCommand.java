package app.chordial.cli;

import app.chordial.job.OpenShop;
import app.chordial.store.ShopSettings;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes a workspace for a shop. */
@CommandLine.Command(name = "new", description = "Make a workspace for a shop.")
final class NewCommand extends WorkspaceCommand {

  @Option(names = "--name", paramLabel = "NAME", description = "The shop's name.")
  @Nullable String name;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "The currency of all its amounts, such as GBP.")
  @Nullable Currency currency;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where its clocks are, such as Europe/London.")
  @Nullable ZoneId zone;

  NewCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(Progress progress) throws Refusal {
    String shopName = name == null ? nameOf(workspace) : name;
    ZoneId clocks = zone == null ? ZoneId.systemDefault() : zone;
    Currency money = currency == null ? usual() : currency;
    ShopSettings settings = new ShopSettings(shopName, clocks, money.getCurrencyCode());
    OpenShop.create(workspace, settings, around.clock(), around.parallel()).close();
    return new Answer()
        .line(
            "Made %s for “%s”: amounts in %s, days of %s."
                .formatted(workspace, shopName, money.getCurrencyCode(), clocks))
        .line("Next: chordial import FILE… --workspace " + workspace)
        .put("workspace", workspace.toString())
        .put("name", shopName)
        .put("currency", money.getCurrencyCode())
        .put("zone", clocks.getId());
  }

  private static String nameOf(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    String text = last == null ? "My shop" : last.toString();
    return text.endsWith(".chordial") ? text.substring(0, text.length() - 9) : text;
  }

  private static Currency usual() {
    Locale here = Locale.getDefault(Locale.Category.FORMAT);
    boolean isKnown = here.getCountry().matches("[A-Z]{2}");
    Currency local = isKnown ? Currency.getInstance(here) : null;
    return local == null ? Currency.getInstance("EUR") : local;
  }
}
