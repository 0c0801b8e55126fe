package app.chordial.cli;

import app.chordial.interest.Bearing;
import app.chordial.interest.Evidence;
import app.chordial.interest.Stated;
import app.chordial.job.EvidenceTask;
import app.chordial.job.EvidenceTask.Piece;
import app.chordial.job.EvidenceTask.Shown;
import app.chordial.job.ExplainTask;
import app.chordial.job.OpenShop;
import app.chordial.store.CustomerCard;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists what a customer's interests rest on, and strikes pieces of it out. */
@CommandLine.Command(
    name = "evidence",
    description = "List what a customer's interests rest on; strike a piece out, or put it back.")
final class EvidenceCommand extends ShopCommand {

  @Option(
      names = "--customer",
      required = true,
      paramLabel = "EMAIL|ID",
      description = "The customer's address, or the shop's number for them.")
  String customer = "";

  @Option(names = "--as-of", paramLabel = "DATE", description = "What was known before this day.")
  @Nullable LocalDate asOf;

  @CommandLine.ArgGroup @Nullable Change change;

  /** What is done before it is listed. */
  static final class Change {
    @Option(
        names = "--strike",
        paramLabel = "N",
        description = "Strike out the piece with this number: it counts nothing from now on.")
    @Nullable Long strike;

    @Option(names = "--restore", paramLabel = "N", description = "Put a struck-out piece back.")
    @Nullable Long restore;
  }

  EvidenceCommand(Surroundings around) {
    super(around);
  }

  @Override
  Answer answer(OpenShop shop, Progress progress) throws Refusal {
    CustomerCard card = new ExplainTask(shop).customer(customer);
    EvidenceTask task = new EvidenceTask(shop);
    if (change != null && change.strike != null) {
      task.strike(card, change.strike, true);
    } else if (change != null && change.restore != null) {
      task.strike(card, change.restore, false);
    }
    LocalDate date = asOf == null ? shop.newest(progress) : asOf;
    List<Shown> all = task.of(card, date, progress);
    Answer answer =
        new Answer()
            .line(card.title() + " as of " + date + ":")
            .put("customer", card.title())
            .put("asOf", date.toString())
            .put("interests", all.stream().map(EvidenceCommand::figures).toList());
    if (all.isEmpty()) {
      answer.line("  No evidence of any interest.");
    }
    all.forEach(shown -> lines(shown, answer));
    return answer;
  }

  private static void lines(Shown shown, Answer answer) {
    answer.line(
        "  %s %s%s"
            .formatted(
                shown.interest(), Figures.decimal(shown.leaning().affinity()), stated(shown)));
    for (Bearing one : shown.leaning().bearings()) {
      answer.line(
          "    %-9s %10s  %-40s %s%s"
              .formatted(
                  "",
                  since(one),
                  one.what(),
                  Figures.decimal(one.weight()),
                  ignored(one.ignored())));
    }
    for (Piece piece : shown.pieces()) {
      answer.line(
          "    #%-8d %s  %-40s %s%s"
              .formatted(
                  piece.number(),
                  piece.date(),
                  piece.what(),
                  Figures.decimal(piece.weight()),
                  reason(piece)));
    }
  }

  private static String stated(Shown shown) {
    if (shown.leaning().stated() != Stated.NOTHING) {
      return shown.leaning().stated() == Stated.OPTED_IN ? ", asked for" : ", asked not to";
    }
    return shown.leaning().isSilenced() ? ", draws no mail until it is shown anew" : "";
  }

  private static String reason(Piece piece) {
    String ignored = ignored(piece.ignored());
    return switch (piece.strike()) {
      case NONE, IGNORED -> ignored;
      case SAME_DAY -> ", counted that day already";
      case REFUNDED -> ", given back" + ignored;
      case SCANNER -> ", a program's click";
      case STRUCK_OUT -> ", struck out";
      case GIFT -> ", a gift" + ignored;
      case UNLIKE -> ", unlike everything else" + ignored;
    };
  }

  /** From when on it is known; nothing where it always was. */
  private static String since(Bearing one) {
    return one.day() == 0 ? "" : LocalDate.ofEpochDay(one.day()).toString();
  }

  private static String ignored(int emails) {
    return switch (emails) {
      case 0 -> "";
      case 1 -> ", 1 e-mail ignored since";
      default -> ", " + emails + " e-mails ignored since";
    };
  }

  private static Map<String, Object> figures(Bearing one) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("what", one.what());
    figures.put("since", since(one).isEmpty() ? null : since(one));
    figures.put("weight", one.weight());
    figures.put("fullWeight", one.fullWeight());
    figures.put("ignored", one.ignored());
    return figures;
  }

  private static Map<String, Object> figures(Shown shown) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("interest", shown.interest());
    figures.put("affinity", shown.leaning().affinity());
    figures.put("stated", word(shown.leaning().stated()));
    figures.put("isSilenced", shown.leaning().isSilenced());
    figures.put(
        "borne", shown.leaning().bearings().stream().map(EvidenceCommand::figures).toList());
    figures.put("evidence", shown.pieces().stream().map(EvidenceCommand::figures).toList());
    return figures;
  }

  private static Map<String, Object> figures(Piece piece) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("number", piece.number());
    figures.put("date", piece.date().toString());
    figures.put("what", piece.what());
    figures.put("weight", piece.weight());
    figures.put("fullWeight", piece.fullWeight());
    figures.put("strike", piece.strike() == Evidence.Strike.NONE ? null : word(piece.strike()));
    figures.put("ignored", piece.ignored());
    return figures;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
