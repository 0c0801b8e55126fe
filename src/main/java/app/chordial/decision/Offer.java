package app.chordial.decision;

import app.chordial.design.Design;
import app.chordial.message.Choice;
import app.chordial.message.Message;
import app.chordial.message.Theme;
import app.chordial.segment.CompiledRule;
import org.jspecify.annotations.Nullable;

/** One message of the design, with its references resolved to indexes: what the planner reads. */
final class Offer {
  final int index;
  final int theme;
  final boolean isContextual;
  final int themeSpacing;
  final int[] interests;
  final int[] items;
  final int[] neverWith;

  /** Index of the message that must have gone before, −1 for none, −2 for one that is not there. */
  final int onlyAfter;

  /** Epoch days, both ends included. */
  final int firstDay;

  final int lastDay;
  final int spacing;
  final int blockDays;
  final boolean isForEveryone;
  final boolean isAsk;
  final Message.Duty duty;
  final double marginMinor;
  final double valueMinor;
  final @Nullable CompiledRule audience;
  private boolean[] shares = {};
  private boolean[] excludes = {};

  Offer(Design design, int index, References references) {
    Message message = design.messages().get(index);
    Theme held = design.theme(message.theme());
    this.index = index;
    theme = held == null ? -1 : design.themes().indexOf(held);
    isContextual = held != null && held.kind() == Theme.Kind.CONTEXTUAL;
    themeSpacing = held == null ? 0 : held.spacingDays();
    items = references.items(message.products());
    interests = references.interests(message.interests(), items);
    neverWith = references.messages(message.neverWith());
    onlyAfter = message.onlyAfter() == null ? -1 : references.message(message.onlyAfter());
    firstDay = message.from() == null ? Integer.MIN_VALUE : (int) message.from().toEpochDay();
    lastDay = message.to() == null ? Integer.MAX_VALUE : (int) message.to().toEpochDay();
    spacing = message.spacingDays();
    blockDays = message.blockDays();
    isForEveryone = message.isForEveryone();
    duty = message.duty();
    isAsk = !Choice.of(message).isEmpty();
    marginMinor =
        references.margin(items, message.discount(), design.rhythm().balance().assumedMargin());
    valueMinor = message.valueMinor();
    audience = message.audience() == null ? null : references.rule(message.audience());
  }

  /** Works out how this message gets on with every other. */
  void meet(Offer[] all) {
    shares = new boolean[all.length];
    excludes = new boolean[all.length];
    for (Offer other : all) {
      shares[other.index] =
          intersects(items, other.items) || intersects(interests, other.interests);
      excludes[other.index] = contains(neverWith, other.index) || contains(other.neverWith, index);
    }
  }

  /** Whether both sell one product or speak to one interest. */
  boolean sharesWith(Offer other) {
    return shares[other.index];
  }

  /** Whether the two must not share an e-mail. */
  boolean excludes(Offer other) {
    return excludes[other.index];
  }

  private static boolean intersects(int[] some, int[] others) {
    for (int one : some) {
      if (contains(others, one)) {
        return true;
      }
    }
    return false;
  }

  static boolean contains(int[] all, int one) {
    for (int each : all) {
      if (each == one) {
        return true;
      }
    }
    return false;
  }
}
