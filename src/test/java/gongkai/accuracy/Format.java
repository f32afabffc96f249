package gongkai.accuracy;

import java.util.List;
import java.util.Locale;

/// The formats in which reports are written.
enum Format {
  TXT {
    @Override
    Writer writer(Dice dice) {
      return new TextFile(dice.of(List.of(TextLayout.values())), TextFile.Marking.PLAIN);
    }
  },
  MD {
    @Override
    Writer writer(Dice dice) {
      return new TextFile(TextLayout.PIPES, TextFile.Marking.MARKDOWN);
    }
  },
  HTML {
    @Override
    Writer writer(Dice dice) {
      return new HtmlFile(
          dice.of(
              HtmlFile.Style.PLAIN,
              HtmlFile.Style.SITE,
              HtmlFile.Style.FRAMED,
              HtmlFile.Style.WORD));
    }
  },
  DOCX {
    @Override
    Writer writer(Dice dice) {
      return new WordFile(dice.of(List.of(WordFile.Style.values())));
    }
  },
  /// Printed by a browser.
  PDF {
    @Override
    Writer writer(Dice dice) {
      return new HtmlFile(HtmlFile.Style.SHEET);
    }
  },
  /// Saved by LibreOffice.
  DOC {
    @Override
    Writer writer(Dice dice) {
      return new WordFile(WordFile.Style.CELLS);
    }
  };

  abstract Writer writer(Dice dice);

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
