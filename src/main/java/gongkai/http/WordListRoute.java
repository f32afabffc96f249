package gongkai.http;

import gongkai.analysis.WordsInUse;
import gongkai.json.Members;
import java.util.List;
import java.util.Map;

/// `GET /api/v1/words`: the words that texts are cut by and queries are widened by, as this server
/// uses them.
final class WordListRoute implements Route {
  private static final String LIST = "list";
  private static final String PART = "q";
  private static final String LIMIT = "limit";
  private static final int USUAL_LIMIT = 100;
  private static final int MOST = 1000;

  private static final String OWN = "own";
  private static final String SYNONYMS = "synonyms";
  private static final String STOPS = "stop";

  private final WordsInUse words;

  WordListRoute(WordsInUse words) {
    this.words = words;
  }

  /// A word, and what is looked for too where it is asked for.
  private record Listed(String word, List<String> others) {
    Listed(Map.Entry<String, List<String>> entry) {
      this(entry.getKey(), entry.getValue());
    }

    Members json() {
      return new Members().text("word", word).texts("others", others);
    }
  }

  @Override
  public Reply answer(Params params) throws Refusal {
    params.allowOnly(List.of(LIST, PART, LIMIT));
    var chosen = params.chosen(LIST, List.of(OWN, SYNONYMS, STOPS), it -> it);
    if (chosen.size() > 1) {
      throw new Refusal(Reply.Problem.invalid(LIST, "repeated"));
    }
    var list = chosen.stream().findFirst().orElse(OWN);
    int limit = params.number(LIMIT, USUAL_LIMIT, MOST);
    var listed = listed(list, params.text(PART));
    return new Reply.Json(
        new Members()
            .text(LIST, list)
            .object("counts", counts())
            .number("total", listed.size())
            .list("words", listed.stream().limit(limit).toList(), Listed::json));
  }

  private Members counts() {
    return new Members()
        .number(OWN, words.own("").size())
        .number(SYNONYMS, words.synonyms("").size())
        .number(STOPS, words.stops("").size());
  }

  private List<Listed> listed(String list, String part) {
    return switch (list) {
      case SYNONYMS -> words.synonyms(part).entrySet().stream().map(Listed::new).toList();
      case STOPS -> plain(words.stops(part));
      default -> plain(words.own(part));
    };
  }

  private static List<Listed> plain(List<String> all) {
    return all.stream().map(word -> new Listed(word, List.of())).toList();
  }
}
