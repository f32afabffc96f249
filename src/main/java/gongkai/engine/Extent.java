package gongkai.engine;

/// How large an index is, and which one.
///
/// @param generation counts how often it was made again beside the one in use, from 1; 0 where that
///   is not counted
/// @param version grows with each commit
/// @param bytes on the disk
public record Extent(long generation, long version, long bytes) {
  public static final Extent NONE = new Extent(0, 0, 0);

  public Extent ofGeneration(long number) {
    return new Extent(number, version, bytes);
  }
}
