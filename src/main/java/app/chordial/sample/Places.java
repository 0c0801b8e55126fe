package app.chordial.sample;

import java.util.List;

/** Where people live. */
final class Places {

  /**
   * @param share how many of the shop's customers live there, relative to the others
   */
  private record Country(double share, Place sample, List<String> cities) {}

  /**
   * @param code ISO 3166
   */
  record Place(String country, String code, String city) {}

  private static final List<Country> COUNTRIES =
      List.of(
          country(
              86,
              "United Kingdom",
              "GB",
              "London,Bristol,Exeter,Falmouth,Penzance,Plymouth,Cardiff,Aberaeron,Swansea,Bath,York,"
                  + "Leeds,Manchester,Sheffield,Edinburgh,Glasgow,Inverness,Belfast,Norwich,Whitby"),
          country(4, "Ireland", "IE", "Dublin,Cork,Galway,Dún Laoghaire"),
          country(3, "Germany", "DE", "Hamburg,Köln,München"),
          country(2, "France", "FR", "Rennes,Saint-Malo,Lyon"),
          country(1.5, "Netherlands", "NL", "Utrecht,'s-Hertogenbosch"),
          country(1.5, "United States", "US", "Portland,Boston"),
          country(0.7, "Sweden", "SE", "Göteborg,Malmö"),
          country(0.7, "Spain", "ES", "A Coruña,Bilbao"),
          country(0.6, "New Zealand", "NZ", "Nelson,Dunedin"));

  private static final double[] SHARES = COUNTRIES.stream().mapToDouble(Country::share).toArray();

  private Places() {}

  private static Country country(double share, String name, String code, String cities) {
    return new Country(share, new Place(name, code, ""), List.of(cities.split(",")));
  }

  static Place of(Dice dice) {
    Country country = COUNTRIES.get(dice.weighted(SHARES));
    Place place = country.sample();
    return new Place(place.country(), place.code(), dice.pick(country.cities()));
  }
}
