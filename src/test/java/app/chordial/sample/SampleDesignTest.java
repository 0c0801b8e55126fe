package app.chordial.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.EventType;
import app.chordial.audience.Product;
import app.chordial.audience.ShopTime;
import app.chordial.design.Design;
import app.chordial.interest.Interest;
import app.chordial.interest.Witness;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleDesignTest {

  private static final Design DESIGN = SampleDesign.design();
  private static final List<Product> PRODUCTS =
      Shelf.sample().wares().stream().map(Ware::product).toList();

  @Test
  void itHasEightInterestsTenSegmentsTwentyFiveMessagesAndSixThemes() {
    assertThat(DESIGN.interests()).hasSize(8);
    assertThat(DESIGN.segments()).hasSize(10);
    assertThat(DESIGN.messages()).hasSize(25);
    assertThat(DESIGN.themes()).hasSize(6);
    assertThat(DESIGN.themes().stream().filter(theme -> theme.kind() == Theme.Kind.TOPICAL))
        .hasSize(4);
    assertThat(DESIGN.rhythm().cadence().distinctEmailsAWeek()).isEqualTo(3);
  }

  @Test
  void idsAreKebabCaseAndUnique() {
    for (Stream<String> ids :
        List.of(
            DESIGN.interests().stream().map(Interest::id),
            DESIGN.segments().stream().map(Segment::id),
            DESIGN.messages().stream().map(Message::id),
            DESIGN.themes().stream().map(Theme::id))) {
      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
  }

  @Test
  void messagesReferOnlyToWhatThereIs() {
    for (Message message : DESIGN.messages()) {
      assertThat(message.interests()).allMatch(id -> DESIGN.interest(id) != null);
      assertThat(DESIGN.theme(message.theme())).isNotNull();
      assertThat(message.products()).allMatch(SampleDesignTest::isProduct);
      assertThat(message.neverWith())
          .allMatch(id -> DESIGN.message(id) != null)
          .doesNotContain(message.id());
      if (message.audience() != null) {
        assertThat(DESIGN.segment(message.audience())).isNotNull();
      }
      if (message.onlyAfter() != null) {
        assertThat(DESIGN.message(message.onlyAfter())).isNotNull();
      }
      assertThat(message.isForEveryone() || !message.interests().isEmpty())
          .as(message.id())
          .isTrue();
    }
  }

  @Test
  void everyMessageSaysSomethingAndLeadsSomewhere() {
    for (Message message : DESIGN.messages()) {
      assertThat(message.subject()).hasSizeBetween(10, 70);
      assertThat(message.preheader()).hasSizeBetween(10, 100);
      assertThat(message.body()).startsWith("<h2>").contains("<p>").endsWith("</p>\n");
      assertThat(message.callToAction()).hasSizeBetween(5, 40);
      URI link = URI.create(message.link());
      assertThat(link.getScheme()).isEqualTo("https");
      assertThat(pages()).contains(link.getPath());
      if (message.purpose() == Message.Purpose.SELL && message.audience() == null) {
        assertThat(message.products()).as(message.id()).isNotEmpty();
      }
    }
    assertThat(DESIGN.messages().stream().map(Message::purpose).distinct()).hasSize(4);
  }

  private static Set<String> pages() {
    Set<String> pages = new TreeSet<>();
    pages.addAll(
        List.of(
            "/cart",
            "/collections/new",
            "/pages/about-us",
            "/pages/birthday",
            "/pages/what-do-you-like"));
    for (Department department : Department.all()) {
      pages.add(department.page());
      department.guides().forEach(guide -> pages.add("/guides/" + guide));
    }
    for (Product product : PRODUCTS) {
      pages.add("/products/" + product.key());
      pages.add("/collections/" + Shelf.slug(product.category()));
    }
    return pages;
  }

  @Test
  void onTheDayOfTheScreensThereIsMuchToSay() {
    long timely =
        DESIGN.messages().stream()
            .filter(message -> message.from() == null || !message.from().isAfter(asOf()))
            .filter(message -> message.to() == null || !message.to().isBefore(asOf()))
            .count();
    assertThat(timely).isGreaterThan(18);
  }

  private static LocalDate asOf() {
    return SampleShop.LAST_DAY.plusDays(1);
  }

  @Test
  void everyWitnessCanTestify() {
    for (Interest interest : DESIGN.interests()) {
      for (Witness witness : interest.witnesses()) {
        assertThat(canTestify(witness)).as(interest.id() + ": " + witness).isTrue();
        assertThat(witness.strength()).isBetween(0.1, 1.0);
      }
    }
  }

  private static boolean canTestify(Witness witness) {
    return switch (witness) {
      case Witness.OfCategory category -> isCategory(category.category());
      case Witness.OfProduct product -> isProduct(product.key());
      case Witness.OfTag tag ->
          PRODUCTS.stream().anyMatch(product -> product.tags().contains(tag.tag()));
      case Witness.OfTitle title ->
          PRODUCTS.stream()
              .anyMatch(product -> product.title().toLowerCase(Locale.ROOT).contains(title.word()));
      case Witness.OfPage page -> pages().stream().anyMatch(path -> matches(page.pattern(), path));
      case Witness.OfSearch search ->
          Department.all().stream()
              .flatMap(department -> department.searches().stream())
              .anyMatch(words -> words.contains(search.word()));
      case Witness.OfDownload download ->
          Department.all().stream()
              .flatMap(department -> department.guides().stream())
              .anyMatch(guide -> matches(download.pattern(), guide + ".pdf"));
      case Witness.OfVendor vendor ->
          PRODUCTS.stream().anyMatch(product -> product.vendor().equals(vendor.vendor()));
      case Witness.OfCustomerTag _, Witness.OfAttribute _ -> false;
      case Witness.OfMessage message -> DESIGN.message(message.messageId()) != null;
    };
  }

  private static boolean matches(String pattern, String text) {
    return text.matches(pattern.replace(".", "\\.").replace("*", ".*"));
  }

  @Test
  void segmentsReferOnlyToWhatThereIs() {
    for (Segment segment : DESIGN.segments()) {
      for (Rule leaf : leaves(segment.rule())) {
        assertThat(isSound(leaf)).as(segment.id() + ": " + leaf).isTrue();
      }
    }
  }

  @Test
  void segmentsShowTheBreadthOfRules() {
    assertThat(
            DESIGN.segments().stream()
                .flatMap(segment -> leaves(segment.rule()).stream())
                .map(Rule::getClass)
                .distinct())
        .hasSize(8);
  }

  private static List<Rule> leaves(Rule rule) {
    List<Rule> parts =
        switch (rule) {
          case Rule.All(List<Rule> inner) -> inner;
          case Rule.Any(List<Rule> inner) -> inner;
          case Rule.None(List<Rule> inner) -> inner;
          case Rule.Has _, Rule.Did _, Rule.Leans _, Rule.Rfm _ -> List.of();
          case Rule.Answers _, Rule.Paced _, Rule.Predicted _, Rule.In _, Rule.LookAlike _ ->
              List.of();
        };
    if (parts.isEmpty()) {
      return List.of(rule);
    }
    List<Rule> leaves = new ArrayList<>();
    parts.forEach(part -> leaves.addAll(leaves(part)));
    return leaves;
  }

  private static boolean isSound(Rule leaf) {
    return switch (leaf) {
      case Rule.Did did -> isSound(did.deed());
      case Rule.Leans leans -> DESIGN.interest(leans.interest()) != null;
      case Rule.LookAlike alike -> DESIGN.segment(alike.segment()) != null;
      case Rule.In in -> DESIGN.segment(in.segment()) != null;
      case Rule.Has has -> List.of("country", "birthday").contains(has.attribute());
      case Rule.Rfm _, Rule.Answers _, Rule.Paced _, Rule.Predicted _ -> true;
      case Rule.All _, Rule.Any _, Rule.None _ -> false;
    };
  }

  private static boolean isSound(Rule.Deed deed) {
    return (deed.product() == null || isProduct(deed.product()))
        && (deed.category() == null || isCategory(deed.category()))
        && (deed.type() == EventType.PURCHASE || deed.category() == null);
  }

  @Test
  void campaignsOfThePastBearIdsOfTheDesignOrAreNewsletters() {
    Calendar calendar =
        new Calendar(new ShopTime(SampleShop.ZONE), SampleShop.FIRST_DAY, SampleShop.LAST_DAY);
    List<Campaign> campaigns = Campaigns.of(calendar);
    assertThat(campaigns).hasSizeBetween(110, 130);
    for (Campaign campaign : campaigns) {
      boolean isNewsletter = campaign.message().matches("Newsletter \\d{4}-\\d{2}-\\d{2}");
      assertThat(isNewsletter || DESIGN.message(campaign.message()) != null)
          .as(campaign.message())
          .isTrue();
    }
    assertThat(campaigns.stream().map(Campaign::message)).contains("Newsletter 2026-10-06");
  }

  private static boolean isProduct(String key) {
    return PRODUCTS.stream().anyMatch(product -> product.key().equals(key));
  }

  private static boolean isCategory(String path) {
    return PRODUCTS.stream()
        .anyMatch(
            product ->
                product.category().equals(path) || product.category().startsWith(path + " > "));
  }
}
