package gongkai.http;

import gongkai.engine.ReportSearch;
import gongkai.engine.Request.Sort;
import gongkai.http.Reply.Problem;
import gongkai.meaning.Status;
import java.util.List;
import java.util.Locale;

/// Whether a search takes in what is near in meaning: where it can, unless the caller says no.
///
/// @param asked whether the caller said yes, and so is told what stands against it
record Meaning(Sort best, boolean asked, Status status) {
  private static final String YES = "true";
  private static final String NO = "false";

  static Meaning of(Params params, ReportSearch index) throws Refusal {
    var text = params.text(SearchParams.MEANING);
    return switch (text) {
      case "", YES ->
          new Meaning(new Sort.RelevanceAndMeaning(), text.equals(YES), index.meaning());
      case NO -> new Meaning(new Sort.Relevance(), false, index.meaning());
      default ->
          throw new Refusal(Problem.invalid(SearchParams.MEANING, "choice", text, YES + ", " + NO));
    };
  }

  List<String> notes(Locale locale) {
    return switch (status) {
      case Status.Off _ when asked -> List.of(Messages.say("meaning.off", locale, List.of()));
      case Status.Loading _ when asked ->
          List.of(Messages.say("meaning.loading", locale, List.of()));
      case Status.Following(long computed, long of) when asked && computed < of ->
          List.of(
              Messages.say(
                  "meaning.following",
                  locale,
                  List.of(String.valueOf(computed), String.valueOf(of))));
      case Status.Off _, Status.Loading _, Status.Following _ -> List.of();
    };
  }
}
