package gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Bytes that no client library would send, to a server that runs, and what comes back.
record Raw(int port) {
  private static final int PATIENCE_MS = 30_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");

  /// What came back; empty where the connection was closed without a word.
  record Came(String text) {
    /// 0 where nothing came.
    int status() {
      var status = STATUS.matcher(text);
      return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
    }

    long answers() {
      return STATUS.matcher(text).results().count();
    }
  }

  /// A request without a body whose connection is closed after it.
  Came get(String address) throws IOException {
    return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  Came send(String request) throws IOException {
    return send(request.getBytes(StandardCharsets.UTF_8));
  }

  /// Sends all of it, then nothing more, and reads to the end.
  Came send(byte[] request) throws IOException {
    try (var socket = open()) {
      var came = new ByteArrayOutputStream();
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
        socket.getInputStream().transferTo(came);
      } catch (SocketException closedBeforeTheEnd) {
        drain(socket, came);
      }
      return new Came(came.toString(StandardCharsets.UTF_8));
    }
  }

  /// What had come before the server closed.
  private static void drain(Socket socket, ByteArrayOutputStream came) throws IOException {
    try {
      socket.getInputStream().transferTo(came);
    } catch (SocketException closed) {
      // That was all.
    }
  }

  Socket open() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MS);
    return socket;
  }
}
