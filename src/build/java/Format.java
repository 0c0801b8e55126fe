import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code --check}) or mends ({@code --mend}) the layout of every Java file below a folder.
 */
class Format {
  public static void main(String[] args) throws Exception {
    boolean mend = args[0].equals("--mend");
    List<String> line = new ArrayList<>();
    if (mend) {
      line.add("--replace");
    } else {
      line.addAll(List.of("--set-exit-if-changed", "--dry-run"));
    }
    try (var files = Files.walk(Path.of(args[1]))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .sorted()
          .forEach(line::add);
    }
    var out = new PrintWriter(System.out, true);
    int exit =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(line.toArray(String[]::new));

    if (exit != 0) {
      System.err.println(
          "These files are not laid out as google-java-format does it."
              + " src/site/markdown/contributing.md has the command that mends them.");
    }
    System.exit(exit);
  }
}
