package app.chordial.store;

import static app.chordial.store.Shop.both;
import static app.chordial.store.Shop.contact;
import static app.chordial.store.Shop.event;
import static app.chordial.store.Shop.id;
import static app.chordial.store.Shop.mail;
import static app.chordial.store.Shop.mailed;
import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.audience.Audience;
import app.chordial.audience.Consent;
import app.chordial.audience.ConsentLedger;
import app.chordial.audience.EventType;
import app.chordial.audience.Fact;
import app.chordial.audience.ShopTime;
import app.chordial.work.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentTest {

  private static final Fact YES =
      contact(mail("ann@example.com"), Consent.SUBSCRIBED, "2026-01-01T00:00:00Z");
  private static final Fact UNDATED_YES =
      contact(mail("ann@example.com"), Consent.SUBSCRIBED, null);
  private static final String ALWAYS =
      Packing.pack(
          List.of(String.valueOf(Integer.MIN_VALUE), String.valueOf(Consent.SUBSCRIBED.ordinal())));
  private static final Fact YES_AGAIN =
      contact(mail("ann@example.com"), Consent.SUBSCRIBED, "2026-10-01T00:00:00Z");
  private static final Fact NO =
      mailed(mail("ann@example.com"), EventType.UNSUBSCRIBE, "2026-05-01T00:00:00Z", "spring");

  private Shop shop;

  @BeforeEach
  void open(@TempDir Path folder) throws Refusal {
    shop = new Shop(folder.resolve("shop.chordial"));
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private boolean isMailable() throws Refusal {
    Audience audience = shop.audience();
    return audience.consents().isMailable(0, ShopTime.minute(Shop.NOW));
  }

  @Test
  void whoSubscribedMayBeMailedFromThenOn() throws Refusal, IOException {
    shop.take("mail", List.of(YES));
    Audience audience = shop.audience();
    assertThat(isMailable()).isTrue();
    int before = ShopTime.minute(Instant.parse("2025-12-31T00:00:00Z"));
    assertThat(audience.consents().isMailable(0, before)).isFalse();
  }

  @Test
  void noImportBringsBackWhoLeft() throws Refusal, IOException {
    shop.take("mail", List.of(YES, NO));
    assertThat(isMailable()).isFalse();
    shop.take("shop", List.of(YES_AGAIN));
    assertThat(isMailable()).isFalse();
    assertThat(shop.audience().consents().isSuppressed(0)).isTrue();
  }

  @Test
  void whoLeftStaysLeftWhenTheImportThatSaidSoIsUndone() throws Refusal, IOException {
    shop.take("mail", List.of(YES));
    int batch = shop.take("events", List.of(NO));
    shop.workspace().imports().undo(batch);
    assertThat(isMailable()).isFalse();
  }

  @Test
  void anUnsubscribedContactIsSuppressedWithoutAnEvent() throws Refusal, IOException {
    shop.take("mail", List.of(contact(mail("ann@example.com"), Consent.UNSUBSCRIBED, null)));
    shop.take("mail", List.of(YES_AGAIN));
    assertThat(isMailable()).isFalse();
  }

  @Test
  void anOwnOptInAfterAnUnsubscribeCounts() throws Refusal, IOException {
    Fact optIn = optIn(null);
    shop.take("mail", List.of(YES, NO, optIn));
    assertThat(isMailable()).isTrue();
  }

  @Test
  void optingIntoATopicSaysNothingOfMail() throws Refusal, IOException {
    Fact topic = optIn("garden");
    shop.take("mail", List.of(topic));
    assertThat(isMailable()).isFalse();
    assertThat(shop.audience().catalogue().terms()).containsExactly("garden");
  }

  @Test
  void aSoftBounceSuppressesNobodyAndAHardOneDoes() throws Refusal, IOException {
    Fact soft =
        event(
            mail("ann@example.com"),
            EventType.BOUNCE,
            "2026-06-01T00:00:00Z",
            null,
            null,
            null,
            "spring",
            "soft");
    shop.take("mail", List.of(YES, soft));
    assertThat(isMailable()).isTrue();
    shop.take(
        "mail",
        List.of(
            mailed(mail("ann@example.com"), EventType.BOUNCE, "2026-07-01T00:00:00Z", "spring")));
    assertThat(isMailable()).isFalse();
  }

  @Test
  void aSuppressionReachesEveryNameOfTheCustomer() throws Refusal, IOException {
    shop.take("events", List.of(mailed(id("7"), EventType.COMPLAINT, "2026-05-01T00:00:00Z", "x")));
    shop.take(
        "mail",
        List.of(contact(both("7", "ann@example.com"), Consent.SUBSCRIBED, "2026-06-01T00:00:00Z")));
    assertThat(isMailable()).isFalse();
  }

  @Test
  void aStatusThatIsAbsentLeavesTheKnownOneAlone() throws Refusal, IOException {
    shop.take("mail", List.of(YES));
    shop.take("shop", List.of(contact(mail("ann@example.com"), null, null)));
    assertThat(isMailable()).isTrue();
  }

  private static Fact optIn(@Nullable String topic) {
    String at = "2026-06-01T00:00:00Z";
    return event(mail("ann@example.com"), EventType.OPT_IN, at, null, null, null, null, topic);
  }

  private int joined() throws Refusal {
    int now = ShopTime.minute(Shop.NOW);
    Audience audience = shop.audience();
    int joined = audience.consents().joined(0, 0, now);
    assertThat(audience.consents().subscribedSince(0, now)).isEqualTo(joined);
    return joined;
  }

  private static int minute(String moment) {
    return ShopTime.minute(Instant.parse(moment));
  }

  @Test
  void aDatedSignUpTellsWhenWhoeverAnotherFileCallsSubscribedJoined() throws Refusal, IOException {
    int before = minute("2025-12-31T00:00:00Z");
    int contacts = shop.take("shop", List.of(UNDATED_YES));
    assertThat(joined()).isEqualTo(Integer.MIN_VALUE);
    int signUps = shop.take("mail", List.of(YES_AGAIN, YES));
    assertThat(joined()).isEqualTo(minute("2026-01-01T00:00:00Z"));
    assertThat(shop.audience().consents().isMailable(0, before)).isTrue();
    shop.workspace().imports().undo(contacts);
    assertThat(joined()).isEqualTo(minute("2026-01-01T00:00:00Z"));
    assertThat(shop.audience().consents().isMailable(0, before)).isFalse();
    shop.take("shop", List.of(UNDATED_YES));
    shop.workspace().imports().undo(signUps);
    assertThat(joined()).isEqualTo(Integer.MIN_VALUE);
    assertThat(isMailable()).isTrue();
  }

  /** Before, a dated yes behind an undated one was dropped. */
  @Test
  void aWorkspaceOfBeforeTellsWhenSomebodyJoinedAfterItsNextOpening()
      throws Refusal, IOException, SQLException {
    shop.take("shop", List.of(UNDATED_YES, YES));
    Path store = shop.workspace().folder().resolve("store");
    shop.shut();
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + store, "sa", "")) {
      Statement statement = connection.createStatement();
      assertThat(statement.executeUpdate("update customer set consents = '" + ALWAYS + "'"))
          .isEqualTo(1);
      statement.execute("delete from \"flyway_schema_history\" where \"version\" = '10'");
      statement.execute("shutdown");
    }
    shop.reopen();
    assertThat(joined()).isEqualTo(minute("2026-01-01T00:00:00Z"));
  }

  @Test
  void aSignUpThatDoesNotAgreeTellsNothing() throws Refusal, IOException {
    shop.take("shop", List.of(contact(mail("ann@example.com"), Consent.UNSUBSCRIBED, null)));
    shop.take("mail", List.of(YES));
    assertThat(joined()).isEqualTo(Integer.MIN_VALUE);
    assertThat(isMailable()).isFalse();
  }

  @Test
  void whoCameBackJoinedWhenComingBack() throws Refusal, IOException {
    Fact back = optIn(null);
    shop.take("shop", List.of(UNDATED_YES, YES, NO, back));
    int now = ShopTime.minute(Shop.NOW);
    ConsentLedger consents = shop.audience().consents();
    assertThat(consents.subscribedSince(0, now)).isEqualTo(minute("2026-06-01T00:00:00Z"));
    assertThat(consents.joined(0, minute("2026-05-01T00:00:00Z"), now))
        .isEqualTo(minute("2026-06-01T00:00:00Z"));
    assertThat(consents.subscribedSince(0, minute("2026-04-01T00:00:00Z")))
        .isEqualTo(minute("2026-01-01T00:00:00Z"));
  }

  @Test
  void whoHasNoAddressIsSuppressed() throws Refusal, IOException {
    shop.take("shop", List.of(contact(id("7"), Consent.SUBSCRIBED, "2026-01-01T00:00:00Z")));
    assertThat(shop.audience().consents().isSuppressed(0)).isTrue();
  }
}
