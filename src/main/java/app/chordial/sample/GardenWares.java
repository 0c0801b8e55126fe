package app.chordial.sample;

/** What gardeners find. */
final class GardenWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Tulip 'Harbour Light', 25 Bulbs | Bulbs | Brackenbury Bulbs | 11.50 | 5.10 | bulb, tulip, autumn planting | autumn hot
      Tulip 'Queen of Penzance', 25 Bulbs | Bulbs | Brackenbury Bulbs | 12.50 | 5.60 | bulb, tulip, autumn planting | autumn
      Narcissus 'Early Ferry', 30 Bulbs | Bulbs | Brackenbury Bulbs | 10.50 | 4.70 | bulb, daffodil, autumn planting | autumn hot
      Snowdrops, 50 Bulbs | Bulbs | Brackenbury Bulbs | 14.00 | 6.20 | bulb, snowdrop, autumn planting | autumn
      Allium 'Violet Globe', 12 Bulbs | Bulbs | Brackenbury Bulbs | 9.50 | 4.00 | bulb, allium, autumn planting | autumn
      Crocus Mixture, 60 Bulbs | Bulbs | Brackenbury Bulbs | 8.50 | 3.60 | bulb, crocus, autumn planting | autumn
      Amaryllis in a Clay Pot | Bulbs | Brackenbury Bulbs | 19.50 | 9.00 | bulb, amaryllis, gift | winter hot
      Paperwhites for the Windowsill | Bulbs | Brackenbury Bulbs | 13.50 | 5.90 | bulb, indoor, gift | winter
      Dahlia 'Copper Kettle', 3 Tubers | Bulbs | Brackenbury Bulbs | 10.00 | 4.40 | tuber, dahlia | spring
      Tomato 'Gardener's Sweetheart' Seeds | Seeds | Old Walled Garden Seeds | 3.20 | 0.90 | seed, vegetable | spring hot
      Runner Bean 'Chapel Row' Seeds | Seeds | Old Walled Garden Seeds | 3.40 | 0.95 | seed, vegetable | spring
      Sweet Pea 'Tideline' Seeds | Seeds | Old Walled Garden Seeds | 2.90 | 0.80 | seed, flower | spring hot
      Salad Leaves All-Year Mix Seeds | Seeds | Old Walled Garden Seeds | 2.80 | 0.75 | seed, vegetable | refill:120 spring
      Wildflower Meadow Seeds, 100 g | Seeds | Old Walled Garden Seeds | 12.00 | 4.80 | seed, flower, wildlife | spring
      Herb Garden Seed Tin | Seeds | Old Walled Garden Seeds | 14.50 | 5.80 | seed, herb, gift | spring lean:KITCHEN
      Hori Hori Garden Knife | Tools | Ōsaka Garden Tools | 34.00 | 17.00 | tool, gift | durable
      Copper Hand Trowel | Tools | Thistle & Forge | 29.00 | 14.00 | tool, gift | durable hot
      Bypass Secateurs No. 8 | Tools | Thistle & Forge | 42.00 | 21.00 | tool, pruning | durable hot
      Ash-Handled Border Spade | Tools | Thistle & Forge | 54.00 | 28.00 | tool | durable
      Galvanised Watering Can, 9 l | Tools | Thistle & Forge | 38.00 | 18.50 | tool, watering | durable
      Goatskin Gardening Gloves | Tools | Tarn & Tweed | 18.00 | 7.40 | gloves, gift | refill:300
      Natural Jute Twine, 200 m | Sundries | Thistle & Forge | 6.50 | 2.20 | sundries, consumable | refill:150
      Seaweed Plant Feed, 1 l | Sundries | Kelp & Co. | 9.80 | 3.90 | feed, consumable | refill:60 summer hot
      Peat-Free Seed Compost, 20 l | Sundries | Old Walled Garden Seeds | 8.90 | 3.90 | compost, consumable | refill:90 spring
      Wild Bird Seed, 5 kg | Sundries | Old Walled Garden Seeds | 13.50 | 6.60 | birds, wildlife, consumable | refill:45 winter hot
      Chapel Oak Garden Bench | Furniture | Ruiz Hermanos | 329.00 | 195.00 | furniture, outdoor living | durable summer cold
      Folding Bistro Set in Sage | Furniture | Ruiz Hermanos | 189.00 | 108.00 | furniture, outdoor living | durable summer
      Canvas Deckchair | Furniture | Ruiz Hermanos | 79.00 | 41.00 | furniture, outdoor living | durable summer
      """;

  private GardenWares() {}
}
