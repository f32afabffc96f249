package gongkai.cli;

import gongkai.http.Catalog;
import gongkai.http.Desk;
import gongkai.http.HttpServer;
import gongkai.http.HttpSettings;
import gongkai.http.Keys;
import java.io.IOException;
import java.net.BindException;
import java.util.stream.Stream;

/// Starts a server and keeps it until Ctrl+C, the end of the process or an interrupt.
final class Serving {
  /// How many ports are tried from the one wanted on.
  private static final int PORTS_TRIED = 20;

  private static final int LAST_PORT = 65535;

  private Serving() {}

  /// Who may write, and where it goes.
  record Writers(Keys keys, Desk desk) {}

  static HttpServer start(HttpSettings settings, Catalog catalog, Writers writers)
      throws IOException {
    var server = new HttpServer(settings, catalog, writers.keys(), writers.desk());
    try {
      server.start();
    } catch (IOException e) {
      throw isTaken(e) ? new IOException(e.getMessage() + " (--port)", e) : e;
    }
    return server;
  }

  /// Starts on the port wanted or the next one that is free.
  static HttpServer startNearby(HttpSettings wanted, Catalog catalog, Writers writers)
      throws IOException {
    int last = Math.min(wanted.port() + PORTS_TRIED - 1, LAST_PORT);
    for (int port = wanted.port(); port < last; port++) {
      try {
        return start(wanted.at(port), catalog, writers);
      } catch (IOException e) {
        if (!isTaken(e)) {
          throw e;
        }
      }
    }
    return start(wanted.at(last), catalog, writers);
  }

  private static boolean isTaken(IOException e) {
    return Stream.iterate((Throwable) e, it -> it != null, Throwable::getCause)
        .anyMatch(BindException.class::isInstance);
  }

  /// Prints the address and waits. When this returns the server is closed.
  static void untilStopped(HttpServer server, Stop stop, String host, Surroundings around) {
    try (server) {
      around.err().println("Stop with Ctrl+C.");
      around.out().println(address(host, server.port()));
      around.out().flush();
      stop.await();
    } catch (InterruptedException stopped) {
      around.err().println("stopped");
    }
  }

  /// An address that a person can open. One that listens everywhere is reached from here, too.
  private static String address(String host, int port) {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    var name = everywhere ? "127.0.0.1" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/";
  }
}
