package gongkai.web;

import gongkai.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;

/// A browser whose server takes what is written: the whole program, as `gongkai serve` starts it,
/// with the sample reports.
abstract class OfficeTest extends BrowserTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");

  private int tokens;
  protected Shell shell = new Shell(Shell.PROJECT, Path.of(""));

  @Override
  protected String serve(Path folder) throws IOException {
    shell = new Shell(Shell.PROJECT, folder.resolve("index"));
    prepare();
    shell.run("index", SAMPLES.toString());
    return kept(shell.start("serve", "--port", "0", "--meaning", "off"))
        .said()
        .only()
        .replaceFirst("/$", "");
  }

  /// What a class sets before its server starts.
  protected void prepare() {}

  /// A new token.
  protected final String token(String role) {
    return shell.run("token", "王五" + ++tokens, "--role", role).only();
  }
}
