package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;

/// Compares what a person or a program sees with a file under `src/test/resources/golden`.
///
/// `mvn test -Dgolden=renew` writes the files anew; read the difference before committing it.
@NullMarked
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void matches(String name, String actual) throws IOException {
    var file = FOLDER.resolve(name);
    if ("renew".equals(System.getProperty("golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertThat(actual).as("%s, renewed by mvn test -Dgolden=renew", file).isEqualTo(read(file));
  }

  /// One member of the JSON a line, so that a difference shows where it is.
  public static String pretty(String json) {
    var gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(JsonParser.parseString(json)) + "\n";
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
