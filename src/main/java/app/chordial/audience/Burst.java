package app.chordial.audience;

import org.roaringbitmap.RoaringBitmap;

/**
 * Many customers doing the same with one message at about the same time, as they answer an e-mail
 * to many, or as it goes to them.
 *
 * @param message index into {@link Catalogue#messages()}, or −1 where none is named
 * @param minute of the first, minutes of UTC since 1970
 * @param end a week later, or where the next begins
 * @param customers who did it before the end
 */
record Burst(int message, int minute, int end, RoaringBitmap customers) {

  int size() {
    return customers.getCardinality();
  }
}
