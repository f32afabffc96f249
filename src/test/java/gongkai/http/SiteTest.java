package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.engine.IndexRefusedException;
import gongkai.json.Members;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an answer says beside its content, and what is told when there is none.
class SiteTest {
  private static final String PAGE = "<!doctype html><title>公开</title>";

  private final Site site =
      new Site(
          new Routes()
              .add("/api/ok", _ -> new Reply.Json(new Members().text("a", "公开")))
              .add("/api/original", _ -> original("text/html", "", "a/年报 \"1\".html"))
              .add("/api/text", _ -> original("text/plain", "gb18030", "a.txt"))
              .add("/api/program", _ -> original("", "", "a.exe"))
              .add("/api/fault", SiteTest::fault)
              .add("/api/refused", SiteTest::refused)
              .add("/api/lost", SiteTest::lost),
          new Assets(
              Map.of(
                  "/index.html", Asset.of("index.html", PAGE.getBytes(StandardCharsets.UTF_8)),
                  "/js/box.js", Asset.of("js/box.js", new byte[0]),
                  "/embed.js", Asset.of("embed.js", new byte[0]))),
          Access.toRead(),
          Set.of("https://intranet.example"));

  private static Reply original(String mediaType, String charset, String name) {
    return new Reply.Original(Content.Bytes.NONE, mediaType, charset, name);
  }

  private static Reply fault(Params params) {
    throw new IllegalStateException("secret " + params.id());
  }

  private static Reply refused(Params params) throws IOException {
    throw new IndexRefusedException("the index is of another program: run gongkai rebuild");
  }

  private static Reply lost(Params params) throws IOException {
    throw new FileNotFoundException("/srv/secret/index");
  }

  @Test
  void an_answer_is_json_that_a_browser_takes_for_nothing_else() throws Exception {
    var response = get("/api/ok");
    assertThat(response.status()).isEqualTo(200);
    assertThat(body(response)).isEqualTo("{\"a\":\"公开\"}");
    assertThat(response.headers())
        .containsEntry("Content-Type", "application/json")
        .containsEntry("X-Content-Type-Options", "nosniff");
  }

  @Test
  void an_unknown_address_is_a_problem_with_a_code() throws Exception {
    var response = get("/api/nothing");
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json");
    assertThat(body(response))
        .isEqualTo(
            "{\"title\":\"没有这个地址\",\"status\":404,"
                + "\"detail\":\"/api/nothing 不存在。\",\"code\":\"route.unknown\"}");
  }

  @Test
  void a_problem_is_told_in_the_language_of_the_reader() throws Exception {
    var response = get("/api/nothing", Call.ACCEPT_LANGUAGE, "en-GB,zh;q=0.5");
    assertThat(body(response)).contains("\"detail\":\"There is nothing at /api/nothing.\"");
    assertThat(response.headers()).containsEntry("Content-Language", "en");
  }

  @ParameterizedTest
  @CsvSource({"lang=en, zh, en", "a=1&lang=zh, en, zh", "lang=fr, en, zh"})
  void an_address_may_name_the_language(String query, String accepted, String language)
      throws Exception {
    var headers = Map.of(Call.ACCEPT_LANGUAGE, accepted);
    var response = site.answer(new Call("GET", "/api/no", query, headers, Body.NONE));
    assertThat(response.headers()).containsEntry("Content-Language", language);
    assertThat(body(response)).contains(language.equals("en") ? "Nothing here" : "没有这个地址");
  }

  @Test
  void a_language_that_is_not_written_is_refused() throws Exception {
    var call = new Call("GET", "/api/ok", "lang=fr", Map.of(), Body.NONE);
    assertThat(body(site.answer(call))).contains("parameter.invalid", "zh, en");
  }

  @Test
  void a_fault_of_ours_tells_nothing_of_the_inside() throws Exception {
    var response = get("/api/fault");
    assertThat(response.status()).isEqualTo(500);
    assertThat(body(response))
        .contains("\"code\":\"internal\"")
        .doesNotContain("secret", "Exception", "gongkai.");
  }

