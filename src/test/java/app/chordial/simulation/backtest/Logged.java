package app.chordial.simulation.backtest;

import app.chordial.audience.Audience;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.SameCustomers;
import app.chordial.decision.Chord;
import app.chordial.decision.Composition;
import app.chordial.decision.Decision;
import app.chordial.decision.Exported;
import app.chordial.decision.HeldOut;
import app.chordial.decision.Market;
import app.chordial.decision.PastMail;
import app.chordial.decision.PlanSink;
import app.chordial.decision.PlannedEmail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.decision.Silence;
import app.chordial.design.Design;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A plan of a planner as an export keeps it. */
record Logged(Planner planner, List<PlannedEmail> lines, List<HeldOut> heldOut) {

  static Logged of(Planner planner, Span span) {
    Logged logged = new Logged(planner, new ArrayList<>(), new ArrayList<>());
    Design design = planner.design();
    SequencedMap<Integer, HeldOut> out = new LinkedHashMap<>();
    PlanSink sink =
        new PlanSink() {
          @Override
          public void week(int firstDay, Market market) {}

          @Override
          public void decided(int customer, int day, Decision decision) {
            long id = planner.audience().storeId(customer);
            switch (decision) {
              case Decision.Send send -> {
                Composition email = Composition.of(design, send.chord());
                Chord other = send.draw().other();
                logged.lines.add(
                    new PlannedEmail(
                        id,
                        send.minute(),
                        email.theme(),
                        email.messages(),
                        send.propensity(),
                        send.chord().worthMinor(),
                        other == null ? null : Composition.of(design, other),
                        send.chord().wildcard() != null));
              }
              case Decision.Quiet quiet -> {
                if (quiet.why() == Silence.HELD_OUT) {
                  out.putIfAbsent(customer, new HeldOut(id, planner.sendMinute(day)));
                }
              }
            }
          }
        };
    Planning.plan(
        planner,
        planner.snapshot(),
        new PastMail(planner, Exported.NONE),
        span,
        sink,
        new Work(Parallel.SAME_THREAD, Progress.NONE));
    logged.lines.sort(Comparator.comparingInt(PlannedEmail::minute));
    logged.heldOut.addAll(out.values());
    return logged;
  }

  /** Something that happened since. */
  record Happened(int customer, EventType type, int minute, int item, int amount, int detail) {}

  /** An audience as of the random audiences' day, and what happened since. */
  static Audience with(Audience was, List<Happened> more) {
    int today = was.time().startOf(RandomAudiences.TODAY);
    List<List<Happened>> byCustomer = new ArrayList<>();
    for (int customer = 0; customer < was.size(); customer++) {
      byCustomer.add(new ArrayList<>());
      EventColumns events = was.events();
      for (int row = was.from(customer);
          row < was.to(customer) && events.minute(row) < today;
          row++) {
        byCustomer
            .getLast()
            .add(
                new Happened(
                    customer,
                    events.type(row),
                    events.minute(row),
                    events.item(row),
                    events.amount(row),
                    events.detail(row)));
      }
    }
    more.forEach(one -> byCustomer.get(one.customer()).add(one));
    EventColumns events = new EventColumns(was.events().size() + more.size());
    int[] offsets = new int[was.size() + 1];
    for (int customer = 0; customer < was.size(); customer++) {
      List<Happened> own = byCustomer.get(customer);
      own.sort(Comparator.comparingInt(Happened::minute).thenComparing(Happened::type));
      own.forEach(
          one -> events.append(one.type(), one.minute(), one.item(), one.amount(), one.detail()));
      offsets[customer + 1] = events.size();
    }
    return SameCustomers.with(was, offsets, events);
  }
}
