package app.chordial.job;

import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.FactSink;
import java.util.function.Consumer;

/** Takes one kind of fact of a shop that is made up, where no row is ever wrong. */
abstract class Listening implements FactSink {

  static Listening toProducts(Consumer<ProductFact> taker) {
    return new Listening() {
      @Override
      void product(ProductFact product) {
        taker.accept(product);
      }
    };
  }

  static Listening toCustomers(Consumer<CustomerFact> taker) {
    return new Listening() {
      @Override
      void customer(CustomerFact customer) {
        taker.accept(customer);
      }
    };
  }

  void product(ProductFact product) {}

  void customer(CustomerFact customer) {}

  void event(EventFact event) {}

  @Override
  public void accept(Fact fact) {
    switch (fact) {
      case ProductFact product -> product(product);
      case CustomerFact customer -> customer(customer);
      case EventFact event -> event(event);
    }
  }

  @Override
  public void reject(long line, String reason, String raw) {
    throw new IllegalStateException(reason);
  }

  @Override
  public void skip(long line, String reason) {
    throw new IllegalStateException(reason);
  }
}
