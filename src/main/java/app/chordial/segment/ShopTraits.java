package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.insight.Trait;
import app.chordial.insight.Traits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the shop knows of its customers as of a snapshot: how they lean, buy and answer, and their
 * attributes; of texts and tags those values that enough customers have.
 */
final class ShopTraits implements Traits {

  /** A value that fewer customers have tells of too few. */
  private static final double RARE = 0.02;

  private static final int MOST_VALUES = 10;

  private final Snapshot snapshot;
  private final List<Trait> all = new ArrayList<>();
  private final List<Reader> readers = new ArrayList<>();

  /** Reads one trait of one customer; NaN where it is not known. */
  private interface Reader {
    double of(CustomerView view);
  }

  ShopTraits(Snapshot snapshot, RuleContext context, Measures measures) {
    this.snapshot = snapshot;
    context
        .interests()
        .forEach(
            interest ->
                amount(
                    "interest in " + interest.name(),
                    view -> measures.affinity(view.customer(), interest.id())));
    amount("recency", view -> measures.recencyCell(view.customer()));
    amount("frequency", view -> measures.frequencyCell(view.customer()));
    amount("spending", view -> measures.moneyCell(view.customer()));
    amount("receptivity", view -> measures.receptivity(view.customer()));
    snapshot.audience().attributes().forEach(this::add);
  }

  private void amount(String words, Reader reader) {
    all.add(new Trait(words, true));
    readers.add(reader);
  }

  private void quality(String words, Reader reader) {
    all.add(new Trait(words, false));
    readers.add(reader);
  }

  private void add(Attribute attribute) {
    String name = attribute.name();
    switch (attribute) {
      case Attribute.Numeric number ->
          amount(name, view -> number.isKnownTo(view) ? number.value(view.customer()) : Double.NaN);
      case Attribute.Date date ->
          amount(
              "days since " + name,
              view -> date.isKnownTo(view) ? view.day() - date.day(view.customer()) : Double.NaN);
      case Attribute.Flag flag ->
          quality(
              name,
              view -> flag.isKnownTo(view) ? (flag.value(view.customer()) ? 1 : 0) : Double.NaN);
      case Attribute.Text text -> add(text);
      case Attribute.Tags tags -> add(tags);
    }
  }

  private void add(Attribute.Text text) {
    int[] counts = new int[text.dictionary().size()];
    for (int customer = 0; customer < snapshot.size(); customer++) {
      if (text.code(customer) >= 0 && text.isKnownTo(snapshot.view(customer))) {
        counts[text.code(customer)]++;
      }
    }
    for (int code : frequent(counts)) {
      quality(
          text.name() + " " + text.dictionary().get(code),
          view -> text.isKnownTo(view) && text.code(view.customer()) == code ? 1 : 0);
    }
  }

  private void add(Attribute.Tags tags) {
    int[] counts = new int[tags.labels().size()];
    for (int customer = 0; customer < snapshot.size(); customer++) {
      if (tags.isKnownTo(snapshot.view(customer))) {
        for (int label = 0; label < counts.length; label++) {
          counts[label] += tags.bearers(label).contains(customer) ? 1 : 0;
        }
      }
    }
    for (int label : frequent(counts)) {
      quality(
          "tag " + tags.labels().get(label),
          view -> tags.isKnownTo(view) && tags.bearers(label).contains(view.customer()) ? 1 : 0);
    }
  }

  /** The values that most have, none that hardly anybody has, and none that everybody has. */
  private int[] frequent(int[] counts) {
    return IntStream.range(0, counts.length)
        .filter(code -> counts[code] >= RARE * snapshot.size() && counts[code] < snapshot.size())
        .filter(code -> counts[code] > 0)
        .boxed()
        .sorted(Comparator.comparingInt((Integer code) -> -counts[code]))
        .limit(MOST_VALUES)
        .mapToInt(code -> code)
        .toArray();
  }

  @Override
  public List<Trait> all() {
    return all;
  }

  @Override
  public void of(int customer, double[] into) {
    CustomerView view = snapshot.view(customer);
    for (int trait = 0; trait < into.length; trait++) {
      into[trait] = readers.get(trait).of(view);
    }
  }
}
