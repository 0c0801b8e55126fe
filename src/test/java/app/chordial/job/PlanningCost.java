package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Exported;
import app.chordial.decision.PastMail;
import app.chordial.decision.Planner;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Planning.Work;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.sample.SampleDesign;
import app.chordial.simulation.Beginning;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Policy;
import app.chordial.simulation.Simulating;
import app.chordial.work.Chance;
import app.chordial.work.Progress;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What planning a day and simulating half a year cost for the customers of a workspace and the
 * sample shop's messages, repeated until there are so many. A program, not a test: it takes the
 * workspace's folder and the numbers of messages, and prints a line a step with its time, the
 * processors' time and the memory that is held afterwards.
 */
public final class PlanningCost {

  private static final int WEEKS = 26;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final Work work;

  private PlanningCost(Work work) {
    this.work = work;
  }

  public static void main(String[] arguments) throws Exception {
    try (Threads threads = Threads.ofThisMachine();
        OpenShop shop = OpenShop.open(Path.of(arguments[0]), InstantSource.system(), threads)) {
      PlanningCost cost = new PlanningCost(new Work(threads, Progress.NONE));
      Audience audience = cost.of("load", () -> shop.audience(Progress.NONE));
      LocalDate from = LocalDate.ofInstant(shop.clock().instant(), shop.settings().zone());
      Snapshot snapshot = shop.snapshot(from, Progress.NONE);
      System.out.printf(
          Locale.ROOT,
          "%,d customers, %,d events, from %s%n",
          audience.size(),
          audience.events().size(),
          from);
      for (int i = 1; i < arguments.length; i++) {
        cost.of(design(Integer.parseInt(arguments[i])), snapshot, from);
      }
    }
  }

  private void of(Design design, Snapshot snapshot, LocalDate first) throws Exception {
    System.out.printf(Locale.ROOT, "%,d messages%n", design.messages().size());
    Planner planner = of("learn", () -> Learning.planner(design, snapshot, work));
    PastMail past = new PastMail(planner, Exported.NONE);
    LocalDate from = LocalDate.ofEpochDay(planner.sendDayFrom((int) first.toEpochDay()));
    Span day = new Span(from, 1, new Chance(1, 0));
    Outlook plan = of("plan a day", () -> Outlook.plan(planner, past, day, work));
    of("plan a day, warm", () -> Outlook.plan(planner, past, day, work));
    System.out.printf(
        Locale.ROOT,
        "  %,d e-mails%n",
        plan.days().values().stream().mapToLong(Outlook.Day::emails).sum());
    Horizon horizon = new Horizon(from, WEEKS, 1, 1);
    of(
        "simulate 26 weeks",
        () ->
            Simulating.simulate(
                Beginning.of(planner, past), List.of(Policy.DESIGN), horizon, work));
  }

  private <T> T of(String step, Callable<T> doing) throws Exception {
    Instant begin = Instant.now();
    long worked = machine.getProcessCpuTime();
    T done = doing.call();
    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1e3;
    double processor = (machine.getProcessCpuTime() - worked) / 1e9;
    System.gc();
    Runtime memory = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "  %-18s %8.2f s %8.2f s of processors, %,6d MB held%n",
        step,
        seconds,
        processor,
        (memory.totalMemory() - memory.freeMemory()) >> 20);
    return done;
  }

  /** The sample shop's design with its messages said again under other names. */
  private static Design design(int messages) throws ReflectiveOperationException {
    Design sample = SampleDesign.design();
    List<Message> all = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      Message one = sample.messages().get(i % sample.messages().size());
      all.add(i < sample.messages().size() ? one : again(one, "-" + i / sample.messages().size()));
    }
    return sample.withMessages(all);
  }

  private static Message again(Message message, String suffix) throws ReflectiveOperationException {
    RecordComponent[] components = Message.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getAccessor().invoke(message);
      values[i] = components[i].getName().equals("id") ? values[i] + suffix : values[i];
    }
    return Message.class.getConstructor(types).newInstance(values);
  }
}
