package gongkai.http;

import gongkai.access.Person;
import java.io.IOException;
import java.util.Optional;

/// Knows whom a secret belongs to.
@FunctionalInterface
public interface Keys {
  Optional<Person> person(String secret) throws IOException;
}
