package app.chordial.sample;

/** What anglers find. */
final class FishingWares {

  /** {@code title | category | vendor | price | cost | tags | nature}, pounds. */
  static final String TABLE =
      """
      Teifi 9 ft 5-Weight Fly Rod | Rods | Penhallow & Daughters | 149.00 | 82.00 | rod, fly, trout, river | durable hot
      Teifi 10 ft 7-Weight Fly Rod | Rods | Penhallow & Daughters | 169.00 | 95.00 | rod, fly, sea trout | durable
      Little Dart 7 ft Brook Rod | Rods | Penhallow & Daughters | 119.00 | 66.00 | rod, fly, small stream | durable
      Skerry Spinning Rod 8 ft | Rods | Norrland Tackle | 74.00 | 40.00 | rod, spinning, coast | durable
      Skerry Travel Rod, Four Piece | Rods | Norrland Tackle | 89.00 | 47.00 | rod, travel | durable cold
      Wren Click-Pawl Fly Reel | Reels | Penhallow & Daughters | 98.00 | 53.00 | reel, fly, trout | durable hot
      Kittiwake Large-Arbour Reel | Reels | Norrland Tackle | 129.00 | 70.00 | reel, fly, salmon | durable
      Pollack Spinning Reel 3000 | Reels | Norrland Tackle | 64.00 | 36.00 | reel, spinning, coast | durable
      Olive Nymphs, Set of Six | Flies | Mrs Aldous Flies | 9.50 | 3.80 | fly, trout, river | refill:75 hot
      Mayfly Duns, Set of Six | Flies | Mrs Aldous Flies | 10.50 | 4.20 | fly, trout, river | refill:90 summer hot
      Black Gnats, Set of Six | Flies | Mrs Aldous Flies | 9.50 | 3.80 | fly, trout | refill:80
      Sea Trout Singles, Set of Four | Flies | Mrs Aldous Flies | 12.00 | 4.90 | fly, sea trout | refill:90
      Salmon Tube Flies, Set of Four | Flies | Mrs Aldous Flies | 14.50 | 6.10 | fly, salmon | refill:110 cold
      Winter Grayling Bugs, Set of Six | Flies | Mrs Aldous Flies | 9.50 | 3.80 | fly, grayling, winter | refill:80 winter
      Tapered Leaders 9 ft, Five Pack | Lines & Leaders | Clearwater Thread Co. | 12.50 | 5.40 | line, fly, consumable | refill:100 hot
      Floating Fly Line WF5 | Lines & Leaders | Clearwater Thread Co. | 46.00 | 22.00 | line, fly | refill:330
      Braided Line 0.15 mm, 150 m | Lines & Leaders | Clearwater Thread Co. | 18.00 | 8.10 | line, spinning | refill:200
      Tenmile Chest Waders | Waders & Clothing | Tarn & Tweed | 185.00 | 104.00 | waders, river | durable
      Tenmile Wading Boots | Waders & Clothing | Tarn & Tweed | 95.00 | 52.00 | waders, boots | durable
      Loden Fishing Cap | Waders & Clothing | Tarn & Tweed | 29.00 | 12.00 | clothing, gift | usual
      Ash Landing Net | Bits & Pieces | Penhallow & Daughters | 58.00 | 30.00 | net, river, gift | durable
      Fly Box, Cork Lined | Bits & Pieces | Penhallow & Daughters | 24.00 | 10.50 | box, gift | usual hot
      Fly-Tying Starter Kit | Bits & Pieces | Mrs Aldous Flies | 49.00 | 26.00 | fly tying, winter, gift | durable winter
      Priest and Forceps Set | Bits & Pieces | Norrland Tackle | 19.50 | 8.20 | tools | durable cold
      """;

  private FishingWares() {}
}
