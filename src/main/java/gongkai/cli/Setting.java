package gongkai.cli;

import java.util.Locale;

/// Every setting once: its key in `config/gongkai.properties`, from which come the name of its
/// option and of its environment variable, and what the help says of it.
enum Setting {
  HOST(
      "HOST",
      "127.0.0.1",
      "where to listen: 127.0.0.1 is this machine only, 0.0.0.0 every network"),
  PORT("PORT", "8686", "the port to listen on; 0 is any free one"),
  ALLOWED_ORIGINS(
      "SITES", "", "sites whose pages may search from a browser, such as https://intranet.example"),
  READS(
      "HOW",
      "auto",
      "who may search and read: open, token, or auto: open as long as only this machine can call"),
  ALLOWED_HOSTS(
      "NAMES", "", "names by which the server may be called besides those of this machine"),
  REQUESTS_PER_MINUTE(
      "N", "auto", "of one caller; 0 is any number; auto: any while only this machine can call"),
  TRUSTED_PROXY("ADDRESSES", "", "servers in front that say for whom they call"),
  USER_HEADER("NAME", "", "the header in which they name who has signed in: X-Forwarded-User"),
  USER_ROLE("ROLE", "reader", "what whoever has signed in may do: reader or writer"),
  INDEX("FOLDER", "index", "the folder that holds the index, the originals and the records"),
  MAX_FILE_MB("MB", "32", "files above this size are not read"),
  MAX_UPLOAD_MB("MB", "256", "what may be sent to the server at once"),
  READ_SECONDS("S", "60", "how long reading one file may take, unless it is plain text"),
  READ_MEMORY_MB("MB", "512", "how much memory reading one file may take, unless it is plain text"),
  THREADS("N", "auto", "how many files are read at once; auto is one for each core"),
  MEANING(
      "HOW",
      "on",
      "find reports by meaning, too: on, off, or at_once: indexing ends when all have theirs"),
  SLOW_SEARCH_MS("MS", "1000", "searches that take as long are logged, each with what was asked"),
  MULTI_SECONDS("S", "20", "how long several searches in one call may take together"),
  EXPORT_SECONDS("S", "900", "how long an export may be sent; what is over is cut off and said"),
  WATCH("FOLDER", "", "a folder whose files are indexed as they come and change");

  private final String label;
  private final String standard;
  private final String about;

  Setting(String label, String standard, String about) {
    this.label = label;
    this.standard = standard;
    this.about = about;
  }

  /// `max_file_mb`
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// `--max-file-mb`
  String option() {
    return "--" + key().replace('_', '-');
  }

  /// `GONGKAI_MAX_FILE_MB`
  String variable() {
    return "GONGKAI_" + name();
  }

  /// What stands for the value in the help.
  String label() {
    return label;
  }

  /// What holds where nothing is said.
  String standard() {
    return standard;
  }

  String about() {
    return about;
  }
}
