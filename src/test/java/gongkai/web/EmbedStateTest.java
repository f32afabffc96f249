package gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the box knows and how that changes: the modules that know no page, called one by one.
class EmbedStateTest extends HostTest {

  @BeforeEach
  void anyPage() {
    embed();
  }

  /// `heard 3` are three reports for the question asked last, `late 3` for the one before.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what happens                                             | wants | phase   | open  | current
          entered; typed 培训                                         | 培训   | pause   | false | -1
          entered; typed 培训; heard 3                                | 培训   | heard   | true  | -1
          typed 培训; heard 3                                         | 培训   | heard   | false | -1
          entered; typed 培训; heard 0                                | 培训   | heard   | false | -1
          entered; typed 培; typed 培训; late 3                        | 培训   | pause   | false | -1
          entered; typed 培; heard 2; typed 培训; late 3; heard 1       | 培训   | heard   | true  | -1
          entered; typed 培训; heard 3; moved 1                        | 培训   | heard   | true  | 0
          entered; typed 培训; heard 3; moved -1                       | 培训   | heard   | true  | 2
          entered; typed 培训; heard 1; moved 1; moved 1               | 培训   | heard   | true  | -1
          entered; typed 培训; heard 3; moved 1; closed                | 培训   | heard   | false | -1
          entered; typed 培训; heard 3; moved 1; closed; moved 1        | 培训   | heard   | true  | 0
          entered; typed 培训; heard 3; moved 1; left                  | 培训   | heard   | false | -1
          entered; typed 培训; heard 3; moved 1; typed 培训班           | 培训班  | pause   | true  | -1
          entered; typed 培训; heard 3; composing                      | ''    | idle    | false | -1
          entered; composing; typed pei                              | ''    | idle    | false | -1
          entered; composing; typed pei; composed 培                   | 培     | pause   | false | -1
          entered; typed 培训; composing; late 3                       | ''    | idle    | false | -1
          entered; composing; forgotten; typed 培                      | 培     | pause   | false | -1
          entered; typed 培训; heard 3; typed                          | ''    | idle    | false | -1
          entered; typed 培训; heard 3; forgotten                      | ''    | idle    | false | -1
          """)
  void what_is_typed_becomes_a_question_and_its_answer_a_list(
      String happens, String wants, String phase, boolean open, int current) {
    var script =
        """
        async ([server, happens]) => {
          const { START, step, isOpen } = await import(`${server}/embed/state.js`);
          let state = START;
          for (const [name, value = ''] of happens.split(';').map(each => each.trim().split(' '))) {
            const answer = { hits: Array.from({ length: Number(value) }, () => ({})), total: { value: 1, isExact: true } };
            if (name === 'heard') state = step(state, 'heard', { turn: state.turn, answer });
            else if (name === 'late') state = step(state, 'heard', { turn: state.turn - 1, answer });
            else state = step(state, name, name === 'moved' ? Number(value) : value);
          }
          return [state.wants, state.phase, isOpen(state), state.current].join('|');
        }\
        """;
    assertThat(page.evaluate(script, List.of(address, happens)))
        .isEqualTo(String.join("|", wants, phase, String.valueOf(open), String.valueOf(current)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # key                                       | hits | current | composing | meaning
          { "key": "ArrowDown" }                      | 2    | -1      | false     | down
          { "key": "ArrowUp" }                        | 2    | -1      | false     | up
          { "key": "ArrowDown" }                      | 0    | -1      | false     | ''
          { "key": "Enter" }                          | 2    | -1      | false     | ''
          { "key": "Enter" }                          | 2    | 1       | false     | pick
          { "key": "Enter", "ctrlKey": true }         | 2    | 1       | false     | elsewhere
          { "key": "Enter", "metaKey": true }         | 0    | -1      | false     | elsewhere
          { "key": "Escape" }                         | 2    | -1      | false     | close
          { "key": "Escape" }                         | 0    | -1      | false     | ''
          { "key": "Enter", "isComposing": true }     | 2    | 1       | false     | nothing
          { "key": "Enter", "keyCode": 229 }          | 2    | 1       | false     | nothing
          { "key": "Enter", "ctrlKey": true }         | 2    | 1       | true      | nothing
          { "key": "ArrowDown", "keyCode": 229 }      | 2    | 1       | false     | ''
          { "key": "Escape", "isComposing": true }    | 2    | 1       | false     | ''
          { "key": "a" }                              | 2    | 1       | false     | ''
          """)
  void keys_mean_something_unless_an_input_method_is_at_work(
      String key, int hits, int current, boolean composing, String meaning) {
    var script =
        """
        async ([server, key, hits, current, composing]) => {
          const { START, meaningOf } = await import(`${server}/embed/state.js`);
          return meaningOf(JSON.parse(key), { ...START, focused: true, hits: Array(hits).fill({}), current, composing });
        }\
        """;
    assertThat(page.evaluate(script, List.of(address, key, hits, current, composing)))
        .isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # said                           | where the server is
          https://gongkai.example          | https://gongkai.example/
          https://gongkai.example/a        | https://gongkai.example/a/
          https://gongkai.example/a//?b#c  | https://gongkai.example/a/
          /search                          | https://host.example/search/
          ''                               | https://home.example/x/
          javascript:alert(1)              | https://home.example/x/
          http://                          | https://home.example/x/
          """)
  void an_address_is_read_as_far_as_it_is_one(String said, String server) {
    var script =
        """
        async ([server, said]) => {
          const { serverAt } = await import(`${server}/embed/settings.js`);
          return serverAt(said, 'https://host.example/page', 'https://home.example/x/');
        }\
        """;
    assertThat(page.evaluate(script, List.of(address, said))).isEqualTo(server);
  }
}
