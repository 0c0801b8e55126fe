package app.chordial.sample;

/** What readers find. */
final class BookWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      The Salt Road | Gull Point | Morwenna Tallis | 9.99 | 5.20 | novel, gull point, series | vol:1 hot
      A House Facing North | Gull Point | Morwenna Tallis | 9.99 | 5.20 | novel, gull point, series | vol:2
      The Lamp Room | Gull Point | Morwenna Tallis | 9.99 | 5.20 | novel, gull point, series | vol:3
      Low Water | Gull Point | Morwenna Tallis | 9.99 | 5.20 | novel, gull point, series | vol:4
      The Herring Queens | Gull Point | Morwenna Tallis | 10.99 | 5.70 | novel, gull point, series | vol:5
      What the Ferry Brought | Gull Point | Morwenna Tallis | 10.99 | 5.70 | novel, gull point, series | vol:6
      The Winter Letters | Gull Point | Morwenna Tallis | 10.99 | 5.70 | novel, gull point, series | vol:7
      Home by the Long Tide | Gull Point | Morwenna Tallis | 16.99 | 9.30 | novel, gull point, series, new | vol:8
      Inspector Adeyemi and the Drowned Bell | Inspector Adeyemi | Temi Falade-Byrne | 8.99 | 4.60 | mystery, inspector adeyemi, series | vol:1 hot
      Inspector Adeyemi Takes the Night Boat | Inspector Adeyemi | Temi Falade-Byrne | 8.99 | 4.60 | mystery, inspector adeyemi, series | vol:2
      Inspector Adeyemi and the Quiet Parish | Inspector Adeyemi | Temi Falade-Byrne | 8.99 | 4.60 | mystery, inspector adeyemi, series | vol:3
      Inspector Adeyemi at the Regatta | Inspector Adeyemi | Temi Falade-Byrne | 8.99 | 4.60 | mystery, inspector adeyemi, series | vol:4
      Inspector Adeyemi and the Glass Fen | Inspector Adeyemi | Temi Falade-Byrne | 9.99 | 5.20 | mystery, inspector adeyemi, series | vol:5
      Inspector Adeyemi Comes Ashore | Inspector Adeyemi | Temi Falade-Byrne | 14.99 | 8.20 | mystery, inspector adeyemi, series, new | vol:6
      The Hearth Cookbook 1: Broths and Stews | The Hearth Cookbook | Yasmin El-Sayed | 22.00 | 12.00 | cookery, hearth cookbook, series | vol:1 hot lean:KITCHEN
      The Hearth Cookbook 2: Bread | The Hearth Cookbook | Yasmin El-Sayed | 22.00 | 12.00 | cookery, hearth cookbook, series | vol:2 lean:KITCHEN
      The Hearth Cookbook 3: From the Sea | The Hearth Cookbook | Yasmin El-Sayed | 22.00 | 12.00 | cookery, hearth cookbook, series | vol:3 lean:KITCHEN
      The Hearth Cookbook 4: Garden Plates | The Hearth Cookbook | Yasmin El-Sayed | 24.00 | 13.00 | cookery, hearth cookbook, series | vol:4 lean:KITCHEN
      The Hearth Cookbook 5: Feasts | The Hearth Cookbook | Yasmin El-Sayed | 26.00 | 14.00 | cookery, hearth cookbook, series, new | vol:5 lean:KITCHEN
      A Year on the Upper Teifi | Rivers & Shores | Idris Cadwallader | 16.99 | 9.10 | nature writing, river, fishing | durable hot lean:FISHING
      The Patient Angler's Almanac | Rivers & Shores | Idris Cadwallader | 18.99 | 10.20 | river, fishing, gift | durable hot lean:FISHING
      Reading Water | Rivers & Shores | Hanneke de Wit | 14.99 | 8.00 | river, fishing | durable lean:FISHING
      The Coast Path in Twelve Walks | Rivers & Shores | Hanneke de Wit | 15.99 | 8.60 | walking, coast | durable lean:OUTDOORS
      Stars for Campers | Rivers & Shores | Hanneke de Wit | 12.99 | 6.90 | camping, stars | durable lean:OUTDOORS
      The Walled Garden Month by Month | Gardens | Philippa Ngata | 24.99 | 13.40 | gardening, gift | durable hot lean:GARDEN
      Pots, Steps and Windowsills | Gardens | Philippa Ngata | 18.99 | 10.20 | gardening | durable lean:GARDEN
      The Seed Keeper's Notebook | Gardens | Philippa Ngata | 13.99 | 7.40 | gardening, gift | durable lean:GARDEN
      """;

  private BookWares() {}
}
