package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.Headers;
import app.chordial.exchange.csv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of a mapping bound to a file's columns. */
final class RowRules {

  private record Test(int column, Pattern pattern) {
    boolean fits(Row row) {
      return pattern.matcher(row.text(column)).matches();
    }
  }

  private record Bound(List<Test> tests, String because) {
    boolean fits(Row row) {
      for (Test test : tests) {
        if (!test.fits(row)) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Bound> skips = new ArrayList<>();
  private final List<Bound> refunds = new ArrayList<>();

  RowRules(Mapping.Rules rules, Headers headers) {
    rules.skips().forEach(skip -> skips.add(bound(skip.when(), skip.because(), headers)));
    rules.refunds().forEach(when -> refunds.add(bound(when, "", headers)));
  }

  private static Bound bound(Mapping.Condition condition, String because, Headers headers) {
    List<Test> tests = new ArrayList<>();
    condition
        .patterns()
        .forEach(
            (column, pattern) ->
                tests.add(new Test(headers.column(column), Pattern.compile(pattern))));
    return new Bound(tests, because);
  }

  /** Why the row is left out, or null where it isn't. */
  @Nullable String reasonToSkip(Row row) {
    for (Bound skip : skips) {
      if (skip.fits(row)) {
        return skip.because();
      }
    }
    return null;
  }

  boolean isRefund(Row row) {
    for (Bound refund : refunds) {
      if (refund.fits(row)) {
        return true;
      }
    }
    return false;
  }
}
