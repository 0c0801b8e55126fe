package app.chordial.ui.interests;

import app.chordial.audience.Audience;
import app.chordial.audience.CustomerView;
import app.chordial.audience.Snapshot;
import app.chordial.decision.Planner;
import app.chordial.design.Design;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import app.chordial.interest.Congruence;
import app.chordial.interest.EvidenceSettings;
import app.chordial.interest.Interest;
import app.chordial.interest.Tastes;
import app.chordial.message.Choice;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The shapes of interests, each remembered for as long as nothing changes that it follows from, so
 * that changing one bucket works out that one only. May be asked from any thread.
 */
final class Shapes {

  private static final int REMEMBERED = 200;

  private record Basis(
      Snapshot snapshot, Interest interest, EvidenceSettings evidence, List<String> messages) {}

  private final SequencedMap<Basis, Shape> known = new LinkedHashMap<>(64, 0.75f, true);

  /** The shapes of a design's interests, by id. */
  Map<String, Shape> of(Design design, Snapshot snapshot, Parallel parallel, Progress progress) {
    List<Basis> missing = new ArrayList<>();
    Map<String, Shape> shapes = new LinkedHashMap<>();
    for (Interest interest : design.interests()) {
      Basis basis = basis(design, snapshot, interest);
      Shape shape = known(basis);
      if (shape == null) {
        missing.add(basis);
      } else {
        shapes.put(interest.id(), shape);
      }
    }
    if (!missing.isEmpty()) {
      List<Shape> made = shapes(design, snapshot, missing, parallel, progress);
      for (int i = 0; i < missing.size(); i++) {
        remember(missing.get(i), made.get(i));
        shapes.put(missing.get(i).interest().id(), made.get(i));
      }
    }
    return shapes;
  }

  private synchronized @org.jspecify.annotations.Nullable Shape known(Basis basis) {
    return known.get(basis);
  }

  private synchronized void remember(Basis basis, Shape shape) {
    known.put(basis, shape);
    while (known.size() > REMEMBERED) {
      known.pollFirstEntry();
    }
  }

  private static Basis basis(Design design, Snapshot snapshot, Interest interest) {
    List<String> messages =
        design.messages().stream()
            .filter(message -> message.interests().contains(interest.id()))
            .map(message -> message.id() + Choice.of(message))
            .toList();
    return new Basis(snapshot, interest, design.evidence(), messages);
  }

  private static List<Shape> shapes(
      Design design, Snapshot snapshot, List<Basis> missing, Parallel parallel, Progress progress) {
    Tastes unknowing = tastes(design, snapshot, design.interests());
    // An order is unlike all others by all interests; one bucket's change moves the shapes of the
    // others by so few customers that they are not worked out again for it.
    Tastes tastes =
        unknowing.knowing(Congruence.learn(snapshot, unknowing, design.joints(), parallel));
    int[] asked =
        missing.stream().mapToInt(one -> design.interests().indexOf(one.interest())).toArray();
    double inAt = design.evidence().inBucketAt();
    Transactional apart = Planner.transactional(design, snapshot.audience().catalogue());
    int[][] sum = new int[missing.size()][Shape.BINS + 2];
    parallel.inOrder(
        Parallel.chunks(snapshot.size()),
        chunk -> {
          progress.stopIfCancelled();
          return counts(tastes, asked, snapshot, apart, inAt, chunk);
        },
        counts -> add(sum, counts));
    return Arrays.stream(sum).map(Shapes::shape).toList();
  }

  /** Some of a design's interests, compiled for an audience and the design's messages. */
  static Tastes tastes(Design design, Snapshot snapshot, List<Interest> interests) {
    SequencedMap<String, List<String>> messages = new LinkedHashMap<>();
    design.messages().forEach(message -> messages.put(message.id(), message.interests()));
    Audience audience = snapshot.audience().withMessages(List.copyOf(messages.keySet()));
    return Tastes.compile(
            interests,
            design.evidence(),
            messages,
            Planner.asked(design),
            audience.catalogue(),
            audience.time())
        .among(audience);
  }

  private static int[][] counts(
      Tastes tastes, int[] asked, Snapshot snapshot, Transactional apart, double inAt, int chunk) {
    int[][] counts = new int[asked.length][Shape.BINS + 2];
    double[] affinities = new double[tastes.size()];
    int end = Math.min(snapshot.size(), (chunk + 1) * Parallel.CHUNK);
    for (int customer = chunk * Parallel.CHUNK; customer < end; customer++) {
      CustomerView view = snapshot.view(customer);
      tastes.affinities(view, MailHistory.of(view, apart), affinities);
      for (int i = 0; i < asked.length; i++) {
        double affinity = affinities[asked[i]];
        if (affinity > 0) {
          counts[i][Math.min(Shape.BINS - 1, (int) (affinity * Shape.BINS))]++;
          counts[i][affinity >= inAt ? Shape.BINS : Shape.BINS + 1]++;
        }
      }
    }
    return counts;
  }

  private static void add(int[][] sum, int[][] counts) {
    for (int i = 0; i < sum.length; i++) {
      for (int bin = 0; bin < sum[i].length; bin++) {
        sum[i][bin] += counts[i][bin];
      }
    }
  }

  private static Shape shape(int[] counts) {
    List<Integer> bins = Arrays.stream(counts).limit(Shape.BINS).boxed().toList();
    return new Shape(counts[Shape.BINS], counts[Shape.BINS + 1], bins);
  }
}
