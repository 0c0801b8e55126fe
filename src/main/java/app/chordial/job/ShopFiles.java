package app.chordial.job;

import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.Conventions;
import app.chordial.exchange.event.EventFileWriting;
import app.chordial.exchange.shopify.ShopifyCustomerWriting;
import app.chordial.exchange.shopify.ShopifyOrderWriting;
import app.chordial.exchange.shopify.ShopifyProductWriting;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * A made-up shop as files that a real one would export: products, customers and orders as Shopify
 * writes them, sign-ups from the shop's own form, everything else as events. Each file is told anew
 * and written as it comes, so that a shop of any size needs little memory.
 */
final class ShopFiles {

  static final String PRODUCTS = "products.csv";
  static final String CUSTOMERS = "customers.csv";
  static final String SIGN_UPS = "sign-ups.csv";
  static final String ORDERS = "orders.csv";
  static final String EVENTS = "events.csv.gz";

  private final Consumer<FactSink> shop;
  private final Path folder;
  private final Conventions conventions;

  /**
   * @param shop tells everything, the same each time
   */
  ShopFiles(Consumer<FactSink> shop, Path folder, Conventions conventions) {
    this.shop = shop;
    this.folder = folder;
    this.conventions = conventions;
  }

  void write() throws Refusal {
    Map<String, String> titles = new HashMap<>();
    ShopifyProductWriting.write(
        folder.resolve(PRODUCTS),
        conventions.currency(),
        taker ->
            shop.accept(
                Listening.toProducts(
                    product -> {
                      remember(titles, product);
                      taker.accept(product);
                    })));
    ShopifyCustomerWriting.write(
        folder.resolve(CUSTOMERS),
        List.of(),
        taker -> shop.accept(Listening.toCustomers(customer -> taker.accept(asShopify(customer)))));
    SignUps.write(
        folder.resolve(SIGN_UPS), taker -> shop.accept(Listening.toCustomers(taker::accept)));
    ShopifyOrderWriting.write(
        folder.resolve(ORDERS),
        conventions,
        key -> titles.getOrDefault(key, key),
        taker -> orders(new OrderBook(taker::accept, _ -> {})));
    EventFileWriting.write(
        folder.resolve(EVENTS),
        conventions.currency(),
        (Consumer<? super EventFact> taker) -> orders(new OrderBook(_ -> {}, taker::accept)));
  }

  private void orders(OrderBook book) {
    shop.accept(book);
    book.close();
  }

  private static void remember(Map<String, String> titles, ProductFact product) {
    String title = product.title();
    if (title != null) {
      titles.put(product.key(), title);
    }
  }

  /** What Shopify's file has of a customer: a country by its code, and no birthday. */
  private static CustomerFact asShopify(CustomerFact fact) {
    SequencedMap<String, String> attributes = new LinkedHashMap<>();
    attributes.put("city", fact.attributes().getOrDefault("city", ""));
    attributes.put("country", fact.attributes().getOrDefault("country_code", ""));
    return new CustomerFact(
        fact.line(),
        fact.who(),
        fact.firstName(),
        fact.lastName(),
        fact.consent(),
        fact.consentAt(),
        fact.knownAt(),
        attributes,
        fact.tags());
  }
}
