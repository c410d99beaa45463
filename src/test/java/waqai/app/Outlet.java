package waqai.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** An outlet with a feed at {@code /feed}, which is a server on this machine. */
final class Outlet implements AutoCloseable {
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;
  final String site;

  Outlet() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Puts a page there that tells this twice. */
  void publish(String path, String news) {
    pages.put(
        path,
        "<html lang='ar'><head><title>" + path + "</title></head><body><article><h1>خبر " + path
            + "</h1><p>" + news + "</p><p>" + news + " " + path + "</p></article></body></html>");
  }

  /** Has the feed name these pages. */
  void feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><link>").append(site).append(path).append("</link></item>");
    }
    pages.put("/feed", "<rss version='2.0'><channel>" + items + "</channel></rss>");
  }

  /** What was asked for, in order. */
  List<String> asked() {
    return asked;
  }

  /** The pages that are there, the feed among them. */
  SortedSet<String> pages() {
    return new TreeSet<>(pages.keySet());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    byte[] body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
