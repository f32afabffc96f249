package gongkai.http;

import gongkai.engine.Extent;
import gongkai.engine.ReportSearch;
import gongkai.ingest.Upload;
import gongkai.meaning.Status;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// `GET /metrics`: what the server has done since its start and how it stands, as Prometheus reads
/// it. The only class that names its library.
final class Metrics implements Route, Traffic, Searched.Taker {
  /// From a suggestion to the longest search.
  private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

  /// What a caller makes up is no name of a metric.
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final double MILLIS = TimeUnit.SECONDS.toMillis(1);

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final ReportSearch index;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final Counter requests =
      counter(
          "gongkai_requests", "Calls, by route, method and status", "route", "method", "status");
  private final Histogram durations =
      histogram("gongkai_request_seconds", "Time until an answer begins to be sent", "route");
  private final Counter searches =
      counter("gongkai_searches", "Searches, by what came of them", "outcome");
  private final Histogram searchDurations =
      histogram("gongkai_search_seconds", "Time that a search took in the index");
  private final Counter uploads =
      counter("gongkai_uploads", "Uploads that were read to their end, or failed", "state");
  private final Counter uploadedFiles =
      counter("gongkai_uploaded_files", "Files of uploads, by outcome", "outcome");

  Metrics(ReportSearch index) {
    this.index = index;
    gauge("gongkai_requests_waiting", "Calls that wait for their turn", waiting::get);
    gauge("gongkai_requests_running", "Calls that are being answered", running::get);
    gauge("gongkai_index_reports", "Reports that a search sees", index::size);
    gauge("gongkai_index_bytes", "Bytes of the index on the disk", () -> extent().bytes());
    gauge("gongkai_index_generation", "How often it was made again", () -> extent().generation());
    gauge("gongkai_index_version", "Grows with each commit", () -> extent().version());
    gauge(
        "gongkai_meaning_computed", "Passages whose meaning is known", () -> meaning().computed());
    gauge("gongkai_meaning_passages", "Passages that have a meaning", () -> meaning().of());
    ofProcess();
    // What has never happened is 0, so that the first time is seen as a rise.
    uploads.initLabelValues(Upload.State.DONE.key());
    uploads.initLabelValues(Upload.State.FAILED.key());
  }

  private void ofProcess() {
    var runtime = Runtime.getRuntime();
    gauge("gongkai_heap_used_bytes", "Memory in use", () -> used(runtime));
    gauge("gongkai_heap_max_bytes", "Memory that may be used", runtime::maxMemory);
    gauge("gongkai_threads", "Threads", ManagementFactory.getThreadMXBean()::getThreadCount);
    gauge(
        "gongkai_uptime_seconds",
        "Time since the start",
        () -> ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
  }

  private static long used(Runtime runtime) {
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /// Says a number, which may fail.
  @FunctionalInterface
  private interface Gauged {
    double now() throws IOException;
  }

  /// A number that cannot be told, as of an index that is refused, is left out.
  private void gauge(String name, String help, Gauged number) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(
            callback -> {
              try {
                callback.call(number.now());
              } catch (IOException unknown) {
                // /readyz says why.
              }
            })
        .register(registry);
  }

  private Counter counter(String name, String help, String... labels) {
    return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
  }

  private Histogram histogram(String name, String help, String... labels) {
    return Histogram.builder()
        .name(name)
        .help(help)
        .labelNames(labels)
        .classicOnly()
        .classicUpperBounds(SECONDS)
        .register(registry);
  }

  private Extent extent() throws IOException {
    return index.extent();
  }

  private Status.Following meaning() {
    return switch (index.meaning()) {
      case Status.Off _, Status.Loading _ -> new Status.Following(0, 0);
      case Status.Following following -> following;
    };
  }

  @Override
  public Reply answer(Params params) throws IOException, Refusal {
    params.allowNone();
    var text = new ByteArrayOutputStream();
    var writer = PrometheusTextFormatWriter.create();
    writer.write(text, registry.scrape());
    return new Reply.Text(writer.getContentType(), text.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void arrives() {
    waiting.incrementAndGet();
  }

  @Override
  public void begins() {
    waiting.decrementAndGet();
    running.incrementAndGet();
  }

  @Override
  public void ends(Answered call) {
    running.decrementAndGet();
    var method = METHODS.contains(call.method()) ? call.method() : "other";
    requests.labelValues(call.route(), method, Integer.toString(call.status())).inc();
    durations.labelValues(call.route()).observe(call.nanos() / NANOS);
  }

  @Override
  public void take(Searched search) {
    searches.labelValues(outcome(search)).inc();
    searchDurations.observe(search.millis() / MILLIS);
  }

  private static String outcome(Searched search) {
    if (search.timedOut()) {
      return "timed_out";
    }
    return search.total().value() == 0
        ? "nothing"
        : "found_" + search.relaxed().name().toLowerCase(Locale.ROOT);
  }

  void uploaded(Upload upload) {
    uploads.labelValues(upload.state().key()).inc();
    upload.files().forEach(file -> uploadedFiles.labelValues(file.status()).inc());
  }
}
