package app.chordial.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What people are called, by the part of the world that their names come from. */
final class Names {

  /**
   * @param share how many of the shop's customers carry such names, relative to the others
   */
  private record Origin(double share, List<String> first, List<String> last) {}

  /** A first and a last name; each may be empty. */
  record Name(String first, String last) {}

  private static final List<Origin> ORIGINS =
      List.of(
          new Origin(
              58,
              words(
                  "Olivia Amelia Isla Ava Grace Freya Poppy Florence Alice Harriet Margaret Susan"
                      + " Jean Patricia Christine Helen Ruth Dorothy Beth Lucy Oliver George Arthur"
                      + " Noah Harry Thomas William Jack Alfie Henry David Peter Colin Graham Keith"
                      + " Roger Martin Stephen Andrew Neil Sarah-Jane Mary-Anne"),
              words(
                  "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson"
                      + " Evans Walker White Roberts Green Hall Wood Jackson Clarke Harris Lewis"
                      + " Hughes Pascoe Trelawny Penrose Hargreaves Ashworth Featherstone Whitaker"
                      + " Braithwaite Pemberton-Hale Fairweather Longbottom Nightingale")),
          new Origin(
              8,
              words("Siobhán Aoife Niamh Ciarán Seán Róisín Declan Eoin Gráinne Pádraig"),
              words("O'Brien O'Sullivan Murphy Kelly Byrne Ní_Dhomhnaill McCarthy O'Connor Walsh")),
          new Origin(
              5,
              words("Rhys Carys Gwenllian Dafydd Siân Llŷr Angharad Iolo"),
              words("ap_Gwilym Llewellyn Prydderch Morgan Gethin Cadwaladr")),
          new Origin(
              6,
              words("Priya Arjun Ananya Rahul Fatima Imran Ayesha Bilal Lakshmi Harpreet"),
              words("Patel Singh Kaur Khan Ahmed Sharma Venkataraman Chowdhury Iyer")),
          new Origin(
              4,
              words("Anna Katarzyna Małgorzata Piotr Łukasz Zofia Tomáš Jiří Zuzana"),
              words("Kowalska Nowak Wiśniewski Wójcik Dvořák Horáková Szczepański")),
          new Origin(
              4,
              words("Chidi Ngozi Adaeze Kwame Abena Oluwaseun Tunde Wanjiru Thabo"),
              words("Okafor Adeyemi Mensah Owusu Oluwafunmilayo-Adebayo Mwangi Nkosi")),
          new Origin(
              4,
              words("Jürgen Käthe Sören Björn Åsa Annelies Lars Ingrid Günther Mürsel"),
              words("Müller Schäfer van_der_Berg Lindqvist Sørensen Groß Jørgensen Öztürk")),
          new Origin(
              4,
              words("Élodie François Chloé Inês João José María Giulia Matteo Zoë"),
              words("Lefèvre d'Angelo García_Márquez da_Silva Peñalver Dubois de_la_Cruz")),
          new Origin(
              4,
              words("Wei Mei-Ling Yuki Haruto Minh Thị Ji-woo Min-jun Siti"),
              words("Chen Wong Tanaka Nguyễn Kim Park binti_Rahman Li")),
          new Origin(
              3,
              words("Leyla Emre Yasmin Omar Noor Miriam Avi Dariush"),
              words("Yılmaz Al-Rashid Haddad Ben-David Çelik Farahani El-Masri")));

  /** Names that trip up forms, lists and envelopes: the first customers bear them. */
  private static final List<Name> AWKWARD =
      List.of(
          new Name("Maximiliana-Theodora Seraphina", "Featherstonehaugh-Cholmondeley-Warrington"),
          new Name("", ""),
          new Name("Björk", ""),
          new Name("", "O'Shaughnessy"),
          new Name("Nguyễn Thị Minh", "Khai"),
          new Name("Jo", "Li"),
          new Name("María del Carmen", "Fernández de Córdoba y Álvarez de Toledo"),
          new Name("Zoë", "D'Arcy-O'Neill"),
          new Name("Håkon", "Åå"),
          new Name("Oluwatobiloba", "Oluwafunmilayo-Adebayo"),
          new Name("İpek", "Işık"),
          new Name("A.", "N. Other"));

  private static final double[] SHARES = ORIGINS.stream().mapToDouble(Origin::share).toArray();

  private Names() {}

  private static List<String> words(String text) {
    return List.of(text.replace('_', '\u00a0').split(" ")).stream()
        .map(word -> word.replace('\u00a0', ' '))
        .toList();
  }

  /** The name of the {@code number}th customer; one in forty gave none. */
  static Name of(int number, Dice dice) {
    if (number < AWKWARD.size()) {
      return AWKWARD.get(number);
    }
    Origin origin = ORIGINS.get(dice.weighted(SHARES));
    String first = dice.pick(origin.first());
    String last = dice.pick(dice.chance(0.06) ? ORIGINS.getFirst().last() : origin.last());
    double given = dice.uniform();
    if (given < 0.025) {
      return new Name("", "");
    }
    return new Name(first, given < 0.045 ? "" : last);
  }

  /** The part of an address before the @, unlike that of any other number. */
  static String mailbox(Name name, int number, Dice dice) {
    String first = plain(name.first());
    String last = plain(name.last());
    String joint = dice.pick(List.of(".", "", "_", "."));
    String who =
        first.isEmpty() && last.isEmpty()
            ? "guest"
            : first.isEmpty() || last.isEmpty() ? first + last : first + joint + last;
    return shortened(who) + (number + 11);
  }

  private static String shortened(String who) {
    return who.length() > 40 ? who.substring(0, 40) : who;
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      switch (letter) {
        case 'ß' -> plain.append("ss");
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'ı' -> plain.append('i');
        default -> {
          if (letter >= 'a' && letter <= 'z') {
            plain.append(letter);
          }
        }
      }
    }
    return plain.toString();
  }
}
