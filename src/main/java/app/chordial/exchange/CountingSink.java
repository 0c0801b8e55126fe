package app.chordial.exchange;

import app.chordial.audience.Fact;
import app.chordial.audience.FactSink;

/** Hands everything on and counts what was set aside. */
final class CountingSink implements FactSink {

  private final FactSink sink;
  private long rejected;
  private long skipped;

  CountingSink(FactSink sink) {
    this.sink = sink;
  }

  long rejected() {
    return rejected;
  }

  long skipped() {
    return skipped;
  }

  @Override
  public void row(long line, String raw) {
    sink.row(line, raw);
  }

  @Override
  public void accept(Fact fact) {
    sink.accept(fact);
  }

  @Override
  public void reject(long line, String reason, String raw) {
    rejected++;
    sink.reject(line, reason, raw);
  }

  @Override
  public void skip(long line, String reason) {
    skipped++;
    sink.skip(line, reason);
  }
}
