package app.chordial.decision;

import app.chordial.audience.Catalogue;
import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.insight.Guesses;
import app.chordial.insight.PurchaseModel;
import app.chordial.insight.ReceptivityPrior;
import app.chordial.insight.Repurchase;
import app.chordial.interest.AlsoBought;
import app.chordial.interest.Congruence;
import app.chordial.interest.Tastes;
import app.chordial.message.Message;
import app.chordial.response.ResponseModel;
import app.chordial.work.Parallel;
import java.util.BitSet;
import java.util.List;

/**
 * Every number that was fitted to the shop's own data, or stands in for one with a stated prior.
 *
 * @param receptivity how clicks per e-mail are spread over the list
 * @param purchases when customers buy by themselves
 * @param congruence how one interest leads to another
 * @param alsoBought how strongly owning a product speaks for those that messages sell
 * @param response how e-mails are answered
 * @param guesses what may interest somebody of whom nothing is known
 * @param likenesses how like those segments everybody is that look-alikes are asked for
 * @param repurchase after how many days each product is bought again
 */
public record Learned(
    ReceptivityPrior receptivity,
    PurchaseModel purchases,
    Congruence congruence,
    AlsoBought alsoBought,
    ResponseModel response,
    Guesses guesses,
    Likenesses likenesses,
    Repurchase repurchase) {

  /** The same, but for how e-mails are answered. */
  public Learned with(ResponseModel other) {
    return new Learned(
        receptivity, purchases, congruence, alsoBought, other, guesses, likenesses, repurchase);
  }

  /** The same, with what is bought again. */
  public Learned with(Repurchase learned) {
    return new Learned(
        receptivity, purchases, congruence, alsoBought, response, guesses, likenesses, learned);
  }

  /** The same, with look-alikes. */
  public Learned with(Likenesses fitted) {
    return new Learned(
        receptivity, purchases, congruence, alsoBought, response, guesses, fitted, repurchase);
  }

  /** The keys of the products that the design's messages sell; none where nothing is sharpened. */
  public static List<String> sold(Design design) {
    return design.rhythm().balance().sharpening() == 0
        ? List.of()
        : design.messages().stream()
            .flatMap(message -> message.products().stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** Learns what speaks for the products that the design's messages sell. */
  public static AlsoBought alsoBought(Design design, Snapshot snapshot, Parallel parallel) {
    Catalogue catalogue = snapshot.audience().catalogue();
    BitSet sold = new BitSet();
    sold(design).stream().mapToInt(catalogue::product).filter(item -> item >= 0).forEach(sold::set);
    return sold.isEmpty() ? AlsoBought.NOTHING : AlsoBought.learn(snapshot, sold::get, parallel);
  }

  /** Learns what to guess of whom nothing is known; nothing where the design doesn't guess. */
  public static Guesses guesses(
      Design design, Snapshot snapshot, Congruence congruence, Parallel parallel) {
    if (design.evidence().guessing() == 0) {
      return Guesses.NONE;
    }
    List<String> ids = design.messages().stream().map(Message::id).distinct().toList();
    Tastes tastes = Planner.tastes(design, snapshot.audience().withMessages(ids));
    double inAt = design.evidence().inBucketAt();
    return Guesses.learn(snapshot, tastes.knowing(congruence), inAt, parallel);
  }
}
