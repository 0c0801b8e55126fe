package app.chordial.job;

import app.chordial.audience.Snapshot;
import app.chordial.decision.Counterfactual;
import app.chordial.decision.Explanation;
import app.chordial.decision.Planning.Span;
import app.chordial.decision.Saying;
import app.chordial.decision.SeriesSaying;
import app.chordial.design.Design;
import app.chordial.message.Message;
import app.chordial.rhythm.series.Course;
import app.chordial.store.CustomerCard;
import app.chordial.work.Chance;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why one customer gets what it gets on a day. */
public final class ExplainTask {

  private static final int WEEK = 7;

  private final OpenShop shop;

  public ExplainTask(OpenShop shop) {
    this.shop = shop;
  }

  /**
   * The reasons of one day.
   *
   * @param sentences the same in plain English
   * @param outlook the plan in which it was decided
   */
  public record Explained(
      CustomerCard customer, Explanation why, List<String> sentences, Outlook outlook) {

    /** What would have to change for a message to go. */
    public Counterfactual counterfactual(Message message) {
      int dense = outlook.planner().audience().withStoreId(customer.storeId());
      return outlook.counterfactual(dense, LocalDate.ofEpochDay(why.day()), message.id());
    }
  }

  /** The customer of an address or of the shop's number. */
  public CustomerCard customer(String emailOrId) throws Refusal {
    Optional<CustomerCard> card = shop.workspace().people().find(emailOrId);
    return card.orElseThrow(
        () ->
            new Refusal(
                "Nobody here is called “" + emailOrId + "”.",
                "Nothing was changed.",
                "Check the address or the number."));
  }

  /** The message of a design by its id or name. */
  public Message message(String idOrName) throws Refusal {
    return shop.design().messages().stream()
        .filter(one -> one.id().equals(idOrName) || one.name().equalsIgnoreCase(idOrName))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "There is no message “" + idOrName + "”.",
                    "Nothing was changed.",
                    "“chordial design show” lists them."));
  }

  /**
   * Explains a day by what is known before it, within the plan of that day's week from that day on.
   */
  public Explained explain(CustomerCard customer, LocalDate day, long seed, Progress progress)
      throws Refusal {
    Design design = shop.design();
    SoundDesign.refuseUnsound(design);
    Snapshot snapshot = shop.snapshot(day, progress);
    LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    int days = Math.clamp(monday.toEpochDay() - day.toEpochDay(), 1, WEEK);
    Span span = new Span(day, days, new Chance(seed, 0));
    Outlook outlook = shop.planners().outlook(design, snapshot, span, shop.work(progress));
    int dense = snapshot.audience().withStoreId(customer.storeId());
    if (dense < 0) {
      throw new IllegalStateException("a customer without columns");
    }
    Explanation why = outlook.explain(dense, day);
    List<String> sentences = new ArrayList<>(saying().all(why));
    sentences.addAll(series(outlook, dense, day));
    return new Explained(customer, why, List.copyOf(sentences), outlook);
  }

  private List<String> series(Outlook outlook, int dense, LocalDate day) {
    var audience = outlook.planner().audience();
    var words = new SeriesTexts(shop.design(), audience, Destination.GENERIC).words();
    SeriesSaying saying = new SeriesSaying(shop.design(), audience.time(), words);
    List<Course> courses = outlook.courses(dense);
    List<String> sentences = new ArrayList<>(saying.around(courses, (int) day.toEpochDay()));
    sentences.addAll(saying.sent(courses));
    return sentences;
  }

  /** Which series send a message by themselves, in plain English. */
  public List<String> series(Message message) {
    return SeriesSaying.sent(shop.design(), message);
  }

  /** How reasons are said in this shop. */
  public Saying saying() {
    return new Saying(shop.design(), shop.settings().currency());
  }
}
