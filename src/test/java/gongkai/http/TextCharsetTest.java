package gongkai.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCharsetTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UTF-8,    公开,  utf-8
          UTF-8,    plain, utf-8
          UTF-8,    '',    utf-8
          GB18030,  公开,  gb18030
          GBK,      公开,  gb18030
          UTF-16,   公开,  utf-16
          x-UTF-16LE-BOM, 公开, utf-16
          """)
  void the_encoding_of_a_text_is_told(
      String written, String text, String told, @TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("a.txt"), text, Charset.forName(written));
    assertThat(TextCharset.of(file)).isEqualTo(told);
  }
}
