package app.chordial.exchange.shopify;

import app.chordial.audience.Fact.ProductFact;
import app.chordial.exchange.csv.Amounts;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.csv.Flow;
import app.chordial.work.Chance;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes products as Shopify's product file does; reading it again gives the same products. */
public final class ShopifyProductWriting {

  private static final List<String> HEADERS =
      List.of(
          "Handle",
          "Title",
          "Body (HTML)",
          "Vendor",
          "Product Category",
          "Type",
          "Tags",
          "Published",
          "Option1 Name",
          "Option1 Value",
          "Variant SKU",
          "Variant Price",
          "Image Src",
          "Cost per item",
          ProductColumns.SERIES,
          ProductColumns.VOLUME,
          "Status");

  private ShopifyProductWriting() {}

  /**
   * Writes a file of products, one variant each.
   *
   * @param currency of prices and costs
   * @param products taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void write(Path target, Currency currency, Iterator<ProductFact> products)
      throws Refusal {
    write(target, currency, Flow.of(products));
  }

  /** The same of products that come by themselves. */
  public static void write(Path target, Currency currency, Flow<ProductFact> products)
      throws Refusal {
    Amounts amounts = new Amounts(currency, DecimalStyle.POINT);
    CsvFile.write(
        target, HEADERS, lines -> products.into(product -> lines.row(cells(product, amounts))));
  }

  /** The address part of a product's page, {@code /products/HANDLE}; different for each key. */
  public static String handle(String key) {
    String slug =
        key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.equals(key) ? slug : slug + "-" + Long.toHexString(Chance.luckOf(key));
  }

  private static List<String> cells(ProductFact product, Amounts amounts) {
    List<String> tags = product.tags();
    String title = product.title();
    Integer volume = product.volume();
    return List.of(
        handle(product.key()),
        title == null ? product.key() : title,
        "",
        or(product.vendor()),
        or(product.category()),
        "",
        tags == null ? "" : String.join(", ", tags),
        "true",
        "Title",
        "Default Title",
        product.key(),
        amount(product.priceMinor(), amounts),
        "",
        amount(product.costMinor(), amounts),
        or(product.series()),
        volume == null ? "" : volume.toString(),
        "active");
  }

  private static String amount(@Nullable Long minor, Amounts amounts) {
    return minor == null ? "" : amounts.text(minor);
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
