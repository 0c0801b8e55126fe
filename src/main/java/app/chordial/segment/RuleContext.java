package app.chordial.segment;

import app.chordial.audience.Audience;
import app.chordial.audience.Catalogue;
import app.chordial.interest.Interest;
import java.util.List;

/**
 * What the words of rules refer to: attributes, products, messages, and interests with their
 * witnesses.
 *
 * @param catalogue the audience's own, or one that knows more messages, as a simulation's does
 */
public record RuleContext(
    Audience audience, Catalogue catalogue, List<Interest> interests, InterestWitness witness) {

  public RuleContext {
    interests = List.copyOf(interests);
  }

  public static RuleContext of(
      Audience audience, List<Interest> interests, InterestWitness witness) {
    return new RuleContext(audience, audience.catalogue(), interests, witness);
  }

  boolean knowsInterest(String id) {
    return interests.stream().anyMatch(interest -> interest.id().equals(id));
  }
}
