package app.chordial.job;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.audience.CustomerView;
import app.chordial.audience.EventColumns;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.interest.Evidence;
import app.chordial.interest.Leaning;
import app.chordial.store.CustomerCard;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one customer's interests rest on, piece by piece, any of which can be struck out. */
public final class EvidenceTask {

  private final OpenShop shop;

  public EvidenceTask(OpenShop shop) {
    this.shop = shop;
  }

  /**
   * One interest of a customer.
   *
   * @param interest its name
   */
  public record Shown(String interest, Leaning leaning, List<Piece> pieces) {

    public Shown {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * One piece of evidence.
   *
   * @param number by which it can be struck out; the same for every interest that the event is
   *     evidence of
   * @param what in words: bought Carp rod
   */
  public record Piece(
      long number,
      LocalDate date,
      String what,
      double weight,
      double fullWeight,
      Evidence.Strike strike,
      int ignored) {}

  /** Every interest of a customer of which there is evidence, or a word, in the design's order. */
  public List<Shown> of(CustomerCard customer, LocalDate asOf, Progress progress) throws Refusal {
    SoundDesign.refuseUnsound(shop.design());
    Snapshot snapshot = shop.snapshot(asOf, progress);
    Planner planner = shop.planners().planner(shop.design(), snapshot, shop.work(progress));
    Audience audience = planner.audience();
    int dense = audience.withStoreId(customer.storeId());
    CustomerView known = snapshot.view(dense);
    CustomerView view =
        new CustomerView(audience, dense, known.events(), known.from(), known.to(), known.minute());
    long[] numbers = shop.workspace().strikes().events(customer.storeId());
    List<Leaning> leanings = planner.tastes().leanings(view, planner.mail(view));
    List<Shown> all = new ArrayList<>();
    for (int i = 0; i < leanings.size(); i++) {
      Leaning leaning = leanings.get(i);
      boolean isAny = !leaning.evidence().isEmpty() || !leaning.bearings().isEmpty();
      if (isAny || leaning.affinity() > 0) {
        all.add(
            new Shown(
                planner.tastes().interest(i).name(), leaning, pieces(view, leaning, numbers)));
      }
    }
    return List.copyOf(all);
  }

  private static List<Piece> pieces(CustomerView view, Leaning leaning, long[] numbers) {
    List<Piece> pieces = new ArrayList<>();
    for (Evidence one : leaning.evidence()) {
      pieces.add(
          new Piece(
              numbers[one.row() - view.from()],
              LocalDate.ofEpochDay(one.day()),
              what(view, one),
              one.weight(),
              one.fullWeight(),
              one.strike(),
              one.ignored()));
    }
    return pieces;
  }

  private static String what(CustomerView view, Evidence one) {
    EventColumns events = view.events();
    Catalogue catalogue = view.audience().catalogue();
    int item = events.item(one.row());
    int detail = events.detail(one.row());
    String product = item < 0 ? "" : catalogue.products().get(item).title();
    String term = detail < 0 ? "" : "“%s”".formatted(text(catalogue, events, one.row(), detail));
    return switch (one.kind()) {
      case PURCHASE -> "bought " + product;
      case CART -> "put in the cart: " + product;
      case DOWNLOAD -> "downloaded " + (term.isEmpty() ? product : term);
      case CLICK -> "clicked " + (term.isEmpty() ? "an e-mail" : term);
      case SEARCH -> "searched for " + (term.isEmpty() ? product : term);
      case VIEW -> "looked at " + (product.isEmpty() ? term : product);
    };
  }

  private static String text(Catalogue catalogue, EventColumns events, int row, int detail) {
    return switch (events.type(row)) {
      case CLICK, SENT, OPEN, BOUNCE, COMPLAINT, UNSUBSCRIBE -> catalogue.messages().get(detail);
      case VIEW, SEARCH, DOWNLOAD, OPT_IN, OPT_OUT -> catalogue.terms().get(detail);
      case CART, CHECKOUT, PURCHASE, REFUND, REVIEW -> "";
    };
  }

  /**
   * Strikes a piece of a customer's evidence out, or puts it back; the event itself stays a fact.
   *
   * @param number of the piece
   */
  public void strike(CustomerCard customer, long number, boolean isStruckOut) throws Refusal {
    boolean isOwn =
        number > 0
            && Arrays.stream(shop.workspace().strikes().events(customer.storeId()))
                .anyMatch(one -> one == number);
    if (!isOwn) {
      throw new Refusal(
          "%s has no piece of evidence with the number %d.".formatted(customer.title(), number),
          "Nothing was changed.",
          "“chordial evidence” lists the numbers.");
    }
    shop.workspace().strikes().set(number, isStruckOut);
  }
}
