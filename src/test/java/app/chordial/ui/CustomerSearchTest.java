package app.chordial.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.ui.preview.Found;
import app.chordial.ui.preview.Known;
import app.chordial.ui.workbench.Entry;
import app.chordial.ui.workbench.TestBench;
import app.chordial.work.Where;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerSearchTest {

  private final TestBench test = new TestBench(Demo.design());
  private final List<Entry> found = new ArrayList<>();

  private void seek(String letters) {
    found.clear();
    new CustomerSearch(test.bench, new Ann()).seek(letters, found::addAll);
  }

  @Test
  void aCustomerIsFoundByNameAndOpensInThePreview() {
    test.session.audience(Demo.audience());
    seek(" nyb ");
    assertThat(found).extracting(Entry::words).containsExactly("Ann Nyberg · ann@example.com");
    found.getFirst().act().run();
    assertThat(test.navigator.where()).isEqualTo(Where.at(Where.Place.PREVIEW, "42"));
  }

  @Test
  void oneLetterOrNoShopFindsNobody() {
    seek("nyb");
    assertThat(found).isEmpty();
    test.session.audience(Demo.audience());
    seek("n");
    assertThat(found).isEmpty();
  }

  /** A shop that knows one customer. */
  private static final class Ann implements Known {
    private static final Found ANN = new Found(42, "Ann", "Nyberg", "ann@example.com");

    @Override
    public List<Found> search(String text) {
      return ANN.name().toLowerCase(java.util.Locale.ROOT).contains(text)
          ? List.of(ANN)
          : List.of();
    }

    @Override
    public List<Found> named(long[] storeIds) {
      return List.of();
    }
  }
}
