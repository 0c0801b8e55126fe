package app.chordial.ui.preview;

import app.chordial.work.Refusal;
import java.util.Arrays;
import java.util.List;

/** What customers are called, as whoever keeps their names tells; asked in the background only. */
public interface Known {

  /** Nobody's name is known: customers are found by their number. */
  Known NUMBERS =
      new Known() {
        @Override
        public List<Found> search(String text) {
          return text.strip().matches("\\d{1,18}")
              ? List.of(Found.number(Long.parseLong(text.strip())))
              : List.of();
        }

        @Override
        public List<Found> named(long[] storeIds) {
          return Arrays.stream(storeIds).mapToObj(Found::number).toList();
        }
      };

  /** A few customers whose name, address or number fits a text, the likeliest first. */
  List<Found> search(String text) throws Refusal;

  /** The customers of these numbers of the store, in their order; unknown ones are left out. */
  List<Found> named(long[] storeIds) throws Refusal;
}
