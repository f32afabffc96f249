package gongkai.ingest;

import gongkai.engine.IndexRefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was decided about every file that ever came, in `records/manifest.jsonl`. One process at a
/// time may write, and holds a lock as long as it is open.
public final class Records implements Closeable {
  static final String MANIFEST = "manifest.jsonl";
  private static final String LOCK = "lock";

  private final Manifest manifest;
  private final FileChannel lock;
  private final InstantSource clock;
  private final Ledger ledger = new Ledger();
  private final List<Event> unsynced = new ArrayList<>();
  private final Set<String> unconfirmed = new LinkedHashSet<>();

  private Records(Manifest manifest, FileChannel lock, InstantSource clock) {
    this.manifest = manifest;
    this.lock = lock;
    this.clock = clock;
  }

  /// Opens the records in a folder, which is made where it is missing.
  ///
  /// @throws IndexRefusedException where another process is writing, or the manifest is damaged
  public static Records open(Path folder, InstantSource clock) throws IOException {
    Durable.createFolder(folder);
    var lock = lock(folder);
    try {
      var records = new Records(new Manifest(folder, MANIFEST), lock, clock);
      records.history().forEach(records::take);
      return records;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new BeingWrittenException(folder.toString());
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /// Everything that was ever recorded, oldest first.
  List<Event> history() throws IOException {
    return manifest.read();
  }

  Ledger ledger() {
    return ledger;
  }

  /// The reports of which it is not known whether the index holds them as the records tell.
  Set<String> unconfirmed() {
    return Set.copyOf(unconfirmed);
  }

  /// Takes an event down. It outlives a crash after [#sync].
  void add(Event event) {
    unsynced.add(event);
    take(event);
  }

  /// Everything that was taken down before outlives a crash when this returns.
  void sync() throws IOException {
    if (!unsynced.isEmpty()) {
      var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
      manifest.append(unsynced.stream().map(event -> EventJson.write(event, at)).toList());
      unsynced.clear();
    }
  }

  /// The index now holds what was recorded.
  public void confirm() throws IOException {
    if (!unconfirmed.isEmpty()) {
      add(new Event.Indexed());
      sync();
    }
  }

  private void take(Event event) {
    switch (event) {
      case Entry entry when !entry.id().isEmpty() -> unconfirmed.add(entry.id());
      case Entry _ -> {}
      case Event.Released(var id) -> unconfirmed.add(id);
      case Event.Deleted(var id, _) -> unconfirmed.add(id);
      case Event.Indexed _ -> unconfirmed.clear();
    }
    ledger.take(event);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
