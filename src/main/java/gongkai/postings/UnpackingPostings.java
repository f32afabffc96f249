package gongkai.postings;

import java.io.IOException;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/// Writes what another format writes; where documents are new, their packed tokens are unpacked
/// first.
final class UnpackingPostings extends PostingsFormat {
  private final PostingsFormat format;

  UnpackingPostings(PostingsFormat format) {
    super(format.getName());
    this.format = format;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    var consumer = format.fieldsConsumer(state);
    return new FieldsConsumer() {
      @Override
      public void write(Fields fields, NormsProducer norms) throws IOException {
        consumer.write(Unpacked.of(fields, state.fieldInfos), norms);
      }

      @Override
      public void merge(MergeState merging, NormsProducer norms) throws IOException {
        consumer.merge(merging, norms);
      }

      @Override
      public void close() throws IOException {
        consumer.close();
      }
    };
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return format.fieldsProducer(state);
  }
}
