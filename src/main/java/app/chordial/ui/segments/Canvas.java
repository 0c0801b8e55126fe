package app.chordial.ui.segments;

import app.chordial.segment.Rule;
import app.chordial.segment.RuleEdits;
import app.chordial.segment.RuleEdits.Group;
import app.chordial.segment.RulePath;
import app.chordial.ui.kit.Focus;
import app.chordial.ui.kit.Styles;
import app.chordial.ui.kit.Texts;
import app.chordial.ui.kit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rule as nested cards. It is drawn anew with every edit; the keyboard stays where it was. */
final class Canvas implements Gap.Dropping {

  private final RuleModel model;
  private final Popover popover;
  private final VBox box = new VBox();
  private final ScrollPane pane = new ScrollPane(box);
  private final SequencedMap<RulePath, NodeCard> cards = new LinkedHashMap<>();
  private Vocabulary words = Vocabulary.EMPTY;
  private @Nullable RulePath focusNext;

  Canvas(RuleModel model, Popover popover) {
    this.model = model;
    this.popover = popover;
    box.getStyleClass().addAll(Styles.CARD, Look.CANVAS);
    box.setMinHeight(VBox.USE_PREF_SIZE);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.setMinWidth(320);
  }

  Node node() {
    return pane;
  }

  RuleModel model() {
    return model;
  }

  /** Draws a rule. */
  void show(Rule rule, Vocabulary vocabulary) {
    words = vocabulary;
    @Nullable RulePath focused = focused();
    boolean hasFocus = focused != null || focusNext != null;
    cards.clear();
    var help = Words.fine(Texts.text("segments.canvas.help"));
    box.getChildren().setAll(card(rule, RulePath.ROOT), help);
    show(model.countedProperty().get());
    if (hasFocus && !popover.isOpen()) {
      focus(focusNext == null ? Objects.requireNonNullElse(focused, RulePath.ROOT) : focusNext);
    }
    focusNext = null;
  }

  /** Shows counts and problems; those of another rule are passed over by their paths. */
  void show(@Nullable Counted counted) {
    cards.values().forEach(card -> card.show(counted));
  }

  private NodeCard card(Rule rule, RulePath path) {
    Group group = RuleEdits.group(rule);
    if (group == null) {
      NodeCard leaf = new LeafCard(this, path, rule, words);
      cards.put(path, leaf);
      return leaf;
    }
    List<NodeCard> parts = new ArrayList<>();
    for (int i = 0; i < rule.parts().size(); i++) {
      parts.add(card(rule.parts().get(i), path.child(i)));
    }
    NodeCard card = new GroupCard(this, path, group, parts);
    cards.put(path, card);
    return card;
  }

  /** The node that the keyboard is on or in, or null. */
  private @Nullable RulePath focused() {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    if (owner == null) {
      return null;
    }
    @Nullable RulePath found = null;
    for (var entry : cards.entrySet()) {
      boolean isDeeper = found == null || entry.getKey().isWithin(found);
      if (Focus.isWithin(owner, entry.getValue()) && isDeeper) {
        found = entry.getKey();
      }
    }
    return found;
  }

  /** The group that something added by name goes to: around the keyboard, or the whole rule. */
  RulePath group() {
    RulePath at = focused();
    if (at == null) {
      return RulePath.ROOT;
    }
    return cards.get(at) instanceof GroupCard ? at : at.parent();
  }

  /** Gives the keyboard to a node, or to what is left around it. */
  void focus(RulePath path) {
    RulePath at = path;
    while (!cards.containsKey(at) && !at.steps().isEmpty()) {
      at = at.parent();
    }
    NodeCard card = cards.get(at);
    if (card != null) {
      card.requestFocus();
    }
  }

  /** After the next edit the keyboard is on this node. */
  void focusNext(RulePath path) {
    focusNext = path;
  }

  /** Moves the keyboard to the node above or below. */
  void step(NodeCard from, int steps) {
    List<NodeCard> inOrder = inOrder(RulePath.ROOT).toList();
    int next = Math.clamp(inOrder.indexOf(from) + (long) steps, 0, inOrder.size() - 1);
    inOrder.get(next).requestFocus();
  }

  private Stream<NodeCard> inOrder(RulePath path) {
    int parts = RuleEdits.at(model.ruleProperty().get(), path).parts().size();
    Stream<NodeCard> below =
        Stream.iterate(0, i -> i + 1).limit(parts).flatMap(part -> inOrder(path.child(part)));
    return Stream.concat(Stream.ofNullable(cards.get(path)), below);
  }

  /** Opens the way to change a value. */
  void edit(LeafCard card, Button button, Piece.Slot slot) {
    Editors editors =
        new Editors(popover, words.currency(), rule -> model.change(card.path, slot.key(), rule));
    editors.open(button, slot, () -> back(card.path, slot.key()));
  }

  private void back(RulePath path, String key) {
    focus(path);
    if (cards.get(path) instanceof LeafCard leaf) {
      leaf.slot(key).ifPresent(Node::requestFocus);
    }
  }

  /** Opens the choice of a group's kind. */
  void regroup(GroupCard card, Button button, Group now) {
    List<Asking.Option> options =
        Stream.of(Group.values())
            .map(
                group ->
                    new Asking.Option(
                        RuleModel.groupWords(group),
                        Texts.text("segments.group." + Pieces.lower(group) + ".means"),
                        group.of(List.of()),
                        group == now))
            .toList();
    PickList list =
        new PickList(
            Texts.text("segments.ask.group"),
            options,
            option -> {
              Group group = RuleEdits.group(option.rule());
              if (group != null) {
                model.regroup(card.path, group);
              }
              popover.close();
            });
    popover.open(button, list, () -> focus(card.path));
  }

  @Override
  public boolean accepts(Object value, RulePath at) {
    return switch (value) {
      case Held.Fresh _ -> true;
      case Held.Placed(RulePath path, Rule _) ->
          !(at.isWithin(path) && at.steps().size() > path.steps().size());
      default -> false;
    };
  }

  @Override
  public void drop(Object value, RulePath at, boolean isCopy) {
    switch (value) {
      case Held.Fresh(Rule rule) -> {
        focusNext = at;
        model.insert(at, rule);
      }
      case Held.Placed(RulePath path, Rule _) -> {
        if (isCopy) {
          focusNext = at;
          model.copy(path, at);
        } else {
          focusNext = at.afterRemoving(path);
          model.move(path, at);
        }
      }
      default -> throw new IllegalArgumentException("not a condition: " + value);
    }
  }
}
