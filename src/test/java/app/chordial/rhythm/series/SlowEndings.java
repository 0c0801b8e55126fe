package app.chordial.rhythm.series;

import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.RandomAudiences;
import app.chordial.rhythm.series.Stream.Happening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ends the courses of one series, looked for among everything that happens. */
record SlowEndings(Series series, List<Happening> all) {

  /** What had ended a course before it began; null where nothing had. */
  @Nullable String before(Oracle.Start start) {
    Happening about = start.about();
    boolean isCart = about != null && (about.is(EventType.CART) || about.is(EventType.CHECKOUT));
    for (Happening one : all) {
      boolean isEarlier = Oracle.key(one) < start.key();
      boolean isItsOrder =
          isCart
              && about != null
              && isEarlier
              && about.detail() >= 0
              && one.is(EventType.PURCHASE)
              && one.detail() == about.detail();
      String exit = isItsOrder ? exit(one, about) : null;
      if (exit != null) {
        return exit.replaceFirst("@\\d+", "@" + start.minute());
      }
    }
    for (Happening one : all) {
      if (Oracle.key(one) > start.since() && Oracle.key(one) < start.key()) {
        String end = end(one, about);
        if (end != null) {
          return end;
        }
      }
    }
    return null;
  }

  @Nullable String end(Happening one, @Nullable Happening about) {
    return one.is(EventType.UNSUBSCRIBE) ? "left @" + one.minute() : exit(one, about);
  }

  private @Nullable String exit(Happening one, @Nullable Happening about) {
    for (int i = 0; i < series.exits().size(); i++) {
      boolean isIt =
          switch (series.exits().get(i)) {
            case Exit.Did(var deed) -> Stream.isDeed(deed, one);
            case Exit.Acted() -> isAct(one);
            case Exit.Returned() -> one.is(EventType.REFUND) && about != null && isBack(one, about);
            case Exit.Bought(Exit.Scope scope) ->
                one.is(EventType.PURCHASE) && isMeant(scope, one, about);
          };
      if (isIt) {
        return "exited @" + one.minute() + " by " + i;
      }
    }
    return null;
  }

  static boolean isAct(Happening one) {
    return one.type().ordinal() < EventType.SENT.ordinal();
  }

  private static boolean isBack(Happening refund, Happening about) {
    boolean isItem = refund.item() < 0 || refund.item() == about.item();
    boolean isOrder =
        refund.detail() < 0 || about.detail() < 0 || refund.detail() == about.detail();
    return isItem && isOrder;
  }

  private static boolean isMeant(Exit.Scope scope, Happening one, @Nullable Happening about) {
    if (scope == Exit.Scope.ANY) {
      return true;
    }
    if (about == null || about.item() < 0 || one.item() < 0) {
      return false;
    }
    Product bought = RandomAudiences.products().get(one.item());
    Product before = RandomAudiences.products().get(about.item());
    return switch (scope) {
      case ANY -> true;
      case SAME_PRODUCT -> bought.equals(before);
      case SAME_INTEREST ->
          List.of("fishing", "garden").stream()
              .anyMatch(
                  interest ->
                      Stream.isOf(bought.category(), interest)
                          && Stream.isOf(before.category(), interest));
      case NEXT_TITLE ->
          before.series() != null
              && before.series().equals(bought.series())
              && bought.volume() == before.volume() + 1;
    };
  }
}
