package app.chordial.store;

import java.util.Comparator;

/**
 * One identity of a customer.
 *
 * @param firstBatch the first finished batch that met it
 */
record Member(int id, Person.Kind kind, String name, int firstBatch) {

  /**
   * Who came first. Within a batch the order of rows does not matter: numbers come before
   * addresses, then by name.
   */
  static final Comparator<Member> FIRST =
      Comparator.comparingInt(Member::firstBatch)
          .thenComparing(Member::kind)
          .thenComparing(Member::name);
}
