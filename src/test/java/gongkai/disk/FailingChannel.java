package gongkai.disk;

import gongkai.disk.FailingDisk.Act;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An open file on a failing disk. A write that fails has written a half.
final class FailingChannel extends FileChannel {
  private final FileChannel real;
  private final Path file;
  private final FailingDisk disk;

  FailingChannel(FileChannel real, Path file, FailingDisk disk) {
    this.real = real;
    this.file = file;
    this.disk = disk;
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    if (disk.fails(Act.WRITE, file)) {
      real.write(half(from));
      throw disk.failure();
    }
    return real.write(from);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    if (disk.fails(Act.WRITE, file)) {
      real.write(half(from), position);
      throw disk.failure();
    }
    return real.write(from, position);
  }

  private static ByteBuffer half(ByteBuffer whole) {
    return whole.slice(whole.position(), whole.remaining() / 2);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    disk.unnamed(Act.WRITE, file);
    return real.write(from, offset, length);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    disk.unnamed(Act.WRITE, file);
    return real.transferFrom(from, position, count);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.unnamed(Act.CUT, file);
    real.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metadata) throws IOException {
    // Lucene takes it for granted that a folder can be forced, and where assertions are on it stops
    // the process otherwise.
    if (!isIndexFolder()) {
      disk.unnamed(Act.FORCE, file);
    }
  }

  private boolean isIndexFolder() {
    return Files.isDirectory(file) && file.toString().contains("lucene");
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return real.read(to);
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return real.read(to, offset, length);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return real.read(to, position);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    return real.transferTo(position, count, to);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return real.map(mode, position, size);
  }

  @Override
  public MemorySegment map(MapMode mode, long offset, long size, Arena arena) throws IOException {
    return real.map(mode, offset, size, arena);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
