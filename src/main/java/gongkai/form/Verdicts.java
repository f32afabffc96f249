package gongkai.form;

import gongkai.report.Finding;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What a finding says, by verdict: a sentence with the places `{label}`, `{formula}`, `{at}`,
/// `{expected}` and `{found}`.
public record Verdicts(Map<Finding.Verdict, String> sentences) {
  public Verdicts {
    sentences = Map.copyOf(sentences);
  }

  static Verdicts read(Path file) {
    var node = Node.read(file);
    node.only(
        Arrays.stream(Finding.Verdict.values()).map(Finding.Verdict::key).toArray(String[]::new));
    var sentences = new EnumMap<Finding.Verdict, String>(Finding.Verdict.class);
    for (var verdict : Finding.Verdict.values()) {
      sentences.put(verdict, node.text(verdict.key()));
    }
    return new Verdicts(sentences);
  }

  public String sentence(Finding.Verdict verdict) {
    return Objects.requireNonNull(sentences.get(verdict));
  }
}
