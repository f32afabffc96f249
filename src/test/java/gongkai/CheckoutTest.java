package gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script `gongkai` in a checkout, which it builds by itself.
@DisabledOnOs(OS.WINDOWS)
class CheckoutTest {
  @TempDir private Path folder;
  private FakeMachine machine;
  private Path jdk;
  private Path source;

  @BeforeEach
  void checkOut() throws IOException {
    machine = new FakeMachine(folder);
    machine.installMaven();
    jdk = machine.installGoodJdk();
    source = machine.home().resolve("src/main/java/Main.java");
    Files.createDirectories(machine.home().resolve("src/main/java"));
    Files.writeString(source, "");
    Files.writeString(machine.home().resolve("pom.xml"), "");
  }

  @Test
  void it_is_built_at_the_first_start_only() throws Exception {
    var first = machine.run("doctor");
    var second = machine.run("doctor");

    assertThat(machine.mavenCalls())
        .singleElement()
        .asString()
        .startsWith(jdk + " -q")
        .endsWith("package");
    assertThat(first.err()).startsWith("gongkai: building").hasLineCount(1);
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("<" + machine.home() + "/target/lib/*>");
  }

  @Test
  void it_is_built_again_when_a_source_is_newer() throws Exception {
    machine.run();

    Files.setLastModifiedTime(source, soon());
    machine.run();

    assertThat(machine.mavenCalls()).hasSize(2);
  }

  @Test
  void it_is_built_again_when_a_source_has_gone() throws Exception {
    machine.run();

    Files.delete(source);
    Files.setLastModifiedTime(machine.home().resolve("src/main/java"), soon());
    machine.run();

    assertThat(machine.mavenCalls()).hasSize(2);
  }

  @Test
  void a_build_that_fails_says_why_and_where_its_log_is() throws Exception {
    machine.set("MVN_EXIT", "1");
    var run = machine.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("[ERROR] no such library")
        .endsWith("cannot be built: see " + machine.home() + "/target/gongkai-build.log\n");

    machine.set("MVN_EXIT", "0");
    assertThat(machine.run().code()).isEqualTo(0);
  }

  @Test
  void without_maven_one_line_says_the_way_out() throws Exception {
    Files.delete(machine.path("bin/mvn"));

    var run = machine.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Maven", "gongkai-VERSION.zip").hasLineCount(1);
  }

  @Test
  void a_java_that_cannot_compile_is_passed_over() throws Exception {
    Files.delete(jdk.resolve("bin/javac"));

    var run = machine.run();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("needs a JDK 25");
  }

  @Test
  void a_second_start_waits_for_the_build_of_the_first() throws Exception {
    var lock = lockedBy(ProcessHandle.current().pid());
    var lib = Files.createDirectories(machine.home().resolve("target/lib"));
    var endOfFirst = ": >'" + lib + "/gongkai-1.jar' && rm -r '" + lock + "'";
    machine.installTool("sleep", endOfFirst);

    var second = machine.run();

    assertThat(second.code()).isEqualTo(0);
    assertThat(second.err()).startsWith("gongkai: waiting").hasLineCount(1);
    assertThat(machine.mavenCalls()).isEmpty();
  }

  @Test
  void the_lock_of_a_build_that_was_killed_is_taken_over() throws Exception {
    var killed = new ProcessBuilder("true").start();
    killed.waitFor();
    lockedBy(killed.pid());

    assertThat(machine.run().code()).isEqualTo(0);
    assertThat(machine.mavenCalls()).hasSize(1);
  }

  private Path lockedBy(long pid) throws IOException {
    var lock = Files.createDirectories(machine.home().resolve("target/gongkai-build.lock"));
    Files.writeString(lock.resolve("pid"), pid + "\n");
    return lock;
  }

  /// File systems may keep whole seconds only.
  private static FileTime soon() {
    return FileTime.from(Instant.now().plusSeconds(60));
  }
}
