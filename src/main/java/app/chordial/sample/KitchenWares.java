package app.chordial.sample;

/** What cooks find. */
final class KitchenWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Chef's Knife 20 cm | Knives | Söderström Stål | 98.00 | 53.00 | knife, cooking | durable hot
      Paring Knife 9 cm | Knives | Söderström Stål | 36.00 | 17.00 | knife, cooking | durable
      Bread Knife 24 cm | Knives | Söderström Stål | 68.00 | 35.00 | knife, baking | durable
      Filleting Knife 18 cm | Knives | Söderström Stål | 59.00 | 31.00 | knife, fish | durable lean:FISHING
      Two-Sided Whetstone | Knives | Söderström Stål | 39.00 | 18.00 | sharpening | durable
      Cast Iron Skillet 26 cm | Pans | Black Cove Foundry | 64.00 | 33.00 | pan, cast iron | durable hot
      Cast Iron Casserole 4 l | Pans | Black Cove Foundry | 119.00 | 66.00 | pan, cast iron, stews | durable
      Carbon Steel Wok 32 cm | Pans | Black Cove Foundry | 54.00 | 27.00 | pan, wok | durable
      Copper Saucepan 16 cm | Pans | Black Cove Foundry | 139.00 | 80.00 | pan, copper | durable cold
      Tri-Ply Stock Pot 8 l | Pans | Black Cove Foundry | 92.00 | 50.00 | pan, stock | durable cold
      End-Grain Chopping Board | Boards & Tools | Ruiz Hermanos | 72.00 | 38.00 | board, gift | durable
      Olive Wood Spoon Set | Boards & Tools | Ruiz Hermanos | 24.00 | 10.00 | tools, gift | usual
      Linen Apron in Slate | Boards & Tools | Tarn & Tweed | 38.00 | 16.50 | apron, linen, gift | usual
      Stoneware Pestle and Mortar | Boards & Tools | Marram Pottery | 44.00 | 21.00 | tools, spice | durable
      Sourdough Proving Basket | Boards & Tools | Marram Pottery | 19.50 | 8.20 | baking | durable
      Loaf Tin 2 lb | Boards & Tools | Black Cove Foundry | 17.50 | 7.30 | baking | durable
      Garam Masala, 60 g | Spices | Okonkwo & Iyer Spice Merchants | 5.60 | 1.90 | spice, curry, consumable | refill:80 hot
      Smoked Paprika, 60 g | Spices | Okonkwo & Iyer Spice Merchants | 4.90 | 1.60 | spice, consumable | refill:85 hot
      Saffron Threads, 1 g | Spices | Okonkwo & Iyer Spice Merchants | 9.80 | 4.70 | spice, consumable | refill:120
      Black Peppercorns, 100 g | Spices | Okonkwo & Iyer Spice Merchants | 5.40 | 1.80 | spice, consumable | refill:90 hot
      Za'atar, 60 g | Spices | Okonkwo & Iyer Spice Merchants | 5.20 | 1.70 | spice, consumable | refill:80
      Harissa Paste, 180 g | Spices | Okonkwo & Iyer Spice Merchants | 6.40 | 2.60 | spice, consumable | refill:60
      Sea Salt Flakes, 250 g | Spices | Kelp & Co. | 5.80 | 2.10 | salt, consumable | refill:90 hot
      Spice Cupboard Starter Box | Spices | Okonkwo & Iyer Spice Merchants | 36.00 | 16.00 | spice, gift | usual
      Electric Hand Mill | Electrics | Lindqvist Radio & Electric | 84.00 | 49.00 | electric, appliance | durable cold
      """;

  private KitchenWares() {}
}
