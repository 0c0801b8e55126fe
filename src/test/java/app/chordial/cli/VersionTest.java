package app.chordial.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.chordial.cli.Calls.Said;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class VersionTest {

  @TempDir Path folder;

  private Said said() {
    return new Calls(folder.resolve("log.txt")).call("--version");
  }

  @Test
  void oneLineSaysWhichChordialThisIs() {
    assertThat(said().code()).isZero();
    assertThat(said().err()).isEmpty();
    assertThat(said().out().lines()).singleElement().asString().startsWith("Chordial ");
  }

  @Test
  void itIsTheVersionThatTheBuildHas() throws Exception {
    assumeThat(System.getProperty("basedir")).as("Maven writes it down").isNotNull();
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
    String version = XPathFactory.newInstance().newXPath().evaluate("/project/version", pom);
    assertThat(said().out().strip()).isEqualTo("Chordial " + version);
  }

  @Test
  void theHelpTellsOfIt() {
    assertThat(new Calls(folder.resolve("log.txt")).call("--help").out())
        .contains("--version", "Say which version this is.");
  }
}