  @Test
  void an_index_that_cannot_be_used_names_the_way_out() throws Exception {
    var response = get("/api/refused");
    assertThat(response.status()).isEqualTo(503);
    assertThat(body(response)).contains("\"code\":\"index.unavailable\"", "run gongkai rebuild");
  }

  @Test
  void a_disk_that_fails_tells_no_paths() throws Exception {
    var response = get("/api/lost");
    assertThat(response.status()).isEqualTo(503);
    assertThat(body(response)).contains("index.unavailable").doesNotContain("secret");
  }

  @Test
  void a_page_may_load_and_run_only_its_own() throws Exception {
    var response = get("/");
    assertThat(body(response)).isEqualTo(PAGE);
    assertThat(response.headers())
        .containsEntry("Content-Type", "text/html; charset=utf-8")
        .containsEntry(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                + " img-src 'self' data:; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'");
    assertThat(get("/js/box.js").headers())
        .containsEntry("Content-Type", "text/javascript; charset=utf-8");
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() throws Exception {
    var etag = get("/").headers().get("ETag");
    var again = get("/", Call.IF_NONE_MATCH, "\"other\", W/" + etag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(body(again)).isEmpty();
    assertThat(get("/", Call.IF_NONE_MATCH, "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void an_original_is_saved_under_its_name_and_cannot_act() throws Exception {
    assertThat(get("/api/original").headers())
        .containsEntry("Content-Type", "text/html")
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry(
            "Content-Disposition",
            "inline; filename=\"__ _1_.html\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5%20%221%22.html")
        .containsEntry(
            "Content-Security-Policy",
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  }

  @Test
  void an_original_says_what_it_is_written_in() throws Exception {
    assertThat(get("/api/text").headers())
        .containsEntry("Content-Type", "text/plain; charset=gb18030");
  }

  @Test
  void an_original_of_an_unknown_kind_is_only_saved() throws Exception {
    var headers = get("/api/program").headers();
    assertThat(headers).containsEntry("Content-Type", "application/octet-stream");
    assertThat(headers.get("Content-Disposition")).startsWith("attachment; ");
  }

  @Test
  void every_site_may_load_the_box_and_nothing_more() throws Exception {
    var tag = get("/embed.js").headers().getOrDefault("ETag", "");
    for (var headers :
        List.of(Map.of(Call.ORIGIN, "https://other.example"), Map.of(Call.IF_NONE_MATCH, tag))) {
      var response = site.answer(new Call("GET", "/embed.js", "", headers, Body.NONE));
      assertThat(response.headers()).containsEntry("Access-Control-Allow-Origin", "*");
    }
    assertThat(get("/embed.js").headers())
        .containsEntry("Cross-Origin-Resource-Policy", "cross-origin");
    assertThat(get("/embed.js", Call.ORIGIN, "https://intranet.example").headers())
        .containsEntry("Gongkai-Origin", "listed");
    assertThat(get("/embed.js", Call.ORIGIN, "https://other.example").headers())
        .containsEntry("Gongkai-Origin", "unlisted")
        .containsEntry("Access-Control-Expose-Headers", "Gongkai-Origin");
    assertThat(get("/api/ok", Call.ORIGIN, "https://other.example").headers())
        .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
        .doesNotContainKey("Access-Control-Allow-Origin");
  }

  @Test
  void only_allowed_sites_may_read_answers() throws Exception {
    assertThat(get("/api/ok", Call.ORIGIN, "https://intranet.example").headers())
        .containsEntry("Access-Control-Allow-Origin", "https://intranet.example");
    assertThat(get("/js/box.js", Call.ORIGIN, "https://other.example").headers())
        .doesNotContainKey("Access-Control-Allow-Origin")
        .containsEntry("Vary", "Origin, Accept-Language, Accept-Encoding");
  }

  private Response get(String path) {
    return site.answer(new Call("GET", path, "", Map.of(), Body.NONE));
  }

  private Response get(String path, String header, String value) {
    return site.answer(new Call("GET", path, "", Map.of(header, value), Body.NONE));
  }

  private static String body(Response response) throws IOException {
    var out = new ByteArrayOutputStream();
    response.content().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
