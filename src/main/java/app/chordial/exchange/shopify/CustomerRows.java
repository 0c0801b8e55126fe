package app.chordial.exchange.shopify;

import app.chordial.audience.Consent;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.Who;
import app.chordial.audience.FactSink;
import app.chordial.exchange.csv.BadCell;
import app.chordial.exchange.csv.ColumnUse;
import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import app.chordial.exchange.csv.RowReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Reads a file of customers, of any generation. */
public final class CustomerRows implements RowReader {

  private static final String NOBODY = "Customers without an e-mail address or number";

  private final int id;
  private final int email;
  private final int first;
  private final int last;
  private final int consent;
  private final int tags;
  private final SequencedMap<String, Integer> attributes;

  public CustomerRows(Headers headers) {
    id = headers.column("Customer ID");
    email = headers.column("Email");
    first = headers.column("First Name");
    last = headers.column("Last Name");
    consent = headers.firstOf("Accepts Email Marketing", "Accepts Marketing");
    tags = headers.column("Tags");
    attributes = CustomerColumns.attributes(headers);
  }

  /** What is made of the columns of such a file. */
  public static List<ColumnUse> uses(Headers headers) {
    return CustomerColumns.uses(headers);
  }

  @Override
  public void row(Row row, FactSink sink) {
    Who who = new Who(Words.said(row.text(id)), Words.said(row.text(email)));
    if (who.externalId() == null && who.email() == null) {
      sink.skip(row.line(), NOBODY);
      return;
    }
    try {
      sink.accept(
          new CustomerFact(
              row.line(),
              who,
              Words.said(row.text(first)),
              Words.said(row.text(last)),
              consent(row.text(consent)),
              null,
              null,
              attributes(row),
              tags < 0 ? null : Words.tags(row.text(tags))));
    } catch (BadCell bad) {
      sink.reject(row.line(), bad.reason(), row.raw());
    }
  }

  @Override
  public void end(FactSink sink) {}

  /** Such a file's “no” does not tell who left from who never came: it is the lesser statement. */
  private static @Nullable Consent consent(String text) throws BadCell {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes" -> Consent.SUBSCRIBED;
      case "no" -> Consent.NEVER_SUBSCRIBED;
      case "" -> null;
      default -> throw new BadCell("“" + text + "” for consent is neither yes nor no.");
    };
  }

  private SequencedMap<String, String> attributes(Row row) {
    SequencedMap<String, String> said = new LinkedHashMap<>();
    attributes.forEach(
        (name, column) -> {
          String text = row.text(column);
          if (!text.isEmpty()) {
            said.put(name, name.equals("tax exempt") ? Words.flag(text) : text);
          }
        });
    return said;
  }
}
