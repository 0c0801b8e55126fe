package app.chordial.job;

import app.chordial.audience.CustomerView;
import app.chordial.audience.ShopTime;
import app.chordial.decision.Chord;
import app.chordial.decision.Composition;
import app.chordial.decision.Conflicts;
import app.chordial.decision.Counterfactual;
import app.chordial.decision.Counterfactuals;
import app.chordial.decision.Deciding;
import app.chordial.decision.Decision;
import app.chordial.decision.Decision.Decided;
import app.chordial.decision.Explaining;
import app.chordial.decision.Explanation;
import app.chordial.decision.Exploration;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlanSink;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.Silence;
import app.chordial.decision.Standing;
import app.chordial.decision.Wildcard;
import app.chordial.rhythm.series.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A plan of everybody, kept as its markets and counts: any customer's decisions are made again from
 * them when somebody asks, and are the same.
 */
public final class Outlook {

  private final Planner planner;
  private final PastMail past;
  private final Span span;
  private final SequencedMap<Integer, Market> markets = new TreeMap<>();
  private final SequencedMap<LocalDate, Day> days = new TreeMap<>();
  private long expired;

  private Outlook(Planner planner, PastMail past, Span span) {
    this.planner = planner;
    this.past = past;
    this.span = span;
  }

  /** What a plan does on one send day. */
  public static final class Day {
    private final Map<Silence, Long> silences = new EnumMap<>(Silence.class);
    private final Map<Wildcard.Kind, Long> wildcards = new EnumMap<>(Wildcard.Kind.class);
    private final SequencedMap<String, Long> leads = new TreeMap<>();
    private long emails;
    private long deferred;

    /** How many customers get an e-mail. */
    public long emails() {
      return emails;
    }

    /** How many messages a cap held back. */
    public long deferred() {
      return deferred;
    }

    /** How many customers get nothing for this reason. */
    public long silent(Silence why) {
      return silences.getOrDefault(why, 0L);
    }

    /** How many e-mails end with a wildcard of a kind. */
    public long wildcards(Wildcard.Kind kind) {
      return wildcards.getOrDefault(kind, 0L);
    }

    /** How many e-mails each message leads, by its id. */
    public SequencedMap<String, Long> leads() {
      return java.util.Collections.unmodifiableSequencedMap(leads);
    }
  }

  /** Plans everybody over a span; {@code sink} sees every decision on the way. */
  public static Outlook plan(Planner planner, PastMail past, Span span, PlanSink sink, Work work) {
    Outlook outlook = new Outlook(planner, past, span);
    for (List<Integer> week : Planning.weeks(planner, span.from(), span.days())) {
      week.forEach(day -> outlook.days.put(LocalDate.ofEpochDay(day), new Day()));
    }
    Planning.plan(planner, planner.snapshot(), past, span, outlook.counting(sink), work);
    return outlook;
  }

  /** The same, for who needs no single decision. */
  public static Outlook plan(Planner planner, PastMail past, Span span, Work work) {
    return plan(
        planner,
        past,
        span,
        new PlanSink() {
          @Override
          public void week(int firstDay, Market market) {}

          @Override
          public void decided(int customer, int day, Decision decision) {}
        },
        work);
  }

  private PlanSink counting(PlanSink sink) {
    return new PlanSink() {
      @Override
      public void week(int firstDay, Market market) {
        markets.put(firstDay, market);
        sink.week(firstDay, market);
      }

      @Override
      public void decided(int customer, int day, Decision decision) {
        count(Objects.requireNonNull(days.get(LocalDate.ofEpochDay(day))), decision);
        sink.decided(customer, day, decision);
      }
    };
  }

  private void count(Day day, Decision decision) {
    expired += decision.expired().size();
    switch (decision) {
      case Decision.Send send -> {
        day.emails++;
        int lead = send.chord().parts().getFirst().message();
        day.leads.merge(planner.design().messages().get(lead).id(), 1L, Long::sum);
        Wildcard wildcard = send.chord().wildcard();
        if (wildcard != null) {
          day.wildcards.merge(wildcard.kind(), 1L, Long::sum);
        }
      }
      case Decision.Quiet quiet -> {
        day.silences.merge(quiet.why(), 1L, Long::sum);
        day.deferred += quiet.deferred().size();
      }
    }
  }

  public Planner planner() {
    return planner;
  }

  public Span span() {
    return span;
  }

