package gongkai.http;

import gongkai.http.Reply.Problem;
import gongkai.ingest.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/// The files of a form, `multipart/form-data`, taken out one after the other while they come.
final class FormFiles extends AbstractFileUpload<Asked, DiskFileItem, DiskFileItemFactory> {
  private static final int MOST = 10_000;

  private FormFiles() {
    setHeaderCharset(StandardCharsets.UTF_8);
    setFileCountMax(MOST);
  }

  private record Form(Asked asked) implements RequestContext {
    @Override
    public String getCharacterEncoding() {
      return StandardCharsets.UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return asked.body().length();
    }

    @Override
    public String getContentType() {
      return asked.mediaType();
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return asked.body().open();
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }

  static boolean isForm(Asked asked) {
    return isMultipartContent(new Form(asked));
  }

  static void addTo(Uploads.Draft draft, Asked asked) throws IOException, Refusal {
    try {
      var parts = new FormFiles().getItemIterator(asked);
      while (parts.hasNext()) {
        var part = parts.next();
        if (!part.isFormField() && !part.getName().isEmpty()) {
          draft.add(part.getName(), part.getInputStream());
        }
      }
    } catch (FileUploadException e) {
      if (e.getCause() instanceof Body.TooLarge tooLarge) {
        throw tooLarge;
      }
      throw new Refusal(Problem.because(Fault.BODY_INVALID, "body_invalid.form"));
    }
  }

  @Override
  public FileItemInputIterator getItemIterator(Asked form) throws IOException {
    return super.getItemIterator(new Form(form));
  }

  @Override
  public Map<String, List<DiskFileItem>> parseParameterMap(Asked form) throws FileUploadException {
    return super.parseParameterMap(new Form(form));
  }

  @Override
  public List<DiskFileItem> parseRequest(Asked form) throws FileUploadException {
    return super.parseRequest(new Form(form));
  }
}
