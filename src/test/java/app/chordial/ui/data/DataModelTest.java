package app.chordial.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.exchange.mapping.Field;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.job.OpenShop;
import app.chordial.ui.OpenedSample;
import app.chordial.ui.data.Incoming.Stage;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataModelTest {

  private static final String CUSTOMERS =
      """
      First Name,Last Name,Email,Accepts Email Marketing,Total Spent
      Ann,Ash,ann@example.com,yes,10.00
      Bo,Birch,bo@example.com,no,0.00
      Cy,Cedar,not an address,yes,0.00
      """;
  private static final String SIGN_UPS =
      """
      Mail,Colour
      dee@example.com,red
      eve@example.com,blue
      """;

  @TempDir Path folder;
  private final Locale before = Locale.getDefault();
  private final TestBench test = new TestBench();
  private final ReadOnlyObjectWrapper<@Nullable OpenShop> open = new ReadOnlyObjectWrapper<>();
  private int changes;
  private DataModel model = new DataModel(test.bench, open, () -> changes++);

  @BeforeEach
  void openAShop() throws Refusal {
    Locale.setDefault(Locale.UK);
    open.set(
        OpenShop.create(
            folder.resolve("shop.chordial"),
            OpenedSample.SETTINGS,
            OpenedSample.CLOCK,
            Parallel.SAME_THREAD));
  }

  @AfterEach
  void close() throws Refusal {
    Locale.setDefault(before);
    shop().close();
  }

  private OpenShop shop() {
    return Objects.requireNonNull(open.get());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int customers() throws Refusal {
    return shop().audience(Progress.NONE).size();
  }

  @Test
  void aKnownFileIsReadAtOnceAndCountsOnlyWhenSomebodySaysSo() throws IOException, Refusal {
    model.add(List.of(file("customers.csv", CUSTOMERS)));
    Incoming incoming = model.files().getFirst();
    assertThat(incoming.stage()).isInstanceOf(Stage.Drafted.class);
    Stage.Drafted drafted = (Stage.Drafted) incoming.stage();
    assertThat(drafted.draft().counts().customers().added()).isEqualTo(2);
    assertThat(drafted.rejects()).hasSize(1);
    assertThat(customers()).isZero();
    model.finish(incoming);
    assertThat(incoming.stage()).isInstanceOf(Stage.Finished.class);
    assertThat(customers()).isEqualTo(2);
    assertThat(changes).isOne();
    assertThat(model.history().entriesProperty().get()).hasSize(1);
    assertThat(test.refusals).isEmpty();
  }

  @Test
  void whatIsDiscardedLeavesNothingBehind_andTheNextFileIsRead() throws IOException, Refusal {
    model.add(
        List.of(file("one.csv", CUSTOMERS), file("two.csv", CUSTOMERS.replace("ann", "amy"))));
    Incoming first = model.files().getFirst();
    Incoming second = model.files().get(1);
    assertThat(second.stage()).isInstanceOf(Stage.Looked.class);
    model.remove(first);
    assertThat(model.files()).containsExactly(second);
    assertThat(second.stage()).isInstanceOf(Stage.Drafted.class);
    assertThat(customers()).isZero();
    assertThat(model.history().entriesProperty().get()).isEmpty();
  }

  @Test
  void anImportIsTakenBackAsAWholeAfterAQuestion() throws IOException, Refusal {
    model.add(List.of(file("customers.csv", CUSTOMERS)));
    model.finish(model.files().getFirst());
    test.answers.isYes = false;
    model.history().undo(model.history().entriesProperty().get().getFirst());
    assertThat(customers()).isEqualTo(2);
    test.answers.isYes = true;
    model.history().undo(model.history().entriesProperty().get().getFirst());
    assertThat(customers()).isZero();
    assertThat(model.history().entriesProperty().get().getFirst().batch().isUndone()).isTrue();
    assertThat(model.files()).isEmpty();
  }

  @Test
  void rowsThatWereSetAsideAreSavedToBeMended() throws IOException {
    model.add(List.of(file("customers.csv", CUSTOMERS)));
    model.finish(model.files().getFirst());
    Path target = folder.resolve("mend.csv");
    test.answers.files = List.of(target);
    model
        .history()
        .saveRejects(
            model.history().entriesProperty().get().getFirst().batch().id(), "customers.csv");
    assertThat(Files.readString(target)).contains("Cy,Cedar,not an address").doesNotContain("Ann");
  }

  @Test
  void anUnknownFileWaitsForAWordAndIsRememberedByItsColumns() throws IOException, Refusal {
    model.add(List.of(file("sign-ups.csv", SIGN_UPS)));
    Incoming incoming = model.files().getFirst();
    assertThat(incoming.stage()).isInstanceOf(Stage.Looked.class);
    Mapping guess = Objects.requireNonNull(incoming.mappingProperty().get());
    Mapping mapping =
        MappingEdit.with(
            MappingEdit.with(
                MappingEdit.with(guess, app.chordial.exchange.mapping.Kind.CUSTOMERS),
                "Mail",
                new ColumnMeaning.Of(Field.EMAIL)),
            "Colour",
            new ColumnMeaning.Attribute("favourite"));
    model.map(incoming, mapping);
    assertThat(incoming.problems()).isEmpty();
    model.read(incoming);
    model.finish(incoming);
    assertThat(customers()).isEqualTo(2);
    assertThat(shop().audience(Progress.NONE).attribute("favourite")).isNotNull();
    model.add(List.of(file("again.csv", SIGN_UPS.replace("dee", "flo"))));
    Incoming again = model.files().getLast();
    assertThat(again.stage()).isInstanceOf(Stage.Drafted.class);
    assertThat(again.mappingProperty().get()).isEqualTo(mapping);
    model.remove(again);
  }

  @Test
  void whatIsNoTableIsRefusedInWords() throws IOException {
    model.add(List.of(file("empty.csv", "")));
    assertThat(model.files().getFirst().stage())
        .isInstanceOfSatisfying(
            Stage.Refused.class, refused -> assertThat(refused.words()).contains("empty.csv"));
  }

  @Test
  void aFolderStandsForTheTablesInIt() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("export"));
    Files.writeString(inside.resolve("customers.csv"), CUSTOMERS);
    Files.writeString(inside.resolve("notes.pdf"), "no table");
    model.add(List.of(inside));
    assertThat(model.files()).extracting(Incoming::name).containsExactly("customers.csv");
    model.remove(model.files().getFirst());
  }

  @Test
  void withoutAShopNothingIsTaken() throws IOException {
    DataModel closed = new DataModel(test.bench, new ReadOnlyObjectWrapper<>(), () -> {});
    closed.add(List.of(file("customers.csv", CUSTOMERS)));
    assertThat(closed.files()).isEmpty();
    assertThat(test.answers.told).hasSize(1);
  }
}
