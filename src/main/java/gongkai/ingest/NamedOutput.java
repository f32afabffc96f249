package gongkai.ingest;

import gongkai.engine.DiskException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file to write, whose failures name it: a system names a file only when it is opened.
final class NamedOutput extends FilterOutputStream {
  private final Path file;

  NamedOutput(Path file) throws IOException {
    super(Files.newOutputStream(file));
    this.file = file;
  }

  @Override
  public void write(int each) throws IOException {
    try {
      out.write(each);
    } catch (IOException e) {
      throw DiskException.at(file, e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw DiskException.at(file, e);
    }
  }
}
