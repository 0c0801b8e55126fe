package app.chordial.job;

import app.chordial.exchange.csv.Conventions;
import app.chordial.sample.SampleShop;
import app.chordial.sample.SyntheticShop;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;

/** Writes the files of shops that don't exist. */
public final class GenerateTask {

  /** The seed of the sample shop that comes with the program. */
  public static final long SAMPLE_SEED = 1;

  private static final Conventions CONVENTIONS =
      new Conventions(SampleShop.ZONE, Currency.getInstance(SampleShop.CURRENCY));

  private GenerateTask() {}

  /** The files that are written into a folder, in the order in which to import them. */
  public static List<String> files() {
    return List.of(
        ShopFiles.PRODUCTS,
        ShopFiles.CUSTOMERS,
        ShopFiles.SIGN_UPS,
        ShopFiles.ORDERS,
        ShopFiles.EVENTS);
  }

  /** Writes a shop of a chosen size, for measuring. The same values give the same files. */
  public static void generate(SyntheticShop shop, Path folder, Progress progress) throws Refusal {
    new ShopFiles(sink -> shop.tell(sink, progress), folder, CONVENTIONS).write();
  }

  /** Writes the sample shop. The same seed gives the same files. */
  public static void sample(long seed, Path folder) throws Refusal {
    SampleShop shop = new SampleShop(seed);
    new ShopFiles(shop::tell, folder, CONVENTIONS).write();
  }
}
