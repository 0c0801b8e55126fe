package app.chordial.insight;

/**
 * One thing by which customers are told apart, such as “recency” or “country UK”.
 *
 * @param isAmount whether there can be more or less of it; else it is there (1) or not (0)
 */
public record Trait(String words, boolean isAmount) {

  /** “high recency”, “low recency”, “country UK”, “not country UK”. */
  public String words(boolean isHigh) {
    return isAmount ? (isHigh ? "high " : "low ") + words : (isHigh ? "" : "not ") + words;
  }
}
