package app.chordial.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.Consent;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.EventType;
import app.chordial.audience.RandomAudiences;
import app.chordial.audience.SameCustomers;
import app.chordial.decision.Planned.Line;
import app.chordial.decision.Standing.Deferral;
import app.chordial.interest.Refunds;
import app.chordial.message.Message;
import app.chordial.rhythm.Cadence;
import app.chordial.work.Chance;
import app.chordial.work.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("law")
class PlanLawTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nobodyWithoutConsentIsEverPlanned(long seed) {
    Planned planned = Planned.of(seed);
    Audience audience = planned.planner().audience();
    int known = planned.planner().snapshot().minute();
    int sends = 0;
    for (Line line : planned.lines()) {
      if (line.decision() instanceof Decision.Send) {
        sends++;
        assertThat(audience.consents().isSuppressed(line.customer())).isFalse();
        assertThat(audience.consents().before(line.customer(), known))
            .isEqualTo(Consent.SUBSCRIBED);
      }
    }
    assertThat(sends).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noCapIsExceededInAnyWindow(long seed) {
    Planned planned = Planned.of(seed);
    for (int customer = 0; customer < planned.planner().snapshot().size(); customer++) {
      List<Integer> days = new ArrayList<>(sentDays(planned.planner(), customer));
      for (Line line : planned.of(customer)) {
        if (line.decision() instanceof Decision.Send) {
          days.add(line.day());
          for (Cadence.Cap cap : planned.planner().design().rhythm().cadence().caps()) {
            long within = days.stream().filter(day -> day > line.day() - cap.days()).count();
            assertThat(within).as("customer " + customer).isLessThanOrEqualTo(cap.emails());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatWasJustBoughtIsNotSoldToItsBuyer(long seed) {
    Planned planned = Planned.of(seed);
    Planner planner = planned.planner();
    for (Line line : planned.lines()) {
      if (line.decision() instanceof Decision.Send send) {
        for (int index : send.chord().messages()) {
          Message message = planner.design().messages().get(index);
          for (String key : message.products()) {
            int bought =
                lastKept(planner, line.customer(), planner.audience().catalogue().product(key));
            assertThat(bought == Integer.MIN_VALUE || line.day() - bought >= message.blockDays())
                .as(message.id() + " to " + line.customer())
                .isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spacingValidityAndNeverWithHold(long seed) {
    Planned planned = Planned.of(seed);
    Planner planner = planned.planner();
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      int[] last = new int[planner.design().messages().size()];
      Arrays.fill(last, -10_000);
      for (Line line : planned.of(customer)) {
        if (line.decision() instanceof Decision.Send send) {
          Set<String> ids = new HashSet<>();
          for (int index : send.chord().messages()) {
            Message message = planner.design().messages().get(index);
            assertThat(line.day() - last[index]).isGreaterThanOrEqualTo(message.spacingDays());
            assertThat(message.from() == null || message.from().toEpochDay() <= line.day())
                .isTrue();
            assertThat(message.to() == null || message.to().toEpochDay() >= line.day()).isTrue();
            ids.add(message.id());
            last[index] = line.day();
          }
          for (int index : send.chord().messages()) {
            Message message = planner.design().messages().get(index);
            assertThat(message.neverWith())
                .noneMatch(other -> !other.equals(message.id()) && ids.contains(other));
          }
          assertThat(ids.size())
              .isBetween(1, planner.design().rhythm().cadence().messagesPerEmail());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noMoreDifferentEmailsAreBuiltInAWeekThanAllowed(long seed) {
    Planned planned = Planned.of(seed);
    int most = planned.planner().design().rhythm().cadence().distinctEmailsAWeek();
    for (int week : planned.markets().keySet()) {
      Set<List<Integer>> different = new HashSet<>();
      for (Line line : planned.lines()) {
        boolean isThen = Math.floorDiv(line.day() + 3, 7) == Math.floorDiv(week + 3, 7);
        if (isThen && line.decision() instanceof Decision.Send send) {
          different.add(send.chord().messages());
        }
      }
      assertThat(most == 0 || different.size() <= most).as("week " + week).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aDeferralNamesItsFirstFreeSlotCompetesThereAndExpiresWithItsReasons(long seed) {
    Planned planned = Planned.of(seed);
    Planner planner = planned.planner();
    for (int customer = 0; customer < planner.snapshot().size(); customer++) {
      List<Integer> days = new ArrayList<>(sentDays(planner, customer));
      List<Deferral> open = new ArrayList<>();
      for (Line line : planned.of(customer)) {
        for (Deferral expired : line.decision().expired()) {
          assertThat(expired.losses()).isNotEmpty();
          assertThat(open.removeIf(one -> one.message() == expired.message())).isTrue();
        }
        switch (line.decision()) {
          case Decision.Quiet quiet -> {
            for (Deferral deferral : quiet.deferred()) {
              assertThat(deferral.slot()).isEqualTo(firstFree(planner, days, line.day()));
              open.add(deferral);
            }
          }
          case Decision.Send send -> {
            days.add(line.day());
            open.removeIf(one -> send.chord().messages().contains(one.message()));
          }
        }
        assertThat(open).allMatch(one -> one.expires() >= line.day());
      }
    }
  }

  /** The gap is no part of it: where only a cap is in the way, the gap has passed. */
  private static int firstFree(Planner planner, List<Integer> days, int today) {
    for (int day = today + 1; ; day++) {
      int at = day;
      boolean isFree =
          planner.design().rhythm().cadence().caps().stream()
              .allMatch(
                  cap ->
                      days.stream().filter(sent -> sent > at - cap.days() && sent <= at).count()
                          < cap.emails());
      if (isFree && planner.isSendDay(day)) {
        return day;
      }
    }
  }

  private static List<Integer> sentDays(Planner planner, int customer) {
    EventColumns events = planner.audience().events();
    Set<Integer> minutes = new TreeSet<>();
    for (int row = planner.audience().from(customer);
        row < planner.snapshot().to(customer);
        row++) {
      if (events.type(row) == EventType.SENT) {
        minutes.add(events.minute(row));
      }
    }
    List<Integer> days = new ArrayList<>();
    minutes.forEach(minute -> days.add(planner.audience().time().day(minute)));
    return days;
  }

  private static int lastKept(Planner planner, int customer, int item) {
    EventColumns events = planner.audience().events();
    Refunds refunds = Refunds.of(planner.snapshot().view(customer));
    int last = Integer.MIN_VALUE;
    for (int row = planner.audience().from(customer);
        row < planner.snapshot().to(customer);
        row++) {
      if (events.type(row) == EventType.PURCHASE
          && events.item(row) == item
          && refunds.kept(row) > 0) {
        last = planner.audience().time().day(events.minute(row));
      }
    }
    return last;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatWasRememberedChangesNoDecision(long seed) {
    Planner planner =
        RandomPrograms.planner(RandomPrograms.of(seed), RandomAudiences.of(seed, 200));
    Audience audience = planner.audience();
    Deciding deciding = planner.deciding();
    Chance chance = new Chance(1, 0);
    for (int customer = 0; customer < audience.size(); customer++) {
      Recollection known = planner.recollection();
      for (int to = audience.from(customer); to <= audience.to(customer); to++) {
        int last = to == audience.from(customer) ? 0 : audience.events().minute(to - 1);
        int day = planner.sendDayFrom(audience.time().day(last) + 1);
        CustomerView view =
            new CustomerView(
                audience,
                customer,
                audience.events(),
                audience.from(customer),
                to,
                planner.sendMinute(day));
        assertThat(deciding.decide(Market.OPEN, view, Standing.NONE, chance, known))
            .isEqualTo(planner.deciding().decide(Market.OPEN, view, Standing.NONE, chance));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void laterEventsChangeNothing(long seed) {
    Audience all = RandomAudiences.of(seed, 300);
    Audience early = before(all, all.time().startOf(RandomAudiences.TODAY));
    Planned known = Planned.of(seed);
    Planned cut =
        Planned.of(RandomPrograms.planner(RandomPrograms.of(seed), early), Parallel.SAME_THREAD);
    assertThat(all.events().size()).isGreaterThan(early.events().size());
    assertThat(cut.lines()).isEqualTo(known.lines());
  }

  private static Audience before(Audience all, int minute) {
    EventColumns events = new EventColumns(all.events().size());
    int[] offsets = new int[all.size() + 1];
    for (int customer = 0; customer < all.size(); customer++) {
      for (int row = all.from(customer); row < all.to(customer); row++) {
        if (all.events().minute(row) < minute) {
          events.append(
              all.events().type(row),
              all.events().minute(row),
              all.events().item(row),
              all.events().amount(row),
              all.events().detail(row));
        }
      }
      offsets[customer + 1] = events.size();
    }
    return SameCustomers.with(all, offsets, events);
  }
}
