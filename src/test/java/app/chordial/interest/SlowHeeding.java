package app.chordial.interest;

import app.chordial.audience.CustomerView;
import app.chordial.audience.EventType;
import app.chordial.insight.MailHistory;
import app.chordial.insight.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Decision 0021 once more, e-mail by e-mail. */
final class SlowHeeding {
  private record Email(int day, boolean isIgnored, boolean isAnswered) {}

  private final List<Email> emails = new ArrayList<>();
  private final int newestEvidence;

  SlowHeeding(Story story, CustomerView view, int interest, List<Evidence> evidence) {
    MailHistory mail = MailHistory.of(view, Transactional.NONE);
    for (int i = 0; i < mail.emails(); i++) {
      boolean isAbout = false;
      for (int row = view.from(); row < view.to(); row++) {
        isAbout |=
            view.events().minute(row) == mail.minute(i)
                && view.events().type(row) == EventType.SENT
                && isAbout(interest, view.events().detail(row));
      }
      boolean isOld = view.minute() - mail.minute(i) >= 7 * 24 * 60;
      if (isAbout) {
        int day = story.shop.time().day(mail.minute(i));
        emails.add(new Email(day, isOld && !mail.isAnswered(i), mail.isAnswered(i)));
      }
    }
    newestEvidence =
        evidence.stream()
            .filter(one -> one.unheededWeight() > 0)
            .mapToInt(Evidence::day)
            .max()
            .orElse(Integer.MIN_VALUE);
  }

  private static boolean isAbout(int interest, int message) {
    return switch (interest) {
      case 0 -> message == 1;
      case 1 -> message == 1 || message == 4;
      default -> message == 2;
    };
  }

  int ignoredAfter(int day) {
    return (int) emails.stream().filter(one -> one.isIgnored() && one.day() > day).count();
  }

  boolean isSilenced() {
    int inARow = 0;
    for (Email one : emails) {
      if (one.day() > newestEvidence) {
        inARow = one.isAnswered() ? 0 : inARow + (one.isIgnored() ? 1 : 0);
      }
    }
    return inARow >= 5;
  }
}
