package gongkai.ingest;

/// The bytes of a file and the name that they give it.
public final class Content implements Fetched {
  private final byte[] bytes;
  private final String sha256;

  public Content(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = Sha256.of(bytes);
  }

  /// The bytes themselves and no copy: whoever gets them only reads them.
  public byte[] bytes() {
    return bytes;
  }

  public String sha256() {
    return sha256;
  }
}
