package gongkai.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/// An input method at work, by the browser's own input events.
record InputMethod(CDPSession session) {
  void compose(String letters) {
    var composition = new JsonObject();
    composition.addProperty("text", letters);
    composition.addProperty("selectionStart", letters.length());
    composition.addProperty("selectionEnd", letters.length());
    session.send("Input.imeSetComposition", composition);
  }

  void commit(String text) {
    var committed = new JsonObject();
    committed.addProperty("text", text);
    session.send("Input.insertText", committed);
  }
}
