package gongkai.analysis;

import java.util.Arrays;
import org.apache.lucene.analysis.cn.smart.CharType;

/// All words that a sentence may be made of, in the order in which they begin, and the cheapest way
/// through them. It is used again for the next sentence, by one thread.
final class Lattice {
  private static final int ENOUGH = 512;

  private final Lexicon lexicon;
  private final StepCosts steps;

  /// By [StandIn].
  private final int[] numbersOfStandIns;

  private final long[] hashesOfStandIns;

  private char[] text = {};
  private int from;

  private int size;
  private int[] starts = new int[ENOUGH];
  private int[] ends = new int[ENOUGH];

  /// By word, the number of its frequency.
  private int[] numbers = new int[ENOUGH];

  /// By word, the hash of itself and what parts it from the next.
  private long[] hashes = new long[ENOUGH];

  /// By word, which [StandIn] stands for it in the pairs.
  private byte[] standIns = new byte[ENOUGH];

  /// By word, what the cheapest way to it costs, and the word before it on that way.
  private double[] costs = new double[ENOUGH];

  private int[] previous = new int[ENOUGH];

  /// By place in the sentence, the first word that begins there or later.
  private int[] firstFrom = new int[ENOUGH];

  private int filled;
  private int[] path = new int[ENOUGH];
  private int words;

  Lattice(Lexicon lexicon) {
    this.lexicon = lexicon;
    steps = new StepCosts(lexicon);
    var all = StandIn.values();
    numbersOfStandIns = Arrays.stream(all).mapToInt(each -> lexicon.number(each.word())).toArray();
    hashesOfStandIns =
        Arrays.stream(all)
            .mapToLong(each -> Lexicon.hash(Lexicon.HASH_BEGIN, each.word()))
            .toArray();
  }

  void begin(char[] characters, int start) {
    text = characters;
    from = start;
    size = 0;
    filled = 0;
    append(start, start, StandIn.SENTENCE_BEGIN);
    costs[0] = 0;
  }

  /// Adds a word that begins no earlier than the one before it.
  ///
  /// @param hash of the word
  void add(int start, int end, int number, long hash) {
    fill(start - from);
    append(start, end, number, hash);
  }

  void add(int start, int end, StandIn standIn) {
    fill(start - from);
    append(start, end, standIn);
  }

  void finish(int end) {
    add(end, end, StandIn.SENTENCE_END);
    fill(end - from + 1);
    findSteps();
    steps.weigh();
    walk();
    trace();
  }

  /// How many words the cheapest path has.
  int words() {
    return words;
  }

  int start(int word) {
    return starts[path[word]];
  }

  int end(int word) {
    return ends[path[word]];
  }

  private void append(int start, int end, StandIn standIn) {
    append(start, end, numbersOfStandIns[standIn.index()], hashesOfStandIns[standIn.index()]);
    standIns[size - 1] = (byte) standIn.index();
  }

  private void append(int start, int end, int number, long hash) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    numbers[size] = number;
    hashes[size] = Lexicon.hash(hash, '@');
    standIns[size] = 0;
    costs[size] = Double.MAX_VALUE;
    size++;
  }

  private void grow() {
    int enough = size * 2;
    starts = Arrays.copyOf(starts, enough);
    ends = Arrays.copyOf(ends, enough);
    numbers = Arrays.copyOf(numbers, enough);
    hashes = Arrays.copyOf(hashes, enough);
    standIns = Arrays.copyOf(standIns, enough);
    costs = Arrays.copyOf(costs, enough);
    previous = Arrays.copyOf(previous, enough);
    path = Arrays.copyOf(path, enough);
  }

  /// Notes the next word as the first for all places up to this one that have none yet.
  private void fill(int place) {
    if (place >= firstFrom.length) {
      firstFrom = Arrays.copyOf(firstFrom, place * 2);
    }
    for (; filled <= place; filled++) {
      firstFrom[filled] = size;
    }
  }

  private void findSteps() {
    steps.begin();
    for (int one = 0; one < size - 1; one++) {
      int first = firstFrom[ends[one] - from];
      int end = firstFrom[starts[first] - from + 1];
      steps.from(numbers[one], end - first);
      findStepsFrom(one, first, end);
    }
  }

  /// Words that begin at one place are in order of their length, so each goes on with the hash of
  /// the one before.
  private void findStepsFrom(int one, int first, int end) {
    long hash = hashes[one];
    int at = starts[first];
    for (int two = first; two < end; two++) {
      int standIn = standIns[two];
      if (standIn == 0) {
        hash = hashed(hash, at, ends[two]);
        at = ends[two];
        steps.add(hash);
      } else {
        steps.add(Lexicon.hash(hashes[one], lexicon.standIn(standIn)));
      }
    }
  }

  private long hashed(long before, int start, int end) {
    long hash = before;
    for (int i = start; i < end; i++) {
      char character = text[i];
      if (lexicon.type(character) != CharType.SPACE_LIKE) {
        hash = Lexicon.hash(hash, character);
      }
    }
    return hash;
  }

  /// Words are in order, so that the cheapest way to a word is known before a step leaves it.
  private void walk() {
    int step = 0;
    for (int one = 0; one < size - 1; one++) {
      int first = firstFrom[ends[one] - from];
      int end = firstFrom[starts[first] - from + 1];
      for (int two = first; two < end; two++) {
        double cost = costs[one] + steps.cost(step++);
        if (cost < costs[two]) {
          costs[two] = cost;
          previous[two] = one;
        }
      }
    }
  }

  private void trace() {
    words = 0;
    for (int word = previous[size - 1]; word > 0; word = previous[word]) {
      words++;
    }
    int at = words;
    for (int word = previous[size - 1]; word > 0; word = previous[word]) {
      path[--at] = word;
    }
  }
}
