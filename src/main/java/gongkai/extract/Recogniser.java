package gongkai.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/// Reads the words of an image.
interface Recogniser {
  /// Reads nothing, where no program is installed that could.
  Recogniser NONE = _ -> List.of();

  /// The characters, in dots.
  List<Glyph> read(BufferedImage image) throws IOException;
}
