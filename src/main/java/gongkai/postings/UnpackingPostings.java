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
import org.jspecify.annotations.Nullable;

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
      public void write(Fields fields, @Nullable NormsProducer norms) throws IOException {
        var held = HeldNorms.of(norms, state.segmentInfo.maxDoc());
        consumer.write(Unpacked.of(fields, state.fieldInfos), held);
      }

      @Override
      public void merge(MergeState merging, @Nullable NormsProducer norms) throws IOException {
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
