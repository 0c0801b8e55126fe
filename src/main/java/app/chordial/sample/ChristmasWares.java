package app.chordial.sample;

/** What is given. */
final class ChristmasWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Beeswax Advent Candle | Advent | Hive & Wick | 14.50 | 5.60 | advent, candle, gift | advent hot
      Wooden Advent House | Advent | Ruiz Hermanos | 64.00 | 32.00 | advent, gift | durable advent
      Tea Advent Calendar | Advent | Lamplight Tea Rooms | 28.00 | 12.40 | advent, tea, gift | advent hot lean:TEA
      Glass Baubles, Set of Six | Decorations | Maison Éloise | 26.00 | 11.00 | decoration, tree | advent hot
      Straw Stars, Set of Twelve | Decorations | Maison Éloise | 12.50 | 4.60 | decoration, tree | advent
      Felt Robin | Decorations | Tarn & Tweed | 9.50 | 3.50 | decoration, stocking filler | advent hot
      Paper Crackers, Box of Six | Decorations | Maison Éloise | 18.00 | 7.50 | crackers, table | advent
      The Harbour Hamper | Hampers | Harbour & Hearth | 89.00 | 48.00 | hamper, gift, food | advent
      The Tea Lover's Hamper | Hampers | Harbour & Hearth | 54.00 | 27.00 | hamper, gift, tea | advent lean:TEA
      The Angler's Hamper | Hampers | Harbour & Hearth | 72.00 | 38.00 | hamper, gift, fishing | advent lean:FISHING
      The Gardener's Gift Box | Hampers | Harbour & Hearth | 48.00 | 23.00 | hamper, gift, garden | advent lean:GARDEN
      The Cook's Gift Box | Hampers | Harbour & Hearth | 58.00 | 29.00 | hamper, gift, cooking | advent lean:KITCHEN
      Christmas Pudding, 900 g | Hampers | Black Cove Bakery | 19.50 | 9.00 | food, pudding | advent
      Sea Salt Caramels | Stocking Fillers | Kelp & Co. | 8.50 | 3.40 | food, sweets, stocking filler, gift | advent hot
      Pocket Notebook in Linen | Stocking Fillers | Maison Éloise | 9.80 | 3.70 | paper, stocking filler, gift | usual
      Gift Card | Gift Cards | Harbour & Hearth | 25.00 | 25.00 | gift card, gift | usual cold
      Recycled Wrapping Paper, 5 Sheets | Wrapping | Maison Éloise | 7.50 | 2.60 | wrapping, paper | advent
      """;

  private ChristmasWares() {}
}
