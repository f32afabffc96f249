package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import gongkai.accuracy.Manuscript.Table;
import gongkai.accuracy.Printing.Fidelity;
import gongkai.accuracy.Truth.Fragment;
import gongkai.report.Passage.Kind;
import gongkai.report.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Writes reports from before the form: parts of any number and order, and a table of statistics.
final class FreeAuthor {
  private static final String NUMERALS = "一二三四五六七八九";

  private final Phrases phrases = new Phrases();
  private final Map<String, List<String>> words = Resource.parts("free.txt");
  private final List<List<String>> counties;

  FreeAuthor(Path config) throws IOException {
    this.counties = Counties.read(config.resolve("places/gb2260.tsv"));
  }

  Manuscript write(Fidelity fidelity, Dice dice) {
    var draft = new Draft(Identity.of(counties, phrases, dice).free(dice), dice);
    draft.opening();
    var parts = new ArrayList<Runnable>(List.of(draft::requests, draft::review));
    if (dice.chance(0.7)) {
      parts.add(draft::fees);
    }
    Collections.rotate(parts, dice.between(0, 2));
    parts.forEach(Runnable::run);
    if (dice.chance(0.5)) {
      draft.issues();
    } else {
      draft.problemsAndMeasures();
    }
    if (dice.chance(0.5)) {
      draft.other();
    }
    boolean hasTable = fidelity == Fidelity.CELLS && dice.chance(0.6);
    draft.closing(hasTable);
    return draft.manuscript();
  }

  /// A report in the making.
  private final class Draft {
    private final Identity identity;
    private final Title title;
    private final Dice dice;
    private final String number;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final Map<String, Integer> narrative = new LinkedHashMap<>();
    private final Set<Section.Key> keys = new LinkedHashSet<>();
    private int headings;

    Draft(Identity identity, Dice dice) {
      this.identity = identity;
      this.title = Title.of(identity, dice);
      this.dice = dice;
      this.number = dice.chance(0.15) ? "" : dice.of(all("numbers"));
    }

    void opening() {
      pieces.addAll(title.lines());
      if (dice.chance(0.5)) {
        text(phrases.one("preamble", dice, identity.year()));
      }
      heading(Section.Key.OVERVIEW, "overview");
      told(Section.Key.OVERVIEW, phrases.one("opening", dice, identity.year()));
      told(Section.Key.OVERVIEW, phrases.one("managing", dice, identity.year()));
      heading(Section.Key.DISCLOSURE, "disclosure");
      counted(
          Section.Key.DISCLOSURE,
          phrases.one("proactive", dice, identity.year()),
          "published_items",
          3000);
    }

    void requests() {
      heading(Section.Key.REQUESTS, "requests");
      boolean has = dice.chance(0.5);
      var phrase = phrases.one(has ? "requested" : "unrequested", dice, identity.year());
      counted(Section.Key.REQUESTS, phrase, "requests_received", 60);
    }

    void review() {
      heading(Section.Key.REVIEW, "review");
      narrative.put("narrative.litigations", 0);
      counted(Section.Key.REVIEW, one(dice.of("contested", "uncontested")), "reviews", 9);
    }

    void fees() {
      heading(Section.Key.OTHER, "fees");
      told(Section.Key.OTHER, one("charged"));
    }

    void issues() {
      heading(Section.Key.ISSUES, "issues");
      var issues = Issues.of(phrases, identity.year(), dice);
      issues.lines().forEach(this::text);
      fragments.addAll(issues.fragments());
    }

    /// A part for each.
    void problemsAndMeasures() {
      listed("problems", Kind.PROBLEM);
      listed("improvements", Kind.IMPROVEMENT);
    }

    private void listed(String part, Kind kind) {
      heading(Section.Key.ISSUES, part);
      var points = dice.some(phrases.all(part), dice.between(2, 4));
      var ordered = new StringBuilder();
      for (int i = 0; i < points.size(); i++) {
        ordered.append(NUMERALS.charAt(i)).append("是").append(points.get(i)).append("。");
        fragments.add(new Fragment(Section.Key.ISSUES, kind, points.get(i)));
      }
      text(ordered.toString());
    }

    void other() {
      heading(Section.Key.OTHER, "other");
      told(Section.Key.OTHER, phrases.one("other", dice, identity.year()));
    }

    void closing(boolean hasTable) {
      if (hasTable) {
        pieces.add(new Line(Role.SIGN_OFF, "附：" + identity.year() + "年政府信息公开情况统计表"));
        keys.add(Section.Key.OTHER);
        pieces.add(new Table(new Statistics(narrative, dice).grid()));
      }
      var day = identity.published();
      pieces.add(new Line(Role.SIGN_OFF, identity.agency()));
      pieces.add(
          new Line(
              Role.SIGN_OFF,
              "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    private void heading(Section.Key key, String part) {
      var numeral = NUMERALS.substring(headings, ++headings);
      pieces.add(new Heading(key, number.formatted(numeral) + dice.of(all(part))));
      keys.add(key);
    }

    private String one(String part) {
      return dice.of(all(part)).replace("{y}", Integer.toString(identity.year()));
    }

    /// A sentence that tells a number, or that there is none.
    private void counted(Section.Key section, String phrase, String code, int most) {
      int count = phrase.contains("{n}") ? dice.between(1, most) : 0;
      narrative.put("narrative." + code, count);
      told(section, Phrases.counting(phrase, count));
    }

    private void told(Section.Key section, String sentence) {
      text(sentence);
      fragments.add(new Fragment(section, Kind.TEXT, sentence));
    }

    private void text(String line) {
      pieces.add(new Line(Role.TEXT, line));
    }

    Manuscript manuscript() {
      var truth =
          new Truth(
              title.text(),
              identity.agency(),
              identity.place(),
              identity.year(),
              identity.published().toString(),
              identity.edition(),
              List.copyOf(keys),
              fragments,
              Map.of(),
              narrative);
      return new Manuscript(truth, pieces);
    }
  }

  private List<String> all(String part) {
    return Objects.requireNonNull(words.get(part), part);
  }
}
