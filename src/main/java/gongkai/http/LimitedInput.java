package gongkai.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body that ends with [Body.TooLarge] where it is longer than may be, also one that came without
/// saying its length, and with [Body.BrokenOff] where the sender does not keep to what he has said.
final class LimitedInput extends FilterInputStream {
  private long left;

  LimitedInput(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    try {
      int read = super.read();
      return read < 0 ? read : taken(1, read);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      int read = super.read(into, from, length);
      return read < 0 ? read : taken(read, read);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static IOException broken(IOException e) {
    return e instanceof Body.TooLarge ? e : new Body.BrokenOff(e);
  }

  private int taken(int bytes, int result) throws Body.TooLarge {
    left -= bytes;
    if (left < 0) {
      throw new Body.TooLarge();
    }
    return result;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
