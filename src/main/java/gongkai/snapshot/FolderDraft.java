package gongkai.snapshot;

import java.io.IOException;
import java.nio.file.Path;

/// A snapshot that becomes a folder.
final class FolderDraft implements Draft {
  private final Path target;
  private final Path unfinished;
  private final FolderWriter writer;

  FolderDraft(Path target) throws IOException {
    this.target = target;
    this.unfinished = Draft.unfinished(target);
    this.writer = new FolderWriter(unfinished);
  }

  @Override
  public void add(String name, Checking.Content content) throws IOException {
    writer.add(name, content);
  }

  @Override
  public Stored written() throws IOException {
    writer.force();
    return new StoredFolder(unfinished);
  }

  @Override
  public void publish() throws IOException {
    Draft.publish(unfinished, target);
  }

  @Override
  public void close() throws IOException {
    FolderWriter.delete(unfinished);
  }
}
