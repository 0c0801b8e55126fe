package app.chordial.decision;

import app.chordial.message.Message;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The settings of a message that decide who gets it when, while one of them is changed. */
final class Terms {

  long valueMinor;
  @Nullable String audience;
  boolean isForEveryone;
  int spacingDays;
  int blockDays;
  @Nullable String onlyAfter;
  Message.Duty duty;
  private List<String> neverWith;

  private Terms(Message of) {
    valueMinor = of.valueMinor();
    audience = of.audience();
    isForEveryone = of.isForEveryone();
    spacingDays = of.spacingDays();
    blockDays = of.blockDays();
    onlyAfter = of.onlyAfter();
    duty = of.duty();
    neverWith = of.neverWith();
  }

  /** The message on other terms. */
  static Message of(Message message, Consumer<Terms> change) {
    Terms terms = new Terms(message);
    change.accept(terms);
    return terms.in(message);
  }

  void mayMeet(String other) {
    neverWith = neverWith.stream().filter(one -> !one.equals(other)).toList();
  }

  private Message in(Message of) {
    return new Message(
        of.id(),
        of.name(),
        of.purpose(),
        of.subject(),
        of.preheader(),
        of.body(),
        of.link(),
        of.callToAction(),
        of.interests(),
        of.theme(),
        of.products(),
        valueMinor,
        of.discount(),
        of.from(),
        of.to(),
        audience,
        isForEveryone,
        spacingDays,
        blockDays,
        neverWith,
        onlyAfter,
        duty);
  }
}
