package gongkai.accuracy;

import gongkai.accuracy.Manuscript.Heading;
import gongkai.accuracy.Manuscript.Line;
import gongkai.accuracy.Manuscript.Piece;
import gongkai.accuracy.Manuscript.Role;
import gongkai.accuracy.Manuscript.Table;
import gongkai.accuracy.Truth.Fragment;
import gongkai.report.Figure;
import gongkai.report.Passage.Kind;
import gongkai.report.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes reports: whole ones, undamaged, not yet in any format.
final class Author {
  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private final Form form = new Form();
  private final Phrases phrases = new Phrases();
  private final List<List<String>> counties;

  /// @param config the folder that holds `places/gb2260.tsv`
  Author(Path config) throws IOException {
    this.counties = Counties.read(config.resolve("places/gb2260.tsv"));
  }

  Manuscript write(Printing.Fidelity fidelity, Dice dice) {
    var identity = Identity.of(counties, phrases, dice);
    var grids = grids(identity, dice);
    var figures = new Printing(fidelity, dice).of(Counts.of(grids, dice));
    var draft = new Draft(identity, Title.of(identity, dice), dice);
    draft.opening();
    for (var grid : grids) {
      draft.heading();
      draft.pieces.add(new Table(grid.filled(printed(figures))));
    }
    draft.closing();
    return new Manuscript(draft.truth(figures), draft.pieces);
  }

  private List<Grid> grids(Identity identity, Dice dice) {
    var edition = identity.edition();
    boolean hasOneRow = edition.equals("2021") && dice.chance(0.05);
    var requests = form.requests(hasOneRow ? "2019" : edition);
    return List.of(form.disclosure(edition), requests, form.review());
  }

  private static Map<String, String> printed(Map<String, Figure> figures) {
    var printed = new HashMap<String, String>();
    figures.forEach((code, figure) -> printed.put(code, figure.text()));
    return printed;
  }

  /// A report in the making.
  private final class Draft {
    private final Identity identity;
    private final Title title;
    private final Dice dice;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final Map<String, Integer> narrative = new LinkedHashMap<>();
    private final Iterator<Section.Key> keys = List.of(Section.Key.values()).iterator();
    private final Iterator<String> headings = HEADINGS.iterator();
    private boolean isDated;

    Draft(Identity identity, Title title, Dice dice) {
      this.identity = identity;
      this.title = title;
      this.dice = dice;
    }

    void opening() {
      pieces.addAll(title.lines());
      if (dice.chance(0.3)) {
        text(phrase("preamble"));
      }
      heading();
      told(Section.Key.OVERVIEW, phrase("opening"));
      told(Section.Key.OVERVIEW, "（一）主动公开。" + counted("proactive", "published_items", 3000));
      boolean hasRequests = dice.chance(0.5);
      if (!hasRequests) {
        narrative.put("narrative.requests_received", 0);
      }
      told(
          Section.Key.OVERVIEW,
          "（二）依申请公开。"
              + (hasRequests
                  ? counted("requested", "requests_received", 60)
                  : phrase("unrequested")));
      told(Section.Key.OVERVIEW, "（三）政府信息管理。" + phrase("managing"));
      told(Section.Key.OVERVIEW, "（四）平台建设。" + counted("wechat", "wechat_items", 900));
      told(Section.Key.OVERVIEW, "（五）监督保障。" + counted("oversight", "training_sessions", 9));
    }

    void closing() {
      heading();
      var issues = Issues.of(phrases, identity.year(), dice);
      issues.lines().forEach(this::text);
      fragments.addAll(issues.fragments());
      heading();
      told(Section.Key.OTHER, phrase(dice.chance(0.8) ? "other" : "nothing"));
      if (dice.chance(0.6)) {
        isDated = true;
        var day = identity.published();
        signed(identity.agency());
        signed(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
      }
    }

    void heading() {
      pieces.add(new Heading(keys.next(), headings.next()));
    }

    private String phrase(String part) {
      return phrases.one(part, dice, identity.year());
    }

    private String counted(String part, String code, int most) {
      var phrase = phrase(part);
      int number = dice.between(1, most);
      if (phrase.contains("{n}")) {
        narrative.put("narrative." + code, number);
      }
      return Phrases.counting(phrase, number);
    }

    private void told(Section.Key section, String sentence) {
      text(sentence);
      fragments.add(new Fragment(section, Kind.TEXT, sentence.replaceFirst("^（.）[^。]*。", "")));
    }

    private void text(String line) {
      pieces.add(new Line(Role.TEXT, line));
    }

    private void signed(String line) {
      pieces.add(new Line(Role.SIGN_OFF, line));
    }

    Truth truth(Map<String, Figure> figures) {
      return new Truth(
          title.text(),
          identity.agency(),
          identity.place(),
          identity.year(),
          isDated ? identity.published().toString() : "",
          identity.edition(),
          List.of(Section.Key.values()),
          fragments,
          figures,
          narrative);
    }
  }
}
