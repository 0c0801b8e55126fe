package app.chordial.ui.segments;

import app.chordial.audience.Snapshot;
import app.chordial.segment.Counting;
import app.chordial.segment.Explaining;
import app.chordial.segment.Explaining.Explanation;
import app.chordial.segment.LikenessWords;
import app.chordial.segment.Matching;
import app.chordial.segment.Naming;
import app.chordial.segment.Rule;
import app.chordial.segment.Segment;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is told beside a segment: how it grew, what it shares with others, some who are in, and what
 * marks those whom its look-alikes resemble.
 */
record Detail(
    List<Counting.Size> sizes,
    List<Counting.Overlap> overlaps,
    List<Someone> some,
    List<String> likenesses) {

  private static final int SOME = 3;
  private static final int OVERLAPS = 4;

  /**
   * One who is in the segment, and why.
   *
   * @param name empty where the shop knows none
   */
  record Someone(long storeId, String name, Explanation why) {

    /** The first fact that holds, in a line. */
    String fact() {
      return firstFact(why).orElse("");
    }

    private static Optional<String> firstFact(Explanation node) {
      if (node.parts().isEmpty()) {
        return node.holds() ? Optional.of(node.fact()) : Optional.empty();
      }
      return node.parts().stream().flatMap(part -> firstFact(part).stream()).findFirst();
    }
  }

  /** What is asked. */
  record Question(
      Segment segment,
      Rule rule,
      List<Segment> segments,
      Naming naming,
      LongFunction<String> names) {}

  static Detail of(Looking looking, Question question, Progress progress) {
    List<Segment> others =
        question.segments().stream()
            .filter(one -> !one.id().equals(question.segment().id()))
            .toList();
    List<Rule> rules = new ArrayList<>(others.stream().map(Segment::rule).toList());
    rules.addFirst(question.rule());
    Matching matching = looking.now().matching(rules, question.segments());
    progress.stopIfCancelled();
    List<Someone> some = some(matching, question);
    progress.stopIfCancelled();
    List<Counting.Overlap> overlaps =
        Counting.overlaps(matching, question.rule(), question.segments()).stream()
            .filter(overlap -> !overlap.segment().id().equals(question.segment().id()))
            .filter(overlap -> overlap.both() > 0)
            .sorted(Comparator.comparingInt(Counting.Overlap::both).reversed())
            .limit(OVERLAPS)
            .toList();
    progress.stopIfCancelled();
    List<Counting.Size> sizes = looking.sizes(question.rule(), question.segments(), progress);
    List<String> likenesses =
        LikenessWords.summaries(matching, question.rule(), question.segments(), question.naming());
    return new Detail(sizes, overlaps, some, likenesses);
  }

  private static List<Someone> some(Matching matching, Question question) {
    RoaringBitmap in = matching.match(question.rule(), question.segments()).customers();
    List<Someone> some = new ArrayList<>();
    PeekableIntIterator customers = in.getIntIterator();
    while (customers.hasNext() && some.size() < SOME) {
      some.add(someone(customers.next(), matching, question));
    }
    return some;
  }

  private static Someone someone(int customer, Matching matching, Question question) {
    Snapshot snapshot = matching.snapshot();
    Explanation why =
        new Explaining(
                matching.context(),
                question.segments(),
                question.naming(),
                snapshot.view(customer),
                matching.measures(question.segments()))
            .explain(question.rule());
    long storeId = snapshot.audience().storeId(customer);
    return new Someone(storeId, question.names().apply(storeId), why);
  }
}
