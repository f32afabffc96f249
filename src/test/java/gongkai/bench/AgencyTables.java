package gongkai.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The 200 figures that an agency prints, year after year: most of them nought, and all sums hold.
final class AgencyTables {
  private static final int COLUMNS = 6;

  /// What share of requests each kind of applicant sends, in thousandths: people, businesses,
  /// research, charities, lawyers, others.
  private static final int[] APPLICANTS = {850, 100, 5, 5, 30, 10};

  /// How many in a thousand requests end in which way.
  private static final Map<String, Integer> OUTCOMES =
      Map.ofEntries(
          Map.entry("granted", 480),
          Map.entry("partly_granted", 100),
          Map.entry("refused.state_secret", 2),
          Map.entry("refused.prohibited_by_law", 5),
          Map.entry("refused.security_and_stability", 2),
          Map.entry("refused.third_party_rights", 20),
          Map.entry("refused.internal_affairs", 15),
          Map.entry("refused.deliberative_process", 20),
          Map.entry("refused.enforcement_file", 30),
          Map.entry("refused.administrative_query", 15),
          Map.entry("unavailable.not_held", 180),
          Map.entry("unavailable.needs_creation", 20),
          Map.entry("unavailable.still_unclear", 15),
          Map.entry("not_processed.petition", 30),
          Map.entry("not_processed.repeated", 20),
          Map.entry("not_processed.publication", 2),
          Map.entry("not_processed.excessive", 2),
          Map.entry("not_processed.confirmation", 2),
          Map.entry("otherwise.uncorrected", 25),
          Map.entry("otherwise.fee_unpaid", 3),
          Map.entry("otherwise.other", 12));

  private static final List<String> ENDS = OUTCOMES.keySet().stream().sorted().toList();

  private final Random random;

  /// Few agencies get hundreds of requests, most get a handful.
  private final double requestsAYear;

  private int[] waiting = new int[COLUMNS];
  private int documents;

  AgencyTables(Random random) {
    this.random = random;
    requestsAYear = StrictMath.exp(1.2 + 1.3 * random.nextGaussian());
    documents = random.nextInt(20);
  }

  /// The cells of each row, by the code of the row.
  Map<String, List<String>> nextYear() {
    var rows = new HashMap<String, List<String>>();
    disclosure(rows);
    requests(rows);
    for (var row : List.of("review", "litigation.direct", "litigation.after_review")) {
      rows.put(row, withTotal(cases()));
    }
    return rows;
  }

  private void disclosure(Map<String, List<String>> rows) {
    int issued = random.nextInt(4) == 0 ? random.nextInt(8) : 0;
    int repealed = random.nextInt(6) == 0 ? random.nextInt(documents + 1) : 0;
    documents += issued - repealed;
    rows.put("disclosure.rules", texts(0, 0, 0));
    rows.put("disclosure.normative_documents", texts(issued, repealed, documents));
    for (var row : List.of("permits", "penalties", "coercive_measures")) {
      boolean any = random.nextInt(5) < 2;
      rows.put(
          "disclosure." + row, texts(any ? (int) StrictMath.exp(1 + 6 * random.nextDouble()) : 0));
    }
    boolean free = random.nextInt(3) > 0;
    rows.put("disclosure.fees", List.of(free ? "0" : random.nextInt(9_000_000) / 10_000.0 + ""));
  }

  private void requests(Map<String, List<String>> rows) {
    var received = new int[COLUMNS];
    int number = (int) Math.round(requestsAYear * (0.6 + 0.8 * random.nextDouble()));
    for (int i = 0; i < number; i++) {
      received[drawn(APPLICANTS)]++;
    }
    var carriedIn = waiting;
    waiting = new int[COLUMNS];
    var completed = new int[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      int open = received[column] + carriedIn[column];
      waiting[column] = open == 0 ? 0 : random.nextInt(1 + open / 6);
      completed[column] = open - waiting[column];
    }
    rows.put("requests.received", withTotal(received));
    rows.put("requests.carried_in", withTotal(carriedIn));
    rows.put("requests.completed", withTotal(completed));
    rows.put("requests.carried_out", withTotal(waiting));
    outcomes(completed).forEach((row, parts) -> rows.put("requests." + row, withTotal(parts)));
  }

  private Map<String, int[]> outcomes(int[] completed) {
    var outcomes = ENDS.stream().collect(Collectors.toMap(row -> row, _ -> new int[COLUMNS]));
    var shares = ENDS.stream().mapToInt(row -> OUTCOMES.getOrDefault(row, 0)).toArray();
    for (int column = 0; column < COLUMNS; column++) {
      for (int i = 0; i < completed[column]; i++) {
        outcomes.getOrDefault(ENDS.get(drawn(shares)), new int[COLUMNS])[column]++;
      }
    }
    return outcomes;
  }

  private int[] cases() {
    return IntStream.range(0, 4)
        .map(_ -> random.nextInt(12) == 0 ? 1 + random.nextInt(3) : 0)
        .toArray();
  }

  private int drawn(int[] shares) {
    int rest = random.nextInt(IntStream.of(shares).sum());
    int at = 0;
    while (rest >= shares[at]) {
      rest -= shares[at++];
    }
    return at;
  }

  private static List<String> withTotal(int[] parts) {
    return texts(
        IntStream.concat(IntStream.of(parts), IntStream.of(IntStream.of(parts).sum())).toArray());
  }

  private static List<String> texts(int... numbers) {
    return IntStream.of(numbers).mapToObj(Integer::toString).toList();
  }
}
