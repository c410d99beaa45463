package waqai.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.apache.jena.sparql.exec.QueryExec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels all running queries when the heap stays nearly full after a collection, before one of them
 * takes the whole process down.
 */
final class MemoryWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
  private static final double NEARLY_FULL = 0.85;

  private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
  private final NotificationListener listener = (notification, handback) -> notice(notification.getType());

  MemoryWatch() {
    for (MemoryPoolMXBean pool : pools()) {
      pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * NEARLY_FULL));
    }
    emitter().addNotificationListener(listener, null, null);
  }

  QueryExec watched(QueryExec query) {
    running.add(query);
    return query;
  }

  void ended(QueryExec query) {
    running.remove(query);
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(listener);
    } catch (ListenerNotFoundException e) {
      LOG.debug("already closed", e);
    }
  }

  private void notice(String type) {
    if (type.equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      LOG.warn("memory is nearly full: cancelling {} queries", running.size());
      running.forEach(QueryExec::abort);
    }
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
        .filter(pool -> pool.getUsage().getMax() > 0)
        .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
        .toList();
  }
}
