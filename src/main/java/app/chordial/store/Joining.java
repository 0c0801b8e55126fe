package app.chordial.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Identities and which of them are one person: those that some visible batch saw beside each other,
 * directly or by others.
 */
final class Joining {

  /**
   * What is known of some identities together.
   *
   * @param people members of one person each; an identity that no visible batch saw is in none
   * @param unseen identities that no visible batch saw
   * @param customers each identity's customer so far, where it has one
   */
  record Joined(
      List<List<Member>> people, List<Integer> unseen, SequencedMap<Integer, Integer> customers) {}

  private static final String NAMES =
      "select i.id, i.kind, i.name, i.customer from unnest(cast(? as int array)) wanted (id) join"
          + " identity i on i.id = wanted.id";
  private static final String OF_CUSTOMERS =
      "select i.id from unnest(cast(? as int array)) wanted (id) join identity i"
          + " on i.customer = wanted.id";
  private static final String SEEN =
      "select s.batch, s.identity, s.beside from unnest(cast(? as int array)) wanted (id)"
          + " join identity_seen s on s.identity = wanted.id";
  private static final String BESIDE =
      "select s.batch, s.identity, s.beside from unnest(cast(? as int array)) wanted (id)"
          + " join identity_seen s on s.beside = wanted.id";

  private final Pen pen;
  private final Visible visible;
  private final TreeMap<Integer, Integer> parents = new TreeMap<>();
  private final TreeMap<Integer, Integer> firstBatches = new TreeMap<>();
  private final TreeMap<Integer, Long> metAt = new TreeMap<>();
  private final TreeMap<Integer, Integer> customers = new TreeMap<>();
  private final TreeMap<Integer, Member> members = new TreeMap<>();

  Joining(Pen pen, Visible visible) {
    this.pen = pen;
    this.visible = visible;
  }

  /** Joins these identities, everybody beside them, and everybody who was the same customer. */
  Joined join(List<Integer> identities) throws SQLException {
    SequencedSet<Integer> fresh = new LinkedHashSet<>(identities);
    TreeSet<Integer> asked = new TreeSet<>();
    while (!fresh.isEmpty()) {
      asked.addAll(fresh);
      Object[] ids = fresh.toArray(new Integer[0]);
      SequencedSet<Integer> found = new LinkedHashSet<>();
      pen.read(SEEN, row -> see(row.getInt(1), row.getInt(2), row.getInt(3), found), (Object) ids);
      pen.read(
          BESIDE, row -> see(row.getInt(1), row.getInt(2), row.getInt(3), found), (Object) ids);
      TreeSet<Integer> owners = new TreeSet<>();
      pen.read(
          NAMES,
          row -> name(row.getInt(1), row.getInt(2), row.getString(3), row.getInt(4), owners),
          (Object) ids);
      pen.read(
          OF_CUSTOMERS, row -> found.add(row.getInt(1)), (Object) owners.toArray(new Integer[0]));
      found.removeAll(asked);
      fresh = found;
    }
    return joined();
  }

  private void see(int batch, int identity, int beside, SequencedSet<Integer> found) {
    Visible.Batch seen = visible.batch(batch);
    if (seen == null) {
      return;
    }
    meet(identity, seen, found);
    if (beside != 0) {
      meet(beside, seen, found);
      parents.put(Math.max(root(identity), root(beside)), Math.min(root(identity), root(beside)));
    }
  }

  private void meet(int identity, Visible.Batch batch, SequencedSet<Integer> found) {
    found.add(identity);
    firstBatches.merge(identity, batch.id(), Math::min);
    metAt.merge(identity, batch.second(), Math::min);
  }

  private void name(int id, int kind, String name, int customer, SortedSet<Integer> owners) {
    members.put(id, new Member(id, Person.Kind.values()[kind], name, 0, 0));
    if (customer != 0) {
      customers.put(id, customer);
      owners.add(customer);
    }
  }

  private int root(int identity) {
    int root = identity;
    for (int parent = parent(root); parent != root; parent = parent(root)) {
      root = parent;
    }
    parents.put(identity, root);
    return root;
  }

  private int parent(int identity) {
    return parents.getOrDefault(identity, identity);
  }

  private Joined joined() {
    SequencedMap<Integer, List<Member>> people = new LinkedHashMap<>();
    List<Integer> unseen = new ArrayList<>();
    for (Member member : members.values()) {
      Integer first = firstBatches.get(member.id());
      if (first == null) {
        unseen.add(member.id());
      } else {
        people
            .computeIfAbsent(root(member.id()), _ -> new ArrayList<>())
            .add(
                new Member(
                    member.id(),
                    member.kind(),
                    member.name(),
                    first,
                    metAt.getOrDefault(member.id(), 0L)));
      }
    }
    return new Joined(List.copyOf(people.values()), unseen, customers);
  }
}
