package gongkai.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.report.Agency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgenciesTest {
  private Places places;
  private Agencies agencies;

  @BeforeAll
  void read_what_is_shipped() throws IOException {
    places = Places.read(Path.of("config/places"));
    agencies = Agencies.read(Path.of("config/agencies.tsv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          塔城地区市场监督管理局     | 市场监管 | prefecture | 新疆维吾尔自治区/塔城地区 市场监督管理局
          西工区市场监督管理局       | 市场监管 | county     | 河南省/洛阳市/西工区 市场监督管理局
          乌苏市市场监督管理局       | 市场监管 | county     | 新疆维吾尔自治区/塔城地区/乌苏市 市场监督管理局
          重庆市巴南区市场监督管理局 | 市场监管 | county     | 重庆市/巴南区 市场监督管理局
          塔城市人民政府             | 人民政府 | county     | 新疆维吾尔自治区/塔城地区/塔城市 人民政府
          洪泽区人民政府             | 人民政府 | county     | 江苏省/淮安市/洪泽区 人民政府
          """)
  void the_six_real_titles_are_known(String name, String kind, String level, String key) {
    assertThat(agency(name)).isEqualTo(new Agency(name, key, kind, level));
  }

  @ParameterizedTest
  @CsvSource({
    "洪泽区人民政府, 淮安市洪泽区人民政府",
    "洪泽区人民政府, 江苏省淮安市洪泽区人民政府",
    "乌苏市场监督管理局, 新疆塔城地区乌苏市市场监督管理局",
    "洛阳市西工区税务局, 国家税务总局洛阳市西工区税务局",
    "济南市中区教育局, 济南市市中区教育局",
    "西工区柳岸镇人民政府, 洛阳市西工区柳岸镇人民政府"
  })
  void one_agency_has_one_key_however_its_title_tells_the_place(String one, String other) {
    assertThat(agency(one).key()).isEqualTo(agency(other).key());
  }

  @Test
  void an_agency_without_a_known_place_has_its_name_as_key() {
    assertThat(agency("市市场监督管理局")).isEqualTo(new Agency("市市场监督管理局", "市市场监督管理局", "市场监管", ""));
    assertThat(agency("长安区教育局")).isEqualTo(new Agency("长安区教育局", "长安区教育局", "教育", "county"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          西工区柳岸镇人民政府                 | 乡镇街道
          西工区柳岸街道办事处                 | 乡镇街道
          柳岸乡人民政府                       | 乡镇街道
          东城区人民政府东华门街道办事处       | 乡镇街道
          景德镇市人民政府                     | 人民政府
          新乡市人民政府                       | 人民政府
          市中区人民政府                       | 人民政府
          塔城地区行政公署                     | 人民政府
          洛阳市人民政府办公室                 | 政府办公室
          洛阳市人民政府驻北京办事处           | 驻外机构
          洛阳市工商行政管理局                 | 市场监管
          洛阳市质量技术监督局                 | 市场监管
          洛阳市食品药品监督管理局             | 市场监管
          河南省药品监督管理局                 | 药品监管
          洛阳市国土资源局                     | 自然资源
          重庆市规划和自然资源局               | 自然资源
          洛阳市环境保护局                     | 生态环境
          洛阳市卫生和计划生育委员会           | 卫生健康
          洛阳市环境卫生管理局                 | 城市管理
          洛阳市住房和城乡规划建设局           | 住房城乡建设
          洛阳市住房公积金管理中心             | 住房公积金
          西工区教育体育局                     | 教育
          西工区文化广电和旅游体育局           | 文化旅游
          公安县教育局                         | 教育
          洛阳市公安局交通警察支队             | 公安
          洛阳市交通运输综合行政执法支队       | 交通运输
          西工区综合行政执法局                 | 城市管理
          西工区民政局                         | 民政
          北京市民政局                         | 民政
          洛阳市国有资产监督管理委员会         | 国资
          洛阳市发展和改革委员会               | 发展改革
          洛阳市人力资源和社会保障局           | 人力资源和社会保障
          洛阳市医疗保障局                     | 医疗保障
          洛阳市退役军人事务局                 | 退役军人
          洛阳市机关事务管理局                 | 机关事务
          洛阳市行政审批服务局                 | 行政审批
          洛阳市政务服务和大数据管理局         | 行政审批
          国家税务总局洛阳市税务局             | 税务
          中华人民共和国北京海关               | 海关
          国家统计局塔城调查队                 | 统计
          河南省烟草专卖局                     | 烟草
          洛阳市消防救援支队                   | 消防
          西工区乡村振兴局                     | 乡村振兴
          洛阳市农业农村局                     | 农业农村
          洛阳市高新技术产业开发区管理委员会   | 开发区
          洛阳市高新技术产业开发区财政局       | 财政
          洛阳水务集团有限公司                 | 水利
          洛阳市交响乐团                       | ''
          """)
  void the_trade_is_in_the_name_without_its_place(String name, String kind) {
    assertThat(agency(name).kind()).isEqualTo(kind);
  }

  private Agency agency(String name) {
    return agencies.of(name, places.locate(name, List.of()));
  }
}
