package app.chordial.segment;

/** How problems of rules are told, the same wherever they are found. */
public final class RuleProblems {

  private RuleProblems() {}

  public static String noSegment(String id) {
    return "There is no segment “" + id + "”. Choose another one or remove the condition.";
  }

  public static String circle(String name) {
    return "The segment “"
        + name
        + "” contains itself, so nobody can be in it. Take one of the two out of the other.";
  }

  public static String noInterest(String id) {
    return "There is no interest “" + id + "”. Choose another one or remove the condition.";
  }

  static String noProduct(String key) {
    return "There is no product “" + key + "”. Choose another one or remove the filter.";
  }

  static String noAttribute(String name) {
    return "Nothing called “"
        + name
        + "” is known of customers. Import it, or choose another attribute.";
  }
}
