package app.chordial.ui.simulate;

import app.chordial.audience.Snapshot;
import app.chordial.design.Design;
import app.chordial.response.ResponseModel;
import app.chordial.simulation.Horizon;
import app.chordial.simulation.Simulation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What scenarios did over one horizon with the same luck, and what they were made from.
 *
 * @param simulations by scenario, the present design first
 */
record Results(
    Design design,
    Snapshot snapshot,
    Horizon horizon,
    ResponseModel response,
    SequencedMap<Scenario, Simulation> simulations) {

  Results {
    simulations = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(simulations));
  }

  Simulation of(Scenario scenario) {
    Simulation simulation = simulations.get(scenario);
    if (simulation == null) {
      throw new IllegalArgumentException(scenario + " was not simulated");
    }
    return simulation;
  }

  boolean has(Scenario scenario) {
    return simulations.containsKey(scenario);
  }

  /** What the present design can be compared with. */
  List<Scenario> others() {
    return simulations.sequencedKeySet().stream().filter(one -> one != Scenario.DESIGN).toList();
  }

  Simulation present() {
    return of(Scenario.DESIGN);
  }
}
