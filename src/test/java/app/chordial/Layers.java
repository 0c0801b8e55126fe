package app.chordial;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.util.List;
import java.util.Set;

/** The packages in their order: each may use those before it, and none behind it. */
final class Layers {

  private static final String ROOT = "app.chordial";

  /** The root, where {@link App} builds everything, comes last under an empty name. */
  static final List<String> ORDER =
      List.of(
          "work",
          "audience",
          "interest",
          "insight",
          "response",
          "segment",
          "message",
          "rhythm",
          "design",
          "decision",
          "simulation",
          "sample",
          "chart",
          "exchange",
          "store",
          "job",
          "cli",
          "ui",
          "");

  /** Plain Java: time, chance, threads and files are handed in. */
  static final String[] CORE =
      ORDER.subList(0, ORDER.indexOf("chart")).stream()
          .map(layer -> ROOT + "." + layer + "..")
          .toArray(String[]::new);

  private Layers() {}

  /** The patterns of a layer with its inner packages, as ArchUnit writes them. */
  static String in(String layer) {
    return ROOT + "." + layer + "..";
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /**
   * The layer that a class of ours lies in: {@code exchange} for what is in {@code exchange.csv}.
   */
  static String of(JavaClass type) {
    String inner = type.getPackageName().substring(ROOT.length());
    return inner.isEmpty() ? "" : inner.substring(1).split("\\.", -1)[0];
  }

  /** Where the classes of the program lie, and not those of its tests. */
  static final class Program implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
      return Set.of(Location.of(App.class.getProtectionDomain().getCodeSource().getLocation()));
    }
  }

  /** Leaves out what the build generates from the migrations. */
  static final class WithoutTables implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/app/chordial/store/tables/");
    }
  }
}
