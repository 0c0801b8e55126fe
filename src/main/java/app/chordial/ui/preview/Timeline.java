package app.chordial.ui.preview;

import static app.chordial.ui.kit.Texts.text;

import app.chordial.decision.Decision;
import app.chordial.ui.kit.Formats;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.preview.Shown.Deed;
import app.chordial.ui.preview.Shown.Mail;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Past and coming weeks of one customer: deeds above the line, e-mails below it. */
final class Timeline extends Pane {

  private static final double HEIGHT = 132;
  private static final double LINE = 64;
  private static final double DEEDS = 46;
  private static final double MAILS = 84;
  private static final double WORD = 60;
  private static final int MOST_TOLD = 4;
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Something drawn at a day. */
  private record Mark(LocalDate day, Node node, double y, String words) {}

  private final Consumer<Mail> onPast;
  private final Consumer<LocalDate> onComing;
  private final List<Mark> marks = new ArrayList<>();
  private @Nullable Shown shown;

  Timeline(Consumer<Mail> onPast, Consumer<LocalDate> onComing) {
    this.onPast = onPast;
    this.onComing = onComing;
    getStyleClass().addAll(Styles.PICTURE, "ch-timeline");
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /**
   * @param day the coming send day that is looked at
   * @param past the past e-mail that is looked at in its place, or null
   */
  void show(Shown now, @Nullable LocalDate day, @Nullable Mail past) {
    shown = now;
    marks.clear();
    now.deeds().forEach(deed -> marks.add(new Mark(deed.day(), mark(deed), DEEDS, "")));
    for (Mail mail : now.mails()) {
      Button button = button(mailWords(mail), mail.equals(past), () -> onPast.accept(mail));
      button.getStyleClass().add(mail.answer().name().toLowerCase(Locale.ROOT));
      marks.add(
          new Mark(
              mail.day(), button, MAILS, text("preview.answer." + lower(mail.answer().name()))));
    }
    for (var why : now.days()) {
      if (why.decision() instanceof Decision.Send) {
        LocalDate coming = LocalDate.ofEpochDay(why.day());
        boolean isChosen = past == null && coming.equals(day);
        Button button =
            button(
                text("preview.planned", Formats.day(coming)),
                isChosen,
                () -> onComing.accept(coming));
        button.getStyleClass().add("planned");
        marks.add(new Mark(coming, button, MAILS, isChosen ? Formats.day(coming) : ""));
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    String focused =
        getChildren().stream()
            .filter(Node::isFocused)
            .map(Node::getAccessibleText)
            .findFirst()
            .orElse("");
    getChildren().clear();
    Shown now = shown;
    if (now == null || getWidth() < 100) {
      return;
    }
    LocalDate today = now.outlook().span().from();
    axis(today);
    word(text("preview.did", now.found().shortName()), 0, 8, Styles.QUIET);
    word(text("preview.sent", now.found().shortName()), 0, HEIGHT - 6, Styles.QUIET);
    double lastWord = -WORD;
    for (Mark mark : marks) {
      double x = x(mark.day(), today);
      place(mark.node(), x, mark.y());
      boolean isChosen = mark.node().getPseudoClassStates().contains(CHOSEN);
      if (!mark.words().isEmpty() && (isChosen || x - lastWord >= WORD)) {
        Text words = word(mark.words(), 0, MAILS + 20, isChosen ? "value" : Styles.QUIET);
        double wide = words.getLayoutBounds().getWidth();
        double least = mark.day().isBefore(today) ? 0 : x(today, today) + 4;
        words.setX(Math.clamp(x - wide / 2, least, Math.max(least, getWidth() - wide)));
        lastWord = x;
      }
      if (!focused.isEmpty() && focused.equals(mark.node().getAccessibleText())) {
        mark.node().requestFocus();
      }
    }
  }

  private void axis(LocalDate today) {
    line(0, LINE, getWidth(), LINE, "axis");
    double now = x(today, today);
    line(now, 0, now, HEIGHT - 16, "today");
    word(text("preview.today"), now + 4, 8, "now");
    LocalDate first = today.minusDays(Looking.DAYS_BACK);
    for (LocalDate month = first.plusMonths(1).withDayOfMonth(1);
        month.isBefore(today.plusDays(Ahead.DAYS));
        month = month.plusMonths(1)) {
      double x = x(month, today);
      line(x, LINE - 3, x, LINE + 3, "axis");
      if (Math.abs(x - now) > 28) {
        word(
            month.format(DateTimeFormatter.ofPattern("MMM", Formats.locale())),
            x + 4,
            LINE - 8,
            Styles.QUIET);
      }
    }
  }

  private void line(double x1, double y1, double x2, double y2, String style) {
    Line line = new Line(x1, y1, x2, y2);
    line.getStyleClass().add(style);
    getChildren().add(line);
  }

  private Text word(String words, double x, double y, String style) {
    Text text = new Text(words);
    text.getStyleClass().addAll(Styles.TEXT, style);
    text.setTextOrigin(VPos.CENTER);
    text.setX(x);
    text.setY(y);
    text.setMouseTransparent(true);
    getChildren().add(text);
    text.applyCss();
    return text;
  }

  private void place(Node node, double x, double y) {
    getChildren().add(node);
    node.applyCss();
    node.autosize();
    node.relocate(
        x - node.getLayoutBounds().getWidth() / 2, y - node.getLayoutBounds().getHeight() / 2);
  }

  private double x(LocalDate day, LocalDate today) {
    double days = (double) day.toEpochDay() - today.toEpochDay() + Looking.DAYS_BACK;
    return 8 + (getWidth() - 24) * days / (Looking.DAYS_BACK + Ahead.DAYS);
  }

  private static Node mark(Deed deed) {
    Region mark = new Region();
    mark.getStyleClass().addAll("deed", lower(deed.kind().name()));
    Tooltip.install(mark, new Tooltip(words(deed)));
    return mark;
  }

  /** What was done on a day, such as "12 Nov: bought a kettle and 2 more". */
  static String words(Deed deed) {
    List<String> what = deed.what().stream().filter(one -> !one.isBlank()).distinct().toList();
    List<String> told = what.subList(0, Math.min(MOST_TOLD, what.size()));
    String list = String.join(", ", told);
    String more =
        what.size() > told.size() ? " " + text("preview.more", what.size() - told.size()) : "";
    return text("preview.deed." + lower(deed.kind().name()), Formats.day(deed.day()), list + more);
  }

  private static String mailWords(Mail mail) {
    return text(
        "preview.mail",
        Formats.day(mail.day()),
        text("preview.answer." + lower(mail.answer().name())));
  }

  private static Button button(String words, boolean isChosen, Runnable act) {
    Button button = new Button();
    button.getStyleClass().setAll("mail");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(_ -> act.run());
    button.pseudoClassStateChanged(CHOSEN, isChosen);
    return button;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
