package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.form.Form;
import gongkai.report.NarrativeNumber;
import gongkai.report.Passage;
import gongkai.report.Passage.Kind;
import gongkai.report.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeReaderTest {
  private static final NarrativeReader READER =
      new NarrativeReader(Form.read(Path.of("config/form")).narrative());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          全年主动公开政府信息1,234条。                       | published_items=1234
          2023年，我区在政府网站平台主动公开政府信息 1136条。   | published_items=1136 website_items=1136
          全年公开各类信息318条，其中公开信息20条涉及教育。     | published_items=318
          累计公开信息１２００余条。                          | published_items=1200 more_than
          通过网站公开信息30条。                             | website_items=30
          全年政府网站累计发布各类信息5万条，网站点击量达16.397万次。 | published_items=50000 website_items=50000 website_visits=163970
          “柳河发布”微信公众号推送信息56篇，政务微博发布信息二十三条。 | wechat_items=56 weibo_items=23
          通过微信、微博发布信息90条。                        | ''
          2022年公开信息10条，2023年公开信息12条。             | published_items=12
          比上年增加20条。                                   | ''
          主动公开政府信息10条。局机关主动公开政府信息12条。     | ''
          主动公开政府信息10条。全年主动公开政府信息10条。       | published_items=10
          将主动公开政府信息500条以上。                       | ''
          共收到政府信息公开申请6件，其中1件准予公开，4件不予公开，1件无法提供。 | requests_received=6 granted=1 refused=4 unavailable=1
          收到信息公开申请31件，上年结转2件，办结29件。         | requests_received=31 requests_answered=29
          予以公开15件、部分公开4件、不予处理3件，申请均已答复。  | ''
          全年收到12件政府信息公开申请。                       | requests_received=12
          受理依申请公开两件。                               | requests_received=2
          2023年未收到政府信息公开申请。                       | requests_received=0
          未收到公民、法人和其他组织的政府信息公开申请。         | requests_received=0
          全年没有收到公民、法人提出的公开申请。                | requests_received=0
          本年度未收到要求公开政府信息的申请。                 | requests_received=0
          没有公民、法人和其他组织申请公开政府信息。            | requests_received=0
          2023年未有申请人申请公开政府信息的情况。             | requests_received=0
          全年未收到一件公开申请，也没有行政复议。              | requests_received=0 reviews=0
          收到依申请公开数量为0。                            | requests_received=0
          本年度收到依申请公开数为零。                        | requests_received=0
          未收到申请人补充的材料。                            | ''
          没有收到行政许可申请。                              | ''
          未收到政府信息公开申请人的投诉。                     | ''
          没有出现公开申请超期的情况。                        | ''
          收到依申请公开数量为10。                           | ''
          未受理依申请公开的复议。                            | reviews=0
          未经复议直接起诉的行政诉讼为0。                      | ''
          未发生因政府信息公开引发的行政复议、行政诉讼情况。     | reviews=0 litigations=0
          我局未被申请行政复议，未被提起行政诉讼。              | reviews=0 litigations=0
          本年度行政复议、行政诉讼均为零。                     | reviews=0 litigations=0
          行政复议和行政诉讼案件均为0件。                      | ''
          全年无行政复议、无行政诉讼。                         | reviews=0 litigations=0
          没有因公开不当被撤销的行政诉讼。                     | ''
          上年度未收到政府信息公开申请。                       | ''
          未收到因政府信息公开申请引起的行政复议。              | reviews=0
          没有因政府信息公开引起的行政复议、行政诉讼案件。       | reviews=0 litigations=0
          无行政复议和行政诉讼。                             | reviews=0 litigations=0
          未经复议直接起诉的案件较少。                        | ''
          因政府信息公开被申请行政复议3件，被提起行政诉讼1件。   | reviews=3 litigations=1
          因政府信息公开引起的行政复议、行政诉讼案件共5件。      | ''
          全市行政复议纠错5件、诉讼败诉3件。                    | ''
          开展政务公开培训3次，培训200余人次。                  | training_sessions=3 training_people=200 more_than
          组织参加市级政务公开培训2次。                        | ''
          举办2期政务公开业务培训班。                         | training_sessions=2
          发布政策解读材料20篇。                             | policy_readings=20
          制发规范性文件3件，废止规范性文件2件。                | normative_documents=3
          各镇街主动公开政府信息500条，主动公开政府信息45条。     | published_items=45
          2023年、2024年分别收到政府信息公开申请30件、20件。      | ''
          累计收到政府信息公开申请312件，其中2023年12件。         | ''
          截至2023年底，累计主动公开政府信息12345条。             | ''
          三年来主动公开政府信息500条。                           | ''
          收到政府信息公开申请数十件。                            | ''
          一季度收到政府信息公开申请3件。                         | ''
          截至6月底，收到政府信息公开申请3件。                    | ''
          12月收到政府信息公开申请3件。                           | ''
          2023年1月1日至12月31日，收到政府信息公开申请3件。       | requests_received=3
          截至12月31日，收到政府信息公开申请3件。                 | requests_received=3
          平均每个科室收到政府信息公开申请2件。                   | ''
          上半年未收到政府信息公开申请。                          | ''
          如未收到政府信息公开申请，应当报零。                    | ''
          收到低保申请120件。                                     | ''
          收到公民提出的申请7件。                                 | requests_received=7
          收到公民申请7件，法人申请5件。                          | ''
          通过县政府网站收到政府信息公开申请7件，邮寄5件。        | ''
          通过网站、窗口等共收到政府信息公开申请12件。            | requests_received=12
          收到党务公开申请2件。                                   | ''
          收到廉租房申请55件，予以公开55件。                      | ''
          没有接到1件政府信息公开申请。                           | ''
          上年申请中，予以公开5件。                               | ''
          申请中，予以公开或部分公开8件。                         | ''
          申请中，建议予以公开5件。                               | ''
          行政复议答复5件。                                       | ''
          微信公众号发布信息未达到100条。                         | ''
          检查发现应公开未公开政府信息45条。                      | ''
          撤下不应公开信息45条。                                  | ''
          抽查公开信息300条。                                     | ''
          非主动公开信息3条。                                     | ''
          微信公众号发布政策解读20篇。                            | policy_readings=20
          单日网站访问量最高3000次。                              | ''
          举办电商培训30期，培训农民3000人次。                    | ''
          参加市政府新闻发布会2场。                               | ''
          全年办理行政复议案件89件，其中政府信息公开行政复议2件。 | ''
          召开政务公开工作推进会4次，举行新闻发布会约10场。      | meetings=4 press_conferences=10 about
          """)
  void well_known_numbers_are_read_from_their_words(String text, String expected) {
    assertThat(
            read(text).stream()
                .filter(NarrativeNumber::isWellKnown)
                .map(NarrativeReaderTest::shown)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static String shown(NarrativeNumber number) {
    var value = number.code().substring("narrative.".length()) + "=" + number.value();
    return number.precision() == NarrativeNumber.Precision.EXACT
        ? value
        : value + " " + number.precision().key();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          发放宣传册二百余份、接听热线2.1万次。       | 200 份 发放宣传册; 21000 次 接听热线
          全年共约谈科室两次。                       | 2 次 约谈科室
          对九个乡镇、二十二个部门进行检查。           | 9 个 对乡镇; 22 个 部门进行检查
          公布消费提示 25 期；受检22 59家，１２ ３家。    | 25 期 公布消费提示
          依照第二十条第五项，五个工作日内答复。       | ''
          根据国令第711号，2023年1月1日起施行。        | ''
          电话0901-6223641，邮编834700。             | ''
          12345热线每月通报一次，满意率99.5%。         | ''
          增长12件，减少了3件，同比多5件。             | ''
          一起推进，同一条信息，五个方面，两件事。      | ''
          三四次、二〇二三件、3至5次。                 | ''
          """)
  void other_numbers_keep_their_unit_and_words(String text, String expected) {
    assertThat(
            read(text).stream()
                .map(each -> each.value() + " " + each.unit() + " " + each.counts())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void what_is_planned_or_wanting_is_under_no_code() {
    var improvement = new Passage(Kind.IMPROVEMENT, "", "开展政务公开培训3次。", 2);
    var numbers = read(new Section(Section.Key.ISSUES, "五、问题", List.of(improvement)));
    assertThat(numbers).extracting(NarrativeNumber::code).containsExactly("");
    assertThat(numbers).extracting(NarrativeNumber::page).containsExactly(2);
  }

  @Test
  void the_heading_tells_what_a_short_sentence_counts() {
    var text = new Passage(Kind.TEXT, "（二）依申请公开", "全年新收12件。", 0);
    assertThat(read(new Section(Section.Key.OVERVIEW, "一、总体情况", List.of(text))))
        .extracting(NarrativeNumber::code)
        .containsExactly("narrative.requests_received");
  }

  @Test
  void the_channel_named_before_tells_whose_items_they_are() {
    assertThat(read("开设微信公众号，定期推送办事指南。2023年，共发布信息719条。"))
        .extracting(NarrativeNumber::code)
        .containsExactly("narrative.wechat_items");
  }

  @Test
  void the_words_are_kept_as_printed() {
    assertThat(read("一年来，公开信息 ６26 条。").getFirst().text()).isEqualTo("公开信息 ６26 条");
  }

  private static List<NarrativeNumber> read(String text) {
    var passage = new Passage(Kind.TEXT, "", text, 0);
    return read(new Section(Section.Key.OVERVIEW, "一、总体情况", List.of(passage)));
  }

  private static List<NarrativeNumber> read(Section section) {
    return READER.read(List.of(section), 2023);
  }
}
