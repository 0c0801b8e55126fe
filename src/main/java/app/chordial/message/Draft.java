package app.chordial.message;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A message while it is being changed. */
public final class Draft {

  public String id;
  public String name;
  public Message.Purpose purpose;
  public String subject;
  public String preheader;
  public String body;
  public String link;
  public String callToAction;
  public List<String> interests;
  public String theme;
  public List<String> products;
  public long valueMinor;
  public double discount;
  public @Nullable LocalDate from;
  public @Nullable LocalDate to;
  public @Nullable String audience;
  public boolean isForEveryone;
  public int spacingDays;
  public int blockDays;
  public List<String> neverWith;
  public @Nullable String onlyAfter;
  public Message.Duty duty;

  private Draft(Message of) {
    id = of.id();
    name = of.name();
    purpose = of.purpose();
    subject = of.subject();
    preheader = of.preheader();
    body = of.body();
    link = of.link();
    callToAction = of.callToAction();
    interests = of.interests();
    theme = of.theme();
    products = of.products();
    valueMinor = of.valueMinor();
    discount = of.discount();
    from = of.from();
    to = of.to();
    audience = of.audience();
    isForEveryone = of.isForEveryone();
    spacingDays = of.spacingDays();
    blockDays = of.blockDays();
    neverWith = of.neverWith();
    onlyAfter = of.onlyAfter();
    duty = of.duty();
  }

  /** The message with a change. */
  public static Message of(Message message, Consumer<Draft> change) {
    Draft draft = new Draft(message);
    change.accept(draft);
    return draft.message();
  }

  /** A new message with nothing in it yet. */
  public static Message fresh(String id, String name, String theme) {
    return new Message(
        id,
        name,
        Message.Purpose.SELL,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        theme,
        List.of(),
        0,
        0,
        null,
        null,
        null,
        false,
        30,
        30,
        List.of(),
        null);
  }

  /** Takes back that it must not share an e-mail with another. */
  public void mayMeet(String other) {
    neverWith = neverWith.stream().filter(one -> !one.equals(other)).toList();
  }

  private Message message() {
    return new Message(
        id,
        name,
        purpose,
        subject,
        preheader,
        body,
        link,
        callToAction,
        interests,
        theme,
        products,
        valueMinor,
        discount,
        from,
        to,
        audience,
        isForEveryone,
        spacingDays,
        blockDays,
        neverWith,
        onlyAfter,
        duty);
  }
}
