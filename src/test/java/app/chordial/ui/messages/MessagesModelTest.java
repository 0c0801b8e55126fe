package app.chordial.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Design;
import app.chordial.job.Planners;
import app.chordial.message.Draft;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.sample.SampleDesign;
import app.chordial.ui.messages.Library.Row;
import app.chordial.ui.preview.Known;
import app.chordial.ui.preview.ShopInMemory;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Problem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MessagesModelTest {

  private static final String LAMP = "home-reading-lamp";

  private final TestBench test = new TestBench(SampleDesign.design());
  private final MessagesModel model = new MessagesModel(test.bench, new Planners(), Known.NUMBERS);

  @Test
  @Tag("law")
  void aDraftThatNobodyTouchedIsTheMessage() {
    assertThat(test.session.design().messages())
        .allSatisfy(one -> assertThat(Draft.of(one, _ -> {})).isEqualTo(one));
  }

  @Test
  void typingASubjectIsOneStepThatUndoTakesBack() {
    model.choose(LAMP);
    String before = chosen().subject();
    model.edit("subject", draft -> draft.subject = "A");
    model.edit("subject", draft -> draft.subject = "A lamp");
    model.edit("preheader", draft -> draft.preheader = "Bright");
    test.session.undo();
    assertThat(chosen().subject()).isEqualTo("A lamp");
    test.session.undo();
    assertThat(chosen().subject()).isEqualTo(before);
  }

  @Test
  void typingInTwoMessagesIsTwoSteps() {
    model.choose(LAMP);
    String before = chosen().name();
    model.edit("name", draft -> draft.name = "One");
    model.choose("books-winter-reading");
    model.choose(LAMP);
    model.edit("name", draft -> draft.name = "Two");
    test.session.undo();
    assertThat(chosen().name()).isEqualTo("One").isNotEqualTo(before);
  }

  @Test
  void aCopyStandsBehindItsOriginalAndIsChosen() {
    model.duplicate(LAMP);
    List<Message> all = test.session.design().messages();
    int at = all.indexOf(chosen());
    assertThat(all.get(at - 1).id()).isEqualTo(LAMP);
    assertThat(chosen().body()).isEqualTo(all.get(at - 1).body());
    assertThat(all).extracting(Message::id).doesNotHaveDuplicates();
  }

  @Test
  void whatIsDeletedIsGoneFromWhatOthersSayOfIt_andUndoBringsAllBack() {
    model.choose("books-winter-reading");
    model.edit("never", draft -> draft.neverWith = List.of(LAMP));
    model.edit("after", draft -> draft.onlyAfter = LAMP);
    Design before = test.session.design();
    model.delete(LAMP);
    assertThat(test.session.design().message(LAMP)).isNull();
    Message other = Objects.requireNonNull(test.session.design().message("books-winter-reading"));
    assertThat(other.neverWith()).isEmpty();
    assertThat(other.onlyAfter()).isNull();
    assertThat(test.answers.told).singleElement().asString().contains("The brass reading lamp");
    test.session.undo();
    assertThat(test.session.design()).isEqualTo(before);
  }

  @Test
  void deletingTheLastOneLeavesAnEmptyLibrary_andTheFirstOneGetsATheme() {
    TestBench empty = new TestBench();
    MessagesModel fresh = new MessagesModel(empty.bench, new Planners(), Known.NUMBERS);
    assertThat(fresh.chosenProperty().get()).isNull();
    fresh.add();
    Message first = Objects.requireNonNull(fresh.chosenProperty().get());
    assertThat(empty.session.design().theme(first.theme())).isNotNull();
    fresh.delete(first.id());
    assertThat(fresh.chosenProperty().get()).isNull();
    assertThat(fresh.reader().letterProperty().get()).isNull();
  }

  @Test
  void theLibraryIsSearchedByNameSubjectThemeAndInterest() {
    model.library().soughtProperty().set("LAMP");
    assertThat(ids()).contains(LAMP);
    model.library().soughtProperty().set("books");
    assertThat(ids()).contains(LAMP, "books-winter-reading").doesNotContain("fishing-winter-rods");
    model.library().soughtProperty().set("");
    model.library().underThemeProperty().set("in-the-garden");
    assertThat(model.library().rowsProperty().get())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.theme()).isEqualTo("In the garden"));
  }

  @Test
  void aTemplateThatIsBrokenIsAProblemWithItsLine() {
    model.open();
    model.choose(LAMP);
    assertThat(model.problems()).noneMatch(one -> one.severity() == Problem.Severity.ERROR);
    model.edit("body", draft -> draft.body = "<p>Hello</p>\n{{ customer.first_name | }");
    assertThat(model.problems())
        .anySatisfy(
            one -> {
              assertThat(one.severity()).isEqualTo(Problem.Severity.ERROR);
              assertThat(one.message()).contains("line");
            });
    assertThat(row(LAMP).problems()).isEqualTo(model.problems());
  }

  @Test
  void themesAreChangedInPlace_andOnlyEmptyOnesCanGo() {
    model.choose(LAMP);
    model.editTheme(
        "name", old -> new Theme(old.id(), "Hearth", old.kind(), old.subject(), old.spacingDays()));
    assertThat(row(LAMP).theme()).isEqualTo("Hearth");
    String fire = chosen().theme();
    model.deleteTheme(fire);
    assertThat(test.session.design().theme(fire)).isNotNull();
    model.addTheme();
    String fresh = chosen().theme();
    assertThat(fresh).isNotEqualTo(fire);
    model.edit("theme", draft -> draft.theme = fire);
    model.deleteTheme(fresh);
    assertThat(test.session.design().theme(fresh)).isNull();
  }

  @Test
  void everyMessageSaysHowManyItLeadsForThisWeek_andSomebodyReadsIt() {
    ShopInMemory shop = new ShopInMemory(120);
    MessagesModel open = new MessagesModel(test.bench, new Planners(), shop);
    test.session.audience(shop.audience());
    assertThat(open.library().rowsProperty().get())
        .allSatisfy(row -> assertThat(row.leads()).isNegative());
    open.open();
    assertThat(open.library().rowsProperty().get().stream().mapToLong(Row::leads).sum())
        .isBetween(1L, 240L);
    assertThat(open.reader().readerProperty().get().firstName()).isNotEmpty();
    open.reader().find("a", found -> open.reader().readAs(found.getLast()));
    assertThat(Objects.requireNonNull(open.reader().letterProperty().get()).email().html())
        .isNotBlank();
  }

  private Message chosen() {
    return Objects.requireNonNull(model.chosenProperty().get());
  }

  private List<String> ids() {
    return model.library().rowsProperty().get().stream().map(row -> row.message().id()).toList();
  }

  private Row row(String id) {
    return model.library().rowsProperty().get().stream()
        .filter(row -> row.message().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
