package app.chordial.audience;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** One column of what is known of customers. A value is unknown before its source's time. */
public sealed interface Attribute {

  String name();

  /** At which minute this customer's value became known; {@link Integer#MAX_VALUE} for never. */
  int knownSince(int customer);

  /** The same for more customers, of whom nothing is known. */
  Attribute ofMore(int customers);

  /** Whether a view sees its customer's value. */
  default boolean isKnownTo(CustomerView view) {
    return knownSince(view.customer()) < view.knownBefore();
  }

  /** Text with few different values, coded by a dictionary in alphabetical order. */
  final class Text implements Attribute {
    private final String name;
    private final List<String> dictionary;
    private final int[] codes;
    private final int[] since;

    /**
     * @param codes index into the dictionary per customer, −1 for none
     */
    public Text(String name, List<String> dictionary, int[] codes, int[] since) {
      this.name = name;
      this.dictionary = List.copyOf(dictionary);
      this.codes = codes;
      this.since = since;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Text ofMore(int customers) {
      int[] wider = Arrays.copyOf(codes, customers);
      Arrays.fill(wider, codes.length, customers, -1);
      return new Text(name, dictionary, wider, later(since, customers));
    }

    @Override
    public int knownSince(int customer) {
      return since[customer];
    }

    public List<String> dictionary() {
      return dictionary;
    }

    public int code(int customer) {
      return codes[customer];
    }

    public @Nullable String value(int customer) {
      return codes[customer] < 0 ? null : dictionary.get(codes[customer]);
    }
  }

  /** Numbers. */
  final class Numeric implements Attribute {
    private final String name;
    private final double[] values;
    private final int[] since;

    public Numeric(String name, double[] values, int[] since) {
      this.name = name;
      this.values = values;
      this.since = since;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Numeric ofMore(int customers) {
      return new Numeric(name, Arrays.copyOf(values, customers), later(since, customers));
    }

    @Override
    public int knownSince(int customer) {
      return since[customer];
    }

    public double value(int customer) {
      return values[customer];
    }
  }

  /** Dates, as epoch days. */
  final class Date implements Attribute {
    private final String name;
    private final int[] days;
    private final int[] since;

    public Date(String name, int[] days, int[] since) {
      this.name = name;
      this.days = days;
      this.since = since;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Date ofMore(int customers) {
      return new Date(name, Arrays.copyOf(days, customers), later(since, customers));
    }

    @Override
    public int knownSince(int customer) {
      return since[customer];
    }

    public int day(int customer) {
      return days[customer];
    }
  }

  /** Yes or no. */
  final class Flag implements Attribute {
    private final String name;
    private final RoaringBitmap yes;
    private final int[] since;

    public Flag(String name, RoaringBitmap yes, int[] since) {
      this.name = name;
      this.yes = yes;
      this.since = since;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Flag ofMore(int customers) {
      return new Flag(name, yes, later(since, customers));
    }

    @Override
    public int knownSince(int customer) {
      return since[customer];
    }

    /** Of whom it is so. */
    public RoaringBitmap yes() {
      return yes;
    }

    public boolean value(int customer) {
      return yes.contains(customer);
    }
  }

  /** Any number of labels a customer. */
  final class Tags implements Attribute {
    private final String name;
    private final List<String> labels;
    private final List<RoaringBitmap> bearers;
    private final int[] since;

    /**
     * @param bearers for each label, who bears it
     */
    public Tags(String name, List<String> labels, List<RoaringBitmap> bearers, int[] since) {
      this.name = name;
      this.labels = List.copyOf(labels);
      this.bearers = List.copyOf(bearers);
      this.since = since;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Tags ofMore(int customers) {
      return new Tags(name, labels, bearers, later(since, customers));
    }

    @Override
    public int knownSince(int customer) {
      return since[customer];
    }

    public List<String> labels() {
      return labels;
    }

    public RoaringBitmap bearers(int label) {
      return bearers.get(label);
    }

    public boolean has(int customer, String label) {
      int index = labels.indexOf(label);
      return index >= 0 && bearers.get(index).contains(customer);
    }
  }

  private static int[] later(int[] since, int customers) {
    int[] wider = Arrays.copyOf(since, customers);
    Arrays.fill(wider, since.length, customers, Integer.MAX_VALUE);
    return wider;
  }

  /** A column of moments at which nothing was known yet. */
  static int[] never(int customers) {
    int[] since = new int[customers];
    Arrays.fill(since, Integer.MAX_VALUE);
    return since;
  }
}
