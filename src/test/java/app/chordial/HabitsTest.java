package app.chordial;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What nobody does, or one class for all. */
@AnalyzeClasses(locations = Layers.Program.class, importOptions = Layers.WithoutTables.class)
class HabitsTest {

  private static final DescribedPredicate<JavaClass> ARE_THE_RUNNERS =
      describe(
          "are the two runners",
          type ->
              isOrIsIn(type, "app.chordial.ui.workbench.Threads")
                  || isOrIsIn(type, "app.chordial.job.Threads"));

  @ArchTest
  static final ArchRule onlyTheRunnersMakeThreads =
      noClasses()
          .that(DescribedPredicate.not(ARE_THE_RUNNERS))
          .should()
          .dependOnClassesThat(
              describe(
                  "run things on threads",
                  type ->
                      type.getName()
                              .matches(
                                  "java\\.util\\.concurrent\\.(.*Executor.*|ForkJoin.*|CompletableFuture|StructuredTask.*)")
                          || type.getName().matches("java\\.util\\.Timer(Task)?")
                          || type.getName().matches("javafx\\.concurrent\\.(Task|.*Service)")))
          .orShould()
          .accessTargetWhere(
              describe(
                  "makes a thread",
                  access ->
                      access.getTargetOwner().isAssignableTo(Thread.class)
                          && Set.of("<init>", "ofPlatform", "ofVirtual", "startVirtualThread")
                              .contains(access.getName())));

  @ArchTest
  static final ArchRule onlyTheBackgroundReturnsToTheScreen =
      noClasses()
          .that(
              DescribedPredicate.not(
                  describe(
                      "are the background",
                      type -> isOrIsIn(type, "app.chordial.ui.workbench.Threads"))))
          .should()
          .accessTargetWhere(calls("javafx.application.Platform", "runLater"));

  @ArchTest
  static final ArchRule nobodyStreamsInParallel =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "works in parallel unasked",
                  access ->
                      access.getTargetOwner().getPackageName().startsWith("java.util")
                          && access.getName().startsWith("parallel")));

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(Layers.in("cli"))
          .and()
          .doNotBelongToAnyOf(App.class)
          .should()
          .accessTargetWhere(
              calls("java.lang.System", "out")
                  .or(calls("java.lang.System", "err"))
                  .or(
                      describe(
                          "prints a stack trace",
                          access -> access.getName().equals("printStackTrace"))));

  @ArchTest
  static final ArchRule looksLiveInStyleSheets =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "sets a style in code",
                  access ->
                      Set.of("setStyle", "styleProperty").contains(access.getName())
                          && access.getTargetOwner().isAssignableTo("javafx.css.Styleable")));

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?");

  @ArchTest
  static final ArchRule nothingSharedChanges =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingSharedIsAHolder =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              describe(
                  "holds what changes",
                  type ->
                      type.getPackageName().startsWith("java.util.concurrent")
                          || type.isAssignableTo(ThreadLocal.class)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule thereIsNoSingleton =
      methods()
          .that()
          .areStatic()
          .should()
          .haveNameNotMatching("(getI|i)nstance")
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaAccess<?>> calls(String owner, String name) {
    return describe(
        "uses " + owner + "." + name,
        access -> access.getTargetOwner().getName().equals(owner) && access.getName().equals(name));
  }

  private static boolean isOrIsIn(JavaClass type, String name) {
    return type.getName().equals(name) || type.getName().startsWith(name + "$");
  }
}
