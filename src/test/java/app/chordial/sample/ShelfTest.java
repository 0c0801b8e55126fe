package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Product;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("law")
class ShelfTest {

  private static List<Product> products(int editions) {
    return Shelf.scaled(editions).wares().stream().map(Ware::product).toList();
  }

  @Test
  void everyProductHasAKeyOfItsOwnThatFitsIntoAnAddress() {
    assertThat(products(3).stream().map(Product::key))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void aShelfOfThreeEditionsIsThreeTimesAsBigAndOfTheSameShape() {
    Shelf one = Shelf.sample();
    Shelf three = Shelf.scaled(3);
    for (Department department : Department.all()) {
      assertThat(three.of(department)).hasSize(3 * one.of(department).size());
    }
    assertThat(three.wares().subList(0, one.wares().size())).isEqualTo(one.wares());
  }

  @Test
  void everythingCostsLessThanItBringsExceptMoneyItself() {
    for (Product product : products(1)) {
      assertThat(product.priceMinor()).isPositive();
      if (product.key().equals("gift-card")) {
        assertThat(product.costMinor()).isEqualTo(product.priceMinor());
      } else {
        assertThat(product.costMinor()).isPositive().isLessThan(product.priceMinor());
      }
    }
  }

  @Test
  void aSeriesHasAllItsVolumes() {
    Map<String, List<Integer>> series =
        products(2).stream()
            .filter(product -> product.series() != null)
            .collect(
                Collectors.groupingBy(
                    Product::series,
                    TreeMap::new,
                    Collectors.mapping(Product::volume, Collectors.toList())));
    assertThat(series).hasSize(6);
    series.forEach(
        (name, volumes) -> {
          assertThat(volumes).as(name).hasSizeBetween(5, 8);
          assertThat(volumes).isEqualTo(IntStream.rangeClosed(1, volumes.size()).boxed().toList());
        });
  }
}
