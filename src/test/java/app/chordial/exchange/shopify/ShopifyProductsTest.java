package app.chordial.exchange.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Fact.ProductFact;
import app.chordial.exchange.Heard;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyProductsTest {

  @TempDir Path folder = Path.of("");

  @Test
  void eachVariantIsAProductNamedAsOrdersNameIt() throws IOException, Refusal {
    Path file =
        Files.writeString(
            folder.resolve("products.csv"),
            """
            Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,\
            Option1 Value,Variant SKU,Variant Price,Image Src,Cost per item,Status
            tulip,Tulip,"<p>A
            flower</p>",Lee,Garden > Bulbs,Flower,"spring, red",true,Colour,Red,TUL-R,3.50,,1.20,active
            tulip,,,,,,,,,White,,3.60,,,
            tulip,,,,,,,,,,,,https://example.com/2.jpg,,
            rose,Rose,,,,Flower,,true,Title,Default Title,'00123,9,,,active
            """);
    Heard heard = Heard.of(file, Heard.EURO);
    assertThat(heard.products())
        .containsExactly(
            new ProductFact(
                2,
                "TUL-R",
                "Tulip - Red",
                "Garden > Bulbs",
                "Lee",
                List.of("spring", "red", "Flower"),
                350L,
                120L,
                null,
                null),
            new ProductFact(
                4,
                "Tulip - White",
                "Tulip - White",
                "Garden > Bulbs",
                "Lee",
                List.of("spring", "red", "Flower"),
                360L,
                null,
                null,
                null),
            new ProductFact(6, "00123", "Rose", "Flower", null, List.of(), 900L, null, null, null));
    assertThat(heard.skips).containsEntry("Further images of a product", 1);
  }

  @Test
  @Tag("law")
  void whatIsWrittenIsReadAgain() throws Refusal {
    Random random = new Random(6);
    List<ProductFact> products = new ArrayList<>();
    String[] words = {"Rose \"Ann\"", "=Tulip", "Größe, L", "'77", "plain"};
    for (int i = 0; i < 300; i++) {
      boolean isBook = random.nextBoolean();
      products.add(
          new ProductFact(
              i + 2,
              (random.nextBoolean() ? "SKU " : "sku-") + i,
              words[random.nextInt(words.length)],
              random.nextBoolean() ? "Garden > Bulbs" : null,
              random.nextBoolean() ? "Lee & Sons" : null,
              random.nextBoolean() ? List.of("spring", "x" + i) : List.of(),
              random.nextBoolean() ? (long) random.nextInt(100_000) : null,
              random.nextBoolean() ? (long) random.nextInt(50_000) : null,
              isBook ? "The long run" : null,
              isBook ? 1 + random.nextInt(20) : null));
    }
    Path file = folder.resolve("products.csv");
    ShopifyProductWriting.write(file, Heard.EURO.currency(), products.iterator());
    assertThat(Heard.of(file, Heard.EURO).facts).isEqualTo(List.copyOf(products));
  }
}
