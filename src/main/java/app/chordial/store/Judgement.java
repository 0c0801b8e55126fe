package app.chordial.store;

import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.Fact.CustomerFact;
import app.chordial.audience.Fact.EventFact;
import app.chordial.audience.Fact.ProductFact;
import app.chordial.audience.Fact.Who;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the store itself finds wrong with a fact, whatever file it came from. */
final class Judgement {

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

  private Judgement() {}

  /** Why the fact can't be taken, for the user; null where it can. */
  static @Nullable String against(Fact fact) {
    return switch (fact) {
      case CustomerFact customer -> againstCustomer(customer);
      case ProductFact product -> againstProduct(product);
      case EventFact event -> againstEvent(event);
    };
  }

  private static @Nullable String againstCustomer(CustomerFact customer) {
    String reason = againstWho(customer.who());
    if (reason == null) {
      reason = againstMoment(customer.consentAt());
    }
    return reason == null ? againstMoment(customer.knownAt()) : reason;
  }

  private static @Nullable String againstProduct(ProductFact product) {
    if (Packing.clean(product.key()).isEmpty()) {
      return "The product has no key.";
    }
    Long price = product.priceMinor();
    return price != null && price < 0 ? "The price is below zero." : null;
  }

  private static @Nullable String againstEvent(EventFact event) {
    String reason = againstWho(event.who());
    if (reason != null) {
      return reason;
    }
    if (event.at() == null && event.type() != EventType.REFUND) {
      return "There is no date.";
    }
    Long amount = event.amountMinor();
    if (amount != null && (amount < 0 || amount > Integer.MAX_VALUE)) {
      return amount < 0 ? "The amount is below zero." : "The amount is too large.";
    }
    return againstMoment(event.at());
  }

  private static @Nullable String againstWho(Who who) {
    String email = who.email() == null ? "" : who.email().strip();
    String id = who.externalId();
    if (email.isEmpty()) {
      return id == null || id.isBlank()
          ? "There is neither a customer number nor an e-mail address."
          : null;
    }
    return EmailAddress.normalised(email) == null
        ? "“" + email + "” is not an e-mail address."
        : null;
  }

  private static @Nullable String againstMoment(@Nullable Instant moment) {
    return moment != null && (moment.isBefore(FIRST) || !moment.isBefore(LAST))
        ? "The date is outside 1970 to 2099."
        : null;
  }
}
