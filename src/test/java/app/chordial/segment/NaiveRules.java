package app.chordial.segment;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.insight.Likeness;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules evaluated on plain lists of events with java.time, slowly and plainly, to judge matching.
 */
final class NaiveRules {

  private record Act(
      int row,
      EventType type,
      ZonedDateTime at,
      @Nullable Product product,
      long amount,
      int detail,
      @Nullable String message,
      @Nullable String term) {}

  private final Shop shop;
  private final LocalDate date;
  private final ZonedDateTime now;
  private final Matching matching;
  private final Map<String, List<Integer>> seeds = new HashMap<>();

  NaiveRules(Shop shop, LocalDate date) {
    this.shop = shop;
    this.date = date;
    now = date.atStartOfDay(shop.audience().time().zone());
    matching = shop.matching(date);
  }

  List<Integer> ids(Rule rule) {
    return IntStream.range(0, shop.audience().size())
        .filter(customer -> holds(rule, customer))
        .boxed()
        .toList();
  }

  private boolean holds(Rule rule, int who) {
    Measures m = shop.measures();
    return switch (rule) {
      case Rule.All(List<Rule> parts) -> parts.stream().allMatch(part -> holds(part, who));
      case Rule.Any(List<Rule> parts) -> parts.stream().anyMatch(part -> holds(part, who));
      case Rule.None(List<Rule> parts) -> parts.stream().noneMatch(part -> holds(part, who));
      case Rule.Has has -> has(has, who);
      case Rule.Did did -> did(did, who);
      case Rule.Leans(String interest, double low, double high) ->
          m.affinity(who, interest) >= low && m.affinity(who, interest) <= high;
      case Rule.Rfm rfm ->
          rfm.recency().holds(m.recencyCell(who))
              && rfm.frequency().holds(m.frequencyCell(who))
              && rfm.money().holds(m.moneyCell(who));
      case Rule.Answers(double low, double high) ->
          m.receptivity(who) >= low && m.receptivity(who) <= high;
      case Rule.Paced paced -> m.paceState(who) == paced.state();
      case Rule.Predicted(Rule.Forecast forecast, int days, double atLeast) ->
          atLeast
              <= switch (forecast) {
                case ORDERS -> m.expectedOrders(who, days);
                case VALUE -> m.expectedValueMinor(who, days) / 100;
                case ALIVE -> m.alive(who);
              };
      case Rule.LookAlike alike -> isAlike(alike, who);
      case Rule.In(String segment) ->
          shop.segments().stream()
              .anyMatch(one -> one.id().equals(segment) && holds(one.rule(), who));
    };
  }

  /** The scores are taken as they are; who is among the most alike is counted one by one. */
  private boolean isAlike(Rule.LookAlike alike, int who) {
    List<Integer> seed = seeds.computeIfAbsent(alike.segment(), id -> ids(new Rule.In(id)));
    Likeness likeness = Objects.requireNonNull(matching.likeness(alike.segment(), shop.segments()));
    if (likeness.model().isEmpty() || seed.contains(who)) {
      return false;
    }
    double own = likeness.score(who);
    return switch (alike.reach()) {
      case Rule.Reach.AtLeast(double chance) -> own >= chance;
      case Rule.Reach.Most(int customers) ->
          IntStream.range(0, shop.audience().size())
                  .filter(other -> other != who && !seed.contains(other))
                  .filter(other -> isAhead(likeness, other, who))
                  .count()
              < customers;
    };
  }

  private boolean isAhead(Likeness likeness, int one, int other) {
    double difference = likeness.score(one) - likeness.score(other);
    boolean isLuckier = shop.audience().luck(one) < shop.audience().luck(other);
    return difference > 0 || (difference == 0 && isLuckier);
  }

  /** What is known of an attribute: text, number, date, flag or a list of tags. */
  private @Nullable Object value(String name, int who) {
    Attribute attribute = Objects.requireNonNull(shop.audience().attribute(name));
    if (!LocalDateTime.ofEpochSecond(attribute.knownSince(who) * 60L, 0, ZoneOffset.UTC)
        .isBefore(now.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime())) {
      return null;
    }
    return switch (attribute) {
      case Attribute.Text it -> it.value(who);
      case Attribute.Numeric it -> it.value(who);
      case Attribute.Date it -> LocalDate.ofEpochDay(it.day(who));
      case Attribute.Flag it -> it.value(who);
      case Attribute.Tags it -> {
        List<String> tags = it.labels().stream().filter(label -> it.has(who, label)).toList();
        yield tags.isEmpty() ? null : tags;
      }
    };
  }

