package app.chordial.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.chordial.design.Edit;
import app.chordial.exchange.mapping.Mapping;
import app.chordial.exchange.mapping.MappingFile;
import app.chordial.job.PlanTask.Asked;
import app.chordial.sample.SampleDesign;
import app.chordial.sample.SampleShop;
import app.chordial.sample.SyntheticShop;
import app.chordial.store.ShopSettings;
import app.chordial.work.Parallel;
import app.chordial.work.Progress;
import app.chordial.work.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan does not ask which file was imported first, nor how its rows were sorted. */
@Tag("law")
class ImportOrderTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(SampleShop.LAST_DAY.atTime(23, 30).atZone(SampleShop.ZONE).toInstant());
  private static final int CUSTOMERS = 400;

  @TempDir private Path folder;
  private Path files;

  @BeforeEach
  void makeTheFiles() throws Refusal {
    files = folder.resolve("files");
    GenerateTask.generate(
        new SyntheticShop(CUSTOMERS, 8_000, 7, SampleShop.LAST_DAY), files, Progress.NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thePlanIsTheSameInAnyOrderOfFilesAndRows(long seed) throws Refusal, IOException {
    Random random = new Random(seed);
    List<Path> inOrder = GenerateTask.files().stream().map(files::resolve).toList();
    List<Path> shuffled = new ArrayList<>();
    for (Path file : inOrder) {
      shuffled.add(shuffled(file, random));
    }
    Collections.shuffle(shuffled, random);
    Path plan = plan("in order", inOrder);
    assertThat(Files.readAllLines(plan).stream().filter(line -> line.contains("@example.com")))
        .hasSizeGreaterThan(CUSTOMERS / 4);
    assertThat(plan("shuffled", shuffled)).hasSameBinaryContentAs(plan);
  }

  private Path plan(String name, List<Path> imported) throws Refusal, IOException {
    ShopSettings settings = new ShopSettings("Shop", SampleShop.ZONE, SampleShop.CURRENCY);
    Path csv = folder.resolve(name + ".csv");
    try (OpenShop shop =
        OpenShop.create(folder.resolve(name), settings, CLOCK, Parallel.SAME_THREAD)) {
      shop.apply(Edit.of("Begin", _ -> SampleDesign.design()));
      for (Path file : imported) {
        try (Drafted draft =
            new ImportTask(shop)
                .read(file, new ImportTask.How(null, mapping(file)), Progress.NONE)) {
          assertThat(draft.counts().rejected()).isZero();
          draft.finish();
        }
      }
      PlanTask task = new PlanTask(shop);
      task.write(task.plan(new Asked(SampleTask.tomorrow(), 7, 1), Progress.NONE), csv);
    }
    return csv;
  }

  private static @Nullable Mapping mapping(Path file) throws Refusal {
    return String.valueOf(file.getFileName()).contains("sign-ups")
        ? MappingFile.read(Path.of("sample-data", "mappings", "sign-ups.json"))
        : null;
  }

  /** The same rows in another order; what belongs to an order or a product stays together. */
  private Path shuffled(Path file, Random random) throws IOException {
    List<String> lines = lines(file);
    List<List<String>> groups = new ArrayList<>();
    @Nullable String last = null;
    for (String line : lines.subList(1, lines.size())) {
      String key = line.substring(0, Math.max(0, line.indexOf(',')));
      boolean isTogether = file.endsWith("orders.csv") || file.endsWith("products.csv");
      if (!isTogether || !key.equals(last)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
      last = key;
    }
    Collections.shuffle(groups, random);
    List<String> written = new ArrayList<>(lines.subList(0, 1));
    groups.forEach(written::addAll);
    String name = String.valueOf(file.getFileName()).replace(".gz", "");
    return Files.write(folder.resolve("shuffled-" + name), written);
  }

  private static List<String> lines(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var text = String.valueOf(file).endsWith(".gz") ? new GZIPInputStream(in) : in;
        var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return reader.readAllLines();
    }
  }
}
