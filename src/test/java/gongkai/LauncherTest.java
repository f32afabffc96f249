package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script `gongkai` in an unpacked distribution.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path folder;
  private FakeMachine machine;

  @BeforeEach
  void unpack() throws IOException {
    machine = new FakeMachine(folder);
    Files.createDirectory(machine.home().resolve("lib"));
  }

  @Test
  void a_java_that_is_too_old_is_passed_over() throws Exception {
    machine.set("JAVA_HOME", machine.install("old", "17.0.15").toString());
    var good = machine.install("good", "25.0.3").resolve("bin/java");
    Files.createSymbolicLink(machine.path("bin/java"), good);

    assertThat(machine.run().java()).isEqualTo(good.toString());
  }

  @Test
  void jdks_are_found_where_they_are_usually_installed() throws Exception {
    machine.install("usr/lib/jvm/java-17", "17.0.15");
    machine.install("usr/lib/jvm/java-8", "1.8.0_412");
    var good = machine.install("user/.jdks/temurin", "26");

    assertThat(machine.run().java()).isEqualTo(good + "/bin/java");
  }

  @Test
  void the_java_of_the_package_goes_before_those_of_the_machine() throws Exception {
    machine.set("JAVA_HOME", machine.installGoodJdk().toString());
    var own = machine.install("a folder/gongkai/runtime", "25.0.3").resolve("bin/java");
    assertThat(machine.run().java()).isEqualTo(own.toString());

    var named = machine.install("named", "26");
    machine.set("GONGKAI_JAVA_HOME", named.toString());
    assertThat(machine.run().java()).isEqualTo(named.resolve("bin/java").toString());
  }

  @Test
  void where_no_jdk_fits_one_line_says_what_is_needed_and_what_was_seen() throws Exception {
    var old = machine.install("old", "17.0.15");
    machine.set("JAVA_HOME", old.toString());

    var run = machine.run("search", "政务公开");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("gongkai: needs a JDK 25 or later")
        .contains(old + " (Java 17)", "GONGKAI_JAVA_HOME")
        .hasLineCount(1);
  }

  @Test
  void a_jdk_named_on_purpose_goes_before_the_others() throws Exception {
    machine.set("JAVA_HOME", machine.install("good", "25").toString());
    var named = machine.install("named on purpose", "26.0.1");
    machine.set("GONGKAI_JAVA_HOME", named.toString());

    assertThat(machine.run().java()).isEqualTo(named + "/bin/java");
  }

  @Test
  void a_jdk_named_on_purpose_is_never_replaced_by_another() throws Exception {
    machine.set("JAVA_HOME", machine.install("good", "25").toString());
    var named = machine.install("old", "21");
    machine.set("GONGKAI_JAVA_HOME", named.toString());

    var run = machine.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("GONGKAI_JAVA_HOME is " + named).hasLineCount(1);
  }

  @Test
  void arguments_reach_the_program_as_they_were_given() throws Exception {
    machine.installGoodJdk();

    var run = machine.run("search", "西工区 2023", "two  blanks", "*", "", "$HOME `id` \"x\" 'y'");

    assertThat(run.programArguments())
        .containsExactly(
            "<search>", "<西工区 2023>", "<two  blanks>", "<*>", "<>", "<$HOME `id` \"x\" 'y'>");
  }

  @Test
  void the_exit_code_is_the_programs() throws Exception {
    machine.installGoodJdk();
    machine.set("JAVA_EXIT", "1");

    assertThat(machine.run("check").code()).isEqualTo(1);
  }

  @Test
  void a_symbolic_link_starts_the_program_of_the_folder_it_leads_to() throws Exception {
    machine.installGoodJdk();
    var home = machine.home();
    var link = Files.createSymbolicLink(machine.path("link"), Path.of("a folder/gongkai/gongkai"));
    var onThePath = Files.createSymbolicLink(machine.path("bin/gongkai"), link);

    var run = machine.run(onThePath);

    assertThat(run.out()).contains("<-Dgongkai.home=" + home + ">", "<" + home + "/lib/*>");
  }

  @Test
  void options_for_java_come_from_the_environment() throws Exception {
    machine.installGoodJdk();
    machine.set("JAVA_OPTS", "-Xmx1g  -Da=*");
    machine.set("GONGKAI_OPTS", "-Xmx2g");

    assertThat(machine.run().out()).contains("<-Xmx1g>\n<-Da=*>\n<-Xmx2g>\n");
  }

  @Test
  void only_a_server_is_given_vectors_because_java_announces_them() throws Exception {
    machine.installGoodJdk();

    assertThat(machine.run("serve").out()).contains("<jdk.incubator.vector>");
    assertThat(machine.run("search", "serve").out()).doesNotContain("jdk.incubator.vector");
  }

  @Test
  void a_servers_later_starts_use_what_its_first_run_wrote() throws Exception {
    var cache = withCache();
    var output = optionOf(machine.run("serve"), "-XX:AOTCacheOutput=");
    var half = Files.createFile(Path.of(output + ".config"));
    Files.writeString(Path.of(output), "half");
    assertThat(optionOf(machine.run("serve"), "-XX:AOTCacheOutput=")).startsWith(cache.toString());

    Files.delete(half);
    assertThat(Path.of(optionOf(machine.run("serve"), "-XX:AOTCache="))).hasContent("half");
    assertThat(machine.run("search", "serve").out()).doesNotContain("AOT");
  }

  @Test
  void other_options_for_java_need_another_cache() throws Exception {
    var cache = withCache();
    Files.writeString(Path.of(optionOf(machine.run("serve"), "-XX:AOTCacheOutput=")), "");
    optionOf(machine.run("serve"), "-XX:AOTCache=");

    machine.set("GONGKAI_OPTS", "-Xmx2g");
    optionOf(machine.run("serve"), "-XX:AOTCacheOutput=");
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void a_server_starts_without_a_cache_where_none_is_wanted_or_none_can_be_written()
      throws Exception {
    withCache();
    machine.set("GONGKAI_AOT", "off");
    assertThat(machine.run("serve").out()).doesNotContain("AOT");

    machine.set("GONGKAI_AOT", machine.home().resolve("gongkai") + "/cache");
    var run = machine.run("serve");
    assertThat(run.out()).contains("<serve>").doesNotContain("AOT");
    assertThat(run.err()).isEmpty();
  }

  /// A machine that can keep one, and its folder.
  private Path withCache() throws IOException {
    machine.installGoodJdk();
    machine.installTool("cksum", "exec /usr/bin/cksum\n");
    machine.installTool("ls", "exec /bin/ls \"$@\"\n");
    machine.installTool("mv", "exec /bin/mv \"$@\"\n");
    return machine.home().resolve("cache");
  }

  private static String optionOf(FakeMachine.Run run, String start) {
    var option = run.out().lines().filter(line -> line.startsWith("<" + start)).findFirst();
    return option.map(line -> line.substring(start.length() + 1, line.length() - 1)).orElseThrow();
  }

  @Test
  void files_with_chinese_names_are_found_in_the_plain_locale_too() throws Exception {
    machine.installGoodJdk();
    machine.set("LANG", "C");
    assertThat(machine.run().out()).contains("locale C.UTF-8\n");

    machine.set("LANG", "zh_CN.GB18030");
    assertThat(machine.run().out()).contains("locale \n");
  }

  @Test
  void a_locale_that_the_machine_lacks_does_not_garble_chinese() throws Exception {
    machine.installGoodJdk();
    machine.set("LC_ALL", "zh_CN.UTF-8");
    machine.installTool("locale", "echo ANSI_X3.4-1968\n");
    assertThat(machine.run().out()).contains("locale C.UTF-8\n");

    machine.installTool("locale", "echo UTF-8\n");
    assertThat(machine.run().out()).contains("locale zh_CN.UTF-8\n");
  }
}
