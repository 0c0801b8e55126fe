package app.chordial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the window's parts may know of each other. */
@AnalyzeClasses(locations = Layers.Program.class, importOptions = Layers.WithoutTables.class)
class UiRulesTest {

  @ArchTest
  static final ArchRule theKitKnowsNothingOfEmail =
      noClasses()
          .that()
          .resideInAPackage("app.chordial.ui.kit..")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "belong to another part of Chordial",
                  type ->
                      type.getPackageName().startsWith("app.chordial")
                          && !type.getPackageName().startsWith("app.chordial.chart")
                          && !type.getPackageName().startsWith("app.chordial.ui.kit")));

  @ArchTest
  static final ArchRule modelsKnowNoNode =
      noClasses()
          .that()
          .resideInAPackage(Layers.in("ui"))
          .and()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.scene..");

  @ArchTest
  static final ArchRule theWorkbenchKnowsNoScreen =
      noClasses()
          .that()
          .resideInAPackage("app.chordial.ui.workbench..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "app.chordial.ui",
              "app.chordial.ui.home..",
              "app.chordial.ui.data..",
              "app.chordial.ui.interests..",
              "app.chordial.ui.segments..",
              "app.chordial.ui.messages..",
              "app.chordial.ui.rhythm..",
              "app.chordial.ui.preview..",
              "app.chordial.ui.simulate..",
              "app.chordial.ui.export..");
}
