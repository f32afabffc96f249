package gongkai.disk;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A path on a failing disk. Its file can be read past that disk, which does not fail at reading.
record FailingPath(FailingSystem system, Path real) implements Path {
  static Path real(Path path) {
    return path instanceof FailingPath failing ? failing.real : path;
  }

  private Path here(Path path) {
    return new FailingPath(system, path);
  }

  @SuppressWarnings("NullAway") // so does a path have none
  private @Nullable Path orNone(@Nullable Path path) {
    return path == null ? null : here(path);
  }

  @Override
  public FailingSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return real.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return orNone(real.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return orNone(real.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return orNone(real.getParent());
  }

  @Override
  public int getNameCount() {
    return real.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return here(real.getName(index));
  }

  @Override
  public Path subpath(int from, int to) {
    return here(real.subpath(from, to));
  }

  @Override
  public boolean startsWith(Path other) {
    return real.startsWith(real(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return real.endsWith(real(other));
  }

  @Override
  public Path normalize() {
    return here(real.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return here(real.resolve(real(other)));
  }

  @Override
  public Path relativize(Path other) {
    return here(real.relativize(real(other)));
  }

  @Override
  public URI toUri() {
    return real.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return here(real.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return here(real.toRealPath(options));
  }

  @Override
  public File toFile() {
    return real.toFile();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int compareTo(Path other) {
    return real.compareTo(real(other));
  }

  @Override
  public String toString() {
    return real.toString();
  }
}
