package app.chordial.exchange.plan;

import java.util.List;

/**
 * What one mailable customer gets on each send day.
 *
 * @param variants for each send day, the index of its variant, or −1 for nothing
 * @param isKnownThere whether the mail tool's audience holds this address already
 */
public record Assignment(Recipient to, List<Integer> variants, boolean isKnownThere) {

  public Assignment {
    variants = List.copyOf(variants);
  }
}
