package gongkai.engine.lucene;

import org.apache.lucene.search.join.BitSetProducer;

/// Where in the index the blocks of reports end, and where stretches of passages of one context do.
record Joins(BitSetProducer ends, BitSetProducer contextEnds) {

  Joins() {
    this(Names.ends(), Names.contextEnds());
  }
}
