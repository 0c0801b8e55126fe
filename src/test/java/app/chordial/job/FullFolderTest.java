package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chordial.design.Edit;
import app.chordial.job.PlanTask.Asked;
import app.chordial.sample.SampleDesign;
import app.chordial.sample.SampleShop;
import app.chordial.store.PlanRun;
import app.chordial.store.ShopSettings;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk that an export goes to fills up in the middle. */
class FullFolderTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(SampleShop.LAST_DAY.atTime(23, 30).atZone(SampleShop.ZONE).toInstant());
  private static final Asked WEEK = new Asked(SampleTask.tomorrow(), 7, 1);
  private static final long ENOUGH = 20_000_000;
  private static final long TOO_LITTLE = 6_000;

  private static final int FIRST_LINES = 600;

  @TempDir private Path folder;
  private OpenShop shop;

  @BeforeEach
  void makeAShop() throws Refusal, IOException {
    shop =
        OpenShop.create(
            folder.resolve("shop"),
            new ShopSettings("Shop", SampleShop.ZONE, SampleShop.CURRENCY),
            CLOCK,
            Parallel.SAME_THREAD);
    shop.apply(Edit.of("Begin", _ -> SampleDesign.design()));
    for (String name : List.of("products.csv", "customers.csv", "orders.csv")) {
      List<String> lines = Files.readAllLines(Path.of("sample-data", name));
      Path file = folder.resolve(name);
      Files.write(file, lines.subList(0, Math.min(lines.size(), FIRST_LINES)));
      try (Drafted draft =
          new ImportTask(shop).read(file, ImportTask.How.RECOGNISED, Progress.NONE)) {
        draft.finish();
      }
    }
  }

  @AfterEach
  void close() throws Refusal {
    shop.close();
  }

  private static FileSystem disk(long bytes) {
    return Jimfs.newFileSystem(
        Configuration.unix().toBuilder()
            .setWorkingDirectory("/shop")
            .setBlockSize(512)
            .setMaxSize(bytes)
            .build());
  }

  private List<PlanRun.State> states() throws Refusal {
    return shop.workspace().runs().all().stream().map(PlanRun::state).toList();
  }

  private static List<String> all(FileSystem disk) throws IOException {
    try (Stream<Path> files = Files.list(disk.getPath("/shop"))) {
      return files.map(Path::toString).toList();
    }
  }

  @Test
  void anExportThatNoLongerFitsIsNotThereAndCountsForNothing() throws Refusal, IOException {
    for (Destination destination : Destination.values()) {
      try (FileSystem full = disk(TOO_LITTLE)) {
        Path target = full.getPath("/shop/out");
        assertThatThrownBy(
                () -> new ExportTask(shop).export(destination, WEEK, target, Progress.NONE))
            .as(destination.id())
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("can't be written")
            .hasMessageContaining("What was there before is unchanged.")
            .hasMessageContaining("the disk has room");
        assertThat(all(full)).isEmpty();
      }
      assertThat(states()).containsExactly(PlanRun.State.DRAFT);
      assertThat(new ExportedMail(shop.workspace()).before(Integer.MAX_VALUE)).isEmpty();
    }
  }

  @Test
  void whereThereIsRoomItIsWritten() throws Refusal, IOException {
    try (FileSystem roomy = disk(ENOUGH)) {
      Path target = roomy.getPath("/shop/out");
      ExportTask.Exported exported =
          new ExportTask(shop).export(Destination.GENERIC, WEEK, target, Progress.NONE);
      assertThat(exported.emails()).isPositive();
      assertThat(exported.files()).containsExactly("plan.csv", "plan.jsonl");
      assertThat(states()).containsExactly(PlanRun.State.EXPORTED);
    }
  }
}
