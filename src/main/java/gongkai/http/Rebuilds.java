package gongkai.http;

/// Makes the index again beside the one in use, one at a time.
public interface Rebuilds {

  /// Begins, or leaves the one to go on that is under way.
  ///
  /// @param by who asks for it
  Rebuilding begin(String by);

  /// How far the latest has come since the server was started.
  Rebuilding latest();
}
