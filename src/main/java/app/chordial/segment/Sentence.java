package app.chordial.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence in English, in pieces, so that a screen can set the chosen values apart. */
public record Sentence(List<Piece> pieces) {

  /**
   * @param isValue whether it is something that the user chose, such as “Garden” or “90 days”
   */
  public record Piece(String text, boolean isValue) {}

  public Sentence {
    pieces = List.copyOf(pieces);
  }

  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Collects pieces; words of the same kind that follow each other become one piece. */
  static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();

    Builder words(String text) {
      return piece(text, false);
    }

    Builder value(String text) {
      return piece(text, true);
    }

    private Builder piece(String text, boolean isValue) {
      if (!text.isEmpty()) {
        boolean isMore = !isValue && !pieces.isEmpty() && !pieces.getLast().isValue();
        String before = isMore ? pieces.removeLast().text() : "";
        pieces.add(new Piece(before + text, isValue));
      }
      return this;
    }

    Sentence sentence() {
      return new Sentence(pieces);
    }
  }
}
