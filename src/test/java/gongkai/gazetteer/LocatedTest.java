package gongkai.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocatedTest {
  private Places places;

  @BeforeAll
  void read_the_places_that_are_shipped() throws IOException {
    places = Places.read(Path.of("config/places"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          塔城市人民政府                   | 新疆维吾尔自治区/塔城地区/塔城市 | COUNTY     | 人民政府
          乌苏市市场监督管理局             | 新疆维吾尔自治区/塔城地区/乌苏市 | COUNTY     | 市场监督管理局
          乌苏市场监督管理局               | 新疆维吾尔自治区/塔城地区/乌苏市 | COUNTY     | 市场监督管理局
          济南市中区人民政府               | 山东省/济南市/市中区             | COUNTY     | 人民政府
          青岛市北区教育局                 | 山东省/青岛市/市北区             | COUNTY     | 教育局
          中山市南区教育局                 | 广东省/中山市                    | PREFECTURE | 南区教育局
          海口市民政局                     | 海南省/海口市                    | PREFECTURE | 民政局
          浙江省级机关事务管理局           | 浙江省                           | PROVINCE   | 省级机关事务管理局
          西工区乡村振兴局                 | 河南省/洛阳市/西工区             | COUNTY     | 乡村振兴局
          重庆市巴南区财政局               | 重庆市/巴南区                    | COUNTY     | 财政局
          济源市财政局                     | 河南省/济源市                    | COUNTY     | 财政局
          东莞市财政局                     | 广东省/东莞市                    | PREFECTURE | 财政局
          国家税务总局洛阳市西工区税务局   | 河南省/洛阳市/西工区             | COUNTY     | 税务局
          国家统计局塔城调查队             | 新疆维吾尔自治区/塔城地区        | PREFECTURE | 调查队
          洛阳市高新技术产业开发区管委会   | 河南省/洛阳市                    | PREFECTURE | 高新技术产业开发区管委会
          """)
  void a_name_with_its_place_needs_no_evidence(
      String name, String region, Level level, String rest) {
    assertThat(places.locate(name, List.of("北京市海淀区")))
        .isEqualTo(new Located(region(region), level, rest, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          西工区柳岸镇人民政府               | 河南省/洛阳市/西工区/柳岸镇     | 人民政府
          洛阳市西工区柳岸街道办事处         | 河南省/洛阳市/西工区/柳岸街道   | 办事处
          东城区人民政府东华门街道办事处     | 北京市/东城区/东华门街道        | 办事处
          巴南区柳岸镇人民政府办公室         | 重庆市/巴南区/柳岸镇            | 人民政府办公室
          西工区柳岸乡                       | 河南省/洛阳市/西工区/柳岸乡     | ''
          广东省东莞市虎门镇人民政府         | 广东省/东莞市/虎门镇            | 人民政府
          """)
  void a_township_is_the_last_step(String name, String region, String rest) {
    assertThat(places.locate(name, List.of()))
        .isEqualTo(new Located(region(region), Level.TOWNSHIP, rest, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          长安区教育局       | 西安市长安区2023年政府信息公开         | 陕西省/西安市/长安区
          长安区教育局       | 陕西/西安/长安区                       | 陕西省/西安市/长安区
          长安区教育局       | 石家庄市政务服务网                     | 河北省/石家庄市/长安区
          长安区教育局       | 按照省政府要求，在河北各地             | 河北省/石家庄市/长安区
          通州区教育局       | 江苏各地学习南通市，北京市通州区新华街 | 北京市/通州区
          山东省市中区教育局 | 枣庄市                                 | 山东省/枣庄市/市中区
          城区教育局         | 晋城市城区                             | 山西省/晋城市/城区
          洛阳市关林镇政府   | 洛阳市洛龙区关林镇                     | 河南省/洛阳市/洛龙区/关林镇
          """)
  void the_texts_round_the_report_pick_among_places_of_one_name(
      String name, String text, String region) {
    var located = places.locate(name, List.of("本年度", text));
    assertThat(located.region()).isEqualTo(region(region));
    assertThat(located.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          长安区教育局   | ''
          长安区教育局   | 长安区
          长安区教育局   | 西安市长安区，石家庄市长安区
          长安区教育局   | 西安市和石家庄市
          长安区教育局   | 长安区西安路，西安东路，西安大学
          鼓楼区教育局   | 江苏省
          和平区教育局   | 北京市海淀区
          """)
  void a_place_is_left_open_rather_than_guessed(String name, String text) {
    var located = places.locate(name, List.of(text));
    assertThat(located.region()).isEqualTo(Region.UNKNOWN);
    assertThat(located.level()).isEqualTo(Level.COUNTY);
    assertThat(located.rest()).isEqualTo(name);
    assertThat(located.notes()).singleElement().asString().contains("处：").contains("请把文件放进");
  }

  @Test
  void an_open_place_says_which_ones_it_can_be() {
    assertThat(places.locate("长安区教育局", List.of()).notes())
        .containsExactly(
            "“长安区”有2处：河北省石家庄市长安区、陕西省西安市长安区；正文、网址和文件夹都不能确定是哪一处。请把文件放进写明上级地名的文件夹，例如“河北省/石家庄市”");
  }

  @Test
  void what_the_name_says_for_certain_stays_where_the_rest_is_open() {
    var located = places.locate("山东省市中区教育局", List.of());
    assertThat(located.region()).isEqualTo(region("山东省"));
    assertThat(located.rest()).isEqualTo("市中区教育局");
    assertThat(located.level()).isEqualTo(Level.COUNTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          县教育局           | 兰考县教育局2023年年报           | 河南省/开封市/兰考县              | 教育局
          县教育局           | 开封市兰考县裕禄大道             | 河南省/开封市/兰考县              | 教育局
          市市场监督管理局   | 河南省洛阳市西工区王城路         | 河南省/洛阳市                     | 市场监督管理局
          市市场监督管理局   | 塔城地区乌苏市                   | 新疆维吾尔自治区/塔城地区/乌苏市  | 市场监督管理局
          市政府办公室       | 重庆市巴南区                     | 重庆市                            | 政府办公室
          区财政局           | 内蒙古自治区塔城地区，西工区     | 河南省/洛阳市/西工区              | 财政局
          省财政厅           | 河南省洛阳市                     | 河南省                            | 财政厅
          地区财政局         | 新疆塔城地区                     | 新疆维吾尔自治区/塔城地区         | 财政局
          市场监督管理局     | 洛阳市西工区                     | 河南省/洛阳市/西工区              | 市场监督管理局
          教育局             | 西工区教育局按照洛阳市教育局要求 | ''                                | 教育局
          城市管理局         | 西工区城市管理局按照洛阳市要求   | 河南省/洛阳市/西工区              | 城市管理局
          南区教育局         | 中山市南区教育局                 | 广东省/中山市                     | 南区教育局
          柳岸镇人民政府     | 洛阳市西工区柳岸镇               | 河南省/洛阳市/西工区/柳岸镇       | 人民政府
          柳岸镇人民政府     | 我镇在西工区                     | 河南省/洛阳市/西工区/柳岸镇       | 人民政府
          新乡镇人民政府     | 兰考县                           | 河南省/开封市/兰考县/新乡镇       | 人民政府
          """)
  void a_name_without_its_place_may_take_it_from_a_text_and_says_so(
      String name, String text, String region, String rest) {
    var located = places.locate(name, List.of("总体情况", text));
    assertThat(located.region()).isEqualTo(region(region));
    assertThat(located.rest()).isEqualTo(rest);
    assertThat(located.notes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          市市场监督管理局     | ''                     | UNKNOWN
          市市场监督管理局     | 洛阳市，开封市         | UNKNOWN
          市市场监督管理局     | 塔城地区兰考县         | UNKNOWN
          县教育局             | ''                     | COUNTY
          县教育局             | 兰考县和尉氏县         | COUNTY
          省教育厅             | 洛阳市                 | PROVINCE
          地区财政局           | ''                     | PREFECTURE
          教育局               | 学习老城区，沿海城市   | UNKNOWN
          不存在县教育局       | 洛阳市西工区           | UNKNOWN
          雄安新区管理委员会   | 河北省雄县             | UNKNOWN
          柳岸镇人民政府       | 洛阳市西工区，洛龙区   | TOWNSHIP
          不存在县柳岸镇政府   | 西工区                 | TOWNSHIP
          """)
  void a_name_without_its_place_stays_without_where_the_texts_do_not_agree(
      String name, String text, Level level) {
    var located = places.locate(name, List.of(text));
    assertThat(located.region()).isEqualTo(Region.UNKNOWN);
    assertThat(located.level()).isEqualTo(level);
    assertThat(located.rest()).isEqualTo(name);
    assertThat(located.notes()).singleElement().asString().contains("没有认得的地名");
  }

  @ParameterizedTest
  @CsvSource({"国家税务总局", "国家档案局", "中国气象局", "教育部", "中华人民共和国海关总署"})
  void an_agency_of_the_whole_country_takes_no_place_from_a_text(String name) {
    assertThat(places.locate(name, List.of("北京市西城区")))
        .isEqualTo(new Located(Region.UNKNOWN, Level.UNKNOWN, name, List.of()));
  }

  @Test
  void the_first_text_that_names_a_place_decides() {
    var located = places.locate("县教育局", List.of("兰考县", "尉氏县"));
    assertThat(located.region()).isEqualTo(region("河南省/开封市/兰考县"));
  }

  private static Region region(String path) {
    return path.isEmpty() ? Region.UNKNOWN : new Region(List.of(path.split("/")));
  }
}
