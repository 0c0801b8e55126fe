package app.chordial.interest;

import app.chordial.audience.Attribute;
import app.chordial.audience.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/** Who bears a tag or an attribute, in one column of what is known of customers. */
record Bearers(Attribute known, RoaringBitmap customers) {

  /** In every column that a witness may mean; nobody for one that customers don't bear. */
  static List<Bearers> of(Witness witness, Audience audience) {
    return switch (witness) {
      case Witness.OfCustomerTag of -> tagged(of.tag(), audience);
      case Witness.OfAttribute of -> having(of.attribute(), of.value(), audience);
      case Witness.OfCategory _, Witness.OfProduct _, Witness.OfTag _ -> List.of();
      case Witness.OfVendor _, Witness.OfTitle _, Witness.OfPage _ -> List.of();
      case Witness.OfSearch _, Witness.OfDownload _, Witness.OfMessage _ -> List.of();
    };
  }

  private static List<Bearers> tagged(String tag, Audience audience) {
    List<Bearers> found = new ArrayList<>();
    for (Attribute one : audience.attributes()) {
      if (one instanceof Attribute.Tags tags) {
        found.add(new Bearers(one, labelled(tags, label -> isSame(label, tag))));
      }
    }
    return found;
  }

  private static List<Bearers> having(String attribute, String value, Audience audience) {
    return audience.attributes().stream()
        .filter(one -> isSame(one.name(), attribute))
        .map(one -> new Bearers(one, having(one, value, audience.size())))
        .toList();
  }

  private static RoaringBitmap having(Attribute attribute, String value, int customers) {
    return switch (attribute) {
      case Attribute.Text text -> {
        boolean[] isIt = new boolean[text.dictionary().size()];
        for (int code = 0; code < isIt.length; code++) {
          isIt[code] = isOneOf(text.dictionary().get(code), value);
        }
        yield some(customers, one -> text.code(one) >= 0 && isIt[text.code(one)]);
      }
      case Attribute.Tags tags -> labelled(tags, label -> isSame(label, value));
      case Attribute.Flag flag -> some(customers, one -> isSame(word(flag.value(one)), value));
      case Attribute.Numeric number -> some(customers, one -> isSame(number.value(one), value));
      case Attribute.Date date ->
          some(customers, one -> isSame(LocalDate.ofEpochDay(date.day(one)).toString(), value));
    };
  }

  private static RoaringBitmap labelled(Attribute.Tags tags, Predicate<String> isIt) {
    RoaringBitmap customers = new RoaringBitmap();
    for (int label = 0; label < tags.labels().size(); label++) {
      if (isIt.test(tags.labels().get(label))) {
        customers.or(tags.bearers(label));
      }
    }
    return customers;
  }

  private static RoaringBitmap some(int customers, IntPredicate isIt) {
    RoaringBitmap some = new RoaringBitmap();
    for (int customer = 0; customer < customers; customer++) {
      if (isIt.test(customer)) {
        some.add(customer);
      }
    }
    return some;
  }

  private static String word(boolean is) {
    return is ? "true" : "false";
  }

  private static boolean isSame(double number, String value) {
    try {
      return number == Double.parseDouble(value.strip());
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private static boolean isOneOf(String text, String value) {
    return isSame(text, value)
        || Arrays.stream(text.split("[,;|]")).anyMatch(one -> isSame(one, value));
  }

  private static boolean isSame(String one, String other) {
    return !other.isBlank()
        && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
