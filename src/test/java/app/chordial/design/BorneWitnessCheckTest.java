package app.chordial.design;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.RandomAudiences;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.segment.InterestWitness;
import app.chordial.segment.RuleContext;
import app.chordial.work.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class BorneWitnessCheckTest {

  private static final Audience AUDIENCE = RandomAudiences.of(3, 60);

  private static Design design(Witness... witnesses) {
    return Design.EMPTY.withInterests(
        List.of(new Interest("fishing", "Fishing", List.of(witnesses), false, 1)));
  }

  private static List<String> problems(Design design) {
    RuleContext context = RuleContext.of(AUDIENCE, design.interests(), InterestWitness.NOTHING);
    return Checking.check(design, context).stream()
        .map(Problem::message)
        .filter(one -> one.contains("witness"))
        .toList();
  }

  @Test
  void theyAreWrittenDownAndReadAgain() {
    Design design =
        design(
            new Witness.OfVendor("Vendor", 0.5),
            new Witness.OfCustomerTag("vip", 1),
            new Witness.OfAttribute("wants", "fishing", 0.8));
    assertThat(DesignJson.read(DesignJson.write(design)).ifRead()).contains(design);
    assertThat(DesignJson.write(design)).contains("\"customerTag\"", "\"attribute\"", "\"vendor\"");
  }

  @Test
  void whatNothingInTheShopMeansIsDoubted() {
    assertThat(problems(design(new Witness.OfCustomerTag("vip", 1)))).isEmpty();
    assertThat(problems(design(new Witness.OfAttribute("wants", "fishing", 1))))
        .containsExactly(
            "“Fishing” is witnessed by customers whose wants is “fishing”, and there is none in the"
                + " shop.");
    assertThat(problems(design(new Witness.OfVendor("Nobody", 1))))
        .containsExactly(
            "“Fishing” is witnessed by products made by “Nobody”, and there is none in the shop.");
  }

  @Test
  void anEmptyOneIsWrong() {
    assertThat(problems(design(new Witness.OfCustomerTag(" ", 1))))
        .containsExactly("What witnesses “Fishing” must not be empty: it would be nothing.");
  }
}
