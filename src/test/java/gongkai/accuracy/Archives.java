package gongkai.accuracy;

import gongkai.ingest.FileReader;
import gongkai.ingest.FileWalk;
import gongkai.ingest.ReportReader;
import gongkai.report.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Zip files with several reports: each is one sample's, and holds its neighbour and a remark too.
final class Archives {
  private static final int LARGEST = 50 << 20;

  private Archives() {}

  static List<Sample> packed(List<Sample> samples) throws IOException {
    var packed = new ArrayList<Sample>();
    for (int i = 0; i < samples.size(); i++) {
      var sample = samples.get(i);
      var bytes = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
        add(zip, "说明.txt", "本压缩包内为各单位报送的文件。".getBytes(StandardCharsets.UTF_8));
        add(zip, "年报/" + member(sample), sample.bytes());
        var other = samples.get((i + 1) % samples.size());
        if (other.seed() != sample.seed()) {
          add(zip, "年报/" + member(other), other.bytes());
        }
      }
      packed.add(sample.as(bytes.toByteArray()));
    }
    return packed;
  }

  private static String member(Sample sample) {
    return "第%d号.txt".formatted(sample.seed());
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  /// What was read of the sample's own member, by the way that a user's archive goes.
  static Reading read(Sample sample, ReportReader reader) {
    try {
      var file = Files.createTempFile("accuracy", ".zip");
      try {
        Files.write(file, sample.bytes());
        var readings = new ArrayList<Reading>();
        new FileReader(reader, LARGEST).readAll(FileWalk.of(List.of(file)), 1, readings::add);
        return readings.stream()
            .filter(reading -> reading.source().file().endsWith(member(sample)))
            .findFirst()
            .orElseThrow();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
