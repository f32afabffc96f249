package gongkai.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTest {
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
          塔城地区市场监督管理局        | 4 | 新疆维吾尔自治区/塔城地区
          西工区市场监督管理局          | 3 | 河南省/洛阳市/西工区
          重庆市巴南区市场监督管理局    | 6 | 重庆市/巴南区
          淮安市洪泽区人民政府          | 6 | 江苏省/淮安市/洪泽区
          江苏省洪泽区人民政府          | 6 | 江苏省/淮安市/洪泽区
          江苏淮安洪泽区人民政府        | 7 | 江苏省/淮安市/洪泽区
          新疆塔城地区塔城市教育局      | 9 | 新疆维吾尔自治区/塔城地区/塔城市
          济源市财政局                  | 3 | 河南省/济源市
          石河子市财政局                | 4 | 新疆维吾尔自治区/石河子市
          海南省教育厅                  | 3 | 海南省
          海南区教育局                  | 3 | 内蒙古自治区/乌海市/海南区
          海南州教育局                  | 3 | 青海省/海南藏族自治州
          海西州公安局                  | 3 | 青海省/海西蒙古族藏族自治州
          克州公安局                    | 2 | 新疆维吾尔自治区/克孜勒苏柯尔克孜自治州
          长阳县公安局                  | 3 | 湖北省/宜昌市/长阳土家族自治县
          喀左县公安局                  | 3 | 辽宁省/朝阳市/喀喇沁左翼蒙古族自治县
          广西教育厅                    | 2 | 广西壮族自治区
          内蒙古自治区教育厅            | 6 | 内蒙古自治区
          香港特别行政区政府            | 7 | 香港特别行政区
          吉林市教育局                  | 3 | 吉林省/吉林市
          吉林省教育厅                  | 3 | 吉林省
          吉林长春市教育局              | 5 | 吉林省/长春市
          朝阳县教育局                  | 3 | 辽宁省/朝阳市/朝阳县
          公安县教育局                  | 3 | 湖北省/荆州市/公安县
          和县教育局                    | 2 | 安徽省/马鞍山市/和县
          濮陽市教育局                  | 3 | 河南省/濮阳市
          """)
  void the_longest_name_counts_and_the_next_one_lies_within(
      String name, int length, String region) {
    assertThat(places.beginning(name)).isEqualTo(new Beginning.Found(region(region), length));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          洪泽县人民政府         | 江苏省/淮安市/洪泽县
          襄樊市教育局           | 湖北省/襄樊市
          襄樊市襄城区教育局     | 湖北省/襄阳市/襄城区
          莱芜市莱城区教育局     | 山东省/莱芜市/莱城区
          哈密地区教育局         | 新疆维吾尔自治区/哈密地区
          巢湖市无为县人民政府   | 安徽省/巢湖市/无为县
          庐江县人民政府         | 安徽省/合肥市/庐江县
          铜仁市教育局           | 贵州省/铜仁市
          铜仁教育局             | 贵州省/铜仁市
          """)
  void former_names_are_known_and_a_place_that_goes_on_is_one(String name, String region) {
    assertThat(places.beginning(name))
        .isInstanceOfSatisfying(
            Beginning.Found.class, found -> assertThat(found.region()).isEqualTo(region(region)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          长安区教育局       | 河北省/石家庄市/长安区 陕西省/西安市/长安区
          通州区教育局       | 北京市/通州区 江苏省/南通市/通州区
          鼓楼区教育局       | 江苏省/南京市/鼓楼区 江苏省/徐州市/鼓楼区 福建省/福州市/鼓楼区 河南省/开封市/鼓楼区
          山东省市中区教育局 | 山东省/济南市/市中区 山东省/枣庄市/市中区 山东省/济宁市/市中区
          江北区教育局       | 浙江省/宁波市/江北区 重庆市/江北区
          """)
  void a_name_that_several_places_have_names_them_all(String name, String regions) {
    assertThat(places.beginning(name))
        .isInstanceOfSatisfying(
            Beginning.Ambiguous.class,
            ambiguous ->
                assertThat(
                        ambiguous.candidates().stream()
                            .map(Region::toString)
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(regions));
  }

  @ParameterizedTest
  @CsvSource({
    "市市场监督管理局",
    "县教育局",
    "公安局",
    "资源环境局",
    "民政局",
    "城市管理局",
    "乡镇企业局",
    "新乡镇人民政府",
    "大连湾街道办事处",
    "中山公园街道办事处",
    "北京路街道办事处",
    "中山大学",
    "东区街道办事处",
    "国家税务总局",
    "''",
    "省"
  })
  void no_place_is_seen_where_none_is_named(String name) {
    assertThat(places.beginning(name)).isEqualTo(new Beginning.None());
  }

  @Test
  void a_text_names_places_the_deepest_first_and_no_ordinary_words() {
    var text = "洛阳市老城区、兰考县和河南省财政厅、朝阳区；新城区和沿海城市的郊区、市区域、在海南";
    assertThat(places.mentionedIn(text).stream().map(Region::toString))
        .containsExactly("河南省/洛阳市/老城区", "河南省/开封市/兰考县", "河南省", "海南省");
  }

  @Test
  void folders_may_part_the_places_of_a_path() {
    assertThat(places.mentionedIn("reports/江苏/徐州市/鼓楼区/2023.docx"))
        .containsExactly(region("江苏省/徐州市/鼓楼区"));
  }

  private static Region region(String path) {
    return new Region(List.of(path.split("/")));
  }
}