  /** Every send day of the span, in order, also where there is nobody to decide about. */
  public SequencedMap<LocalDate, Day> days() {
    return java.util.Collections.unmodifiableSequencedMap(days);
  }

  /** How many deferred messages ran out of time. */
  public long expired() {
    return expired;
  }

  /** The market of the week that an epoch day lies in; open in weeks without a send day. */
  public Market market(int day) {
    return markets.entrySet().stream()
        .filter(entry -> ShopTime.week(entry.getKey()) == ShopTime.week(day))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Market.OPEN);
  }

  /** What was known of all wildcards when the span began. */
  public Exploration exploration() {
    return markets.isEmpty() ? Exploration.NONE : markets.firstEntry().getValue().exploration();
  }

  /** Which messages meet on each send day, and which of them goes: a sample of a long list. */
  public SequencedMap<LocalDate, Conflicts> conflicts() {
    List<Integer> sendDays = days.keySet().stream().map(date -> (int) date.toEpochDay()).toList();
    Map<Integer, Market> byDay = new HashMap<>();
    sendDays.forEach(day -> byDay.put(day, market(day)));
    SequencedMap<LocalDate, Conflicts> conflicts = new TreeMap<>();
    Conflicts.of(
            planner, past, day -> byDay.getOrDefault(day, Market.OPEN), sendDays, span.chance())
        .forEach((day, one) -> conflicts.put(LocalDate.ofEpochDay(day), one));
    return conflicts;
  }

  /** One customer's decisions on every send day of the span, each with its reasons. */
  public List<Explanation> explain(int customer) {
    Explaining explaining = new Explaining(planner);
    Deciding deciding = planner.deciding();
    List<Explanation> all = new ArrayList<>();
    Standing standing = past.standing(planner.snapshot().view(customer));
    for (LocalDate date : days.keySet()) {
      int day = (int) date.toEpochDay();
      CustomerView view = view(customer, day);
      all.add(explaining.explain(market(day), view, standing, span.chance()));
      Decided decided = deciding.decide(market(day), view, standing, span.chance());
      standing = decided.next();
    }
    return all;
  }

  /**
   * What a customer would get on one day, even if no e-mails go on it, after what the span gives
   * before.
   */
  public Explanation explain(int customer, LocalDate date) {
    int day = (int) date.toEpochDay();
    Standing standing = standing(customer, date);
    return new Explaining(planner)
        .explain(market(day), view(customer, day), standing, span.chance());
  }

  /**
   * What would have to change for a customer to get a message on one day. After the span the
   * e-mails of its last week are taken to be built again.
   *
   * @param message the id of a message of the design
   */
  public Counterfactual counterfactual(int customer, LocalDate date, String message) {
    Standing standing = standing(customer, date);
    CustomerView view = view(customer, (int) date.toEpochDay());
    return new Counterfactuals(planner)
        .of(this::marketOrLast, view, standing, span.chance(), message);
  }

  private Market marketOrLast(int day) {
    boolean isAfter =
        !markets.isEmpty() && ShopTime.week(day) > ShopTime.week(markets.lastEntry().getKey());
    return isAfter ? markets.lastEntry().getValue() : market(day);
  }

  private CustomerView view(int customer, int day) {
    return planner.snapshot().view(customer).at(planner.sendMinute(day));
  }

  /** What a customer's mail means after what the span gives before a day. */
  private Standing standing(int customer, LocalDate date) {
    Deciding deciding = planner.deciding();
    Standing standing = past.standing(planner.snapshot().view(customer));
    for (LocalDate earlier : days.keySet()) {
      if (earlier.isBefore(date)) {
        int day = (int) earlier.toEpochDay();
        standing =
            deciding.decide(market(day), view(customer, day), standing, span.chance()).next();
      }
    }
    return standing;
  }

  /** Where a customer is in series, as the newest import knows it. */
  public List<Course> courses(int customer) {
    return past.booked().courses(planner.snapshot().view(customer));
  }

  /** The line of the decision log for a send. */
  public static PlannedEmail line(Planner planner, int customer, Decision.Send send) {
    Composition email = Composition.of(planner.design(), send.chord());
    Chord other = send.draw().other();
    return new PlannedEmail(
        planner.audience().storeId(customer),
        send.minute(),
        email.theme(),
        email.messages(),
        send.propensity(),
        send.chord().worthMinor(),
        other == null ? null : Composition.of(planner.design(), other),
        send.chord().wildcard() != null);
  }
}
