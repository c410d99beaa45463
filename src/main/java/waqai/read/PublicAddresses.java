package waqai.read;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Finds the address of a host once, and refuses those that are not of the public internet, so that
 * no page or feed makes the program speak to the machine itself or its neighbours. Who connects to
 * the address that was checked cannot be sent elsewhere by a second answer of the name server.
 */
class PublicAddresses {
  private final Resolver resolver;
  private final boolean privateAllowed;

  /** Asks a name server. */
  interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  PublicAddresses(Resolver resolver, boolean privateAllowed) {
    this.resolver = resolver;
    this.privateAllowed = privateAllowed;
  }

  static Resolver system() {
    return host -> List.of(InetAddress.getAllByName(host));
  }

  /**
   * The first of the host's addresses.
   *
   * @throws IOException if there is none, or any of them is not public
   */
  InetAddress of(String host) throws IOException {
    List<InetAddress> all = resolver.resolve(host);
    if (all.isEmpty()) {
      throw new UnknownHostException(host);
    }
    for (InetAddress address : all) {
      if (!privateAllowed && !isPublic(address)) {
        throw new IOException(
            host + " is not on the public internet (" + address.getHostAddress()
                + "): allow it with --allow-private");
      }
    }
    return all.getFirst();
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address) {
      return isPublicV6(address, bytes);
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean reserved =
        first == 0
            || first == 10
            || first == 127
            || first >= 224
            || first == 100 && second >= 64 && second < 128
            || first == 169 && second == 254
            || first == 172 && second >= 16 && second < 32
            || first == 192 && second == 168
            || first == 192 && second == 0 && (third == 0 || third == 2)
            || first == 192 && second == 88 && third == 99
            || first == 198 && (second == 18 || second == 19)
            || first == 198 && second == 51 && third == 100
            || first == 203 && second == 0 && third == 113;
    return !reserved;
  }

  /** Only 2000::/3 is given out; in it 6to4, Teredo and NAT64 carry addresses that may be private. */
  private static boolean isPublicV6(InetAddress address, byte[] bytes) {
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
    boolean documentation =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;
    return global && !sixToFour && !special && !documentation && !address.isMulticastAddress();
  }
}
