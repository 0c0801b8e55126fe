package app.chordial.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewModelTest {
  @Test
  void aDummy() {
    long t = System.nanoTime();
    ShopInMemory shop = new ShopInMemory(600);
    System.err.println("shop " + (System.nanoTime() - t) / 1000000);
    var test = new app.chordial.ui.workbench.TestBench(app.chordial.sample.SampleDesign.design());
    test.session.audience(shop.audience());
    t = System.nanoTime();
    var model = new PreviewModel(test.bench, new app.chordial.job.Planners(), shop);
    model.open();
    System.err.println("open " + (System.nanoTime() - t) / 1000000);
    System.err.println(model.peopleProperty().get());
    System.err.println(model.shownProperty().get().found() + " " + model.shownProperty().get().deeds().size() + " mails " + model.shownProperty().get().mails());
    System.err.println(model.dayProperty().get() + " " + model.explanation());
    System.err.println(model.letterProperty().get());
    assertThat(test.refusals).isEmpty();
  }
}
