package app.chordial.decision;

import app.chordial.decision.Explanation.Reckoning;
import app.chordial.decision.Explanation.Volume;

/** Says why a number of e-mails a month pays most, for a person to read. */
record PayingSaying(String customer) {

  String sentence(Reckoning why) {
    if (why.isMost()) {
      return "%s a month pay most of all that the smallest gap and the send days allow."
          .formatted(emails(why.best()));
    }
    String best =
        why.isLeast() && balance(why.best()) <= 0
            ? "No number of e-mails pays, and the widest gap leaves %s a month"
                .formatted(emails(why.best()))
            : "%s a month are worth most at that receptivity".formatted(emails(why.best()));
    return best + "; " + more(why) + ".";
  }

  private String more(Reckoning why) {
    double gained = why.next().clicksMinor() - why.best().clicksMinor();
    double left = why.next().leavingMinor() - why.best().leavingMinor();
    if (gained <= 0) {
      return "with %s, %s would tire so far as to click less".formatted(amount(why), customer);
    }
    return left >= gained
        ? "%s would cost more in unsubscribes than they bring".formatted(amount(why))
        : "%s would cost more in unsubscribes and in sending than they bring"
            .formatted(amount(why));
  }

  private static String amount(Reckoning why) {
    return Spoken.decimal(why.next().emails(), 1);
  }

  private static String emails(Volume of) {
    return Spoken.decimal(of.emails(), 1) + " e-mails";
  }

  private static double balance(Volume of) {
    return of.clicksMinor() - of.leavingMinor() - of.sendingMinor();
  }
}
