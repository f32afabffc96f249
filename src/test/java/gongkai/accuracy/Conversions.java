package gongkai.accuracy;

import com.microsoft.playwright.Page;
import gongkai.web.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Has files made by the programs that agencies make them with, as far as they are installed.
final class Conversions implements AutoCloseable {
  private static final List<Path> OFFICES =
      List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));

  /// One at the most: started when the first page is printed.
  private final List<Chromium> browsers = new ArrayList<>();

  /// The samples in their format; none where the program is missing that makes it.
  List<Sample> converted(Format format, List<Sample> samples) throws IOException {
    return switch (format.making()) {
      case WRITER -> samples;
      case BROWSER -> printed(samples);
      case OFFICE -> saved(format, samples);
      case ARCHIVE -> Archives.packed(samples);
    };
  }

  private List<Sample> printed(List<Sample> samples) {
    if (browsers.isEmpty()) {
      Chromium.start().ifPresent(browsers::add);
    }
    if (browsers.isEmpty()) {
      return List.of();
    }
    var printed = new ArrayList<Sample>();
    try (var page = browsers.getFirst().browser().newPage()) {
      for (var sample : samples) {
        page.setContent(new String(sample.bytes(), StandardCharsets.UTF_8));
        printed.add(sample.as(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))));
      }
    }
    return printed;
  }

  private static List<Sample> saved(Format format, List<Sample> samples) throws IOException {
    var office = OFFICES.stream().filter(Files::isExecutable).findFirst();
    if (office.isEmpty()) {
      return List.of();
    }
    var folder = Files.createTempDirectory("accuracy");
    try {
      return saved(office.get(), format, samples, folder);
    } finally {
      delete(folder);
    }
  }

  private static List<Sample> saved(Path office, Format format, List<Sample> samples, Path folder)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format.ending(),
                "--outdir",
                folder.toString()));
    for (var sample : samples) {
      command.add(Files.write(folder.resolve(sample.seed() + ".docx"), sample.bytes()).toString());
    }
    await(new ProcessBuilder(command).redirectErrorStream(true).start());
    var saved = new ArrayList<Sample>();
    for (var sample : samples) {
      saved.add(sample.as(Files.readAllBytes(folder.resolve(sample.file()))));
    }
    return saved;
  }

  private static void await(Process process) throws IOException {
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(said, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    browsers.forEach(Chromium::close);
  }
}
