package app.chordial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Who may know whom. */
@AnalyzeClasses(locations = Layers.Program.class, importOptions = Layers.WithoutTables.class)
class PackageOrderTest {

  @ArchTest
  static final ArchRule aPackageUsesOnlyThoseAboveIt =
      classes().should(new UseOnlyWhatIsAbove()).as("a package uses only those above it");

  @ArchTest
  static final ArchRule everyPackageStandsInTheList =
      classes()
          .should(
              new ArchCondition<>("lie in a package of the list") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String message = type.getName() + " lies in a package that is not in the list";
                  events.add(
                      new SimpleConditionEvent(
                          type, Layers.ORDER.contains(Layers.of(type)), message));
                }
              });

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("app.chordial.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theStoreDoesNotKnowFormats =
      noClasses()
          .that()
          .resideInAPackage(Layers.in("store"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Layers.in("exchange"));

  @ArchTest
  static final ArchRule theWindowDoesNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage(Layers.in("ui"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Layers.in("cli"));

  @ArchTest
  static final ArchRule onlyTheWindowKnowsJavaFx =
      noClasses()
          .that()
          .resideOutsideOfPackage(Layers.in("ui"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..",
              "com.sun.javafx..",
              "org.jfree.chart.fx..",
              "org.jfree.fx..",
              "atlantafx..",
              "org.kordamp.ikonli..");

  @ArchTest
  static final ArchRule onlyTheStoreKnowsSql =
      noClasses()
          .that()
          .resideOutsideOfPackage(Layers.in("store"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb..");

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes()
          .should(
              new ArchCondition<>("lie in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean isMarked = type.getPackage().isAnnotatedWith(NullMarked.class);
                  String message =
                      type.getPackageName() + " has no package-info.java with @NullMarked";
                  events.add(new SimpleConditionEvent(type, isMarked, message));
                }
              });

  /** Holds a class against the order of {@link Layers#ORDER}. */
  private static final class UseOnlyWhatIsAbove extends ArchCondition<JavaClass> {
    UseOnlyWhatIsAbove() {
      super("use only packages above their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      int own = Layers.ORDER.indexOf(Layers.of(type));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass();
        if (Layers.isOurs(used) && Layers.ORDER.indexOf(Layers.of(used)) > own) {
          events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
      }
    }
  }
}
