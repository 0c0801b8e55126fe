package app.chordial.store;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Who must never be mailed again, kept as a keyed hash (HMAC-SHA256) of each of their names, which
 * outlives everything else that is known of them.
 */
final class Suppressions {

  /** Why somebody is suppressed; the later, the more it says. */
  enum Reason {
    UNSUBSCRIBED,
    BOUNCED,
    COMPLAINED,
    ERASED
  }

  private static final String REASON =
      "select count(*) from suppression where hash = ? and reason = ?";
  private static final String WHY = "select reason from suppression where hash = ?";
  private static final String AMONG =
      "select s.hash, s.left_at from unnest(cast(? as varbinary(32) array)) wanted (hash)"
          + " join suppression s on s.hash = wanted.hash";
  private static final String ADD =
      """
      merge into suppression as s using (values (cast(? as varbinary(32)), cast(? as varchar(20)),
          cast(? as timestamp with time zone), cast(? as int))) as n (hash, reason, since, left_at)
      on s.hash = n.hash
      when matched and n.reason = 'ERASED' then update set reason = n.reason, left_at = null
      when matched and (n.left_at is null or s.left_at < n.left_at)
          then update set left_at = n.left_at
      when not matched then insert values (n.hash, n.reason, n.since, n.left_at)\
      """;

  private final Pen pen;
  private final Mac mac;

  Suppressions(Pen pen, byte[] key) {
    this.pen = pen;
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  boolean isErased(Person.Kind kind, String name) throws SQLException {
    return pen.number(REASON, 0, hash(kind, name), Reason.ERASED.name()) > 0;
  }

  /** Why this name is suppressed; null where it isn't. */
  @Nullable String reason(Person.Kind kind, String name) throws SQLException {
    String[] reason = new String[1];
    pen.read(WHY, row -> reason[0] = row.getString(1), hash(kind, name));
    return reason[0];
  }

  void add(Person.Kind kind, String name, ConsentHistory.Left left, Instant since)
      throws SQLException {
    pen.now(
        ADD,
        hash(kind, name),
        left.reason().name(),
        since.atOffset(ZoneOffset.UTC),
        left.minute() == Integer.MIN_VALUE ? null : left.minute());
  }

  /** Which of these hashes, in hexadecimal, are suppressed, and since which minute. */
  SequencedMap<String, Integer> among(List<byte[]> hashes) throws SQLException {
    SequencedMap<String, Integer> found = new LinkedHashMap<>();
    pen.read(
        AMONG,
        row -> {
          Integer left = row.getObject(2, Integer.class);
          found.put(
              HexFormat.of().formatHex(row.getBytes(1)), left == null ? Integer.MIN_VALUE : left);
        },
        (Object) hashes.toArray(new byte[0][]));
    return found;
  }

  byte[] hash(Person.Kind kind, String name) {
    mac.update((byte) kind.ordinal());
    return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
  }
}
