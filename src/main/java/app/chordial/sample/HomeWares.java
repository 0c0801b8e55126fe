package app.chordial.sample;

/** What makes a house warm and light. */
final class HomeWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Lambswool Throw in Heather | Textiles | Tarn & Tweed | 78.00 | 40.00 | wool, throw, gift | usual hot winter
      Lambswool Throw in Slate | Textiles | Tarn & Tweed | 78.00 | 40.00 | wool, throw, gift | usual winter
      Washed Linen Duvet Set | Textiles | Maison Éloise | 149.00 | 83.00 | linen, bedding | durable
      Linen Tablecloth, 2.5 m | Textiles | Maison Éloise | 69.00 | 35.00 | linen, table | usual lean:KITCHEN
      Velvet Cushion in Moss | Textiles | Maison Éloise | 34.00 | 15.00 | cushion | usual
      Sheepskin Rug | Textiles | Tarn & Tweed | 92.00 | 51.00 | wool, rug | durable winter
      Cotton Tea Towels, Set of Three | Textiles | Maison Éloise | 18.00 | 7.20 | cotton, kitchen, gift | refill:240 lean:KITCHEN
      Hot-Water Bottle in Knit | Textiles | Tarn & Tweed | 29.00 | 12.50 | wool, gift, winter | usual winter hot
      Brass Reading Lamp | Lighting | Lindqvist Radio & Electric | 118.00 | 66.00 | lamp, reading, electric | durable hot lean:BOOKS
      Paper Pendant Shade | Lighting | Maison Éloise | 48.00 | 22.00 | lamp, shade | durable
      Stoneware Table Lamp | Lighting | Marram Pottery | 96.00 | 52.00 | lamp, electric | durable
      Rechargeable Windowsill Lantern | Lighting | Lindqvist Radio & Electric | 54.00 | 29.00 | lamp, lantern, electric | durable winter
      Storm Lantern | Lighting | Black Cove Foundry | 39.00 | 18.00 | lantern, garden | durable lean:OUTDOORS
      Beeswax Dinner Candles, Six | Candles | Hive & Wick | 16.50 | 6.60 | candle, consumable | refill:60 hot
      Fig and Cedar Candle | Candles | Hive & Wick | 24.00 | 9.80 | candle, scented, gift, consumable | refill:70 winter hot
      Sea Thrift Candle | Candles | Hive & Wick | 24.00 | 9.80 | candle, scented, gift, consumable | refill:70
      Tea Lights, Box of 36 | Candles | Hive & Wick | 11.00 | 4.20 | candle, consumable | refill:50 winter
      Long Matches in a Jar | Candles | Hive & Wick | 9.50 | 3.40 | matches, gift, consumable | refill:150
      Lindqvist Kitchen Radio | Electrics | Lindqvist Radio & Electric | 159.00 | 95.00 | radio, electric, appliance | durable hot lean:KITCHEN
      Lindqvist Bedside Radio | Electrics | Lindqvist Radio & Electric | 99.00 | 58.00 | radio, electric, appliance | durable
      Cast Iron Wood Stove, 5 kW | Electrics & Stoves | Black Cove Foundry | 749.00 | 470.00 | stove, heating, appliance | durable winter cold
      Kindling Basket | Electrics & Stoves | Ruiz Hermanos | 44.00 | 20.00 | stove, basket | durable winter
      Wool Dryer Balls, Set of Six | Household | Tarn & Tweed | 14.00 | 5.40 | wool, laundry | refill:300
      Laundry Soap in a Tin | Household | Kelp & Co. | 15.50 | 6.20 | laundry, consumable | refill:60
      """;

  private HomeWares() {}
}
