package app.chordial;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** The core is functions of its arguments: it gets the world handed in. */
@AnalyzeClasses(locations = Layers.Program.class, importOptions = Layers.WithoutTables.class)
class PlainCoreTest {

  /** What a task may be told, and a memory that several threads may share. */
  private static final String[] HARMLESS = {
    "java.util.concurrent.CancellationException",
    "java.util.concurrent.ConcurrentMap",
    "java.util.concurrent.ConcurrentHashMap"
  };

  @ArchTest
  static final ArchRule theCoreReadsNoFilesAndReachesNoNetwork =
      noClasses()
          .that()
          .resideInAnyPackage(Layers.CORE)
          .should()
          .dependOnClassesThat(
              describe(
                  "are about files, processes or the network",
                  type ->
                      type.getPackageName().startsWith("java.nio.file")
                          || type.getPackageName().equals("java.nio.channels")
                          || type.getName().matches("java\\.io\\.(File|RandomAccess).*")
                          || isOneOf(type, "java.lang.Process", "java.lang.ProcessBuilder")
                          || isNetwork(type)));

  @ArchTest
  static final ArchRule theCoreStartsNoThreads =
      noClasses()
          .that()
          .resideInAnyPackage(Layers.CORE)
          .should()
          .dependOnClassesThat(
              describe(
                  "are about threads",
                  type ->
                      (type.getPackageName().startsWith("java.util.concurrent")
                              && !isOneOf(type, HARMLESS))
                          || isOneOf(
                              type,
                              "java.lang.Thread",
                              "java.lang.ThreadLocal",
                              "java.lang.Runtime",
                              "java.util.Timer")));

  @ArchTest
  static final ArchRule theCoreReadsNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(Layers.CORE)
          .should()
          .dependOnClassesThat(
              describe(
                  "are clocks",
                  type -> isOneOf(type, "java.time.Clock", "java.time.InstantSource")))
          .orShould()
          .accessTargetWhere(describe("reads the clock or where it stands", Reading::isOfTheWorld));

  @ArchTest
  static final ArchRule theCoreDrawsNoLuckOfItsOwn =
      noClasses()
          .that()
          .resideInAnyPackage(Layers.CORE)
          .should()
          .dependOnClassesThat(
              describe(
                  "draw unrepeatable luck",
                  type ->
                      isOneOf(
                          type,
                          "java.security.SecureRandom",
                          "java.util.concurrent.ThreadLocalRandom")))
          .orShould()
          .accessTargetWhere(describe("draws luck without a seed", Reading::isUnseeded));

  @ArchTest
  static final ArchRule nobodyReachesTheNetwork =
      noClasses()
          .should()
          .dependOnClassesThat(describe("reach the network", PlainCoreTest::isNetwork))
          .orShould()
          .accessTargetWhere(
              describe(
                  "opens an address",
                  access -> Reading.calls(access, "java.net.URL", Set.of("openConnection"))));

  @ArchTest
  static final ArchRule onlyTheProgramsStartReadsTheClock =
      noClasses()
          .that()
          .doNotBelongToAnyOf(App.class)
          .should()
          .accessTargetWhere(describe("reads the clock", Reading::isOfTheClock));

  private static boolean isNetwork(JavaClass type) {
    return type.getPackageName().startsWith("java.net.http")
        || type.getPackageName().startsWith("javax.net")
        || type.getName().matches("java\\.net\\.(.*Socket.*|.*URLConnection)");
  }

  private static boolean isOneOf(JavaClass type, String... names) {
    return List.of(names).contains(type.getName());
  }

  /** What an access reads of the world. */
  private static final class Reading {
    private Reading() {}

    static boolean calls(JavaAccess<?> access, String owner, Set<String> names) {
      return access.getTargetOwner().getName().equals(owner) && names.contains(access.getName());
    }

    static boolean isOfTheClock(JavaAccess<?> access) {
      return (access.getTargetOwner().getPackageName().startsWith("java.time")
              && access.getName().equals("now"))
          || calls(access, "java.time.Clock", CLOCKS)
          || calls(access, "java.time.InstantSource", CLOCKS)
          || calls(access, "java.lang.System", Set.of("currentTimeMillis"))
          || (calls(access, "java.util.Date", Set.of("<init>")) && takesNothing(access));
    }

    static boolean isOfTheWorld(JavaAccess<?> access) {
      return isOfTheClock(access)
          || calls(access, "java.lang.System", Set.of("nanoTime"))
          || calls(access, "java.time.ZoneId", Set.of("systemDefault"))
          || calls(access, "java.util.TimeZone", Set.of("getDefault"))
          || calls(access, "java.util.Locale", Set.of("getDefault"));
    }

    static boolean isUnseeded(JavaAccess<?> access) {
      return calls(access, "java.lang.Math", Set.of("random"))
          || calls(access, "java.lang.StrictMath", Set.of("random"))
          || calls(access, "java.util.UUID", Set.of("randomUUID"))
          || (takesNothing(access)
              && (calls(access, "java.util.Random", Set.of("<init>"))
                  || calls(access, "java.util.SplittableRandom", Set.of("<init>"))))
          || access.getDescription().contains("Collections.shuffle(java.util.List)");
    }

    private static boolean takesNothing(JavaAccess<?> access) {
      return access.getTarget().getFullName().endsWith("()");
    }

    private static final Set<String> CLOCKS =
        Set.of("system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes");
  }
}
