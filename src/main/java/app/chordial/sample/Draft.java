package app.chordial.sample;

import app.chordial.message.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message while it is being written. */
final class Draft {

  static final String SHOP = "https://www.harbourandhearth.example";

  private final String id;
  private final String name;
  private final Message.Purpose purpose;
  private final String theme;
  private String subject = "";
  private String preheader = "";
  private String body = "";
  private String link = "";
  private String callToAction = "";
  private List<String> interests = List.of();
  private List<String> products = List.of();
  private long valueMinor;
  private double discount;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String audience;
  private boolean isForEveryone;
  private int spacingDays = 42;
  private int blockDays = 30;
  private List<String> neverWith = List.of();
  private @Nullable String onlyAfter;

  private Draft(String theme, Message.Purpose purpose, String id, String name) {
    this.theme = theme;
    this.purpose = purpose;
    this.id = id;
    this.name = name;
  }

  static Draft of(String theme, Message.Purpose purpose, String id, String name) {
    return new Draft(theme, purpose, id, name);
  }

  Draft subject(String text, String after) {
    subject = text;
    preheader = after;
    return this;
  }

  Draft body(String html) {
    body = html;
    return this;
  }

  Draft link(String path, String words) {
    link = SHOP + path;
    callToAction = words;
    return this;
  }

  Draft about(String... ids) {
    interests = List.of(ids);
    return this;
  }

  /** What it sells, and for how many days a purchase of that blocks it. */
  Draft sells(int days, String... keys) {
    products = List.of(keys);
    blockDays = days;
    return this;
  }

  Draft worth(long pence) {
    valueMinor = pence;
    return this;
  }

  Draft discount(double share) {
    discount = share;
    return this;
  }

  Draft valid(String first, String last) {
    from = LocalDate.parse(first);
    to = LocalDate.parse(last);
    return this;
  }

  Draft only(String segment) {
    audience = segment;
    return this;
  }

  Draft forEveryone() {
    isForEveryone = true;
    return this;
  }

  Draft every(int days) {
    spacingDays = days;
    return this;
  }

  Draft neverWith(String... ids) {
    neverWith = List.of(ids);
    return this;
  }

  Draft onlyAfter(String id) {
    onlyAfter = id;
    return this;
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
        onlyAfter);
  }
}
