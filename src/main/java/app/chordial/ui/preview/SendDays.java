package app.chordial.ui.preview;

import app.chordial.job.Outlook;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The send days around the one that is looked at.
 *
 * @param outlook the plan of the coming weeks, or null while there is none
 * @param at the day that is looked at, or null
 */
record SendDays(@Nullable Outlook outlook, @Nullable LocalDate at) {

  private static final int LOOKED_BACK = 7;

  /** The one before, which may lie before the plan. */
  Optional<LocalDate> earlier() {
    if (outlook == null || at == null) {
      return Optional.empty();
    }
    for (int back = 1; back <= LOOKED_BACK; back++) {
      LocalDate date = at.minusDays(back);
      if (outlook.planner().isSendDay((int) date.toEpochDay())) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /** The one after, as far as is planned. */
  Optional<LocalDate> later() {
    return outlook == null || at == null
        ? Optional.empty()
        : outlook.days().keySet().stream().filter(at::isBefore).findFirst();
  }
}
