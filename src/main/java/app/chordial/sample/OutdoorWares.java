package app.chordial.sample;

/** What walkers and campers find. */
final class OutdoorWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Pebble Two-Burner Camp Stove | Camp Kitchen | Black Cove Foundry | 129.00 | 74.00 | stove, camping, appliance | durable hot
      Wisp Solo Stove | Camp Kitchen | Norrland Tackle | 58.00 | 31.00 | stove, camping | durable
      Gas Cartridge 230 g, Pair | Camp Kitchen | Norrland Tackle | 12.50 | 6.00 | gas, camping, consumable | refill:50 summer hot
      Enamel Plate and Bowl Set | Camp Kitchen | Black Cove Foundry | 28.00 | 12.50 | enamel, camping, gift | usual lean:KITCHEN
      Vacuum Flask, 1 l | Camp Kitchen | Norrland Tackle | 34.00 | 16.00 | flask, walking, gift | durable hot
      Marsh Two-Person Tent | Tents & Sleeping | Halvorsen Fjell | 289.00 | 172.00 | tent, camping | durable summer
      Marsh Four-Person Tent | Tents & Sleeping | Halvorsen Fjell | 429.00 | 262.00 | tent, camping, family | durable summer cold
      Down Sleeping Bag, Three Season | Tents & Sleeping | Halvorsen Fjell | 179.00 | 103.00 | sleeping bag, camping | durable summer
      Self-Inflating Mat | Tents & Sleeping | Halvorsen Fjell | 69.00 | 37.00 | mat, camping | durable summer
      Merino Base Layer | Clothing | Tarn & Tweed | 64.00 | 32.00 | clothing, merino | usual winter hot
      Waxed Harbour Jacket | Clothing | Tarn & Tweed | 198.00 | 112.00 | clothing, jacket | durable
      Walking Socks, Two Pairs | Clothing | Tarn & Tweed | 24.00 | 10.00 | clothing, socks, gift | refill:240 hot
      Leather Boot Wax | Clothing | Hive & Wick | 9.50 | 3.60 | boots, care, consumable | refill:180
      Head Torch 300 lm | Gear | Lindqvist Radio & Electric | 38.00 | 19.00 | torch, camping, gift | durable winter
      Dry Bag 20 l | Gear | Norrland Tackle | 22.00 | 9.50 | bag, kayak, river | usual lean:FISHING
      Canvas Day Pack | Gear | Halvorsen Fjell | 84.00 | 45.00 | bag, walking | durable
      Folding Pocket Saw | Gear | Ōsaka Garden Tools | 36.00 | 18.00 | tool, camping | durable lean:GARDEN
      Solar Camp Radio | Gear | Lindqvist Radio & Electric | 72.00 | 41.00 | radio, electric, camping, appliance | durable
      Picnic Blanket with Waxed Back | Gear | Tarn & Tweed | 58.00 | 28.00 | wool, picnic, gift | durable summer
      Midge Lotion, 100 ml | Gear | Kelp & Co. | 8.50 | 3.20 | midge, consumable | refill:70 summer
      """;

  private OutdoorWares() {}
}
