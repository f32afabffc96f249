package gongkai.extract;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens XML that nobody vouches for: no document type is read, no entity resolved, and nothing
/// calls itself, however deep elements nest.
final class XmlReading {
  private XmlReading() {}

  static XMLStreamReader of(byte[] content) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /// An attribute by its name alone, as the strict and the usual form of a format differ in spaces;
  /// empty where it is not given.
  static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  static int number(XMLStreamReader reader, String name, int otherwise) {
    var value = attribute(reader, name);
    return value.matches("\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /// Whether a mark that is either on or off is on: it is unless it says otherwise.
  static boolean isOn(XMLStreamReader reader) {
    var value = attribute(reader, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
