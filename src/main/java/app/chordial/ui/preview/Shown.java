package app.chordial.ui.preview;

import app.chordial.decision.Decision;
import app.chordial.decision.Explanation;
import app.chordial.job.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One customer, past and coming.
 *
 * @param deeds what they did, the oldest first
 * @param mails what they were sent, the oldest first
 * @param days every coming send day with its reasons
 */
record Shown(
    Found found,
    int customer,
    Outlook outlook,
    List<Deed> deeds,
    List<Mail> mails,
    List<Explanation> days) {

  /** What stands above the line. */
  enum Kind {
    LOOKED,
    CART,
    BOUGHT,
    RETURNED,
    SAID
  }

  /** Acts of one kind on one day. */
  record Deed(LocalDate day, Kind kind, List<String> what) {
    Deed {
      what = List.copyOf(what);
    }
  }

  /** How an e-mail was taken. */
  enum Answer {
    CLICKED,
    OPENED,
    IGNORED,
    LEFT
  }

  /**
   * An e-mail that went.
   *
   * @param messages ids of messages, or names of campaigns
   */
  record Mail(LocalDate day, int minute, Answer answer, List<String> messages) {
    Mail {
      messages = List.copyOf(messages);
    }
  }

  Shown {
    deeds = List.copyOf(deeds);
    mails = List.copyOf(mails);
    days = List.copyOf(days);
  }

  /** What is decided for a coming send day. */
  Optional<Explanation> on(LocalDate day) {
    return days.stream().filter(one -> one.day() == day.toEpochDay()).findFirst();
  }

  /** The first coming day on which an e-mail goes. */
  Optional<LocalDate> nextEmail() {
    return days.stream()
        .filter(one -> one.decision() instanceof Decision.Send)
        .map(one -> LocalDate.ofEpochDay(one.day()))
        .findFirst();
  }
}
