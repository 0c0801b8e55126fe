package app.chordial.decision;

import app.chordial.decision.exploring.Arm;
import app.chordial.rhythm.Wildcards;
import java.util.List;

/**
 * What is known of all wildcards when a week begins: it stays so for the week.
 *
 * @param interests in the order of the design; empty where no wildcards are wanted
 * @param messages in the order of the design
 */
public record Exploration(List<Arm> interests, List<Arm> messages) {

  /** Nobody asked for any. */
  public static final Exploration NONE = new Exploration(List.of(), List.of());

  public Exploration {
    interests = List.copyOf(interests);
    messages = List.copyOf(messages);
  }

  /** The places of those that stopped for all. */
  static boolean[] stopped(List<Arm> arms, Wildcards settings) {
    boolean[] stopped = new boolean[arms.size()];
    for (int i = 0; i < stopped.length; i++) {
      stopped[i] = arms.get(i).stop(settings) != Arm.Stop.GOES_ON;
    }
    return stopped;
  }

  /** How many wildcards went and had their time. */
  public long sent() {
    return messages.stream().mapToLong(Arm::sent).sum();
  }

  public long clicked() {
    return messages.stream().mapToLong(Arm::clicked).sum();
  }

  public long left() {
    return messages.stream().mapToLong(Arm::left).sum();
  }
}
