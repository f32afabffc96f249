package gongkai.http;

import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Hit;
import gongkai.engine.ReportSearch;
import gongkai.engine.Request;
import gongkai.engine.Request.Sort;
import gongkai.engine.Why;
import gongkai.engine.Why.Part;
import gongkai.json.Members;
import gongkai.meaning.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Why a hit stands where it stands, in sentences.
public final class Reasons {
  private final ReportSearch index;
  private final Fields fields;

  public Reasons(ReportSearch index, Fields fields) {
    this.index = index;
    this.fields = fields;
  }

  /// The sentences for each hit, in the order of the hits; none where the order is not by words.
  public List<List<String>> sentences(Request request, Found found, Locale locale)
      throws IOException {
    var reasons = index.why(request, found.relaxed(), found.hits().stream().map(Hit::id).toList());
    return found.hits().stream()
        .map(hit -> sentences(hit, Optional.ofNullable(reasons.get(hit.id())), request, locale))
        .toList();
  }

  /// Hits with their reasons.
  Function<Hit, Members> hits(Request request, Found found, Locale locale) throws IOException {
    var reasons = index.why(request, found.relaxed(), found.hits().stream().map(Hit::id).toList());
    return hit -> {
      var why = Optional.ofNullable(reasons.get(hit.id()));
      var said = sentences(hit, why, request, locale);
      // The points of what has only some of the words are in no score.
      boolean scored = hit.score() > 0 && hit.by() == FoundBy.WORDS;
      var parts = scored ? why.map(Why::parts).orElse(List.of()) : List.<Part>of();
      return SearchJson.hit(hit)
          .object(
              "explanation",
              new Members().texts("sentences", said).list("parts", parts, Reasons::part));
    };
  }

  private static Members part(Part part) {
    return new Members()
        .text("text", part.text())
        .text("kind", SearchJson.key(part.kind()))
        .text("section", part.section())
        .number("passages", part.passages())
        .number("of", part.of())
        .number("points", part.points());
  }

  private List<String> sentences(Hit hit, Optional<Why> why, Request request, Locale locale) {
    if (hit.by() == FoundBy.MEANING) {
      return List.of(Messages.say("why.meaning", locale, List.of()), meaning(hit, locale));
    }
    if (hit.by() == FoundBy.SOME) {
      return ofSome(hit, why, locale);
    }
    if (why.isEmpty() || hit.score() <= 0) {
      return List.of();
    }
    var sentences = new ArrayList<String>();
    double score = why.get().score();
    why.get().parts().stream()
        .sorted(Comparator.comparingDouble((Part part) -> -part.points()))
        .forEach(part -> sentences.add(sentence(part, score, locale)));
    sentences.add(Messages.say("why.total", locale, List.of(points(score))));
    if (request.page().sort() instanceof Sort.RelevanceAndMeaning
        && !(index.meaning() instanceof Status.Off)) {
      sentences.addAll(ranks(hit, locale));
    }
    return sentences;
  }

  private static List<String> ofSome(Hit hit, Optional<Why> why, Locale locale) {
    var sentences = new ArrayList<String>();
    sentences.add(Messages.say("why.some", locale, List.of()));
    var words = why.map(Why::parts).orElse(List.of()).stream().map(Part::text).distinct().toList();
    if (!words.isEmpty()) {
      sentences.add(Messages.say("why.some_words", locale, List.of(String.join("、", words))));
    }
    if (hit.ranks().some() > 0) {
      var rank = String.valueOf(hit.ranks().some());
      sentences.add(Messages.say("why.rank_some", locale, List.of(rank)));
    }
    if (hit.ranks().meaning() > 0) {
      sentences.add(meaning(hit, locale));
    }
    return sentences;
  }

  /// Where it stands by words, and by meaning, of which both together make its place.
  private static List<String> ranks(Hit hit, Locale locale) {
    var ranks = hit.ranks();
    if (ranks.words() == 0 && ranks.meaning() == 0) {
      return List.of(Messages.say("why.meaning_too", locale, List.of()));
    }
    var sentences = new ArrayList<String>();
    if (ranks.words() > 0) {
      var rank = String.valueOf(ranks.words());
      sentences.add(Messages.say("why.rank_words", locale, List.of(rank)));
    }
    if (ranks.meaning() > 0) {
      sentences.add(meaning(hit, locale));
    }
    return sentences;
  }

  private static String meaning(Hit hit, Locale locale) {
    var ranks = hit.ranks();
    return Messages.say(
        "why.rank_meaning",
        locale,
        List.of(String.valueOf(ranks.meaning()), points(ranks.likeness())));
  }

  private String sentence(Part part, double score, Locale locale) {
    var said =
        Messages.say(
            key(part),
            locale,
            List.of(
                part.text(),
                section(part, locale),
                String.valueOf(part.passages()),
                String.valueOf(part.of()),
                points(part.points())));
    var share = Math.round(100 * part.points() / score) + "%";
    return share.equals("100%")
        ? said + Messages.say("why.end", locale, List.of())
        : said + Messages.say("why.share", locale, List.of(share));
  }

  private static String key(Part part) {
    if (part.kind() == Why.Kind.VALUE) {
      return "why.value";
    }
    return (part.section().isEmpty() ? "why.context." : "why.") + SearchJson.key(part.kind());
  }

  private String section(Part part, Locale locale) {
    var label = fields.label(IndexField.SECTION, part.section());
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? label.en() : label.zh();
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }
}
