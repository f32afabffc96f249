package gongkai.access;

import gongkai.ingest.Durable;
import gongkai.ingest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// The tokens of an index, in `records/tokens.jsonl`, which only its owner may read. A server sees
/// at the next call what `gongkai token` has made or revoked beside it.
public final class Tokens {
  private static final String FILE = "tokens.jsonl";

  /// Tells a person, and whoever searches a disk for secrets, what it is.
  private static final String PREFIX = "gongkai_";

  private static final int SECRET_BYTES = 32;

  private final Path file;
  private final InstantSource clock;
  private volatile Known known = new Known(FileTime.fromMillis(0), -1, List.of());

  /// What the file held when it was this old and long.
  private record Known(FileTime changed, long size, List<Token> tokens) {}

  /// @param records the folder of the records, which need not exist yet
  public Tokens(Path records, InstantSource clock) {
    this.file = records.resolve(FILE);
    this.clock = clock;
  }

  /// Makes a token.
  ///
  /// @return the secret, which can be told only now
  /// @throws IllegalArgumentException where a good one of that name is there
  public String make(String name, Role role) throws IOException {
    if (named(name).isPresent()) {
      throw new IllegalArgumentException("there is a token called " + name);
    }
    var random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    var all = new ArrayList<>(all());
    all.add(new Token(name, role, now(), "", sha256(secret)));
    write(all);
    return secret;
  }

  /// From now on the token opens nothing.
  ///
  /// @return whether there was a good one of that name
  public boolean revoke(String name) throws IOException {
    var token = named(name);
    if (token.isPresent()) {
      var all = new ArrayList<>(all());
      all.replaceAll(each -> each.equals(token.get()) ? each.revoked(now()) : each);
      write(all);
    }
    return token.isPresent();
  }

  /// All that were ever made, oldest first.
  public List<Token> all() throws IOException {
    try {
      var about = Files.readAttributes(file, BasicFileAttributes.class);
      var now = known;
      if (!about.lastModifiedTime().equals(now.changed()) || about.size() != now.size()) {
        known = new Known(about.lastModifiedTime(), about.size(), read());
      }
      return known.tokens();
    } catch (NoSuchFileException noneYet) {
      return List.of();
    }
  }

  /// Whom a secret belongs to; nobody where it is none, or was revoked.
  public Optional<Person> person(String secret) throws IOException {
    var hash = sha256(secret).getBytes(StandardCharsets.US_ASCII);
    return all().stream()
        .filter(Token::isGood)
        .filter(
            token ->
                MessageDigest.isEqual(hash, token.sha256().getBytes(StandardCharsets.US_ASCII)))
        .findFirst()
        .map(token -> new Person(token.name(), token.role()));
  }

  private Optional<Token> named(String name) throws IOException {
    return all().stream().filter(Token::isGood).filter(it -> it.name().equals(name)).findFirst();
  }

  private List<Token> read() throws IOException {
    var tokens = new ArrayList<Token>();
    for (var line : Files.readAllLines(file)) {
      tokens.add(
          Token.of(line)
              .orElseThrow(
                  () ->
                      new IOException(
                          "%s: line %d is no token; take it out, or put back the file from a backup"
                              .formatted(file, tokens.size() + 1))));
    }
    return List.copyOf(tokens);
  }

  private void write(List<Token> tokens) throws IOException {
    var folder = file.toAbsolutePath().resolveSibling(".").normalize();
    Durable.createFolder(folder);
    var lines = new StringBuilder();
    tokens.forEach(token -> lines.append(token.line()).append('\n'));
    Durable.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    Durable.forceFolder(folder);
    keepFromOthers(file);
  }

  /// Only the owner of the file may read it from now on, where the system knows owners.
  static void keepFromOthers(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String sha256(String secret) {
    return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
  }
}
