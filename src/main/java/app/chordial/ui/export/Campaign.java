package app.chordial.ui.export;

import app.chordial.decision.PlannedEmail;
import app.chordial.design.Design;
import app.chordial.job.PlanLines;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One e-mail to build and send on one day, and to how many.
 *
 * @param theme its name
 * @param subject Liquid, as it was written
 * @param messages their names, the lead first
 */
record Campaign(LocalDate day, String theme, String subject, List<String> messages, int people) {

  /** What makes two e-mails of one plan the same. */
  private record Key(LocalDate day, String theme, List<String> messages) {}

  Campaign {
    messages = List.copyOf(messages);
  }

  /** The campaigns of a plan, day by day, each day's largest first. */
  static List<Campaign> of(PlanLines lines, Design design) {
    SequencedMap<Key, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      PlanLines.Line line = lines.line(i);
      PlannedEmail email = line.email();
      if (email != null) {
        counts.merge(new Key(line.day(), email.theme(), email.messages()), 1, Integer::sum);
      }
    }
    List<Campaign> campaigns = new ArrayList<>();
    counts.forEach((key, people) -> campaigns.add(of(key, people, design)));
    campaigns.sort(
        Comparator.comparing(Campaign::day)
            .thenComparing(Comparator.comparingInt(Campaign::people).reversed()));
    return List.copyOf(campaigns);
  }

  private static Campaign of(Key key, int people, Design design) {
    Theme theme = design.theme(key.theme());
    Message lead = design.message(key.messages().getFirst());
    String own = lead == null ? "" : lead.subject();
    return new Campaign(
        key.day(),
        theme == null ? key.theme() : theme.name(),
        own.isEmpty() && theme != null ? theme.subject() : own,
        key.messages().stream().map(id -> name(design, id)).toList(),
        people);
  }

  private static String name(Design design, String id) {
    Message message = design.message(id);
    return message == null ? id : message.name();
  }
}
