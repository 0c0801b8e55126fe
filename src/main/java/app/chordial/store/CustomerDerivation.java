package app.chordial.store;

import app.chordial.audience.Consent;
import app.chordial.audience.ShopTime;
import app.chordial.store.Assertions.Assertion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything that finished batches say of one customer, and what it comes to.
 *
 * @param kept what outlived its import: when the names that are suppressed left
 */
record CustomerDerivation(
    List<Member> members,
    List<Saying> sayings,
    List<ConsentHistory.Statement> consentEvents,
    List<ConsentHistory.Statement> kept) {

  CustomerRow row() {
    Member first = Collections.min(members, Member.FIRST);
    Member lucky = Collections.min(members, Member.LUCK);
    ConsentHistory consents = consents();
    String email = name(Person.Kind.ADDRESS, Member.LATEST);
    boolean isSuppressed = withWhatStays().left() != null || email == null;
    Assertions tags = tags();
    return new CustomerRow(
        first.id(),
        lucky.luck(),
        lucky.name(),
        name(Person.Kind.NUMBER, Member.EARLIEST),
        email,
        holding(Saying::firstName),
        holding(Saying::lastName),
        attributes(),
        labels(tags),
        since(tags),
        packed(consents),
        isSuppressed,
        !isSuppressed && consents.isSubscribed());
  }

  ConsentHistory consents() {
    return ConsentHistory.of(statements());
  }

  /** The same with what is known of imports that were undone. */
  private ConsentHistory withWhatStays() {
    List<ConsentHistory.Statement> statements = statements();
    statements.addAll(kept);
    return ConsentHistory.of(statements);
  }

  private List<ConsentHistory.Statement> statements() {
    List<ConsentHistory.Statement> statements = new ArrayList<>(consentEvents);
    for (Saying saying : sayings) {
      Consent state = saying.consent();
      if (state != null) {
        statements.add(new ConsentHistory.Statement(minute(saying.consentSecond()), state, null));
      }
    }
    return statements;
  }

  static int minute(@Nullable Long second) {
    return second == null
        ? Integer.MIN_VALUE
        : ShopTime.minute(Instant.ofEpochSecond(second.longValue()));
  }

  private @Nullable String name(Person.Kind kind, Comparator<Member> order) {
    return members.stream()
        .filter(member -> member.kind() == kind)
        .min(order)
        .map(Member::name)
        .orElse(null);
  }

  /** Reads one text of a saying. */
  private interface Part {
    @Nullable String of(Saying saying);
  }

  private @Nullable String holding(Part part) {
    Assertions assertions = new Assertions();
    for (Saying saying : sayings) {
      String value = part.of(saying);
      if (value != null) {
        assertions.add("", saying.second(), value);
      }
    }
    Assertion holding = assertions.holding("");
    return holding == null ? null : holding.value();
  }

  private String attributes() {
    Assertions assertions = new Assertions();
    for (Saying saying : sayings) {
      List<String> texts = saying.attributes();
      for (int i = 0; i + 1 < texts.size(); i += 2) {
        assertions.add(texts.get(i), saying.second(), texts.get(i + 1));
      }
    }
    List<String> packed = new ArrayList<>();
    for (String name : assertions.names()) {
      Assertion holding = assertions.holding(name);
      if (holding != null) {
        packed.add(name);
        packed.add(holding.value());
        packed.add(String.valueOf(minute(holding.second())));
      }
    }
    return Packing.pack(packed);
  }

  /** Tags are a list of each format: the newest list of one format doesn't undo another's. */
  private Assertions tags() {
    Assertions assertions = new Assertions();
    for (Saying saying : sayings) {
      List<String> tags = saying.tags();
      if (tags != null) {
        assertions.add(saying.format(), saying.second(), Packing.pack(tags));
      }
    }
    return assertions;
  }

  private static String labels(Assertions tags) {
    TreeSet<String> labels = new TreeSet<>();
    for (String format : tags.names()) {
      Assertion holding = tags.holding(format);
      if (holding != null) {
        labels.addAll(Packing.unpack(holding.value()));
      }
    }
    return Packing.pack(List.copyOf(labels));
  }

  private static int since(Assertions tags) {
    int since = Integer.MIN_VALUE;
    for (String format : tags.names()) {
      Assertion holding = tags.holding(format);
      since = holding == null ? since : Math.max(since, minute(holding.second()));
    }
    return since == Integer.MIN_VALUE ? Integer.MAX_VALUE : since;
  }

  private static String packed(ConsentHistory consents) {
    List<String> packed = new ArrayList<>();
    for (ConsentHistory.Change change : consents.changes()) {
      packed.add(String.valueOf(change.minute()));
      packed.add(String.valueOf(change.state().ordinal()));
    }
    return Packing.pack(packed);
  }
}
