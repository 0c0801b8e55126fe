package app.chordial.ui.messages;

import app.chordial.message.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message while it is being changed. */
final class Draft {

  String id;
  String name;
  Message.Purpose purpose;
  String subject;
  String preheader;
  String body;
  String link;
  String callToAction;
  List<String> interests;
  String theme;
  List<String> products;
  long valueMinor;
  double discount;
  @Nullable LocalDate from;
  @Nullable LocalDate to;
  @Nullable String audience;
  boolean isForEveryone;
  int spacingDays;
  int blockDays;
  List<String> neverWith;
  @Nullable String onlyAfter;
  Message.Duty duty;

  Draft(Message of) {
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

  /** A new message with nothing in it yet. */
  static Message fresh(String id, String name, String theme) {
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

  Message message() {
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
