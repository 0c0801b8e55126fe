package app.chordial.store;

import app.chordial.work.Chance;
import java.util.Comparator;

/**
 * One identity of a customer.
 *
 * @param firstBatch the first finished batch that met it
 * @param metAt the second at which the first of them began
 */
record Member(int id, Person.Kind kind, String name, int firstBatch, long metAt) {

  /**
   * Who came first, by which the store knows a customer. Within a batch the order of rows does not
   * matter: numbers come before addresses, then by name.
   */
  static final Comparator<Member> FIRST =
      Comparator.comparingInt(Member::firstBatch)
          .thenComparing(Member::kind)
          .thenComparing(Member::name);

  /** Who was met earliest, in whatever order the files of one moment were read. */
  static final Comparator<Member> EARLIEST =
      Comparator.comparingLong(Member::metAt).thenComparing(Member::name);

  /** Who was met latest. */
  static final Comparator<Member> LATEST =
      Comparator.comparingLong(Member::metAt).reversed().thenComparing(Member::name);

  /** Whose name gives a customer its luck: of the addresses, if there are any, the least hash. */
  static final Comparator<Member> LUCK =
      Comparator.comparing(Member::kind)
          .reversed()
          .thenComparingLong(Member::luck)
          .thenComparing(Member::name);

  long luck() {
    return Chance.luckOf(name);
  }
}
