package gongkai.http;

import gongkai.access.Act;
import gongkai.access.Audit;
import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.http.Reply.Problem;
import java.io.IOException;
import java.util.function.LongSupplier;

/// Takes down who tried to write and was not let in. Whoever tries without end does not fill the
/// disk: of one address, and of all together, only so many a minute have a line, and the next line
/// is preceded by one that says how many had none.
final class RefusedWrites {
  private static final int OF_ONE = 6;
  private static final int OF_ALL = 60;
  private static final String ALL = "all";
  private static final Person NOBODY = new Person("", Role.ANYONE);

  private final Audit audit;
  private final RateLimit ofOne;
  private final RateLimit ofAll;
  private long untold;

  /// @param clock in nanoseconds
  RefusedWrites(Audit audit, LongSupplier clock) {
    this.audit = audit;
    this.ofOne = new RateLimit(OF_ONE, clock);
    this.ofAll = new RateLimit(OF_ALL, clock);
  }

  /// One was refused.
  ///
  /// @param what was tried, and of what
  synchronized void take(Person who, Act.What what, Problem why, String address)
      throws IOException {
    if (ofOne.take(address) > 0 || ofAll.take(ALL) > 0) {
      untold++;
      return;
    }
    if (untold > 0) {
      audit.add(NOBODY, new Act.What("more refused", String.valueOf(untold)), "untold", "");
      untold = 0;
    }
    audit.add(who, what, why.fault().code(), address);
  }
}