  private boolean has(Rule.Has has, int who) {
    Object value = value(has.attribute(), who);
    if (value == null) {
      return has.test() instanceof Rule.Test.Missing;
    }
    return switch (has.test()) {
      case Rule.Test.Missing() -> false;
      case Rule.Test.IsOneOf(List<String> values) ->
          values.stream().anyMatch(one -> fold(one).equals(fold(value)));
      case Rule.Test.Contains(String part) -> fold(value).contains(fold(part));
      case Rule.Test.Between(double low, double high) ->
          (Double) value >= low && (Double) value <= high;
      case Rule.Test.Dated(LocalDate from, LocalDate to) -> isWithin((LocalDate) value, from, to);
      case Rule.Test.InTheLast(int days) -> isWithin((LocalDate) value, date.minusDays(days), date);
      case Rule.Test.Anniversary(int days) ->
          LongStream.rangeClosed(0, days)
              .mapToObj(date::plusDays)
              .anyMatch(day -> MonthDay.from((LocalDate) value).atYear(day.getYear()).equals(day));
      case Rule.Test.Is(boolean wanted) -> value.equals(wanted);
      case Rule.Test.Tagged(String tag) ->
          ((List<?>) value).stream().anyMatch(label -> fold(label).equals(fold(tag)));
    };
  }

  private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private boolean did(Rule.Did did, int who) {
    List<Act> acts =
        acts(who).stream()
            .filter(act -> passes(did.deed(), act) && isTimely(did.when(), act, who))
            .toList();
    long value =
        switch (did.times().measure()) {
          case COUNT -> acts.stream().map(NaiveRules::occasion).distinct().count();
          case SUM -> acts.stream().mapToLong(Act::amount).sum();
        };
    return switch (did.times().comparison()) {
      case AT_LEAST -> value >= did.times().number();
      case AT_MOST -> value <= did.times().number();
      case EXACTLY -> value == did.times().number();
    };
  }

  private static List<Object> occasion(Act act) {
    if (act.type.isMail()) {
      return List.of(act.at, act.detail);
    }
    boolean isOrder =
        Stream.of("CART", "CHECKOUT", "PURCHASE", "REFUND").anyMatch(act.type.name()::equals);
    if (!isOrder) {
      return List.of(act.row);
    }
    return act.detail < 0 ? List.of("at", act.at) : List.of("order", act.detail);
  }

  private List<Act> acts(int who) {
    Audience audience = shop.audience();
    EventColumns events = audience.events();
    List<Act> acts = new ArrayList<>();
    for (int row = audience.from(who); row < audience.to(who); row++) {
      ZonedDateTime at =
          LocalDateTime.ofEpochSecond(events.minute(row) * 60L, 0, ZoneOffset.UTC)
              .atZone(ZoneOffset.UTC)
              .withZoneSameInstant(audience.time().zone());
      if (at.isBefore(now)) {
        int item = events.item(row);
        int detail = events.detail(row);
        EventType type = events.type(row);
        boolean isTerm =
            type.ordinal() <= EventType.DOWNLOAD.ordinal() || type.name().startsWith("OPT");
        acts.add(
            new Act(
                row,
                type,
                at,
                item < 0 ? null : audience.catalogue().products().get(item),
                events.amount(row),
                detail,
                type.isMail() && detail >= 0 ? audience.catalogue().messages().get(detail) : null,
                isTerm && detail >= 0 ? audience.catalogue().terms().get(detail) : null));
      }
    }
    return acts;
  }

  private boolean passes(Rule.Deed deed, Act act) {
    Product product = act.product;
    return act.type == deed.type()
        && (deed.product() == null || (product != null && product.key().equals(deed.product())))
        && (deed.category() == null
            || (product != null
                && List.of(path(product.category())).containsAll(List.of(path(deed.category())))
                && product.category().startsWith(deed.category())))
        && (deed.interest() == null
            || Shop.WITNESS.of(deed.interest()).holds(shop.audience().events(), act.row))
        && (deed.atLeastMinor() == null || act.amount >= deed.atLeastMinor())
        && (deed.message() == null || deed.message().equals(act.message))
        && (deed.text() == null
            || (act.term != null && fold(act.term).contains(fold(deed.text()))));
  }

  private static String[] path(String category) {
    return category.split(" > ", -1);
  }

  private boolean isTimely(Rule.When when, Act act, int who) {
    return switch (when) {
      case Rule.When.Ever() -> true;
      case Rule.When.Last(int days) -> ChronoUnit.DAYS.between(act.at.toLocalDate(), date) <= days;
      case Rule.When.Between(LocalDate from, LocalDate to) ->
          isWithin(act.at.toLocalDate(), from, to);
      case Rule.When.Before(Rule.Deed other, int days) ->
          acts(who).stream()
              .filter(one -> passes(other, one))
              .mapToLong(one -> ChronoUnit.MINUTES.between(act.at, one.at))
              .anyMatch(gap -> gap > 0 && gap <= days * 1440L);
      case Rule.When.After(Rule.Deed other, int days) ->
          acts(who).stream()
              .filter(one -> passes(other, one))
              .mapToLong(one -> ChronoUnit.MINUTES.between(one.at, act.at))
              .anyMatch(gap -> gap > 0 && gap <= days * 1440L);
      case Rule.When.InMonthOf(String attribute) ->
          value(attribute, who) instanceof LocalDate day
              && day.getMonth() == act.at.toLocalDate().getMonth();
    };
  }

  private static String fold(Object text) {
    return ((String) text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
