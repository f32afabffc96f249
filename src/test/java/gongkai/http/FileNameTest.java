package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report.txt         | ; filename="report.txt"; filename*=UTF-8''report.txt
          2023/年报.txt       | ; filename="__.txt"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.txt
          C:\\日志\\a b.md     | ; filename="a b.md"; filename*=UTF-8''a%20b.md
          a.zip!/b.docx      | ; filename="b.docx"; filename*=UTF-8''b.docx
          x";evil="1.txt     | ; filename="x__evil__1.txt"; filename*=UTF-8''x%22%3Bevil%3D%221.txt
          """)
  void a_name_is_told_to_old_and_new_browsers_alike(String path, String parameters) {
    assertThat(FileName.parameters(path)).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource({"'a\r\nSet-Cookie: b.txt'"})
  void a_name_cannot_begin_a_header_of_its_own(String path) {
    assertThat(FileName.parameters(path)).doesNotContain("\r", "\n");
  }
}
