package app.chordial.sample;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.FactSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Everything that a generator told. */
final class Told implements FactSink {

  private final List<Fact> facts = new ArrayList<>();

  static Told by(Consumer<FactSink> telling) {
    Told told = new Told();
    telling.accept(told);
    return told;
  }

  @Override
  public void accept(Fact fact) {
    facts.add(fact);
  }

  @Override
  public void reject(long line, String reason, String raw) {
    throw new AssertionError(reason);
  }

  @Override
  public void skip(long line, String reason) {
    throw new AssertionError(reason);
  }

  List<Fact> facts() {
    return facts;
  }

  List<Fact.ProductFact> products() {
    return of(Fact.ProductFact.class);
  }

  List<Fact.CustomerFact> customers() {
    return of(Fact.CustomerFact.class);
  }

  List<Fact.EventFact> events() {
    return of(Fact.EventFact.class);
  }

  List<Fact.EventFact> events(EventType type) {
    return events().stream().filter(event -> event.type() == type).toList();
  }

  /** When an event was; those that are made up all have a time. */
  static Instant at(Fact.EventFact event) {
    return Objects.requireNonNull(event.at());
  }

  private <T> List<T> of(Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
