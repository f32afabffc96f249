package gongkai.meaning;

import java.util.List;

/// A program that does without meaning.
record NoMeanings(String reason) implements Meanings {
  @Override
  public List<Near> nearTo(String query) {
    return List.of();
  }

  @Override
  public List<Near> nearTo(long sentence) {
    return List.of();
  }

  @Override
  public float likeness(long one, long other) {
    return 0;
  }

  @Override
  public void catchUp(Sentences sentences) {}

  @Override
  public Following follow(Sentences sentences) {
    return () -> {};
  }

  @Override
  public Status status() {
    return new Status.Off(reason);
  }

  @Override
  public void close() {}
}
