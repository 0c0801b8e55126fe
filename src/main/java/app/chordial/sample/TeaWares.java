package app.chordial.sample;

/** What drinkers of tea and coffee find. */
final class TeaWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Harbour Breakfast Tea, 250 g | Tea | Lamplight Tea Rooms | 9.80 | 3.90 | tea, black, consumable | refill:45 hot
      Bergamot Earl Grey, 125 g | Tea | Lamplight Tea Rooms | 8.40 | 3.20 | tea, black, consumable | refill:50 hot
      Smoky Lapsang, 125 g | Tea | Lamplight Tea Rooms | 8.90 | 3.50 | tea, black, consumable | refill:70
      Jade Oolong, 100 g | Tea | Lamplight Tea Rooms | 12.50 | 5.40 | tea, oolong, consumable | refill:60
      Sencha from Uji, 100 g | Tea | Lamplight Tea Rooms | 14.00 | 6.30 | tea, green, consumable | refill:55
      Moroccan Mint, 100 g | Tea | Lamplight Tea Rooms | 7.60 | 2.80 | tea, herbal, consumable | refill:60 summer
      Winter Spice Rooibos, 125 g | Tea | Lamplight Tea Rooms | 7.90 | 2.90 | tea, herbal, winter, consumable | refill:55 winter hot
      Chamomile Flowers, 60 g | Tea | Lamplight Tea Rooms | 6.80 | 2.40 | tea, herbal, consumable | refill:65
      Lighthouse Espresso Beans, 1 kg | Coffee | Old Pier Roasters | 24.00 | 11.80 | coffee, beans, consumable | refill:32 hot
      Slack Tide House Beans, 500 g | Coffee | Old Pier Roasters | 13.50 | 6.40 | coffee, beans, consumable | refill:28 hot
      Yirgacheffe Single Origin, 250 g | Coffee | Old Pier Roasters | 10.80 | 5.10 | coffee, beans, consumable | refill:24
      Huila Single Origin, 250 g | Coffee | Old Pier Roasters | 10.20 | 4.80 | coffee, beans, consumable | refill:24
      Swiss Water Decaf, 250 g | Coffee | Old Pier Roasters | 10.40 | 4.90 | coffee, decaf, consumable | refill:30
      Filter Papers, 100 | Coffee | Old Pier Roasters | 5.20 | 1.60 | coffee, paper, consumable | refill:80
      Stoneware Teapot, 1 l | Pots & Cups | Marram Pottery | 46.00 | 22.00 | teapot, gift | durable hot
      Pair of Marram Mugs | Pots & Cups | Marram Pottery | 28.00 | 12.50 | mug, gift | usual hot
      Pour-Over Coffee Dripper | Pots & Cups | Marram Pottery | 24.00 | 10.50 | coffee, brewing, gift | durable
      Six-Cup Stovetop Moka Pot | Pots & Cups | Black Cove Foundry | 38.00 | 18.50 | coffee, brewing | durable
      Hand Coffee Grinder | Pots & Cups | Lindqvist Radio & Electric | 62.00 | 34.00 | coffee, grinder | durable
      Enamel Camping Coffee Pot | Pots & Cups | Black Cove Foundry | 32.00 | 15.00 | coffee, camping | durable lean:OUTDOORS
      """;

  private TeaWares() {}
}
