package gongkai.report;

/// Where something stands in its file, counted from one; zero is "the file does not tell".
public record At(int page, int line, int cell) {
  public At {
    if (page < 0 || line < 0 || cell < 0) {
      throw new IllegalArgumentException(
          "place must be >= 0, got " + page + "/" + line + "/" + cell);
    }
  }
}
