package gongkai.accuracy;

import gongkai.accuracy.Truth.Fragment;
import gongkai.report.Passage.Kind;
import gongkai.report.Section;
import java.util.ArrayList;
import java.util.List;

/// Part five, in the ways agencies write it.
final class Issues {
  private static final String DIGITS = "一二三四五六";

  private final Dice dice;
  private final int year;
  private final List<String> problems;
  private final List<String> improvements;
  private final List<String> lines = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();

  /// A way to write it.
  enum Form {
    POINTS,
    NUMBERED,
    INLINE,
    PLAIN,
    PRIOR,
    TURNED,
    PARAGRAPHS
  }

  private Issues(Phrases phrases, int year, Dice dice) {
    this.dice = dice;
    this.year = year;
    this.problems = dice.some(phrases.all("problems"), dice.between(2, 4));
    this.improvements = dice.some(phrases.all("improvements"), dice.between(2, 4));
  }

  static Issues of(Phrases phrases, int year, Dice dice) {
    var issues = new Issues(phrases, year, dice);
    switch (dice.of(List.of(Form.values()))) {
      case POINTS -> issues.points();
      case NUMBERED -> issues.numbered();
      case INLINE -> issues.inline();
      case PLAIN -> issues.plain();
      case PRIOR -> issues.prior();
      case TURNED -> issues.turned();
      case PARAGRAPHS -> issues.paragraphs();
    }
    return issues;
  }

  List<String> lines() {
    return lines;
  }

  List<Fragment> fragments() {
    return fragments;
  }

  private void points() {
    var end = dice.of("。", "；");
    var first = year + "年，我局公开工作取得了一定成效，但仍存在以下不足：" + ordered(problems, Kind.PROBLEM, end);
    var second =
        dice.of("下一步，我局将从以下方面加以改进：", "针对上述问题，我局将采取以下措施：")
            + ordered(improvements, Kind.IMPROVEMENT, end);
    if (dice.chance(0.3)) {
      lines.add(first + second);
    } else {
      lines.addAll(List.of(first, second));
    }
  }

  /// 一是…；二是…。
  private String ordered(List<String> points, Kind kind, String end) {
    var text = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      text.append(DIGITS.charAt(i)).append("是").append(told(points.get(i), kind));
      text.append(i == points.size() - 1 ? "。" : end);
    }
    return text.toString();
  }

  private void numbered() {
    lines.add(dice.of("（一）存在的主要问题", "(一)存在的问题"));
    listed(problems, Kind.PROBLEM);
    lines.add(dice.of("（二）改进措施", "(二)下一步改进措施"));
    listed(improvements, Kind.IMPROVEMENT);
  }

  private void listed(List<String> points, Kind kind) {
    var mark = dice.of("%d.", "%d、", "（%d）");
    for (int i = 0; i < points.size(); i++) {
      lines.add(mark.formatted(i + 1) + told(points.get(i), kind) + "。");
    }
  }

  private void inline() {
    lines.add("（一）存在的主要问题：" + numberedInline(problems, Kind.PROBLEM));
    lines.add("（二）改进措施：" + numberedInline(improvements, Kind.IMPROVEMENT));
  }

  private String numberedInline(List<String> points, Kind kind) {
    var text = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      text.append(i + 1).append(".").append(told(points.get(i), kind));
      text.append(i == points.size() - 1 ? "。" : "；");
    }
    return text.toString();
  }

  private void plain() {
    lines.add("公开工作中还存在一些短板，主要是" + told(String.join("，", problems), Kind.PROBLEM) + "。");
    lines.add("下一步，我局将" + told(String.join("，", improvements), Kind.IMPROVEMENT) + "。");
  }

  private void prior() {
    lines.add(
        "（一）上年度存在问题的整改情况。"
            + told("针对上年度存在的" + problems.getFirst() + "等问题", Kind.PRIOR_PROBLEM)
            + "，"
            + year
            + "年我局"
            + told(improvements.getFirst(), Kind.IMPROVEMENT)
            + "。");
    lines.add("（二）本年度存在的主要问题。" + told(problems.get(1), Kind.PROBLEM) + "。");
    lines.add("（三）下一步改进措施。" + told(improvements.get(1), Kind.IMPROVEMENT) + "。");
  }

  private void turned() {
    lines.add(
        "一年来，公开工作虽有进步，但"
            + told(String.join("，", problems), Kind.PROBLEM)
            + dice.of("。针对存在的问题，今后我局将", "。今后，我局将", "。下一步，将")
            + told(String.join("，", improvements), Kind.IMPROVEMENT)
            + "。");
  }

  private void paragraphs() {
    lines.add("存在的主要问题：");
    problems.forEach(each -> lines.add(told(each, Kind.PROBLEM) + "。"));
    lines.add("改进措施：");
    improvements.forEach(each -> lines.add(told(each, Kind.IMPROVEMENT) + "。"));
  }

  private String told(String text, Kind kind) {
    fragments.add(new Fragment(Section.Key.ISSUES, kind, text));
    return text;
  }
}
