package app.chordial.design;

import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Joint;
import app.chordial.interest.Sighting;
import app.chordial.interest.Witness;
import app.chordial.segment.RuleContext;
import app.chordial.work.Where;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks interests, what witnesses them, and what the marketer says about pairs. */
record InterestChecks(Design design, @Nullable RuleContext context, Findings findings) {

  void check() {
    findings.identities(
        design.interests(), "interest", Where.Place.INTERESTS, Interest::id, Interest::name);
    design.interests().forEach(this::interest);
    joints();
    evidence(design.evidence());
  }

  private void interest(Interest interest) {
    Where where = Where.at(Where.Place.INTERESTS, interest.id());
    findings.doubtfulIf(
        interest.witnesses().isEmpty(),
        where,
        "Nothing witnesses “" + interest.name() + "” yet, so nobody can show it.");
    findings.wrongIf(
        !(interest.halfLifeScale() > 0),
        where,
        "The half-life of “" + interest.name() + "” must be multiplied by more than 0.");
    for (Witness witness : interest.witnesses()) {
      findings.wrongIf(
          !isShare(witness.strength()),
          where,
          "What witnesses “" + interest.name() + "” must have a strength from 0 to 1.");
      seen(interest, witness, where);
      if (witness instanceof Witness.OfMessage(String message, double _)) {
        findings.wrongIf(
            design.message(message) == null,
            where,
            "“"
                + interest.name()
                + "” is witnessed by the message “"
                + message
                + "”, which is not there.");
      }
    }
  }

  private void seen(Interest interest, Witness witness, Where where) {
    findings.wrongIf(
        what(witness).isBlank(),
        where,
        "What witnesses “" + interest.name() + "” must not be empty: it would be nothing.");
    if (context != null && !what(witness).isBlank()) {
      findings.doubtfulIf(
          !Sighting.isAny(witness, context.audience()),
          where,
          "“%s” is witnessed by %s, and there is none in the shop."
              .formatted(interest.name(), words(witness)));
    }
  }

  private static String what(Witness witness) {
    return switch (witness) {
      case Witness.OfCategory of -> of.category();
      case Witness.OfProduct of -> of.key();
      case Witness.OfTag of -> of.tag();
      case Witness.OfVendor of -> of.vendor();
      case Witness.OfTitle of -> of.word();
      case Witness.OfPage of -> of.pattern();
      case Witness.OfSearch of -> of.word();
      case Witness.OfDownload of -> of.pattern();
      case Witness.OfMessage of -> of.messageId();
      case Witness.OfCustomerTag of -> of.tag();
      case Witness.OfAttribute of -> of.attribute().isBlank() ? "" : of.value();
    };
  }

  private static String words(Witness witness) {
    String quoted = "“" + what(witness) + "”";
    return switch (witness) {
      case Witness.OfCategory _ -> "products of the category " + quoted;
      case Witness.OfProduct _ -> "the product " + quoted;
      case Witness.OfTag _ -> "products tagged " + quoted;
      case Witness.OfVendor _ -> "products made by " + quoted;
      case Witness.OfTitle _ -> "products with " + quoted + " in their title";
      case Witness.OfPage _ -> "pages such as " + quoted;
      case Witness.OfSearch _ -> "searches for " + quoted;
      case Witness.OfDownload _ -> "downloads such as " + quoted;
      case Witness.OfMessage _ -> "the message " + quoted;
      case Witness.OfCustomerTag _ -> "customers tagged " + quoted;
      case Witness.OfAttribute of -> "customers whose " + of.attribute() + " is " + quoted;
    };
  }

  private void joints() {
    Where where = Where.at(Where.Place.INTERESTS);
    Set<List<String>> seen = new HashSet<>();
    for (Joint joint : design.joints()) {
      String pair = "“" + joint.from() + "” and “" + joint.to() + "”";
      findings.wrongIf(
          design.interest(joint.from()) == null || design.interest(joint.to()) == null,
          where,
          "A pin or ban joins " + pair + ", and one of them is not there.");
      findings.wrongIf(
          !isShare(joint.strength()),
          where,
          "The strength between " + pair + " must be from 0 to 1.");
      findings.doubtfulIf(
          !seen.add(List.of(joint.from(), joint.to())),
          where,
          "There are two pins or bans for " + pair + ".");
    }
  }

  private void evidence(EvidenceSettings evidence) {
    Where where = Where.at(Where.Place.INTERESTS);
    List<EvidenceSettings.Kind> kinds =
        List.of(
            evidence.purchase(),
            evidence.cart(),
            evidence.download(),
            evidence.click(),
            evidence.search(),
            evidence.view());
    findings.wrongIf(
        kinds.stream().anyMatch(kind -> !(kind.weight() >= 0) || !(kind.halfLifeDays() > 0)),
        where,
        "Every kind of evidence needs a weight of at least 0 and a half-life of more than 0 days.");
    findings.wrongIf(
        !isShare(evidence.inBucketAt()),
        where,
        "The affinity that counts as interested must be from 0 to 1.");
    findings.wrongIf(
        !isShare(evidence.guessing()),
        where,
        "How much a guess counts must be from 0 to 1; 0 guesses nothing.");
    findings.wrongIf(
        !(evidence.season().halfLifeDays() > 0) || !isShare(evidence.season().yearKeeps()),
        where,
        "A season needs a half-life of more than 0 days, and what is left of it after a year must"
            + " be from 0 to 1.");
    findings.wrongIf(
        !isShare(evidence.gifts().marked()) || !isShare(evidence.gifts().unlike()),
        where,
        "What is left of a purchase for somebody else must be from 0 to 1.");
    findings.wrongIf(
        !isShare(evidence.ignoring().keeps()),
        where,
        "What an ignored e-mail leaves of older evidence must be from 0 to 1.");
    findings.wrongIf(
        evidence.ignoring().mostInARow() < 0,
        where,
        "After how many ignored e-mails in a row evidence rests must be at least 0; 0 is never.");
  }

  /** From 0 to 1; not for what is no number. */
  static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }
}
