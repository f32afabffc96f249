package gongkai.snapshot;

import gongkai.ingest.Durable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A snapshot that becomes one zip.
final class ZipDraft implements Draft {
  private final Path target;
  private final Path unfinished;
  private final ZipOutputStream zip;

  ZipDraft(Path target) throws IOException {
    this.target = target;
    this.unfinished = Draft.unfinished(target);
    Durable.createFolder(target.resolveSibling(".").normalize());
    Files.deleteIfExists(unfinished);
    this.zip = new ZipOutputStream(new BufferedOutputStream(Durable.output(unfinished)));
    FolderWriter.onlyForOwner(unfinished);
  }

  @Override
  public void add(String name, Checking.Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.to(zip);
    zip.closeEntry();
  }

  @Override
  public Stored written() throws IOException {
    zip.close();
    Durable.force(unfinished);
    return StoredZip.open(unfinished);
  }

  @Override
  public void publish() throws IOException {
    Draft.publish(unfinished, target);
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
