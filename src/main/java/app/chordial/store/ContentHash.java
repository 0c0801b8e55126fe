package app.chordial.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** 64 bits of the SHA-256 of some values, each told from its neighbours by its length. */
final class ContentHash {

  private final MessageDigest digest;
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

  ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  ContentHash add(@Nullable String text) {
    if (text == null) {
      return add(-1);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  ContentHash add(long value) {
    number.clear();
    digest.update(number.putLong(value).array());
    return this;
  }

  ContentHash add(@Nullable Number value) {
    return value == null ? add(Long.MIN_VALUE) : add(value.longValue());
  }

  /** The hash of what was added since the last. */
  long take() {
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
