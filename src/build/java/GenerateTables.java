import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes of the workspace's tables, by running the migrations on an empty store in
 * memory.
 */
class GenerateTables {
  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    String hash = hashOf(migrations);
    Path stamp = target.resolve("migrations.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    String url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("filesystem:" + migrations)
        .load()
        .migrate();
    GenerationTool.generate(
        new Configuration()
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.h2.H2Database")
                            .withInputSchema("PUBLIC")
                            .withOutputSchemaToDefault(true)
                            .withExcludes("flyway_schema_history")
                            .withForcedTypes(
                                List.of(
                                    new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("TIMESTAMP.*WITH\\s+TIME\\s+ZONE"))))
                    .withGenerate(new Generate().withGeneratedAnnotation(true).withJavadoc(false))
                    .withTarget(
                        new Target()
                            .withPackageName("app.chordial.store.tables")
                            .withDirectory(target.toString()))));
    Files.writeString(stamp, hash);
  }

  private static String hashOf(Path migrations) throws IOException {
    try (var files = Files.walk(migrations)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
