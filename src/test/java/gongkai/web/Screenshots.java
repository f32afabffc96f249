package gongkai.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import gongkai.cli.Shell;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Pictures of the pages over the sample reports, for the guides.
///
/// The first argument is the folder that they are written to. With `all` as the second, each page
/// is taken dark and on a phone, too.
final class Screenshots {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");
  private static final int WIDE = 1280;
  private static final int HIGH = 860;
  private static final int PHONE_WIDE = 390;
  private static final int PHONE_HIGH = 844;

  /// @param path its address, percent-encoded
  private record Shot(String name, String path) {}

  /// @param suffix of the file's name
  private record Screen(String suffix, int width, int height, ColorScheme scheme) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("search", "/?q=" + encoded("政策解读")),
          new Shot("report", "/report?id=" + encoded("棠溪区教育局@2024") + "&q=" + encoded("政策解读")),
          new Shot("overview", "/overview"),
          new Shot("findings", "/findings"),
          new Shot("manage", "/manage?text=" + encoded("依申请公开三件")),
          new Shot(
              "compare",
              "/compare?earlier="
                  + encoded("望湖市棠溪区教育局@2021")
                  + "&later="
                  + encoded("望湖市棠溪区教育局@2022")));

  private static final Screen DESKTOP = new Screen("", WIDE, HIGH, ColorScheme.LIGHT);

  private static final List<Screen> ALL =
      List.of(
          DESKTOP,
          new Screen("-dark", WIDE, HIGH, ColorScheme.DARK),
          new Screen("-phone", PHONE_WIDE, PHONE_HIGH, ColorScheme.LIGHT),
          new Screen("-phone-dark", PHONE_WIDE, PHONE_HIGH, ColorScheme.DARK));

  private Screenshots() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createDirectories(Path.of(arguments[0]));
    var screens = List.of(arguments).contains("all") ? ALL : List.of(DESKTOP);
    var index = Files.createTempDirectory("gongkai-screenshots");
    var shell = new Shell(Shell.PROJECT, index);
    shell.run("index", SAMPLES.toString());
    var token = shell.run("token", "王五", "--role", "admin").only();
    try (var chromium = Chromium.start().orElseThrow();
        var server = shell.start("serve", "--port", "0", "--meaning", "off")) {
      var address = server.said().only().replaceFirst("/$", "");
      for (var screen : screens) {
        take(chromium, new Place(address, token, folder), screen);
      }
    }
  }

  /// @param folder that the pictures are written to
  private record Place(String address, String token, Path folder) {}

  private static void take(Chromium chromium, Place place, Screen screen) {
    var options =
        new NewContextOptions()
            .setLocale("zh-CN")
            .setViewportSize(screen.width(), screen.height())
            .setColorScheme(screen.scheme());
    try (var context = chromium.browser().newContext(options)) {
      context.addInitScript("sessionStorage.setItem('gongkai token', '" + place.token() + "')");
      var page = context.newPage();
      for (var shot : SHOTS) {
        page.navigate(place.address() + shot.path());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var file = place.folder().resolve(shot.name() + screen.suffix() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
      }
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
