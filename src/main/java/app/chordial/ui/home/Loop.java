package app.chordial.ui.home;

import app.chordial.design.Design;
import app.chordial.store.PlanRun;
import app.chordial.ui.home.Step.Name;
import app.chordial.ui.home.Step.State;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Texts;
import app.chordial.work.Where;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a shop stands on its way round the loop, and what it does next: pure functions.
 *
 * @param visited which screens were open since the shop was opened
 * @param plans all plans, the newest first
 */
record Loop(
    Design design, Health health, Set<Where.Place> visited, List<PlanRun> plans, ZoneId zone) {

  /** The six steps; the first that is not done is next. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    boolean isNextTaken = false;
    for (Name name : Name.values()) {
      boolean isDone = isDone(name);
      State state = isDone ? State.DONE : isNextTaken ? State.LATER : State.NEXT;
      isNextTaken |= !isDone;
      steps.add(new Step(name, state, detail(name)));
    }
    return List.copyOf(steps);
  }

  /** The step to do next; empty where all are done. */
  Optional<Step> next() {
    return steps().stream().filter(step -> step.state() == State.NEXT).findFirst();
  }

  private boolean isDone(Name name) {
    return switch (name) {
      case IMPORT -> health.customers() > 0;
      case DESIGN -> canSend();
      case PREVIEW -> canSend() && visited.contains(Where.Place.PREVIEW);
      case SIMULATE -> canSend() && visited.contains(Where.Place.SIMULATE);
      case EXPORT -> exported().isPresent();
      case LEARN -> isAnswered();
    };
  }

  private String detail(Name name) {
    return switch (name) {
      case IMPORT ->
          health.customers() == 0
              ? Texts.text("home.step.import.none")
              : Texts.text("home.step.import.some", health.customers(), health.events());
      case DESIGN ->
          Texts.text(
              "home.step.design.some",
              design.interests().size(),
              design.segments().size(),
              design.messages().size());
      case PREVIEW -> Texts.text("home.step.preview.detail");
      case SIMULATE -> Texts.text("home.step.simulate.detail");
      case EXPORT ->
          exported()
              .map(run -> Texts.text("home.step.export.some", Formats.date(day(run))))
              .orElse(Texts.text("home.step.export.none"));
      case LEARN ->
          Texts.text(exported().isEmpty() ? "home.step.learn.none" : "home.step.learn.waiting");
    };
  }

  private boolean canSend() {
    return !design.messages().isEmpty()
        && !design.themes().isEmpty()
        && !design.rhythm().cadence().sendDays().isEmpty();
  }

  private Optional<PlanRun> exported() {
    return plans.stream()
        .filter(
            run -> run.state() == PlanRun.State.EXPORTED || run.state() == PlanRun.State.SETTLED)
        .findFirst();
  }

  /** Whether mail of after the first day of the newest exported plan has come back. */
  private boolean isAnswered() {
    LocalDate mail = health.newestMail();
    return mail != null && exported().filter(run -> mail.isAfter(run.made().from())).isPresent();
  }

  private LocalDate day(PlanRun run) {
    return LocalDate.ofInstant(run.changedAt(), zone);
  }
}
