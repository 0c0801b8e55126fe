package app.chordial.ui.interests;

import app.chordial.audience.Attribute;
import app.chordial.audience.Snapshot;
import app.chordial.interest.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What customers bear that can witness an interest, with how many bear it. */
final class BorneSources {

  /** With more different values an attribute is a name or a street, and no answer to a question. */
  private static final int MOST_VALUES = 50;

  private BorneSources() {}

  /** Every customer tag, and the values of attributes that have few. */
  static List<Source> of(Snapshot snapshot) {
    List<Source> found = new ArrayList<>();
    for (Attribute attribute : snapshot.audience().attributes()) {
      switch (attribute) {
        case Attribute.Tags tags -> add(tags, found);
        case Attribute.Text text -> add(text, snapshot.size(), found);
        case Attribute.Flag flag -> found.add(source(flag, snapshot.size()));
        case Attribute.Numeric _, Attribute.Date _ -> {}
      }
    }
    return Sources.byFrequency(found);
  }

  private static Source source(Attribute.Flag flag, int customers) {
    int count = 0;
    for (int customer = 0; customer < customers; customer++) {
      count += flag.value(customer) ? 1 : 0;
    }
    return source(new Witness.OfAttribute(flag.name(), "true", 1), count);
  }

  private static void add(Attribute.Tags tags, List<Source> found) {
    for (int label = 0; label < tags.labels().size(); label++) {
      Witness witness = new Witness.OfCustomerTag(tags.labels().get(label), 1);
      found.add(source(witness, tags.bearers(label).getCardinality()));
    }
  }

  private static void add(Attribute.Text text, int customers, List<Source> found) {
    int[] counts = new int[text.dictionary().size()];
    for (int customer = 0; customer < customers && counts.length <= MOST_VALUES; customer++) {
      if (text.code(customer) >= 0) {
        counts[text.code(customer)]++;
      }
    }
    for (int code = 0; code < counts.length && counts.length <= MOST_VALUES; code++) {
      String value = text.dictionary().get(code);
      found.add(source(new Witness.OfAttribute(text.name(), value, 1), counts[code]));
    }
  }

  private static Source source(Witness witness, int customers) {
    String name = Witnesses.words(witness, Map.of());
    return new Source(Source.Kind.CUSTOMERS, name, 0, customers, witness);
  }
}
