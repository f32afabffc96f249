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
  PDF(Making.BROWSER) {
    @Override
    Writer writer(Dice dice) {
      return new HtmlFile(HtmlFile.Style.SHEET);
    }
  },
  DOC(Making.OFFICE) {
    @Override
    Writer writer(Dice dice) {
      return new WordFile(WordFile.Style.CELLS);
    }
  },
  /// A PDF as a word processor exports it.
  OFFICE_PDF(Making.OFFICE) {
    @Override
    Writer writer(Dice dice) {
      return new WordFile(WordFile.Style.CELLS);
    }
  },
  OFD {
    @Override
    Writer writer(Dice dice) {
      return new OfdFile();
    }
  },
  /// Text files of several agencies in one archive.
  ZIP(Making.ARCHIVE) {
    @Override
    Writer writer(Dice dice) {
      return new TextFile(dice.of(TextLayout.TABS, TextLayout.PIPES), TextFile.Marking.PLAIN);
    }
  };

  /// Whose file it is in the end.
  enum Making {
    WRITER,
    /// Chromium prints the writer's page.
    BROWSER,
    /// LibreOffice saves the writer's document.
    OFFICE,
    /// The writer's files are packed together.
    ARCHIVE
  }

  private final Making making;

  Format() {
    this(Making.WRITER);
  }

  Format(Making making) {
    this.making = making;
  }

  abstract Writer writer(Dice dice);

  Making making() {
    return making;
  }

  String ending() {
    return this == OFFICE_PDF ? "pdf" : word();
  }

  /// As an option and the table of results spell it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
