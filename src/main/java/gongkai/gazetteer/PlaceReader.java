package gongkai.gazetteer;

import gongkai.gazetteer.Mention.Step;
import gongkai.gazetteer.PlaceName.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads places out of folded text, at a position or wherever they stand.
///
/// At each step the longest name is taken, a full one before a short one, and only what lies within
/// the step before.
record PlaceReader(PlaceNames names, Wording wording, Townships townships) {
  private static final String SEPARATORS = "/\\>-_|·";
  private static final int SHORTEST_ALONE = 3;

  Optional<Mention> read(String text, int start) {
    if (names.at(text, start).isEmpty()) {
      return Optional.empty();
    }
    var steps = new ArrayList<Step>();
    var next = step(text, start, List.of());
    while (next.isPresent()) {
      steps.add(next.get());
      var above = next.get().named();
      next = step(text, behindSeparators(text, next.get().end()), above);
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new Mention(start, steps));
  }

  /// All places that a running text names, but for words that only look like a place.
  List<Mention> mentions(String text) {
    var mentions = new ArrayList<Mention>();
    int at = 0;
    while (at < text.length()) {
      var mention = read(text, at).filter(found -> isSaid(text, found));
      mention.ifPresent(mentions::add);
      at = Math.max(at + 1, mention.map(Mention::end).orElse(0));
    }
    return mentions;
  }

  private Optional<Step> step(String text, int at, List<Place> above) {
    var fitting =
        within(above, text, at).stream()
            .filter(name -> stands(name, text, at + name.text().length()))
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    var best = fitting.getFirst();
    var named =
        fitting.stream()
            .filter(name -> name.text().equals(best.text()) && name.form() == best.form())
            .map(PlaceName::place)
            .toList();
    return Optional.of(new Step(end(text, at + best.text().length(), named), best.form(), named));
  }

  private List<PlaceName> within(List<Place> above, String text, int at) {
    var all = names.at(text, at);
    return above.isEmpty() || all.isEmpty()
        ? all
        : all.stream().filter(name -> above.stream().anyMatch(name.place()::within)).toList();
  }

  /// One character less where that belongs to the next word: 乌苏 市场监督管理局, 济南 市中区.
  private int end(String text, int end, List<Place> named) {
    boolean torn = wording.wholeAt(text, end - 1) || !within(named, text, end - 1).isEmpty();
    return torn ? end - 1 : end;
  }

  /// Whether the name is a place's where it ends, and not the beginning of another name.
  private boolean stands(PlaceName name, String text, int end) {
    if (name.form() == Form.FULL) {
      return !townships.typeFollows(text, end);
    }
    return !wording.joinsAt(text, end)
        && (name.place().level() == Level.PROVINCE || townships.read(text, end).isEmpty());
  }

  private static int behindSeparators(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean isSaid(String text, Mention mention) {
    var only = mention.last();
    if (mention.steps().size() > 1 || only.form() == Form.SHORT) {
      return true;
    }
    var name = text.substring(mention.start(), mention.end());
    boolean torn = name.length() < only.named().getFirst().name().length();
    return !torn && name.length() >= SHORTEST_ALONE && !wording.isCommon(name);
  }
}
