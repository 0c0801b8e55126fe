package app.chordial.exchange.shopify;

import app.chordial.audience.Consent;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.exchange.csv.CsvFile;
import app.chordial.exchange.csv.Flow;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes customers as Shopify's newest customer file does. Reading it again gives the same
 * customers, but for what that file can't say: when consent was given, and who left from who never
 * came.
 */
public final class ShopifyCustomerWriting {

  private static final List<String> HEADERS =
      List.of(
          "Customer ID",
          "First Name",
          "Last Name",
          "Email",
          "Accepts Email Marketing",
          "Default Address Company",
          "Default Address Address1",
          "Default Address Address2",
          "Default Address City",
          "Default Address Province Code",
          "Default Address Country Code",
          "Default Address Zip",
          "Default Address Phone",
          "Phone",
          "Accepts SMS Marketing",
          "Total Spent",
          "Total Orders",
          "Note",
          "Tax Exempt",
          "Tags");

  private ShopifyCustomerWriting() {}

  /**
   * Writes a file of customers.
   *
   * @param more names of attributes that get a column of their own, beyond Shopify's
   * @param customers taken one by one, never held
   * @throws Refusal if the file can't be written
   */
  public static void write(Path target, List<String> more, Iterator<CustomerFact> customers)
      throws Refusal {
    write(target, more, Flow.of(customers));
  }

  /** The same of customers that come by themselves. */
  public static void write(Path target, List<String> more, Flow<CustomerFact> customers)
      throws Refusal {
    List<String> headers = new ArrayList<>(HEADERS);
    headers.addAll(more);
    CsvFile.write(
        target, headers, lines -> customers.into(customer -> lines.row(cells(customer, more))));
  }

  private static List<String> cells(CustomerFact customer, List<String> more) {
    SequencedMap<String, String> said = customer.attributes();
    List<String> tags = customer.tags();
    List<String> cells =
        new ArrayList<>(
            List.of(
                or(customer.who().externalId()),
                or(customer.firstName()),
                or(customer.lastName()),
                or(customer.who().email()),
                consent(customer.consent()),
                said.getOrDefault("company", ""),
                "",
                "",
                said.getOrDefault("city", ""),
                said.getOrDefault("province", ""),
                said.getOrDefault("country", ""),
                said.getOrDefault("postcode", ""),
                "",
                "",
                "",
                said.getOrDefault("total spent", ""),
                said.getOrDefault("total orders", ""),
                "",
                yes(said.getOrDefault("tax exempt", "")),
                tags == null ? "" : String.join(", ", tags)));
    more.forEach(name -> cells.add(said.getOrDefault(name, "")));
    return cells;
  }

  private static String consent(@Nullable Consent consent) {
    if (consent == null) {
      return "";
    }
    return switch (consent) {
      case SUBSCRIBED -> "yes";
      case UNSUBSCRIBED, NEVER_SUBSCRIBED -> "no";
    };
  }

  private static String yes(String flag) {
    return flag.equals("true") ? "yes" : flag.equals("false") ? "no" : flag;
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
